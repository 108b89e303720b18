import { findPaths } from '../../analysis/index.ts';
import { evaluate } from '../../engine/index.ts';
import { parseExpression } from '../../format/index.ts';
import { describePaths, pathsJson } from '../../report/index.ts';
import { hasErrors } from '../../text/index.ts';
import type { Output } from '../door.ts';
import { fail, mistake } from '../failure.ts';
import type { OpenJob } from '../job.ts';
import { present } from '../present.ts';

/** `paths MODEL --to OUTCOME`: roads from the status quo. */
export function answerPaths(job: OpenJob): Output {
  const { graph, options, text, job: asked } = job;
  if (graph.statusQuo === null) {
    return fail({ file: asked.file, text, diagnostics: [mistake('no-status-quo', {})] }, 1, options.json);
  }
  const outcome = options.to ?? 'true';
  const { condition, diagnostics } = parseExpression(outcome, graph.conflict);
  if (condition === null || hasErrors(diagnostics)) {
    return fail({ file: 'OUTCOME', text: outcome, diagnostics }, 2, options.json);
  }
  const flags = evaluate(graph, condition);
  const targets: number[] = [];
  for (let state = 0; state < flags.length; state += 1) if (flags[state] === 1) targets.push(state);
  const name = graph.conflict.outcomes.find(({ id }) => id === outcome)?.name ?? outcome;
  const answer = findPaths(graph, graph.statusQuo, name, targets, options.limit ?? 20);
  return present(job, { json: () => pathsJson(answer), blocks: () => describePaths(answer) });
}
