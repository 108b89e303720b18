import type { Conflict } from '../model/index.ts';
import { rankStates } from './preferences.ts';
import { truthOver } from './truth.ts';
import type { Graph, Payoffs } from './types.ts';

/** The graph with other positions: one list a party, each of length m. States and moves stay. */
export function withPayoffs(graph: Graph, payoffs: readonly Payoffs[]): Graph {
  return { ...graph, payoffs, steps: graph.steps === null ? null : { ...graph.steps, payoffs } };
}

/**
 * The graph of a conflict that differs from the graph's own in preferences alone: states and moves stay, parties whose
 * preference is another object are ranked anew. Rankings must name the same states; anything else is the caller's fault.
 */
export function rankAnew(graph: Graph, conflict: Conflict): Graph {
  const truth = truthOver(graph.layout.states, conflict);
  const payoffs = conflict.parties.map((party, at) => {
    const known = graph.payoffs[at];
    const same = party.preference === graph.conflict.parties[at]?.preference;
    return same && known !== undefined ? known : rankStates(party, graph.states, truth, []).payoffs;
  });
  return { ...withPayoffs(graph, payoffs), conflict };
}
