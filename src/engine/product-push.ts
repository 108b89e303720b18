import type { FieldMasks } from './field-masks.ts';
import { ascending } from './order.ts';
import type { Payoffs } from './types.ts';

/**
 * The least value among s and R⁺_{N−i}(s) over a product whose fields have at most 32 settings. As over listed groups,
 * but a group's members are a word of bits, and what was gone through of it is another: one long function over flat
 * arrays, since a call a state and opponent would double its time.
 */
export function pushLeastOverMasks(values: Payoffs, opponents: readonly FieldMasks[]): Payoffs {
  const count = values.length;
  const least = values.slice();
  const order = ascending(values);
  const settled = new Uint8Array(count);
  const stack = new Uint32Array(count);
  const done = opponents.map(({ size }) =>
    size <= 16 ? new Uint16Array(count / size) : new Uint32Array(count / size),
  );
  let open = count;
  for (let at = 0; at < count && open > 0; at += 1) {
    const first = order[at] ?? 0;
    if (settled[first] === 1) continue;
    const value = values[first] ?? 0;
    settled[first] = 1;
    open -= 1;
    stack[0] = first;
    let height = 1;
    while (height > 0 && open > 0) {
      height -= 1;
      const state = stack[height] ?? 0;
      for (let k = 0; k < opponents.length; k += 1) {
        const opponent = opponents[k];
        const through = done[k];
        if (opponent === undefined || through === undefined) break;
        const { stride, size, worse } = opponent;
        const high = (state / (stride * size)) | 0;
        const low = state % stride;
        const group = high * stride + low;
        const before = through[group] ?? 0;
        let fresh = (worse[state] ?? 0) & ~before;
        if (fresh === 0) continue;
        through[group] = before | fresh;
        const base = high * stride * size + low;
        for (; fresh !== 0; fresh &= fresh - 1) {
          const source = base + (31 - Math.clz32(fresh & -fresh)) * stride;
          if (settled[source] === 1) continue;
          settled[source] = 1;
          least[source] = value;
          open -= 1;
          stack[height] = source;
          height += 1;
        }
      }
    }
  }
  return least;
}
