import type { Scan } from './field-scan.ts';
import { fitsFifteenBits } from './order.ts';
import type { Payoffs } from './types.ts';

/** Fields up to this size have a bit a setting in a word. */
export const mostSettings = 32;

/** A word of bits for each state and party, those of one state side by side: party p's of state s at s * parties + p. */
export type Masks = Uint16Array | Uint32Array;

/** Where each party could improve from, to reach each state. */
export interface WorseMasks {
  readonly parties: number;
  /** Bit x of party p at s: moving to s from s with p's setting x improves p. */
  readonly words: Masks;
}

/** Bytes a state and party, where the largest field has so many settings. */
export const worseBytes = (largest: number): 2 | 4 => (largest <= 16 ? 2 : 4);

/** The masks of all parties, from their fields' scans and payoffs. */
export function worseMasks(scans: readonly Scan[], payoffs: readonly Payoffs[], count: number): WorseMasks {
  const parties = scans.length;
  const narrow = worseBytes(Math.max(...scans.map(({ field }) => field.size))) === 2;
  const words: Masks = narrow ? new Uint16Array(count * parties) : new Uint32Array(count * parties);
  scans.forEach((scan, party) => {
    const own = payoffs[party];
    if (own !== undefined) fillWorse(words, scan, own, party, parties);
  });
  return { parties, words };
}

/**
 * Compares each setting with all others of its group. Positions below 2^15 are compared two at a time, each in its half of
 * a word whose top bit tells which is less; without branches either way, for they would be mispredicted half the time.
 */
function fillWorse(words: Masks, scan: Scan, payoffs: Payoffs, party: number, parties: number): void {
  const { stride, size } = scan.field;
  const span = stride * size;
  const half = (size + 1) >>> 1;
  const pairs = new Int32Array(half);
  const values = new Int32Array(half * 2);
  const into = settingsInto(scan);
  const narrow = fitsFifteenBits(payoffs);
  for (let base = 0; base < payoffs.length; base += span) {
    for (let first = base; first < base + stride; first += 1) {
      for (let x = 0; x < size; x += 1) values[x] = payoffs[first + x * stride] ?? 0;
      for (let k = 0; k < half; k += 1) pairs[k] = (values[k] ?? 0) | ((values[k + half] ?? 0) << 16) | topBits;
      for (let x = 0; x < size; x += 1) {
        const value = values[x] ?? 0;
        const worse = narrow ? worseByPairs(pairs, value, half) : worseOneByOne(values, value, size);
        words[(first + x * stride) * parties + party] = worse & (into[x] ?? 0);
      }
    }
  }
}

const topBits = 0x80008000 | 0;

/** Bit k, and half + k, where the low, and high, part of pair k is less than the value. */
function worseByPairs(pairs: Int32Array, value: number, half: number): number {
  const twice = (value << 16) | value;
  let bits = 0;
  for (let k = 0; k < half; k += 1) bits |= ((~((pairs[k] ?? 0) - twice) & topBits) >>> 15) << k;
  return (bits & 0xffff) | ((bits >>> 16) << half);
}

function worseOneByOne(values: Int32Array, value: number, size: number): number {
  let bits = 0;
  for (let y = 0; y < size; y += 1) bits |= (((values[y] ?? 0) - value) >>> 31) << y;
  return bits;
}

/** Bits of the settings from which the party may move to each setting. */
function settingsInto({ field: { size }, after }: Scan): Uint32Array {
  const into = new Uint32Array(size);
  if (after === null) return into.fill(size === mostSettings ? 0xffffffff : 2 ** size - 1);
  for (let from = 0; from < size; from += 1) {
    for (const to of after[from] ?? []) into[to] = (into[to] ?? 0) | (1 << from);
  }
  return into;
}
