import type { Conflict } from '../../model/index.ts';
import { findState, type Layout, type Listing, type Merging, type Product, wordsOf } from '../layout.ts';
import { type Moves, movesOf } from '../moves.ts';
import { type Change, changeKey, isTaking, literalOf, opposite, optionOf } from './change.ts';

/** Every change of every state, flat: those of state s are `start[s]` to `start[s + 1]`, ascending by target. */
export interface StepTable {
  /** Number of states. */
  readonly count: number;
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  /** Indices into `changes`. */
  readonly change: Uint32Array;
  readonly changes: readonly Change[];
}

/** More steps than this are refused: they are kept one by one, some twelve bytes each. */
export const maxSteps = 2 ** 23;

/**
 * All changes that one party, or the owners of one of the joint changes, could make of each state, whoever else would
 * have to take part. Null where single moves alone are more than `limit`.
 */
export function tabulate(layout: Layout, joint: readonly Change[], limit = maxSteps): StepTable | null {
  const single = singleSteps(layout, limit);
  return single === null || joint.length === 0 ? single : withJointSteps(layout, single, joint);
}

const tabulated = new WeakMap<Layout, StepTable | null>();

/** The single moves of a layout, tabulated once. */
function singleSteps(layout: Layout, limit: number): StepTable | null {
  const known = tabulated.get(layout);
  if (known !== undefined && limit === maxSteps) return known;
  const table = tabulateSingle(layout, limit);
  if (limit === maxSteps) tabulated.set(layout, table);
  return table;
}

function tabulateSingle(layout: Layout, limit: number): StepTable | null {
  const raw = layout.merging?.raw ?? layout.states;
  const single = movesOf({ ...layout, states: raw, merging: null });
  if (layout.merging === null && isMoreThan(limit, layout, single)) return null;
  const writer = new Writer([]);
  const reader = readerOf(layout.conflict, raw);
  const sourceOf = stateOfRaw(layout.merging);
  for (let from = 0; from < raw.count; from += 1) {
    for (let party = 0; party < layout.conflict.parties.length; party += 1) {
      for (const to of single(party, from)) writer.add(sourceOf(from), sourceOf(to), reader.difference(from, to));
      if (writer.size > limit) return null;
    }
  }
  return writer.finish(layout.states.count);
}

/** Whether there are more moves than that: counting them first is quick beside keeping them. */
function isMoreThan(limit: number, { conflict, states }: Layout, moves: Moves): boolean {
  let count = 0;
  for (let from = 0; from < states.count; from += 1) {
    for (let party = 0; party < conflict.parties.length; party += 1) count += moves(party, from).length;
    if (count > limit) return true;
  }
  return false;
}

/** The table with the joint changes as well. */
function withJointSteps(layout: Layout, single: StepTable, joint: readonly Change[]): StepTable {
  const writer = new Writer(single.changes);
  const raw = layout.merging?.raw ?? layout.states;
  const reader = readerOf(layout.conflict, raw);
  const sourceOf = stateOfRaw(layout.merging);
  for (let from = 0; from < raw.count; from += 1) {
    for (const change of joint) {
      const to = reader.apply(from, change);
      if (to >= 0) writer.add(sourceOf(from), sourceOf(to), change);
    }
  }
  return merged(single, writer.finish(single.count));
}

/** The steps of two tables, those of each state ascending; the second one's changes begin with the first one's. */
function merged(one: StepTable, other: StepTable): StepTable {
  const { count } = one;
  const start = one.start.map((from, state) => from + (other.start[state] ?? 0));
  const to = new Uint32Array(one.to.length + other.to.length);
  const change = new Uint32Array(to.length);
  let at = 0;
  const take = (table: StepTable, from: number) => {
    to[at] = table.to[from] ?? 0;
    change[at] = table.change[from] ?? 0;
    at += 1;
  };
  for (let state = 0; state < count; state += 1) {
    let [a, b] = [one.start[state] ?? 0, other.start[state] ?? 0];
    const [lastA, lastB] = [one.start[state + 1] ?? 0, other.start[state + 1] ?? 0];
    while (a < lastA || b < lastB) {
      if (b >= lastB || (a < lastA && (one.to[a] ?? 0) <= (other.to[b] ?? 0))) take(one, a++);
      else take(other, b++);
    }
  }
  return { count, start, to, change, changes: other.changes };
}

