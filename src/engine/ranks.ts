import type { Condition } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import { type Bits, hasBit } from './bits.ts';
import type { Truth } from './truth.ts';
import type { Payoffs } from './types.ts';

/** Positions of states in an order: 0..tiers-1 without gaps, higher is better. */
export interface Ranks {
  readonly tiers: number;
  readonly payoffs: Payoffs;
}

/** All states alike. */
export function indifferentRanks(count: number): Ranks {
  return { tiers: Math.min(1, count), payoffs: payoffsFor(1, count) };
}

/**
 * Ranks by the first truth on which two states differ: the one that makes it true is better. Any number of truths: as many
 * are taken at a time as the table of keys allows, and the keys in use are renumbered without gaps.
 */
export function rankByTruths(truths: readonly Bits[], count: number): Ranks {
  if (count === 0) return indifferentRanks(0);
  const room = Math.max(2 ** 16, 4 * count);
  let ranks = payoffsFor(1, count);
  let tiers = 1;
  for (let from = 0; from < truths.length; ) {
    let take = 1;
    while (from + take < truths.length && take < mostDigits && tiers * 2 ** (take + 1) <= room) take += 1;
    const keys = refinedKeys(ranks, tiers, truths.slice(from, from + take));
    ({ tiers, payoffs: ranks } = denseRanks(keys, tiers * 2 ** take));
    from += take;
  }
  return { tiers, payoffs: ranks };
}

/** Most truths taken at a time: what one transposition holds. */
const mostDigits = 16;

/** Each rank followed by the truths as binary digits, the first the highest. */
function refinedKeys(ranks: Payoffs, tiers: number, truths: readonly Bits[]): Uint32Array {
  const keys = new Uint32Array(ranks.length);
  writeKeys(keys, truths);
  if (tiers > 1) {
    for (let at = 0; at < keys.length; at += 1) keys[at] = ((ranks[at] ?? 0) << truths.length) | (keys[at] ?? 0);
  }
  return keys;
}

/** Up to 16 truths of each state as binary digits, the first the highest. */
function writeKeys(keys: Uint16Array | Uint32Array, truths: readonly Bits[]): void {
  const count = keys.length;
  const digits = truths.length;
  const rows = new Uint32Array(mostDigits);
  const ordered = truths.toReversed();
  for (let base = 0; base < count; base += 32) {
    for (let q = 0; q < digits; q += 1) rows[q] = ordered[q]?.[base >>> 5] ?? 0;
    rows.fill(0, digits);
    transpose(rows);
    const end = Math.min(32, count - base);
    for (let bit = 0; bit < end; bit += 1) {
      const row = rows[bit & 15] ?? 0;
      keys[base + bit] = bit < 16 ? row & 0xffff : row >>> 16;
    }
  }
}

/**
 * Ranks by up to 16 conditions, like `rankByTruths`, a window of states at a time: what is worked out on the way stays in
 * the processor's caches, and no memory is asked for but that of the ranks, for fresh memory costs more than the work.
 */
export function rankByWindows(conditions: readonly Condition[], truth: Truth, count: number): Ranks {
  const payoffs = new Uint16Array(count);
  const place = new Uint32Array(2 ** conditions.length);
  keysByWindows(conditions, truth, payoffs, place, 0, count);
  const tiers = numberPlaces(place);
  keysToRanks(payoffs, place, 0, count);
  return { tiers, payoffs };
}

/** Writes the keys of the states from..to-1 where their ranks shall be, and 1 at the place of each; `from` starts a window. */
export function keysByWindows(
  conditions: readonly Condition[],
  truth: Truth,
  payoffs: Uint16Array,
  place: Uint32Array,
  from: number,
  to: number,
): void {
  for (let start = from; start < to; start += windowStates) {
    const keys = payoffs.subarray(start, Math.min(to, start + windowStates));
    const window = truth.window(start, keys.length);
    writeKeys(keys, conditions.map(window.of));
    for (let at = 0; at < keys.length; at += 1) place[keys[at] ?? 0] = 1;
  }
}

/** Puts ranks where the keys of the states from..to-1 are: to each key the number at its place. */
export function keysToRanks(payoffs: Uint16Array, place: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) payoffs[at] = place[payoffs[at] ?? 0] ?? 0;
}

/** States that are ranked at a time, a power of two; fewer than two windows of them are ranked at once. */
const windowStates = 2 ** 15;

