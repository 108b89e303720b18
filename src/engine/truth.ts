import type { Condition, Conflict } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import { type Bits, clearBeyond, emptyBits, fullBits, repeatBits, setRange } from './bits.ts';
import { type Field, type Listing, type Product, settingWord } from './layout.ts';

/** Evaluates conditions over all states at once, 32 states a word, remembering what it met of options and outcomes. */
export interface Truth {
  /** One bit a state. Not to be changed. */
  of(condition: Condition): Bits;
}

/** A truth over the states of a conflict. */
export function truthOver(states: Product | Listing, conflict: Conflict): Truth {
  const options = new Map<number, Bits>();
  const outcomes = new Map<number, Bits>();
  const { count } = states;

  function remembered(store: Map<number, Bits>, key: number, make: () => Bits): Bits {
    const known = store.get(key);
    if (known !== undefined) return known;
    const made = make();
    store.set(key, made);
    return made;
  }

  function of(condition: Condition): Bits {
    switch (condition.kind) {
      case 'constant':
        return condition.value ? fullBits(count) : emptyBits(count);
      case 'option':
        return remembered(options, condition.option, () => optionBits(states, conflict, condition.option));
      case 'outcome': {
        const outcome = conflict.outcomes[condition.outcome] ?? impossible('outcomes are resolved to indices');
        return remembered(outcomes, condition.outcome, () => of(outcome.when));
      }
      case 'not':
        return clearBeyond(negate(of(condition.of)), count);
      case 'and':
        return condition.of.reduce((all, part) => all.map(andWith(of(part))), fullBits(count));
      case 'or':
        return condition.of.reduce((any, part) => any.map(orWith(of(part))), emptyBits(count));
      case 'if':
        return clearBeyond(negate(of(condition.given)).map(orWith(of(condition.then))), count);
      case 'iff':
        return clearBeyond(of(condition.left).map(sameAs(of(condition.right))), count);
      case 'count':
        return countingBits(condition.how, condition.n, condition.of.map(of), count);
    }
  }
  return { of };
}

const negate = (bits: Bits) => bits.map((word) => ~word);
const andWith = (other: Bits) => (word: number, at: number) => word & (other[at] ?? 0);
const orWith = (other: Bits) => (word: number, at: number) => word | (other[at] ?? 0);
const sameAs = (other: Bits) => (word: number, at: number) => ~(word ^ (other[at] ?? 0));

/** Where the option is taken: over a product a pattern that repeats, so that only its first period is worked out. */
function optionBits(states: Product | Listing, conflict: Conflict, option: number): Bits {
  if (states.kind === 'list') return listedBits(states, option);
  const field = states.fields[conflict.options[option]?.party ?? -1] ?? impossible('each option has its owner');
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
  return clearBeyond(how === 'at least' ? above.map(orWith(equal)) : negate(above), count);
}

function addToPlanes(planes: Bits[], item: Bits): void {
  let carry = item;
  for (const plane of planes) {
    const before = plane.slice();
    for (let at = 0; at < plane.length; at += 1) plane[at] = (plane[at] ?? 0) ^ (carry[at] ?? 0);
    carry = before.map(andWith(carry));
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
