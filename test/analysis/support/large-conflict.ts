import type { Condition, Conflict } from '../../../src/model/index.ts';
import { and, both, build, implied, not, option, or, statements } from '../../engine/support/build.ts';

/** A number in 0..below-1 for each call, the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * A conflict of 4,096 states, 4 parties with 3 options and 12 statements each; the status quo takes nothing and the only
 * outcome is the four states in which ten options stand as drawn.
 */
export function largeConflict(seed: number): Conflict {
  const next = numbersFrom(seed);
  const literal = (): Condition => {
    const drawn = option(next(12));
    return next(2) === 0 ? drawn : not(drawn);
  };
  const statement = (): Condition => {
    const kind = next(4);
    if (kind === 0) return literal();
    if (kind === 1) return implied(literal(), literal());
    return kind === 2 ? and(literal(), literal()) : or(literal(), and(literal(), literal()));
  };
  const drawn = Array.from({ length: 10 }, (_, at) => (next(2) === 0 ? option(at) : not(option(at))));
  return build({
    parties: Array.from({ length: 4 }, () => ({
      options: both(3),
      preference: statements(...Array.from({ length: 12 }, statement)),
    })),
    outcomes: [and(...drawn)],
    statusQuo: [],
  });
}
