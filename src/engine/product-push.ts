import type { WorseMasks } from './field-masks.ts';
import type { Field } from './layout.ts';
import { ascending } from './order.ts';
import type { Payoffs } from './types.ts';

/** An opponent's field with its index among the parties. */
export interface OpponentField {
  readonly party: number;
  readonly field: Field;
}

/**
 * The least value among s and R⁺_{N−i}(s) over a product whose fields have at most 32 settings. As over listed groups,
 * but a group's members are a word of bits, and what was gone through of it is another. One long function over flat
 * arrays: a call a state and opponent would double its time. Wide strides come first, so that the states next taken
 * from the stack are near in memory.
 */
export function pushLeastOverMasks(values: Payoffs, masks: WorseMasks, opponents: readonly OpponentField[]): Payoffs {
  const { parties, words } = masks;
  const count = values.length;
  const least = values.slice();
  const order = ascending(values);
  const settled = new Uint8Array(count);
  const stack = new Uint32Array(count);
  const { places, done } = lay(opponents, count);
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
      const own = state * parties;
      for (let k = 0; k < places.length; k += placeSize) {
        const worse = words[own + (places[k] ?? 0)] ?? 0;
        if (worse === 0) continue;
        const stride = places[k + 1] ?? 1;
        const shift = places[k + 2] ?? -1;
        const span = places[k + 3] ?? 1;
        const high = shift >= 0 ? state >>> (places[k + 4] ?? 0) : (state / span) | 0;
        const low = shift >= 0 ? state & (stride - 1) : state % stride;
        const group = (places[k + 5] ?? 0) + (shift >= 0 ? high << shift : high * stride) + low;
        const before = done[group] ?? 0;
        let fresh = worse & ~before;
        if (fresh === 0) continue;
        done[group] = before | fresh;
        const base = high * span + low;
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

/** Numbers an opponent takes in `places`: party, stride, its power of two or -1, span, the span's power, first group. */
const placeSize = 6;

function lay(opponents: readonly OpponentField[], count: number): { places: Int32Array; done: Uint32Array } {
  const places: number[] = [];
  let groups = 0;
  for (const { party, field } of opponents.toSorted((a, b) => b.field.stride - a.field.stride)) {
    const span = field.stride * field.size;
    const powers = isPowerOfTwo(field.stride) && isPowerOfTwo(span);
    places.push(party, field.stride, powers ? powerOf(field.stride) : -1, span, powerOf(span), groups);
    groups += count / field.size;
  }
  return { places: Int32Array.from(places), done: new Uint32Array(groups) };
}

const isPowerOfTwo = (number: number) => (number & (number - 1)) === 0;
const powerOf = (number: number) => 31 - Math.clz32(number);
