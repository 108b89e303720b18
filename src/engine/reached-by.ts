import { legalDistances } from './legal-search.ts';
import { legalSteps } from './steps/index.ts';
import type { Graph } from './types.ts';

/** R_H(s): the states that legal sequences of a group's steps lead to, without s itself, ascending. Definitions §1, §6. */
export function reachedBy(graph: Graph, group: readonly number[], state: number): readonly number[] {
  const distances = legalDistances(legalSteps(graph, group, 'moves'), state, graph.states.count);
  const reached: number[] = [];
  for (let to = 0; to < distances.length; to += 1) if ((distances[to] ?? 0) > 0) reached.push(to);
  return reached;
}
