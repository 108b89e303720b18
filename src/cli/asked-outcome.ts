import { evaluate } from '../engine/index.ts';
import { parseExpression } from '../format/index.ts';
import { hasErrors } from '../text/index.ts';
import type { Output } from './door.ts';
import { fail, mistake } from './failure.ts';
import type { OpenJob } from './job.ts';

/** What an outcome is asked for: its states, ascending, and today. */
export interface AskedOutcome {
  readonly targets: readonly number[];
  readonly start: number;
}

/** The outcome that was asked for, or what is wrong with it. */
export function askedOutcome({ graph, options, text, job }: OpenJob, outcome: string): AskedOutcome | Output {
  const { condition, diagnostics } = parseExpression(outcome, graph.conflict);
  if (condition === null || hasErrors(diagnostics)) {
    return fail({ file: 'OUTCOME', text: outcome, diagnostics }, 2, options.json);
  }
  if (graph.statusQuo === null) {
    return fail({ file: job.file, text, diagnostics: [mistake('no-status-quo', {})] }, 1, options.json);
  }
  const targets = flagged(evaluate(graph, condition));
  if (targets.length > 0) return { targets, start: graph.statusQuo };
  const span = { start: 0, end: outcome.length };
  const empty = { ...mistake('outcome-empty', { outcome }), span };
  return fail({ file: 'OUTCOME', text: outcome, diagnostics: [empty] }, 2, options.json);
}

function flagged(flags: Uint8Array): readonly number[] {
  return [...flags.keys()].filter((state) => flags[state] === 1);
}