function stateOfRaw(merging: Merging | null): (raw: number) => number {
  return merging === null ? (raw) => raw : (raw) => merging.stateOf[raw] ?? 0;
}

const readers = new WeakMap<Product | Listing, Reader>();

/** Reads raw states, whose options are looked up once. */
function readerOf(conflict: Conflict, raw: Product | Listing): Reader {
  const known = readers.get(raw) ?? makeReader(conflict, raw);
  readers.set(raw, known);
  return known;
}

interface Reader {
  /** What leads from one raw state to another. */
  difference(from: number, to: number): Change;
  /** The state after the change; -1 where it makes nothing of it, goes against a direction, or is not feasible. */
  apply(from: number, change: Change): number;
}

function makeReader(conflict: Conflict, raw: Product | Listing): Reader {
  const width = Math.max(1, Math.ceil(conflict.options.length / 32));
  const words = new Uint32Array(raw.count * width);
  for (let state = 0; state < raw.count; state += 1) words.set(wordsOf(raw, conflict, state), state * width);
  const holds = (state: Uint32Array, literal: number) => {
    const option = optionOf(literal);
    return (((state[option >>> 5] ?? 0) >>> (option & 31)) & 1) === Number(isTaking(literal));
  };
  return {
    difference(from, to) {
      const change: number[] = [];
      for (let word = 0; word < width; word += 1) {
        const now = words[to * width + word] ?? 0;
        for (let rest = (words[from * width + word] ?? 0) ^ now; rest !== 0; rest &= rest - 1) {
          const bit = 31 - Math.clz32(rest & -rest);
          change.push(literalOf(32 * word + bit, ((now >>> bit) & 1) === 1));
        }
      }
      return change;
    },
    apply(from, change) {
      const before = words.subarray(from * width, (from + 1) * width);
      const after = before.slice();
      for (const literal of change) {
        const option = optionOf(literal);
        const moves = conflict.options[option]?.moves;
        if (!holds(before, opposite(literal)) || moves === (isTaking(literal) ? 'back' : 'forward')) return -1;
        after[option >>> 5] = (after[option >>> 5] ?? 0) ^ (1 << (option & 31));
      }
      return change.length === 0 ? -1 : findState(raw, after);
    },
  };
}

/** Collects steps and sorts them by state, target and change, each once. */
class Writer {
  readonly #steps: number[][] = [];
  readonly #changes: Change[];
  readonly #known: Map<string, number>;

  /** The changes come first in the table's list, whether or not a step makes them. */
  constructor(changes: readonly Change[]) {
    this.#changes = [...changes];
    this.#known = new Map(changes.map((change, at) => [changeKey(change), at]));
  }

  get size(): number {
    return this.#steps.length;
  }

  add(from: number, to: number, change: Change): void {
    if (from !== to) this.#steps.push([from, to, this.#intern(change)]);
  }

  finish(count: number): StepTable {
    const steps = this.#steps;
    steps.sort((a, b) => compare(a, b));
    const kept = steps.filter((step, at) => at === 0 || compare(steps[at - 1] ?? [], step) !== 0);
    const start = new Uint32Array(count + 1);
    for (const [from = 0] of kept) start[from + 1] = (start[from + 1] ?? 0) + 1;
    for (let state = 0; state < count; state += 1) start[state + 1] = (start[state + 1] ?? 0) + (start[state] ?? 0);
    return {
      count,
      start,
      to: Uint32Array.from(kept, ([, to = 0]) => to),
      change: Uint32Array.from(kept, ([, , change = 0]) => change),
      changes: this.#changes,
    };
  }

  #intern(change: Change): number {
    const key = changeKey(change);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#changes.length);
    this.#changes.push(change);
    return this.#changes.length - 1;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
}
