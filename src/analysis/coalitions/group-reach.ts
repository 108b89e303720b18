import { type Graph, reachedBy } from '../../engine/index.ts';
import { isPlain } from '../dependence/local-stability.ts';
import { emptySet, insert, type StateSet } from './state-set.ts';

/** R_H(s) of one group, for any s, remembered; s itself may be among them. */
export type GroupReach = (state: number) => StateSet;

/** How many states may still be gone through, one by one; below nothing the answers no longer count. */
export interface Work {
  left: number;
}

/** What a group reaches. Where single moves are all there is, states that reach one another share a set. Definitions §1. */
export function groupReach(graph: Graph, group: readonly number[], work: Work): GroupReach {
  const known = new Map<number, StateSet>();
  const search = isPlain(graph) ? plainSearch(graph, group, known, work) : exactSearch(graph, group, work);
  return (state) => {
    const found = known.get(state) ?? (work.left < 0 ? emptySet(0) : search(state));
    known.set(state, found);
    return found;
  };
}

/** A step of the exact search costs about as much as so many of the plain one. */
const exactCost = 200;

function exactSearch(graph: Graph, group: readonly number[], work: Work): GroupReach {
  return (state) => {
    const set = emptySet(graph.states.count);
    work.left -= 4 * graph.states.count;
    for (const reached of reachedBy(graph, group, state)) {
      work.left -= exactCost;
      insert(set, reached);
    }
    return set;
  };
}

/** Plain reachability; where every option of the group is reversible, whatever is reached reaches the same. */
function plainSearch(graph: Graph, group: readonly number[], known: Map<number, StateSet>, work: Work): GroupReach {
  const { conflict, states } = graph;
  const options = group.flatMap((party) => conflict.parties[party]?.options ?? []);
  const reversible = options.every((option) => conflict.options[option]?.moves === 'both');
  return (start) => {
    const set = emptySet(states.count);
    work.left -= set.length;
    const reached = [start];
    const seen = new Set(reached);
    for (let at = 0; at < reached.length; at += 1) {
      const state = reached[at] ?? start;
      insert(set, state);
      for (const party of group) {
        const targets = graph.moves(party, state);
        work.left -= 4 * targets.length;
        for (const to of targets) {
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
