import type { Condition, Conflict } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import { type Bits, clearBeyond, emptyBits, fullBits, repeatBits, setRange } from './bits.ts';
import { type Field, type Listing, type Product, settingOf, settingWord } from './layout.ts';

/** Evaluates conditions over states, 32 a word, remembering what it met of options and outcomes. */
export interface Truth {
  /** One bit a state. Not to be changed. */
  of(condition: Condition): Bits;
  /** The same for the states from `from` on, a multiple of 32, so many of them. */
  window(from: number, count: number): Truth;
}

/** A truth over the states of a conflict. */
export function truthOver(states: Product | Listing, conflict: Conflict): Truth {
  const options = remembering((option) => optionBits(states, conflict, option));
  return truthFrom(conflict, states.count, options, optionWindows(states, conflict, options));
}

type BitsOf = (index: number) => Bits;

function truthFrom(
  conflict: Conflict,
  count: number,
  options: BitsOf,
  optionsWithin: (from: number, count: number) => BitsOf,
): Truth {
  const outcomes = remembering((outcome) =>
    of((conflict.outcomes[outcome] ?? impossible('outcomes are resolved to indices')).when),
  );
  function of(condition: Condition): Bits {
    switch (condition.kind) {
      case 'constant':
        return condition.value ? fullBits(count) : emptyBits(count);
      case 'option':
        return options(condition.option);
      case 'outcome':
        return outcomes(condition.outcome);
      case 'not':
        return clearBeyond(negate(of(condition.of)), count);
      case 'and':
        return condition.of.reduce((all, part) => bothOf(all, of(part)), fullBits(count));
      case 'or':
        return condition.of.reduce((any, part) => eitherOf(any, of(part)), emptyBits(count));
      case 'if':
        return clearBeyond(eitherOf(negate(of(condition.given)), of(condition.then)), count);
      case 'iff':
        return clearBeyond(sameOf(of(condition.left), of(condition.right)), count);
      case 'count':
        return countingBits(condition.how, condition.n, condition.of.map(of), count);
    }
  }
  const window = (from: number, length: number): Truth =>
    truthFrom(conflict, length, optionsWithin(from, length), (more, size) => optionsWithin(from + more, size));
  return { of, window };
}

function remembering(make: BitsOf): BitsOf {
  const known = new Map<number, Bits>();
  return (index) => {
    const found = known.get(index) ?? make(index);
    known.set(index, found);
    return found;
  };
}

function negate(bits: Bits): Bits {
  const result = new Uint32Array(bits.length);
  for (let at = 0; at < bits.length; at += 1) result[at] = ~(bits[at] ?? 0);
  return result;
}

function bothOf(left: Bits, right: Bits): Bits {
  const result = new Uint32Array(left.length);
  for (let at = 0; at < left.length; at += 1) result[at] = (left[at] ?? 0) & (right[at] ?? 0);
  return result;
}

function eitherOf(left: Bits, right: Bits): Bits {
  const result = new Uint32Array(left.length);
  for (let at = 0; at < left.length; at += 1) result[at] = (left[at] ?? 0) | (right[at] ?? 0);
  return result;
}

function sameOf(left: Bits, right: Bits): Bits {
  const result = new Uint32Array(left.length);
  for (let at = 0; at < left.length; at += 1) result[at] = ~((left[at] ?? 0) ^ (right[at] ?? 0));
  return result;
}

/**
 * Options over windows. Where an option's period divides the window's length its bits are the same in every such window;
 * where a setting lasts for a whole number of windows all bits of one are alike; then nothing is laid out for all states.
 */
