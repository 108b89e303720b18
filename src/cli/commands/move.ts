import { findMove, type Goal, type MoveAnswer } from '../../analysis/index.ts';
import { evaluate, type Graph, whyUndefined } from '../../engine/index.ts';
import { parseExpression } from '../../format/index.ts';
import { isConcept } from '../../model/index.ts';
import { describeMove, moveJson } from '../../report/index.ts';
import { hasErrors } from '../../text/index.ts';
import type { Output } from '../door.ts';
import { fail, mistake } from '../failure.ts';
import type { OpenJob } from '../job.ts';
import { present } from '../present.ts';
import { verifyMove } from '../verify-move.ts';

/** `move MODEL --to OUTCOME`: what would move it. */
export function answerMove(job: OpenJob): Output {
  const { graph, options, text, job: asked, watch } = job;
  const outcome = options.to ?? 'true';
  const { condition, diagnostics } = parseExpression(outcome, graph.conflict);
  if (condition === null || hasErrors(diagnostics)) {
    return fail({ file: 'OUTCOME', text: outcome, diagnostics }, 2, options.json);
  }
  if (graph.statusQuo === null) {
    return fail({ file: asked.file, text, diagnostics: [mistake('no-status-quo', {})] }, 1, options.json);
  }
  const targets = flagged(evaluate(graph, condition));
  if (targets.length === 0) {
    const span = { start: 0, end: outcome.length };
    const empty = { ...mistake('outcome-empty', { outcome }), span };
    return fail({ file: 'OUTCOME', text: outcome, diagnostics: [empty] }, 2, options.json);
  }
  const question = { ...questionOf(job, graph, outcome), targets };
  if (whyUndefined(graph, question.concept) !== null) {
    const facts = { concept: question.concept, option: '--concept' };
    return fail({ file: asked.file, text, diagnostics: [mistake('concept-undefined', facts)] }, 1, options.json);
  }
  const show = (answer: MoveAnswer) =>
    present(job, { json: () => moveJson(answer), blocks: () => describeMove(answer) });
  const answer = findMove(graph, question, graph.statusQuo, {
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

function flagged(flags: Uint8Array): readonly number[] {
  return [...flags.keys()].filter((state) => flags[state] === 1);
}
