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
    let gaining = 0;
    let losing = false;
    for (let at = 0; at < caring.length && !losing; at += 1) {
      const gain = (caring[at]?.[state] ?? 0) - (caring[at]?.[baseline] ?? 0);
      if (gain > 0) gaining += 1;
      losing = gain < 0;
    }
    if (!losing && gaining > 0) found.push({ state, strict: gaining === caring.length });
  }
  return found;
}
