import type { Graph } from '../../engine/index.ts';
import { type Ground, groundOf, type HoldQuestion } from './ground.ts';
import { judge } from './judge.ts';

/**
 * The goal `hold` for the outcome's states (definitions §6, Dependence): decides for a graph with the same states, moves and
 * steps as the question's, whatever its payoffs, the lowest end of a path from the start that holds under the concept without
 * any guarantee; null where none does. Null instead of a decision where there are too many steps to list.
 */
export function holdDecider(question: HoldQuestion): ((graph: Pick<Graph, 'payoffs'>) => number | null) | null {
  const ground = groundOf(question, false);
  if (ground === null) return null;
  return ({ payoffs }) => {
    const changed: Ground = { ...ground, payoffsAfter: () => payoffs };
    return changed.targets.find((end) => judge(changed, end, []).path !== null) ?? null;
  };
}
