import type { Graph, Payoffs } from '../types.ts';
import type { Answers, Way } from '../way.ts';

/** A stability concept: one file each, named by its id. Definitions §3. */
export interface Definition {
  /** For every state, 1 where it is stable for the party. */
  stable(way: Way, party: number, graph: Graph): Uint8Array;
  /** What deters an improvement, for certificates; null where nothing does (nash). */
  readonly sanction: Sanction | null;
  /** Why the concept has no answer for the graph, or null. `always`: size is no reason. */
  undefinedFor(graph: Graph, always: boolean): string | null;
}

/** What may deter an improvement to s1. */
export type Sanction =
  /** A state that opponents reach from s1; with `symmetric` the party must find nothing better than s from there either. */
  | { readonly kind: 'answer'; readonly answers: Answers; readonly symmetric: boolean }
  /** Opponents' own improvements, made at the same time. */
  | { readonly kind: 'together' };

/** 1 at every s such that ∀ s1∈R_i⁺(s): answer(s1) is not better than s. */
export function everyImprovement(way: Way, party: number, answer: Payoffs): Uint8Array {
  const own = way.payoffs(party);
  const reached = way.greatest(party, lesser(own, answer));
  const stable = new Uint8Array(own.length);
  for (let s = 0; s < own.length; s += 1) stable[s] = (reached[s] ?? 0) <= (own[s] ?? 0) ? 1 : 0;
  return stable;
}

/** An improvement s1 is good for more than p exactly when both s1 and what it is answered by are. */
function lesser(own: Payoffs, answer: Payoffs): Payoffs {
  if (answer === own) return own;
  const result = own.slice();
  for (let s = 0; s < own.length; s += 1) {
    const other = answer[s] ?? 0;
    if (other < (result[s] ?? 0)) result[s] = other;
  }
  return result;
}

export const alwaysDefined = () => null;
