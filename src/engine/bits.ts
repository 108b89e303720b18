/** A truth for each of `count` states, 32 a word, state s at bit s & 31 of word s >> 5. Bits beyond the count are 0. */
export type Bits = Uint32Array;

/** Bits for so many states, all 0. */
export function emptyBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

/** Bits for so many states, all 1. */
export function fullBits(count: number): Bits {
  return clearBeyond(emptyBits(count).fill(0xffffffff), count);
}

/** Whether the state's bit is set. */
export function hasBit(bits: Bits, state: number): boolean {
  return (((bits[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1;
}

/** Sets, in place, the state's bit. */
export function setBit(bits: Bits, state: number): void {
  bits[state >>> 5] = (bits[state >>> 5] ?? 0) | (1 << (state & 31));
}

/** How many bits are set. */
export function countBits(bits: Bits): number {
  let sum = 0;
  for (let word = 0; word < bits.length; word += 1) sum += popcount(bits[word] ?? 0);
  return sum;
}

/** How many bits of a 32-bit word are set. */
export function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The states whose bit is set, ascending. */
export function statesOf(bits: Bits): number[] {
  const states: number[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
      states.push(at * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return states;
}

/** One byte a state, 1 where the bit is set. */
export function toBytes(bits: Bits, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let state = 0; state < count; state += 1) bytes[state] = ((bits[state >>> 5] ?? 0) >>> (state & 31)) & 1;
  return bytes;
}

/** Clears, in place, what lies beyond the count. */
export function clearBeyond(bits: Bits, count: number): Bits {
  const rest = count & 31;
  if (rest !== 0 && bits.length > 0) bits[bits.length - 1] = (bits.at(-1) ?? 0) & ((1 << rest) - 1);
  return bits;
}

/** Sets, in place, the bits of the states from..to-1. */
export function setRange(bits: Bits, from: number, to: number): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = 0xffffffff << (from & 31);
  const tail = 0xffffffff >>> (31 - ((to - 1) & 31));
  if (first === last) {
    bits[first] = (bits[first] ?? 0) | (head & tail);
    return;
  }
  bits[first] = (bits[first] ?? 0) | head;
  bits.fill(0xffffffff, first + 1, last);
  bits[last] = (bits[last] ?? 0) | tail;
}

/** Repeats, in place, the first `period` bits over all `count`; what lies beyond the period is 0 before. */
export function repeatBits(bits: Bits, period: number, count: number): void {
  for (let length = period; length < count; length *= 2) appendCopy(bits, length);
  clearBeyond(bits, count);
}

function appendCopy(bits: Bits, length: number): void {
  const shift = length & 31;
  const at = length >>> 5;
  const words = (length + 31) >>> 5;
  if (shift === 0) {
    bits.copyWithin(at, 0, Math.min(words, bits.length - at));
    return;
  }
  const last = bits[words - 1] ?? 0;
  for (let word = 0; word < words && at + word < bits.length; word += 1) {
    const source = word === words - 1 ? last : (bits[word] ?? 0);
    bits[at + word] = (bits[at + word] ?? 0) | (source << shift);
    if (at + word + 1 < bits.length) bits[at + word + 1] = source >>> (32 - shift);
  }
}
