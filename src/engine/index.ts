import type { Condition, Conflict, StateReference } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { toBytes } from './bits.ts';
import { constraintsOf, countSettings } from './constraints.ts';
import { findReferred } from './states.ts';
import { truthOver } from './truth.ts';
import type { Graph } from './types.ts';

export { type AssessOptions, assess, type LeastAnswers, leastAnswers, wayFor, whyUndefined } from './assess.ts';
export { certify } from './certify.ts';
export { defaultMaxStates, type ExpandLimits, expand } from './expand.ts';
export { help } from './help.ts';
export { improvements, tiers } from './improvements.ts';
export { type PathOptions, reach, shortestPaths, shortestPathsFrom } from './paths.ts';
export type { HelpCall, Pool } from './pool.ts';
export { rankAnew, withPayoffs } from './rank-anew.ts';
export { reachedBy } from './reached-by.ts';
export * from './steps/face.ts';
export { openStepsFrom } from './steps/index.ts';
export type * from './types.ts';
export type { Answers, Way } from './way.ts';

/** The state that a person means; errors `pattern-none`, `pattern-ambiguous`, `state-out-of-range`. Contract §2. */
export function matchState(
  graph: Graph,
  reference: StateReference,
): { readonly state: number | null; readonly diagnostic: Diagnostic | null } {
  return findReferred(graph.states, reference);
}

/** How many feasible states there are, merging left aside; null where only listing them can tell. Lists nothing. */
export function countFeasible(conflict: Conflict): bigint | null {
  const all = conflict.options.map((_, option) => option);
  return countSettings(all, constraintsOf(conflict));
}

/** 1 at every state where the condition holds; length m. */
export function evaluate(graph: Graph, condition: Condition): Uint8Array {
  return toBytes(truthOver(graph.layout.states, graph.conflict).of(condition), graph.states.count);
}