function optionWindows(states: Product | Listing, conflict: Conflict, whole: BitsOf) {
  const repeated = new Map<number, BitsOf>();
  return (from: number, count: number): BitsOf => {
    const same = repeated.get(count) ?? remembering((option) => optionBits({ ...states, count }, conflict, option));
    repeated.set(count, same);
    const [full, none] = [fullBits(count), emptyBits(count)];
    return (option) => {
      const field = states.kind === 'list' ? null : fieldOf(states, conflict, option);
      if (field !== null && count % (field.stride * field.size) === 0 && from % count === 0) return same(option);
      if (field !== null && field.stride % count === 0 && from % count === 0) {
        const place = option - (field.options[0] ?? 0);
        const word = settingWord(field, settingOf(field, from), place >>> 5);
        return ((word >>> (place & 31)) & 1) === 1 ? full : none;
      }
      return whole(option).subarray(from >>> 5, (from + count + 31) >>> 5);
    };
  };
}

function fieldOf(states: Product, conflict: Conflict, option: number): Field {
  return states.fields[conflict.options[option]?.party ?? -1] ?? impossible('each option has its owner');
}

/** Where the option is taken: over a product a pattern that repeats, so that only its first period is worked out. */
function optionBits(states: Product | Listing, conflict: Conflict, option: number): Bits {
  if (states.kind === 'list') return listedBits(states, option);
  const field = fieldOf(states, conflict, option);
  return periodicBits(field, option - (field.options[0] ?? 0), states.count);
}

function listedBits(list: Listing, option: number): Bits {
  const bits = emptyBits(list.count);
  const column = list.words[option >>> 5] ?? impossible('a column for each 32 options');
  const shift = option & 31;
  for (let state = 0; state < list.count; state += 1) {
    const at = state >>> 5;
    bits[at] = (bits[at] ?? 0) | ((((column[state] ?? 0) >>> shift) & 1) << (state & 31));
  }
  return bits;
}

function periodicBits(field: Field, place: number, count: number): Bits {
  const bits = emptyBits(count);
  const word = place >>> 5;
  const shift = place & 31;
  for (let setting = 0; setting < field.size; setting += 1) {
    if (((settingWord(field, setting, word) >>> shift) & 1) === 1) {
      setRange(bits, setting * field.stride, (setting + 1) * field.stride);
    }
  }
  repeatBits(bits, field.stride * field.size, count);
  return bits;
}

/** Adds the items up in binary, one plane of bits a digit, and compares with n. */
function countingBits(how: 'at least' | 'at most' | 'exactly', n: number, items: readonly Bits[], count: number): Bits {
  if (n < 0) return how === 'at least' ? fullBits(count) : emptyBits(count);
  if (n > items.length) return how === 'at most' ? fullBits(count) : emptyBits(count);
  const planes: Bits[] = [];
  for (const item of items) addToPlanes(planes, item);
  const above = emptyBits(count);
  const equal = emptyBits(count).fill(0xffffffff);
  for (let digit = Math.max(planes.length, 32 - Math.clz32(n)) - 1; digit >= 0; digit -= 1) {
    comparePlane(planes[digit] ?? emptyBits(count), ((n >>> digit) & 1) === 1, above, equal);
  }
  if (how === 'exactly') return clearBeyond(equal, count);
  return clearBeyond(how === 'at least' ? eitherOf(above, equal) : negate(above), count);
}

function addToPlanes(planes: Bits[], item: Bits): void {
  let carry = item;
  for (const plane of planes) {
    const before = plane.slice();
    for (let at = 0; at < plane.length; at += 1) plane[at] = (plane[at] ?? 0) ^ (carry[at] ?? 0);
    carry = bothOf(before, carry);
  }
  if (carry.some((word) => word !== 0)) planes.push(carry.slice());
}

function comparePlane(plane: Bits, digit: boolean, above: Bits, equal: Bits): void {
  for (let at = 0; at < plane.length; at += 1) {
    const bits = plane[at] ?? 0;
    if (!digit) above[at] = (above[at] ?? 0) | ((equal[at] ?? 0) & bits);
    equal[at] = (equal[at] ?? 0) & (digit ? bits : ~bits);
  }
}
