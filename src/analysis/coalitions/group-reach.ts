import { type Graph, reachedBy } from '../../engine/index.ts';
import { isPlain } from '../dependence/local-stability.ts';
import { emptySet, insert, type StateSet } from './state-set.ts';

/** R_H(s) of one group, for any s, remembered; s itself may be among them. */
export type GroupReach = (state: number) => StateSet;

/** What a group reaches. Where single moves are all there is, states that reach one another share a set. Definitions §1. */
export function groupReach(graph: Graph, group: readonly number[]): GroupReach {
  const known = new Map<number, StateSet>();
  const search = isPlain(graph) ? plainSearch(graph, group, known) : exactSearch(graph, group);
  return (state) => {
    const found = known.get(state) ?? search(state);
    known.set(state, found);
    return found;
  };
}

function exactSearch(graph: Graph, group: readonly number[]): GroupReach {
  return (state) => {
    const set = emptySet(graph.states.count);
    for (const reached of reachedBy(graph, group, state)) insert(set, reached);
    return set;
  };
}

/** Plain reachability; where every option of the group is reversible, whatever is reached reaches the same. */
function plainSearch(graph: Graph, group: readonly number[], known: Map<number, StateSet>): GroupReach {
  const { conflict, states } = graph;
  const options = group.flatMap((party) => conflict.parties[party]?.options ?? []);
  const reversible = options.every((option) => conflict.options[option]?.moves === 'both');
  return (start) => {
    const set = emptySet(states.count);
    const reached = [start];
    const seen = new Set(reached);
    for (let at = 0; at < reached.length; at += 1) {
      const state = reached[at] ?? start;
      insert(set, state);
      for (const party of group) {
        for (const to of graph.moves(party, state)) {
          if (seen.has(to)) continue;
          seen.add(to);
          reached.push(to);
        }
      }
    }
    if (reversible) for (const state of reached) known.set(state, set);
    return set;
  };
}
