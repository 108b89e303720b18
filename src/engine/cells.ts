import type { Conflict, Party } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import { bucket } from './bucket.ts';
import { type Listing, wordsOf } from './layout.ts';
import { ascending } from './order.ts';
import type { Payoffs } from './types.ts';

/** Some cells for each cell: those of c are `cells` from `start[c]` to `start[c + 1]`. */
export interface Links {
  readonly start: Uint32Array;
  readonly cells: Uint32Array;
}

/**
 * One party's moves, flat. A *cell* holds the states that differ only in the party's reversible options, so each member
 * reaches all others; cells that differ in its one-way options are linked as the directions order them. A state's moves
 * are the rest of its cell and everything in the cells after it.
 */
export interface Cells {
  readonly count: number;
  /** The cell of each state. */
  readonly cellOf: Uint32Array;
  /** Members of cell c: `members` from `start[c]` to `start[c + 1]`, states ascending. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
  /** The cells a cell can move into, and that can move into it, itself among them; null when no option is one-way. */
  readonly after: Links | null;
  readonly before: Links | null;
}

/** The cells of one party over states that are not merged. */
export function cellsOf(states: Listing, conflict: Conflict, party: Party): Cells {
  const words = Math.max(1, Math.ceil(conflict.options.length / 32));
  const reversible = maskOf(party, conflict, words, (moves) => moves === 'both');
  const cells = gather(states, reversible);
  if (party.options.every((option) => conflict.options[option]?.moves === 'both')) {
    return { ...cells, after: null, before: null };
  }
  return { ...cells, ...linkCells(states, conflict, party, cells) };
}

/** The members of each cell by ascending payoff to the party, where `members` has them by number. */
export function membersByPayoff(cells: Cells, payoffs: Payoffs): Uint32Array {
  const members = new Uint32Array(payoffs.length);
  const free = cells.start.slice();
  const order = ascending(payoffs);
  for (let at = 0; at < order.length; at += 1) {
    const state = order[at] ?? 0;
    const cell = cells.cellOf[state] ?? 0;
    const place = free[cell] ?? 0;
    members[place] = state;
    free[cell] = place + 1;
  }
  return members;
}

function maskOf(party: Party, conflict: Conflict, words: number, wanted: (moves: string) => boolean): Uint32Array {
  const mask = new Uint32Array(words);
  for (const option of party.options) {
    if (wanted(conflict.options[option]?.moves ?? ''))
      mask[option >>> 5] = (mask[option >>> 5] ?? 0) | (1 << (option & 31));
  }
  return mask;
}

type Gathered = Omit<Cells, 'after' | 'before'>;

/** Puts the states that agree outside the masked options together: a table of the first state of each, open addressing. */
function gather(states: Listing, masked: Uint32Array): Gathered {
  const { count } = states;
  const key = keyReader(states, masked);
  let size = 16;
  while (size < 2 * count) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const cellOf = new Uint32Array(count);
  let cells = 0;
  for (let state = 0; state < count; state += 1) {
    let at = key.hash(state) & (size - 1);
    while ((table[at] ?? -1) >= 0 && !key.same(table[at] ?? 0, state)) at = (at + 1) & (size - 1);
    const first = table[at] ?? -1;
    if (first < 0) {
      table[at] = state;
      cellOf[state] = cells;
      cells += 1;
    } else cellOf[state] = cellOf[first] ?? 0;
  }
  return { count: cells, cellOf, ...bucket(cellOf, cells) };
}

function keyReader(states: Listing, masked: Uint32Array) {
  const columns = states.words;
  const keep = masked.map((word) => ~word);
  return {
    hash(state: number): number {
      let hash = 0;
      for (let word = 0; word < columns.length; word += 1) {
        hash = Math.imul(hash ^ ((columns[word]?.[state] ?? 0) & (keep[word] ?? 0)), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      return hash >>> 0;
    },
    same(left: number, right: number): boolean {
      for (let word = 0; word < columns.length; word += 1) {
        const column = columns[word] ?? impossible('a column for each word');
        if ((((column[left] ?? 0) ^ (column[right] ?? 0)) & (keep[word] ?? 0)) !== 0) return false;
      }
      return true;
    },
  };
}

/** Links cells of one group whose one-way options the directions order. */
function linkCells(states: Listing, conflict: Conflict, party: Party, cells: Gathered) {
  const words = Math.max(1, Math.ceil(conflict.options.length / 32));
  const own = maskOf(party, conflict, words, () => true);
  const forward = maskOf(party, conflict, words, (moves) => moves === 'forward');
  const back = maskOf(party, conflict, words, (moves) => moves === 'back');
  const groups = gather(states, own);
  const example = (cell: number) => cells.members[cells.start[cell] ?? 0] ?? 0;
  const codes = Array.from({ length: cells.count }, (_, cell) => wordsOf(states, conflict, example(cell)));
  const byGroup = bucket(
    Uint32Array.from(codes, (_, cell) => groups.cellOf[example(cell)] ?? 0),
    groups.count,
  );
  const pairs: [number, number][] = [];
  for (let group = 0; group < groups.count; group += 1) {
    const inside = byGroup.members.subarray(byGroup.start[group], byGroup.start[group + 1]);
    for (const from of inside) {
      for (const to of inside) {
        if (allowed(codes[from], codes[to], forward, back)) pairs.push([from, to]);
      }
    }
  }
  const links = (key: 0 | 1, other: 0 | 1) => {
    const { start, members } = bucket(
      Uint32Array.from(pairs, (pair) => pair[key]),
      cells.count,
    );
    return { start, cells: members.map((pair) => pairs[pair]?.[other] ?? 0) };
  };
  return { after: links(0, 1), before: links(1, 0) };
}

/** No forward option given up, no backward option taken. */
function allowed(from: Uint32Array | undefined, to: Uint32Array | undefined, forward: Uint32Array, back: Uint32Array) {
  return forward.every((mask, word) => {
    const before = from?.[word] ?? 0;
    const after = to?.[word] ?? 0;
    return (before & ~after & mask) === 0 && (after & ~before & (back[word] ?? 0)) === 0;
  });
}
