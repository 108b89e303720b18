import { combiner } from '../combine.ts';
import { improvements } from '../improvements.ts';
import { stableTogether } from '../together.ts';
import type { Graph } from '../types.ts';
import type { Definition } from './concept.ts';

/** Above this many states sim is left out unless asked for: it tries combinations and grows faster than the others. */
const mostStates = 2 ** 16;

/**
 * ∀ s1∈R_i⁺(s) ∃ non-empty H⊆N−i, t_j∈R_j⁺(s) for j∈H: the state that applies s1's and every t_j's changes to s is
 * feasible and not better than s. Fraser & Hipel 1984. Merged states have no option form, so that it is undefined there.
 */
export const sim: Definition = {
  stable(way, i, graph) {
    const { states } = graph.layout;
    if (states.kind === 'product' && way.method === 'groups') {
      return stableTogether(graph, states, i, way.read(way.least(i, way.payoffs(i), 'moves')));
    }
    const spoil = spoiler(graph);
    return Uint8Array.from({ length: graph.states.count }, (_, s) => {
      const spoiled = spoil(i, s);
      return improvements(graph, i, s).every((s1) => spoiled(s1) !== null) ? 1 : 0;
    });
  },
  sanction: { kind: 'together' },
  undefinedFor(graph, always) {
    if (graph.layout.merging !== null) return 'merged-states';
    if (graph.steps !== null) return 'steps-of-several-parties';
    return graph.states.count > mostStates && !always ? 'too-many-states' : null;
  },
};

/** What the opponents' simultaneous improvements make of i's: the state they all lead to, and who moved besides i. */
export interface Spoiled {
  readonly to: number;
  readonly movers: readonly number[];
}

/** Finds, for an improvement s1 of i from s, a combination of opponents' improvements that leaves i not better than at s. */
export function spoiler(graph: Graph): (i: number, s: number) => (s1: number) => Spoiled | null {
  const combine = combiner(graph.layout);
  const { conflict, payoffs } = graph;
  return (i, s) => {
    const own = payoffs[i] ?? new Uint8Array(0);
    const others = conflict.parties.flatMap((_, j) => (j === i ? [] : [{ j, changes: improvements(graph, j, s) }]));
    function search(at: number, changes: readonly number[], movers: readonly number[]): Spoiled | null {
      const other = others[at];
      if (other === undefined) {
        if (movers.length === 0) return null;
        const to = combine(s, changes);
        return to >= 0 && (own[to] ?? 0) <= (own[s] ?? 0) ? { to, movers } : null;
      }
      for (const t of other.changes) {
        const found = search(at + 1, [...changes, t], [...movers, other.j]);
        if (found !== null) return found;
      }
      return search(at + 1, changes, movers);
    }
    return (s1) => search(0, [s1], []);
  };
}
