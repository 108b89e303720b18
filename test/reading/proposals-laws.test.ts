import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseModel } from '../../src/format/index.ts';
import { acceptProposals, type Proposals, propose } from '../../src/reading/index.ts';
import { river, riverModel } from './support/river.ts';

/*
 * Models of the same quarrel, written in every way that people write them, and any choice among what the article proposes.
 */

const models: Readonly<Record<string, string>> = {
  'as it was begun': riverModel,
  'with line ends of Windows': riverModel.replaceAll('\n', '\r\n'),
  'with a byte order mark': `\ufeff${riverModel}`,
  'without an end of line': riverModel.trimEnd(),
  'without preferences': riverModel.replace(/ {4}prefers:\n {6}- fill.*\n {6}- not sign\n/, ''),
  'with empty lists': riverModel.replace('[not fill, sign if not fill]', '[]'),
  'on few lines':
    'standstill: 1\nparties: { ethiopia: { options: { fill: Fill the reservoir } }, egypt: { options: { gas: Cut the supply of gas }, prefers: [ethiopia.fill] } } # end\n',
  'with lists on the column of their keys': riverModel.replace(/ {6}- (fill|not sign)/g, '    - $1'),
  'with a ranking': riverModel.replace('prefers: [not fill, sign if not fill]', 'weights: { sign: 2 }'),
  'with expectations': `${riverModel}expect: [{ equilibria: nash, include: [NNN] }]\n`,
  'with a scenario that takes a party away': `${riverModel}scenarios:\n  alone: { parties: { egypt: null } }\n`,
  'with a scenario that adds names': `${riverModel}scenarios:\n  later:\n    parties: { sdn: { options: { share-data: Share, fill-2: X } } }\n    outcomes: { take-dispute: true }\n`,
  'with its source': `${riverModel}sources: { it: { title: Other, file: ./article.txt } }\n`,
  'of other people': 'standstill: 1\nparties:\n  north: { options: { build: Build the wall }, prefers: [build] }\n',
};

const known = Object.entries(models).map(([name, text]) => ({ name, text, proposals: proposedTo(text) }));
const some = fc.constantFrom(...known).chain(({ name, text, proposals }) => {
  const free = proposals.proposals.filter(({ blocked }) => blocked === null).map(({ number }) => number);
  return fc.record({
    name: fc.constant(name),
    text: fc.constant(text),
    proposals: fc.constant(proposals),
    numbers: fc.shuffledSubarray(free),
  });
});

describe('law: any choice of proposals', () => {
  it('has something to choose from in every model', () => {
    for (const { proposals } of known)
      expect(proposals.proposals.filter(({ blocked }) => blocked === null).length).toBeGreaterThan(3);
  });

  it('gives a model without errors, all at once or one after another in any order', () => {
    fc.assert(
      fc.property(some, ({ text, proposals, numbers }) => {
        const atOnce = accepted(text, proposals, numbers);
        expect(errorsOf(atOnce)).toEqual([]);
        let now = text;
        for (const number of numbers) now = accepted(now, proposals, [number]);
        expect(errorsOf(now)).toEqual([]);
        expect(contentOf(now)).toEqual(contentOf(atOnce));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves what is written as it is', () => {
    fc.assert(
      fc.property(some, ({ text, proposals, numbers }) => {
        const result = accepted(text, proposals, numbers);
        expect(isWithin(text, result)).toBe(true);
        expect(result.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
        else expect(result).not.toContain('\r');
        for (const [comment] of text.matchAll(/#[^\r\n]*/g)) expect(result).toContain(comment);
        if (numbers.length === 0) expect(result).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('is there afterwards, and leaves the others their numbers', () => {
    fc.assert(
      fc.property(some, ({ text, proposals, numbers }) => {
        const result = acceptProposals(text, proposals, numbers);
        if (!('text' in result)) throw new Error('it was not accepted');
        const after = proposedTo(result.text);
        const before = new Map(proposals.proposals.map(({ number, title }) => [number, title]));
        for (const { number } of after.proposals) expect(before.has(number)).toBe(true);
        for (const number of result.accepted) expect(after.present).toContain(number);
        for (const { number, kind, title } of after.proposals)
          if (kind !== 'evidence') expect(title).toBe(before.get(number));
        expect(accepted(result.text, after, numbers)).toBe(result.text);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses numbers that there are not, whole', () => {
    expect(acceptProposals(riverModel, proposedTo(riverModel), [1, 99])).toEqual({ unknown: [99] });
  });
});

function proposedTo(text: string): Proposals {
  const { model, diagnostics } = parseModel(text);
  if (model === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return propose([river], { text: text.replace('\ufeff', ''), model });
}

function accepted(text: string, proposals: Proposals, numbers: readonly number[]): string {
  const result = acceptProposals(text, proposals, numbers);
  if (!('text' in result)) throw new Error(`it was not accepted: ${JSON.stringify(result)}`);
  return result.text;
}

function errorsOf(text: string): readonly string[] {
  return parseModel(text).diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}

/** What a model says, whatever the order in which it says it. */
function contentOf(text: string) {
  const base = parseModel(text).model?.base;
  return {
    parties: base?.parties.map(({ id }) => id).toSorted(),
    options: base?.options.map(({ id, evidence }) => [id, evidence.length]).toSorted(),
    sources: base?.sources.map(({ id }) => id).toSorted(),
    statements: base?.parties
      .map(({ id, preference }) => [
        id,
        preference.kind === 'statements'
          ? preference.statements.map(({ because, evidence }) => [because, evidence.length]).toSorted()
          : [],
      ])
      .toSorted(),
  };
}

/** Whether the letters of a text all stand in another, in order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const letter of text) {
    at = other.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