/** Whether so many states are better ranked a window at a time. */
export const takesWindows = (conditions: number, count: number): boolean =>
  conditions <= mostDigits && count >= 2 * windowStates;

/** Transposes, in place, the low and the high 16 × 16 bits of 16 words: ten operations a state instead of thirty. */
function transpose(rows: Uint32Array): void {
  for (let step = 8, mask = 0x00ff00ff; step > 0; step >>>= 1, mask ^= mask << step) {
    for (let at = 0; at < 16; at = (at + step + 1) & ~step) {
      const upper = rows[at] ?? 0;
      const lower = rows[at + step] ?? 0;
      const swap = ((upper >>> step) ^ lower) & mask;
      rows[at] = upper ^ (swap << step);
      rows[at + step] = lower ^ swap;
    }
  }
}

/** Renumbers keys below `bound` without gaps, keeping their order, in the narrowest type. */
export function denseRanks(keys: Uint32Array, bound: number): Ranks {
  const place = new Uint32Array(bound);
  for (let at = 0; at < keys.length; at += 1) place[keys[at] ?? 0] = 1;
  const tiers = numberPlaces(place);
  const payoffs = payoffsFor(tiers, keys.length);
  for (let at = 0; at < keys.length; at += 1) payoffs[at] = place[keys[at] ?? 0] ?? 0;
  return { tiers, payoffs };
}

/** Numbers, in place, the keys that are marked; returns how many. */
export function numberPlaces(place: Uint32Array): number {
  let tiers = 0;
  for (let key = 0; key < place.length; key += 1) {
    if (place[key] !== 1) continue;
    place[key] = tiers;
    tiers += 1;
  }
  return tiers;
}

/**
 * Room for so many states' positions among so many tiers. Never bytes: loops over payoffs then meet one type of array
 * nearly always, which the compiler rewards more than the memory costs.
 */
export function payoffsFor(tiers: number, count: number): Payoffs {
  return rankBytes(tiers) === 2 ? new Uint16Array(count) : new Uint32Array(count);
}

/** Bytes of a position among so many tiers. */
export const rankBytes = (tiers: number): 2 | 4 => (tiers <= 2 ** 16 ? 2 : 4);

/**
 * Ranks by exact sums: `amounts[w]` is added where truth w holds. States with the same truths share a sum, so each
 * combination of truths that occurs is summed once.
 */
export function rankBySums(truths: readonly Bits[], amounts: readonly bigint[], count: number): Ranks {
  const { tiers: classes, payoffs: classOf } = rankByTruths(truths, count);
  const example = new Uint32Array(classes);
  for (let state = 0; state < count; state += 1) example[classOf[state] ?? 0] = state;
  const position = sumPositions(truths, amounts, example);
  return denseRanks(
    Uint32Array.from(classOf, (own) => position[own] ?? 0),
    Math.max(1, classes),
  );
}

/** For each example state the position of its sum among all sums, equal sums alike. */
function sumPositions(truths: readonly Bits[], amounts: readonly bigint[], example: Uint32Array): Uint32Array {
  const size = amounts.reduce((sum, amount) => sum + (amount < 0n ? -amount : amount), 0n);
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) {
    const sums = Array.from(example, (state) => bigSum(truths, amounts, state));
    return positionsAmong(
      sums,
      sums.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  }
  const numbers = amounts.map(Number);
  const sums = Float64Array.from(example, (state) => numberSum(truths, numbers, state));
  return positionsAmong(sums, sums.toSorted());
}

function bigSum(truths: readonly Bits[], amounts: readonly bigint[], state: number): bigint {
  return amounts.reduce((sum, amount, at) => (hasBit(truths[at] ?? empty, state) ? sum + amount : sum), 0n);
}

function numberSum(truths: readonly Bits[], amounts: readonly number[], state: number): number {
  let sum = 0;
  for (let at = 0; at < amounts.length; at += 1) {
    if (hasBit(truths[at] ?? empty, state)) sum += amounts[at] ?? 0;
  }
  return sum;
}

const empty: Bits = new Uint32Array(0);

/** Where each value first stands in the sorted list of all. */
function positionsAmong<Value extends number | bigint>(
  values: ArrayLike<Value>,
  sorted: ArrayLike<Value>,
): Uint32Array {
  return Uint32Array.from({ length: values.length }, (_, at) => {
    const value = values[at] ?? impossible('within the list');
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? impossible('within the list')) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
