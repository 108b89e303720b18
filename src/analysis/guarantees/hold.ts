import type { Graph } from '../../engine/index.ts';
import { changeBy, roadsOf } from './changed.ts';
import { groundOf, type HoldQuestion } from './ground.ts';
import { heldPath } from './judge.ts';

/**
 * The goal `hold` for the outcome's states (definitions §6, Dependence): decides for a graph with the same states, moves and
 * steps as the question's, whatever its payoffs, the lowest end of a path from the start that holds under the concept without
 * any guarantee; null where none does. Null instead of a decision where there are too many steps to list.
 */
export function holdDecider(question: HoldQuestion): ((graph: Pick<Graph, 'payoffs'>) => number | null) | null {
  const ground = groundOf(question, false);
  if (ground === null) return null;
  // What can happen, and so every shortest road, is the same whatever the parties prefer.
  const ends = ground.targets.flatMap((end) => {
    const changed = changeBy(ground, end, []);
    const roads = typeof changed === 'string' ? null : roadsOf(changed);
    return typeof changed === 'string' || roads === null ? [] : [{ changed, roads }];
  });
  return ({ payoffs }) => {
    const held = ends.find(({ changed, roads }) => {
      const system = { ...changed.system, payoffs };
      return heldPath(ground, { ...changed, system }, roads) !== null;
    });
    return held?.changed.end ?? null;
  };
}
