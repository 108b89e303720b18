import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isConcept } from '../../src/model/index.ts';
import { type Answer, answer, catalogueModel, numbersOf } from './read-catalogue.ts';
import { sharedPath } from './shared-folder.ts';

type Id = number | string;

/** A case as the reference tables give it: states by their own ids, parties by their own names. */
interface ReferenceCase {
  readonly parties: readonly string[];
  readonly states: readonly Id[];
  readonly patterns?: Readonly<Record<string, string>>;
  readonly options?: readonly { readonly direction: string }[];
  readonly moves: Readonly<Record<string, Readonly<Record<string, readonly Id[]>>>>;
  readonly rankings: Readonly<Record<string, readonly (Id | readonly Id[])[]>>;
  readonly stable: Readonly<Record<string, Readonly<Record<string, readonly Id[]>>>>;
  readonly equilibria: Readonly<Record<string, readonly Id[]>>;
}

const folder = sharedPath('cases');
const names = folder === null ? [] : readdirSync(folder).flatMap((file) => file.match(/^(.*)\.json$/)?.[1] ?? []);

describe('case: the reference tables', () => {
  if (folder === null) {
    it('are not on this machine, so the comparison with them is left out', () => expect(names).toEqual([]));
    return;
  }

  it('are all in the catalogue', () => expect(names.length).toBeGreaterThanOrEqual(7));

  it.each(names)('%s has the same states, options and moves in the catalogue', (name) => {
    const { table, numberOf, found } = compare(folder, name);
    expect(found.graph.states.count).toBe(table.states.length);
    for (const state of table.states) {
      const pattern = table.patterns?.[String(state)];
      if (pattern !== undefined) expect(found.graph.states.pattern(numberOf(state) - 1)).toBe(pattern);
    }
    const directions = { both: 'both', fwd: 'forward', back: 'back' } as const;
    const wanted = table.options?.map(
      ({ direction }) => Object.entries(directions).find(([key]) => key === direction)?.[1],
    );
    if (wanted !== undefined) expect(found.graph.conflict.options.map((option) => option.moves)).toEqual(wanted);
    table.parties.forEach((party, index) => {
      for (const state of table.states) {
        const expected = sorted((table.moves[party]?.[String(state)] ?? []).map(numberOf));
        const moves = found.graph.moves(index, numberOf(state) - 1).map((to) => to + 1);
        expect(moves, `${party} from ${state}`).toEqual(expected);
      }
    });
  });

  it.each(names)('%s has the same rankings in the catalogue', (name) => {
    const { table, numberOf, found } = compare(folder, name);
    table.parties.forEach((party, index) => {
      const expected = table.rankings[party]?.map((tier) => sorted([tier].flat().map(numberOf)));
      expect(tiersOf(found, index), party).toEqual(expected);
    });
  });

  it.each(names)('%s has the same stable states for every party and the same equilibria under all concepts', (name) => {
    const { table, numberOf, found } = compare(folder, name);
    expect(Object.keys(table.equilibria).length).toBeGreaterThanOrEqual(5);
    for (const concept of Object.keys(table.equilibria)) {
      if (!isConcept(concept)) throw new Error(`unknown concept ${concept}`);
      const equilibria = found.assessment.equilibria[concept] ?? new Uint8Array();
      expect(numbersOf(equilibria), concept).toEqual(sorted((table.equilibria[concept] ?? []).map(numberOf)));
      table.parties.forEach((party, index) => {
        const stable = found.assessment.stable[concept]?.[index] ?? new Uint8Array();
        expect(numbersOf(stable), `${party}, ${concept}`).toEqual(
          sorted((table.stable[concept]?.[party] ?? []).map(numberOf)),
        );
      });
    }
  });
});

/** The reference case, its states' numbers in the catalogue's numbering (from 1), and the catalogue's answer. */
function compare(shared: string, name: string) {
  const table: ReferenceCase = JSON.parse(readFileSync(join(shared, `${name}.json`), 'utf8'));
  const rank = (id: Id) => {
    const pattern = table.patterns?.[String(id)];
    if (pattern === undefined) return Number(id);
    return [...pattern].reduce((sum, letter, option) => sum + (letter === 'Y' ? 2 ** option : 0), 0);
  };
  const order = table.states.toSorted((a, b) => rank(a) - rank(b));
  const numberOf = (id: Id) => order.indexOf(id) + 1;
  return { table, numberOf, found: answer(catalogueModel(name).base) };
}

/** A party's tiers of state numbers, best first. */
function tiersOf({ graph }: Answer, party: number): readonly (readonly number[])[] {
  const payoffs = [...(graph.payoffs[party] ?? [])];
  const values = sorted([...new Set(payoffs)]).toReversed();
  return values.map((value) => payoffs.flatMap((payoff, state) => (payoff === value ? [state + 1] : [])));
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}
