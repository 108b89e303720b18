import type { Masks, WorseMasks } from './field-masks.ts';
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
 * but the members of a group that have their value already are a word of bits, one group an opponent, so that those still
 * to be handed one are read off at once. One long function over flat arrays: a call a state and opponent would double
 * its time. Wide strides come first, so that the states next taken from the stack are near in memory.
 */
export function pushLeastOverMasks(values: Payoffs, masks: WorseMasks, opponents: readonly OpponentField[]): Payoffs {
  const { parties, words } = masks;
  const count = values.length;
  const least = values.slice();
  const order = ascending(values);
  const stack = new Uint32Array(count);
  const { places, settled } = lay(opponents, count, words);
  const last = places.length - placeSize;
  let open = count;
  for (let at = 0; at < count && open > 0; at += 1) {
    const first = order[at] ?? 0;
    if (last < 0 || isSettled(first, places, last, settled)) continue;
    const value = values[first] ?? 0;
    settle(first, places, settled);
    open -= 1;
    stack[0] = first;
    let height = 1;
    while (height > 0 && open > 0) {
      height -= 1;
      const state = stack[height] ?? 0;
      const own = state * parties;
      for (let k = 0; k <= last; k += placeSize) {
        const worse = words[own + (places[k] ?? 0)] ?? 0;
        if (worse === 0) continue;
        const stride = places[k + 1] ?? 1;
        const shift = places[k + 2] ?? -1;
        const span = places[k + 3] ?? 1;
        const high = shift >= 0 ? state >>> (places[k + 4] ?? 0) : (state / span) | 0;
        const low = shift >= 0 ? state & (stride - 1) : state % stride;
        const group = (places[k + 5] ?? 0) + (shift >= 0 ? high << shift : high * stride) + low;
        const base = high * span + low;
        for (let fresh = worse & ~(settled[group] ?? 0); fresh !== 0; fresh &= fresh - 1) {
          const source = base + (31 - Math.clz32(fresh & -fresh)) * stride;
          settle(source, places, settled);
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

/** Bytes a state that this takes: values, order and stack; what is settled takes a fraction of one. */
export const pushBytes = (valueBytes: number): number => valueBytes + 4 + 4;

/** Marks the state in its group of every opponent. */
function settle(state: number, places: Int32Array, settled: Masks): void {
  for (let k = 0; k < places.length; k += placeSize) {
    const stride = places[k + 1] ?? 1;
    const shift = places[k + 2] ?? -1;
    const span = places[k + 3] ?? 1;
    const high = shift >= 0 ? state >>> (places[k + 4] ?? 0) : (state / span) | 0;
    const low = shift >= 0 ? state & (stride - 1) : state % stride;
    const group = (places[k + 5] ?? 0) + (shift >= 0 ? high << shift : high * stride) + low;
    const setting = shift >= 0 ? (state - high * span) >>> shift : ((state - high * span) / stride) | 0;
    settled[group] = (settled[group] ?? 0) | (1 << setting);
  }
}

/** Whether the state is marked, seen in its group of the opponent at place k. */
function isSettled(state: number, places: Int32Array, k: number, settled: Masks): boolean {
  const stride = places[k + 1] ?? 1;
  const span = places[k + 3] ?? 1;
  const high = (state / span) | 0;
  const setting = ((state - high * span) / stride) | 0;
  return (((settled[(places[k + 5] ?? 0) + high * stride + (state % stride)] ?? 0) >>> setting) & 1) === 1;
}

/** Numbers an opponent takes in `places`: party, stride, its power of two or -1, span, the span's power, first group. */
const placeSize = 6;

function lay(opponents: readonly OpponentField[], count: number, words: Masks): { places: Int32Array; settled: Masks } {
  const places: number[] = [];
  let groups = 0;
  for (const { party, field } of opponents.toSorted((a, b) => b.field.stride - a.field.stride)) {
    const span = field.stride * field.size;
    const powers = isPowerOfTwo(field.stride) && isPowerOfTwo(span);
    places.push(party, field.stride, powers ? powerOf(field.stride) : -1, span, powerOf(span), groups);
    groups += count / field.size;
  }
  const settled = words instanceof Uint16Array ? new Uint16Array(groups) : new Uint32Array(groups);
  return { places: Int32Array.from(places), settled };
}

const isPowerOfTwo = (number: number) => (number & (number - 1)) === 0;
const powerOf = (number: number) => 31 - Math.clz32(number);
