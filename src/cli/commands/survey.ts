import {
  type AnsweredConcept,
  answeredConcepts,
  judgeQuestions,
  judgeState,
  loadMiniSat,
  makeJudge,
  makeReady,
  type Ready,
  stateOf,
  survey,
} from '../../beyond/index.ts';
import { countFeasible } from '../../engine/index.ts';
import { diagnosticToJson, parseStateReference } from '../../format/index.ts';
import { describeSurvey, describeVerdicts, surveyJson, verdictsJson } from '../../report/index.ts';
import type { Diagnostic } from '../../text/index.ts';
import type { JobWatch, Output } from '../door.ts';
import { complain, fail, mistake } from '../failure.ts';
import { askedConcepts, type ReadJob } from '../job.ts';
import { present } from '../present.ts';
import { verifySurvey } from './verify-survey.ts';

/** `analyze MODEL --find N`: some equilibria, without a list of the states. */
export async function answerSurvey(read: ReadJob, watch: JobWatch): Promise<Output> {
  const { job, conflict, warnings, text } = read;
  const make = await loadMiniSat();
  const { ready, diagnostics } = makeReady(conflict, make);
  if (ready === null) return refuse(read, diagnostics);
  const asked = askedConcepts(job.options);
  const feasible = countFeasible(conflict);
  const listed = warnings.map((warning) => diagnosticToJson(text, warning));
  const show = (answer: ReturnType<typeof survey>) =>
    told(
      read,
      present(job, {
        json: () => surveyJson(answer, { feasible, asked, warnings: listed }),
        blocks: () => describeSurvey(answer, feasible),
      }),
    );
  const question = { concepts: asked.filter(isAnswered), wanted: job.options.find ?? 1, stop: watch.stop };
  const answer = survey(ready, make, { ...question, known: (known) => watch.known(show(known)) });
  return job.options.verify ? verifySurvey(ready, make, answer, show(answer)) : show(answer);
}

/** `explain MODEL PATTERN` where the states are too many to list. `also` is what is wrong with the model besides. */
export async function answerExplainPattern(read: ReadJob, also: readonly Diagnostic[]): Promise<Output> {
  const { job, conflict } = read;
  const make = await loadMiniSat();
  const { ready, diagnostics } = makeReady(conflict, make);
  if (ready === null) return refuse(read, [...also, ...diagnostics]);
  const state = patternAsked(read, ready);
  if (typeof state !== 'string')
    return fail({ file: 'STATE', text: job.options.state ?? '', diagnostics: state }, 2, job.options.json);
  const asked = askedConcepts(job.options);
  const judge = makeJudge(ready.world, make, judgeQuestions);
  const verdicts = judgeState(ready.world, judge, stateOf(state), asked.filter(isAnswered));
  return told(
    read,
    present(job, {
      json: () => verdictsJson(conflict, verdicts, asked),
      blocks: () => describeVerdicts(conflict, verdicts),
    }),
  );
}

function isAnswered(concept: string): concept is AnsweredConcept {
  return answeredConcepts.some((one) => one === concept);
}

/** The pattern that a person wrote, or what is wrong with it: every option has to be said, and the state be feasible. */
function patternAsked({ job, conflict }: ReadJob, { world }: Ready): string | readonly Diagnostic[] {
  const { reference, diagnostics } = parseStateReference(job.options.state ?? '', conflict);
  if (reference === null) return diagnostics;
  if (reference.kind === 'number' || reference.pattern.includes('-')) return [mistake('pattern-whole', {})];
  if (!world.feasible(stateOf(reference.pattern))) return [mistake('pattern-none', { pattern: reference.pattern })];
  return reference.pattern;
}

function refuse({ job, text, warnings }: ReadJob, diagnostics: readonly Diagnostic[]): Output {
  return fail({ file: job.file, text, diagnostics: [...warnings, ...diagnostics] }, 1, job.options.json);
}

/** The output with the warnings of reading on standard error. */
function told({ job, text, warnings }: ReadJob, output: Output): Output {
  return { ...output, err: complain({ file: job.file, text, diagnostics: warnings }) + output.err };
}
