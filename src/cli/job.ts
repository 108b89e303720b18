import { type Expanded, type ExpandLimits, expand, type Graph } from '../engine/index.ts';
import { type Parsed, readText } from '../format/index.ts';
import { type Concept, type Conflict, concepts, conflictOf, isConcept, type Model } from '../model/index.ts';
import { type Diagnostic, hasErrors } from '../text/index.ts';
import { answerCheck } from './commands/check.ts';
import type { Job, JobCommand, JobOptions, JobWatch, Output, Screen } from './door.ts';
import { complain, fail, mistake } from './failure.ts';
import { parsedOf } from './parsed.ts';

/** A job whose model could be read. */
export interface ReadJob {
  readonly job: Job;
  readonly text: string;
  readonly model: Model;
  readonly conflict: Conflict;
  /** The warnings of reading, for the document's `warnings` and for standard error. */
  readonly warnings: readonly Diagnostic[];
}

/** A job whose states could be laid out. */
export interface OpenJob extends ReadJob {
  readonly graph: Graph;
  readonly options: JobOptions;
  readonly screen: Screen;
  readonly watch: JobWatch;
}

const unwatched: JobWatch = { stop: () => false, known: () => {} };

type Answer = (job: OpenJob) => Output;

/** Each command's code is read when it is asked for: none pays for the others, but for the little that `check` takes. */
const answers: Readonly<Record<Exclude<JobCommand, 'bodies' | 'check' | 'compare' | 'export'>, () => Promise<Answer>>> =
  {
    analyze: async () => (await import('./commands/analyze.ts')).answerAnalyze,
    explain: async () => (await import('./commands/explain.ts')).answerExplain,
    paths: async () => (await import('./commands/paths.ts')).answerPaths,
    move: async () => (await import('./commands/move.ts')).answerMove,
  };

/** Answers one question about one model: all it needs is in the job. */
export async function runJob(
  job: Job,
  parsed: Parsed = parsedOf(job.bytes),
  watch: JobWatch = unwatched,
  limits: ExpandLimits = {},
): Promise<Output> {
  const { model, diagnostics } = parsed;
  const text = readText(job.bytes).text ?? '';
  if (job.command === 'check') return answerCheck(job, text, parsed);
  if (model === null || hasErrors(diagnostics)) return fail({ file: job.file, text, diagnostics }, 1, job.options.json);
  const conflict = conflictOf(model, job.options.scenario);
  if (conflict === undefined) return unknownScenario(job, model);
  const read: ReadJob = { job, text, model, conflict, warnings: diagnostics };
  if (job.command === 'compare') return (await import('./commands/compare.ts')).answerCompare(read);
  if (job.command === 'bodies') return (await import('./commands/bodies.ts')).answerBodies(read);
  if (job.command === 'export') return (await import('./commands/export.ts')).answerExport(read);
  if (job.command === 'analyze' && job.options.find !== null) {
    return (await import('./commands/survey.ts')).answerSurvey(read, watch);
  }
  const laidOut = expand(conflict, limits);
  if (job.command === 'explain' && laidOut.diagnostics.some(({ code }) => code === 'too-many-states')) {
    return (await import('./commands/survey.ts')).answerExplainPattern(read, laidOut.diagnostics);
  }
  return withGraph(read, await answers[job.command](), watch, laidOut);
}

/** Lays out the states and answers; a model that cannot be laid out is reported instead. */
export function withGraph(
  read: ReadJob,
  answer: (job: OpenJob) => Output,
  watch = unwatched,
  laidOut: Expanded = expand(read.conflict),
): Output {
  const { job, text } = read;
  const { graph, diagnostics } = laidOut;
  const warnings = [...read.warnings, ...diagnostics];
  if (graph === null) return fail({ file: job.file, text, diagnostics: warnings }, 1, job.options.json);
  const output = answer({ ...read, warnings, graph, options: job.options, screen: job.screen, watch });
  return { ...output, err: complain({ file: job.file, text, diagnostics: warnings }) + output.err };
}

/** The concepts asked for, in the order of definitions §3; all where none are named. */
export function askedConcepts({ concepts: asked }: JobOptions): readonly Concept[] {
  if (asked === null) return concepts;
  const known = asked.filter(isConcept);
  return concepts.filter((concept) => known.includes(concept));
}

function unknownScenario(job: Job, model: Model): Output {
  const known = model.scenarios.map(({ id }) => id);
  const diagnostic = mistake('unknown-scenario', { name: job.options.scenario ?? '', known });
  return fail({ file: job.file, text: '', diagnostics: [diagnostic] }, 2, job.options.json);
}
