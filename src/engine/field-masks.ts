import type { Scan } from './field-scan.ts';
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

/** The masks of all parties, from their fields' scans and payoffs. */
export function worseMasks(scans: readonly Scan[], payoffs: readonly Payoffs[], count: number): WorseMasks {
  const parties = scans.length;
  const narrow = scans.every((scan) => scan.field.size <= 16);
  const words: Masks = narrow ? new Uint16Array(count * parties) : new Uint32Array(count * parties);
  scans.forEach((scan, party) => {
    const own = payoffs[party];
    if (own !== undefined) fillWorse(words, scan, own, party, parties);
  });
  return { parties, words };
}

/**
 * Compares the settings of each group pairwise, without branches: they would be mispredicted half the time. Size/2
 * comparisons a state buy single-word steps back later.
 */
function fillWorse(words: Masks, scan: Scan, payoffs: Payoffs, party: number, parties: number): void {
  const { stride, size } = scan.field;
  const span = stride * size;
  const values = new Int32Array(size);
  const worse = new Int32Array(size);
  const into = settingsInto(scan);
  for (let base = 0; base < payoffs.length; base += span) {
    for (let first = base; first < base + stride; first += 1) {
      for (let x = 0; x < size; x += 1) {
        const value = payoffs[first + x * stride] ?? 0;
        let down = 0;
        for (let y = 0; y < x; y += 1) {
          const other = values[y] ?? 0;
          down |= ((other - value) >>> 31) << y;
          worse[y] = (worse[y] ?? 0) | (((value - other) >>> 31) << x);
        }
        values[x] = value;
        worse[x] = down;
      }
      for (let x = 0; x < size; x += 1) {
        words[(first + x * stride) * parties + party] = (worse[x] ?? 0) & (into[x] ?? 0);
      }
    }
  }
}

/** Bits of the settings from which the party may move to each setting. */
function settingsInto({ field: { size }, after }: Scan): Uint32Array {
  const into = new Uint32Array(size);
  if (after === null) return into.fill(0xffffffff);
  for (let from = 0; from < size; from += 1) {
    for (const to of after[from] ?? []) into[to] = (into[to] ?? 0) | (1 << from);
  }
  return into;
}
