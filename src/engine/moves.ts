import { impossible } from '../text/index.ts';
import { type Cells, cellsOf } from './cells.ts';
import { type Field, type Layout, settingOf, settingWord } from './layout.ts';
import { membersOf } from './states.ts';

/** R_i(s) for every party i and state s, ascending. Never closed: one party does not move twice running. */
export type Moves = (party: number, state: number) => readonly number[];

/** The moves of a layout; what they need of a party is worked out the first time it is asked for. */
export function movesOf(layout: Layout): Moves {
  const { conflict, states, merging } = layout;
  if (merging === null && states.kind === 'product') {
    const steps = lazily(conflict.parties.length, (party) => settingMoves(layout, states.fields[party]));
    return (party, state) => combinedMoves(states.fields[party], steps(party), state);
  }
  const raw = merging?.raw ?? states;
  if (raw.kind === 'product') return impossible('a product is never merged');
  const cells = lazily(conflict.parties.length, (party) =>
    cellsOf(raw, conflict, conflict.parties[party] ?? impossible('a party of the conflict')),
  );
  if (merging === null) return (party, state) => listedMoves(cells(party), state);
  return (party, state) => {
    const reached = new Set<number>();
    for (const member of membersOf(layout, state)) {
      for (const to of listedMoves(cells(party), member)) reached.add(merging.stateOf[to] ?? 0);
    }
    reached.delete(state);
    return [...reached].toSorted((a, b) => a - b);
  };
}

/** Remembers what was made for each index. */
export function lazily<Thing>(count: number, make: (index: number) => Thing): (index: number) => Thing {
  const made = new Array<Thing | undefined>(count);
  return (index) => {
    const known = made[index];
    if (known !== undefined) return known;
    const thing = make(index);
    made[index] = thing;
    return thing;
  };
}

function listedMoves(cells: Cells, state: number): readonly number[] {
  const own = cells.cellOf[state] ?? 0;
  const reached: number[] = [];
  if (cells.after === null) addMembers(cells, own, reached);
  else {
    const { start, cells: after } = cells.after;
    for (let at = start[own] ?? 0; at < (start[own + 1] ?? 0); at += 1) addMembers(cells, after[at] ?? 0, reached);
    reached.sort((a, b) => a - b);
  }
  reached.splice(reached.indexOf(state), 1);
  return reached;
}

function addMembers(cells: Cells, cell: number, into: number[]): void {
  for (let at = cells.start[cell] ?? 0; at < (cells.start[cell + 1] ?? 0); at += 1) into.push(cells.members[at] ?? 0);
}

/** Whether a party may move from one of its settings to another. */
export type SettingMoves = (from: number, to: number) => boolean;

/** The directions of a field's options, applied to its settings. */
export function settingMoves(layout: Layout, field: Field | undefined): SettingMoves {
  if (field === undefined) return () => false;
  const { options } = layout.conflict;
  const words = Math.max(1, Math.ceil(field.options.length / 32));
  const forward = new Uint32Array(words);
  const back = new Uint32Array(words);
  field.options.forEach((option, place) => {
    const moves = options[option]?.moves;
    const mask = moves === 'forward' ? forward : moves === 'back' ? back : null;
    if (mask !== null) mask[place >>> 5] = (mask[place >>> 5] ?? 0) | (1 << (place & 31));
  });
  return (from, to) => {
    for (let word = 0; word < words; word += 1) {
      const before = settingWord(field, from, word);
      const after = settingWord(field, to, word);
      if ((before & ~after & (forward[word] ?? 0)) !== 0 || (after & ~before & (back[word] ?? 0)) !== 0) return false;
    }
    return true;
  };
}

function combinedMoves(field: Field | undefined, allowed: SettingMoves, state: number): readonly number[] {
  if (field === undefined) return [];
  const own = settingOf(field, state);
  const reached: number[] = [];
  for (let setting = 0; setting < field.size; setting += 1) {
    if (setting !== own && allowed(own, setting)) reached.push(state + (setting - own) * field.stride);
  }
  return reached;
}
