import type { Scan } from './field-scan.ts';
import type { Payoffs } from './types.ts';

/** Fields up to this size have a bit a setting in a word. */
export const mostSettings = 32;

/** One party's improvements over a product, a bit a setting. */
export interface FieldMasks {
  readonly stride: number;
  readonly size: number;
  /** Bit x at s: moving from s with the party's setting x, to s, improves it. */
  readonly worse: Uint16Array | Uint32Array;
  /** Bit x at s: moving from s to s with the party's setting x improves it. */
  readonly better: Uint16Array | Uint32Array;
}

/** Compares the settings of each group pairwise: size/2 comparisons a state buy single-word steps back later. */
export function masksOf({ field: { stride, size }, after }: Scan, payoffs: Payoffs): FieldMasks {
  const room = () => (size <= 16 ? new Uint16Array(payoffs.length) : new Uint32Array(payoffs.length));
  const worse = room();
  const better = room();
  const span = stride * size;
  const values = new Uint32Array(size);
  const above = new Uint32Array(size);
  const below = new Uint32Array(size);
  const { into, outOf } = permitted(after, size);
  for (let base = 0; base < payoffs.length; base += span) {
    for (let low = base; low < base + stride; low += 1) {
      for (let x = 0; x < size; x += 1) {
        values[x] = payoffs[low + x * stride] ?? 0;
        above[x] = 0;
        below[x] = 0;
      }
      for (let x = 1; x < size; x += 1) {
        const value = values[x] ?? 0;
        let up = 0;
        let down = 0;
        for (let y = 0; y < x; y += 1) {
          const other = values[y] ?? 0;
          if (other > value) {
            up |= 1 << y;
            below[y] = (below[y] ?? 0) | (1 << x);
          } else if (other < value) {
            down |= 1 << y;
            above[y] = (above[y] ?? 0) | (1 << x);
          }
        }
        above[x] = up;
        below[x] = down;
      }
      for (let x = 0; x < size; x += 1) {
        worse[low + x * stride] = (below[x] ?? 0) & (into[x] ?? 0);
        better[low + x * stride] = (above[x] ?? 0) & (outOf[x] ?? 0);
      }
    }
  }
  return { stride, size, worse, better };
}

/** Bits of the settings from which, and to which, each setting may be moved. */
function permitted(after: Scan['after'], size: number): { into: Uint32Array; outOf: Uint32Array } {
  const into = new Uint32Array(size);
  const outOf = new Uint32Array(size);
  if (after === null) return { into: into.fill(0xffffffff), outOf: outOf.fill(0xffffffff) };
  for (let from = 0; from < size; from += 1) {
    for (const to of after[from] ?? []) {
      outOf[from] = (outOf[from] ?? 0) | (1 << to);
      into[to] = (into[to] ?? 0) | (1 << from);
    }
  }
  return { into, outOf };
}
