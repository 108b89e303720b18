import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkExpectations, coalitions } from '../../src/analysis/index.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { conflictOf, type Expectation } from '../../src/model/index.ts';
import { answer, catalogueModel, catalogueNames, catalogueText, numbersOf } from './read-catalogue.ts';

/*
 * What the gallery says of the cases beyond their model files. Its sentences are for people; the claims beside them are the
 * same facts as `expect` lines, and those are held to the file and to our own analysis.
 */

interface Entry {
  readonly years: string | null;
  readonly question: string;
  readonly published: string;
  readonly source: string;
  readonly more: string;
  readonly claims: readonly object[];
}

const table: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(new URL('../../catalogue/gallery.json', import.meta.url), 'utf8'),
);

describe('case: the gallery', () => {
  it('knows every case, and no other', () => {
    expect(Object.keys(table).toSorted()).toEqual(catalogueNames());
  });

  describe.each(catalogueNames())('%s', (name) => {
    const entry = table[name];
    if (entry === undefined) throw new Error(`${name} has no entry`);
    const claims = claimsOf(name, entry);

    it('has a question in one sentence, a published result in few, and its source', () => {
      expect(entry.question).toMatch(/^[A-Z].{20,110}\?$/);
      for (const text of [entry.published, entry.source, entry.more]) expect(text).toMatch(/^[A-Z].{20,280}[.]$/);
      expect(sentences(entry.published)).toBeLessThanOrEqual(2);
      expect(sentences(entry.more)).toBeLessThanOrEqual(2);
    });

    it('names years that its model file names', () => {
      const years = entry.years?.match(/\d{4}/g) ?? [];
      for (const year of years) expect(catalogueText(name)).toContain(year);
      expect(entry.years === null).toBe(name === 'chicken');
    });

    it('claims what its model file expects', () => {
      const { expectations } = catalogueModel(name);
      expect(claims.length).toBeGreaterThan(1);
      const unfounded = claims.filter((claim) => !expectations.some((known) => isSame(known, claim)));
      expect(unfounded).toEqual([]);
    });

    it('claims what our own analysis finds', () => {
      const model = catalogueModel(name);
      for (const claim of claims) {
        const conflict = conflictOf(model, claim.scenario);
        if (conflict === undefined) throw new Error(`no scenario ${claim.scenario}`);
        expect(checkExpectations(answer(conflict).graph, [claim]).map(({ ok }) => ok)).toEqual([true]);
      }
    });

    it('names no state that its claims do not', () => {
      const named = numbersIn(entry.published);
      const claimed = claims.flatMap((claim) => (claim.kind === 'standstill' ? [] : [...(claim.are ?? [])]));
      const numbers = claimed.flatMap((state) => (state.kind === 'number' ? [state.number] : []));
      expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
      expect(named.length > 0).toBe(name !== 'korea-2019');
    });
  });

  it('puts the states of the Garrison project under the right project', () => {
    const { graph } = answer(catalogueModel('garrison').base);
    const inOutcome = (id: string) => {
      const at = graph.conflict.outcomes.findIndex((outcome) => outcome.id === id);
      return numbersOf(graph.outcomes[at] ?? new Uint8Array());
    };
    const ofProject = (id: string, numbers: readonly number[]) =>
      expect(inOutcome(id).filter((state) => [2, 3, 11, 17, 18, 21, 22].includes(state))).toEqual(numbers);
    ofProject('full-project', [3, 18, 22]);
    ofProject('reduced-project', [11]);
    ofProject('appeasing-project', [2, 17, 21]);
  });

  it('leads from state 5 to 8 in Elmira by the ministry and the plant together', () => {
    const { graph, assessment } = answer(catalogueModel('elmira').base);
    const found = coalitions(graph, assessment, 'strict');
    if (typeof found === 'string') throw new Error(found);
    const together = found.jumps.filter(({ jumps }) => jumps.nash !== undefined);
    expect(together.map(({ members, jumps }) => [members, jumps.nash])).toEqual([[[0, 1], [[4, 7]]]]);
    expect(table.elmira?.published).toContain('From 5 the ministry and the plant can step to 8 together');
  });

  it('counts the rankings of Syria that make state 2 hold by credible answers: 384 of 720', () => {
    const text = catalogueText('syria-iraq');
    const start = text.indexOf('    prefers:');
    const end = text.indexOf('  iraq:');
    const after = text.slice(end, text.indexOf('\nexpect:'));
    const holding = orders([1, 2, 3, 4, 5, 6]).filter((order) => {
      const { model } = parseModel(`${text.slice(0, start)}    ranking: [${order}]\n${after}\n`);
      if (model === null) throw new Error('the ranking parses');
      const { graph } = expand(model.base);
      return graph !== null && assess(graph, ['seq']).equilibria.seq?.[1] === 1;
    });
    expect(holding).toHaveLength(384);
    expect(table['syria-iraq']?.more).toContain('384');
  });
});

/** The claims of an entry as `expect` lines of its model. */
function claimsOf(name: string, { claims }: Entry): readonly Expectation[] {
  const text = catalogueText(name);
  const lines = claims.map((claim) => `  - ${JSON.stringify(claim)}`).join('\n');
  const { model, diagnostics } = parseModel(`${text.slice(0, text.indexOf('\nexpect:'))}\nexpect:\n${lines}\n`);
  if (model === null) throw new Error(`the claims of ${name} do not parse: ${JSON.stringify(diagnostics)}`);
  return model.expectations;
}

function isSame(known: Expectation, claim: Expectation): boolean {
  const bare = ({ source, ...rest }: Expectation) =>
    JSON.stringify(rest, (key, value) => (key === 'span' ? undefined : value));
  return bare(known) === bare(claim);
}

function sentences(text: string): number {
  return text.split(/[.?!](?:\s|$)/).filter((part) => part !== '').length;
}

/** The numbers of states that a sentence names, such as `states 5 and 7`. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\bstates? (\d[\d, and]*)/g)].flatMap(([, list = '']) =>
    (list.match(/\d+/g) ?? []).map(Number),
  );
}

function orders(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
