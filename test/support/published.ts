import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Concept, type Conflict, concepts, type Preference, type StateReference } from '../../src/model/index.ts';
import { type Sketch, sketch } from './sketch.ts';

/** A published conflict with its published answers; states by their index in the conflict. */
export interface Published {
  readonly id: string;
  readonly conflict: Conflict;
  /** `moves[party][state]`. */
  readonly moves: readonly (readonly (readonly number[])[])[];
  /** `stable[concept][party]`. */
  readonly stable: Partial<Record<Concept, readonly (readonly number[])[]>>;
  readonly equilibria: Partial<Record<Concept, readonly number[]>>;
}

/** What a case file holds, as far as it is used here. */
interface CaseFile {
  readonly parties: readonly string[];
  readonly states: readonly (string | number)[];
  readonly patterns?: Readonly<Record<string, string>>;
  readonly options?: readonly { readonly owner: string; readonly direction: string }[];
  readonly moves: Readonly<Record<string, Readonly<Record<string, readonly (string | number)[]>>>>;
  readonly rankings: Readonly<Record<string, readonly (string | number | readonly (string | number)[])[]>>;
  readonly stable: Partial<Record<Concept, Readonly<Record<string, readonly (string | number)[]>>>>;
  readonly equilibria: Partial<Record<Concept, readonly (string | number)[]>>;
}

/** The options of Elmira, whose file gives states without patterns. */
const elmira: Sketch = {
  parties: 'mul',
  owners: 'muuul',
  moves: { 1: 'forward', 2: 'back', 4: 'forward' },
  infeasible: ['2 and 3', '2 and 4', '3 and 4', 'not 2 and not 3 and not 4'],
  merged: ['4'],
  statusQuo: 'NYNNN',
};

/** The published rules of what cannot be. */
const infeasible: Readonly<Record<string, readonly string[]>> = {
  'cuban-missiles': ['3 and 4'],
  'cuban-missiles-air-strike-irreversible': ['3 and 4'],
  'syria-iraq': ['1 and 2'],
  garrison: [
    ...['1 and 2', '1 and 3', '2 and 3', 'not 1 and not 2 and not 3'],
    ...['6 and 7', '6 and 8', '6 and 9', '7 and 8', '7 and 9', '8 and 9', 'not 6 and not 7 and not 8 and not 9'],
    ...['1 and not 4', '3 and 4', '1 and not 5 and not 6', '2 and not 5 and 8', '2 and not 5 and 9'],
    ...['3 and not 5 and 8', '3 and not 5 and 9'],
  ],
};

const ids = [
  'prisoners-dilemma',
  'chicken',
  'cuban-missiles',
  'cuban-missiles-air-strike-irreversible',
  'syria-iraq',
  'garrison',
  'elmira',
];

/** Where the published cases lie; null where they are not on this machine. */
export const casesFolder: string | null =
  [process.env.STANDSTILL_SHARED, '../shared']
    .flatMap((folder) => (folder === undefined ? [] : [join(folder, 'cases')]))
    .find((folder) => existsSync(folder)) ?? null;

/** All published cases; none where the folder is absent. */
export function publishedCases(): readonly Published[] {
  if (casesFolder === null) return [];
  return ids.map((id) => readCase(id, join(casesFolder ?? '', `${id}.json`)));
}

/** One published case. */
export function publishedCase(id: string): Published {
  const found = publishedCases().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no published case ${id}`);
  return found;
}

function readCase(id: string, path: string): Published {
  const file: CaseFile = JSON.parse(readFileSync(path, 'utf8'));
  const bare = id === 'elmira' ? sketch(elmira) : bareConflict(id, file);
  const names = statesInOrder(file);
  const states = (list: readonly (string | number)[]) => list.map((name) => names.indexOf(String(name)));
  const byParty = <T>(table: Readonly<Record<string, T>>, none: T) => file.parties.map((party) => table[party] ?? none);
  const parties = bare.parties.map((party, i) => {
    return { ...party, preference: rankingIn(names, file.rankings[file.parties[i] ?? ''] ?? []) };
  });
  const present = concepts.filter((concept) => file.stable[concept] !== undefined);
  return {
    id,
    conflict: { ...bare, parties },
    moves: byParty(file.moves, {}).map((table) => names.map((name) => states(table[name] ?? []))),
    stable: Object.fromEntries(
      present.map((concept) => [concept, byParty(file.stable[concept] ?? {}, []).map(states)]),
    ),
    equilibria: Object.fromEntries(present.map((concept) => [concept, states(file.equilibria[concept] ?? [])])),
  };
}

/** The names of the states, ascending by pattern with the first option as the lowest bit. */
function statesInOrder(file: CaseFile): readonly string[] {
  const names = file.states.map(String);
  const value = (name: string) =>
    [...(file.patterns?.[name] ?? '')].reduceRight((sum, letter) => sum * 2 + Number(letter === 'Y'), 0);
  return file.patterns === undefined ? names : names.sort((a, b) => value(a) - value(b));
}

function bareConflict(id: string, file: CaseFile): Conflict {
  const letters = file.parties.map((_, i) => 'abcdef'[i] ?? '?');
  const options = file.options ?? [];
  return sketch({
    parties: letters.join(''),
    owners: options.map(({ owner }) => letters[file.parties.indexOf(owner)]).join(''),
    moves: Object.fromEntries(options.map(({ direction }, o) => [o + 1, direction === 'fwd' ? 'forward' : 'both'])),
    infeasible: infeasible[id] ?? [],
  });
}

function rankingIn(
  names: readonly string[],
  tiers: readonly (string | number | readonly (string | number)[])[],
): Preference {
  const reference = (name: string | number): StateReference => {
    return { kind: 'number', number: names.indexOf(String(name)) + 1, span: null };
  };
  return {
    kind: 'ranking',
    tiers: tiers.map((tier) => (typeof tier === 'object' ? tier.map(reference) : [reference(tier)])),
    span: null,
  };
}
