import type { Graph } from '../engine/index.ts';

/** A state that no party finds worse than the baseline and somebody better. */
export interface Preferred {
  readonly state: number;
  /** Better for everybody who is not indifferent among all states. */
  readonly strict: boolean;
}

/** The states that every party weakly prefers to the baseline and somebody strictly, ascending. Definitions §6, Agreement. */
export function preferredTo(graph: Graph, baseline: number): readonly Preferred[] {
  const caring = graph.payoffs.filter((payoffs) => payoffs.some((payoff) => payoff !== payoffs[0]));
  const found: Preferred[] = [];
  for (let state = 0; state < graph.states.count; state += 1) {
    const gains = caring.map((payoffs) => (payoffs[state] ?? 0) - (payoffs[baseline] ?? 0));
    if (gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)) {
      found.push({ state, strict: gains.every((gain) => gain > 0) });
    }
  }
  return found;
}
