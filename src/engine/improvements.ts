import type { Graph } from './types.ts';

/** R_i⁺(s): the moves that leave the party strictly better off than where it stands, ascending. */
export function improvements(graph: Graph, party: number, state: number): readonly number[] {
  const payoffs = graph.payoffs[party] ?? new Uint8Array(0);
  const own = payoffs[state] ?? 0;
  return graph.moves(party, state).filter((to) => (payoffs[to] ?? 0) > own);
}

/** The party's order of all states in tiers, best first, each ascending. */
export function tiers(graph: Graph, party: number): readonly (readonly number[])[] {
  const result: number[][] = [];
  const payoffs = graph.payoffs[party] ?? new Uint8Array(0);
  for (let state = 0; state < payoffs.length; state += 1) {
    const tier = payoffs[state] ?? 0;
    result[tier] ??= [];
    result[tier]?.push(state);
  }
  return result.reverse();
}
