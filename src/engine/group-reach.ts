import { growing } from './growing.ts';
import { spreadOf } from './spread.ts';
import { everybody } from './steps.ts';
import type { Graph, Reach } from './types.ts';
import type { Answers } from './way.ts';

/**
 * Fewest steps from a state where single moves are all there is and nothing is merged: every R_j and R_j⁺ is transitive
 * there, so a shortest sequence never has one mover twice running.
 */
export function reachOverGroups(graph: Graph, from: number): Reach {
  return {
    steps: distancesOverGroups(graph, from, 'moves'),
    improvementSteps: distancesOverGroups(graph, from, 'improvements'),
  };
}

/** Fewest steps to every state, -1 where none lead; breadth first, each group of a party gone through once. */
export function distancesOverGroups(graph: Graph, start: number, kind: Answers): Int32Array {
  const spreads = everybody(graph).map((party) => spreadOf(graph, party, kind));
  const steps = new Int32Array(graph.states.count).fill(-1);
  const queue = growing();
  let distance = 0;
  const reach = (to: number): void => {
    if (steps[to] !== -1) return;
    steps[to] = distance;
    queue.add(to);
  };
  reach(start);
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue.at(at);
    distance = (steps[state] ?? 0) + 1;
    for (const spread of spreads) spread.from(state, reach);
  }
  return steps;
}
