import type { Graph } from '../types.ts';
import type { Answers, Way } from '../way.ts';

/** A stability concept: one file each, named by its id. Definitions §3. */
export interface Definition {
  /** For every state, 1 where it is stable for the party. */
  stable<Values>(way: Way<Values>, party: number, graph: Graph): Uint8Array;
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

export const alwaysDefined = () => null;
