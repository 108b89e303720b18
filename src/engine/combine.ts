import { findState, type Layout, wordsOf } from './layout.ts';

/** Applies to a state the changes that lead from it to each of the given states, all at once; -1 where infeasible. */
export type Combine = (state: number, changed: readonly number[]) => number;

/** Combining over states that are not merged; the changes belong to different parties, so that they never clash. */
export function combiner(layout: Layout): Combine {
  const { states, conflict } = layout;
  if (states.kind === 'product') {
    return (state, changed) => changed.reduce((sum, other) => sum + other - state, state);
  }
  return (state, changed) => {
    const from = wordsOf(states, conflict, state);
    const result = from.slice();
    for (const other of changed) {
      for (let word = 0; word < result.length; word += 1) {
        const difference = (states.words[word]?.[other] ?? 0) ^ (from[word] ?? 0);
        result[word] = (result[word] ?? 0) ^ difference;
      }
    }
    return findState(states, result);
  };
}
