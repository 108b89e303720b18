import { findMove, type Goal, type MoveAnswer } from '../../analysis/index.ts';
import { type Graph, whyUndefined } from '../../engine/index.ts';
import { isConcept } from '../../model/index.ts';
import { describeMove, moveJson } from '../../report/index.ts';
import { askedOutcome } from '../asked-outcome.ts';
import type { Output } from '../door.ts';
import { fail, mistake } from '../failure.ts';
import type { OpenJob } from '../job.ts';
import { present } from '../present.ts';
import { verifyMove } from '../verify-move.ts';

/** `move MODEL --to OUTCOME`: what would move it. */
export function answerMove(job: OpenJob): Output {
  const { graph, options, text, job: asked, watch } = job;
  const outcome = options.to ?? 'true';
  const found = askedOutcome(job, outcome);
  if ('exitCode' in found) return found;
  const question = { ...questionOf(job, graph, outcome), targets: found.targets };
  if (whyUndefined(graph, question.concept) !== null) {
    const facts = { concept: question.concept, option: '--concept' };
    return fail({ file: asked.file, text, diagnostics: [mistake('concept-undefined', facts)] }, 1, options.json);
  }
  const show = (answer: MoveAnswer) =>
    present(job, { json: () => moveJson(answer), blocks: () => describeMove(answer) });
  const answer = findMove(graph, question, found.start, {
    stop: watch.stop,
    known: (known) => watch.known(show(known)),
  });
  return options.verify ? verifyMove(answer, show(answer)) : show(answer);
}

function questionOf({ options }: OpenJob, { conflict }: Graph, outcome: string) {
  const concept = options.concept ?? 'seq';
  const goal = goals.find((known) => known === options.goal) ?? 'hold';
  return {
    outcome,
    title: conflict.outcomes.find(({ id }) => id === outcome)?.name ?? outcome,
    concept: isConcept(concept) ? concept : 'seq',
    goal,
    bound: options.bound ?? 2,
    most: options.guarantees ?? 4,
  } as const;
}

const goals: readonly Goal[] = ['hold', 'reach', 'stable', 'unfreeze'];
