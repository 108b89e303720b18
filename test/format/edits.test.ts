import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as format from '../../src/format/index.ts';
import { printCondition } from '../../src/model/index.ts';
import { applyEdits, type Edit } from '../../src/text/index.ts';
import { modelOf } from './support/same.ts';

const layouts: Readonly<Record<string, (statements: readonly string[]) => string>> = {
  block: (statements) => statements.map((each, at) => `\n      # above ${at}\n      - ${each} # beside ${at}`).join(''),
  'block on the column of its key': (statements) => statements.map((each) => `\n    - ${each}`).join(''),
  'long forms': (statements) =>
    statements
      .map((each, at) => `\n      - statement: ${each}\n        # inside\n        because: Reason ${at}`)
      .join(''),
  'dashes on their own lines': (statements) =>
    statements.map((each) => `\n      -\n          statement: ${each}\n          because: So.`).join(''),
  flow: (statements) => ` [${statements.join(', ')}]`,
  'flow over lines': (statements) => ` [\n        ${statements.join(',\n        ')},\n      ]`,
  'quoted flow': (statements) => ` [${statements.map((each) => JSON.stringify(each)).join(' , ')}] # end`,
};

const statements = ['x', 'not y', 'z if x', 'x and not z'];

function fileOf(layout: (statements: readonly string[]) => string, lineEnd: string, given: readonly string[]): string {
  const text = `# first\nstandstill: 1\nparties:\n  a:\n    name: "Anna" # name\n    prefers:${layout(given)}\n    options: { x: X, y: Y, z: Z } # options\n  b: { options: { w: W }, prefers: [w] }\n# last\n`;
  return text.replaceAll('\n', lineEnd);
}

function prefersOf(text: string): readonly string[] {
  const { base } = modelOf(format.parseModel(text));
  const preference = base.parties[0]?.preference;
  return preference?.kind === 'statements'
    ? preference.statements.map(({ condition }) => printCondition(condition, base))
    : [];
}

const comments = (text: string) => [...text.matchAll(/#.*/g)].map(([comment]) => comment.trim()).sort();

/** Applies the edits and looks after what they must leave alone. */
function applied(text: string, edits: readonly Edit[] | null, lost = 0): string {
  const result = applyEdits(text, edits ?? []);
  expect(edits).not.toBeNull();
  expect(comments(result).length).toBeGreaterThanOrEqual(comments(text).length - lost);
  expect(/\r\n/.test(text)).toBe(/\r\n/.test(result));
  if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  return result;
}

const cases = Object.entries(layouts).flatMap(([name, layout]) =>
  ['\n', '\r\n'].map((lineEnd) => ({
    name: `${name}, ${lineEnd === '\n' ? 'LF' : 'CRLF'}`,
    text: fileOf(layout, lineEnd, statements),
  })),
);

const a = { party: 'a' };

describe('law: edits of statements', () => {
  test.each(cases)('moving gives the moved list ($name)', ({ text }) => {
    for (let from = 0; from < 4; from++) {
      for (let to = 0; to < 4; to++) {
        const wanted = statements.slice();
        wanted.splice(to, 0, ...wanted.splice(from, 1));
        expect(prefersOf(applied(text, format.moveStatement(text, a, from, to)))).toEqual(wanted);
      }
    }
  });

  test.each(cases)('swapping, dropping and inserting give the list they say ($name)', ({ text }) => {
    expect(prefersOf(applied(text, format.swapStatements(text, a, 1)))).toEqual([
      'x',
      'z if x',
      'not y',
      'x and not z',
    ]);
    for (let at = 0; at < 4; at++) {
      expect(prefersOf(applied(text, format.dropStatement(text, a, at), 2))).toEqual(statements.toSpliced(at, 1));
    }
    for (let at = 0; at <= 4; at++) {
      const edits = format.insertStatement(text, a, at, { statement: 'at least 1 of (y, z)' });
      expect(prefersOf(applied(text, edits))).toEqual(statements.toSpliced(at, 0, 'at least 1 of (y, z)'));
    }
  });

  test.each(cases)('negating gives the contrary, and twice the same ($name)', ({ text }) => {
    const contrary = ['not x', 'y', 'not (z if x)', 'not (x and not z)'];
    for (let at = 0; at < 4; at++) {
      const once = applied(text, format.negateStatement(text, a, at));
      expect(prefersOf(once)).toEqual(statements.with(at, contrary[at] ?? ''));
      expect(prefersOf(applied(once, format.negateStatement(once, a, at)))).toEqual(statements);
    }
  });

  test.each(cases)('dropping all leaves a party without preferences, and one can be put back ($name)', ({ text }) => {
    let now = text;
    for (let at = 0; at < 4; at++) now = applied(now, format.dropStatement(now, a, 0), 2);
    expect(prefersOf(now)).toEqual([]);
    expect(prefersOf(applied(now, format.insertStatement(now, a, 0, { statement: 'y' })))).toEqual(['y']);
  });

  test.each(cases)('evidence comes to its statement ($name)', ({ text }) => {
    const withSource = applied(
      text,
      format.addSource(text, 'src', { title: 'It’s: a “source” # no', date: '2019-04-26' }),
    );
    for (let at = 0; at < 4; at++) {
      const edits = format.addEvidence(withSource, a, at, { source: 'src', quote: 'one, "two": three', at: 2 });
      const once = applied(withSource, edits);
      const twice = applied(once, format.addEvidence(once, a, at, { source: 'src', at: 'title' }));
      expect(prefersOf(twice)).toEqual(statements);
      const preference = modelOf(format.parseModel(twice)).base.parties[0]?.preference;
      const evidence =
        preference?.kind === 'statements'
          ? preference.statements.map((each) => each.evidence.map(({ quote, at: place }) => [quote, place]))
          : [];
      expect(evidence).toEqual(
        statements.map((_, index) =>
          index === at
            ? [
                ['one, "two": three', 2],
                [null, 'title'],
              ]
            : [],
        ),
      );
    }
  });

  test.each(cases)('a reason is given, changed and taken back, and nothing else changes ($name)', ({ text }) => {
    const reasonsOf = (written: string) => {
      const preference = modelOf(format.parseModel(written)).base.parties[0]?.preference;
      return preference?.kind === 'statements' ? preference.statements.map(({ because }) => because) : [];
    };
    for (let at = 0; at < 4; at++) {
      const path = ['parties', 'a', 'prefers', at];
      const before = reasonsOf(text);
      for (const because of ['It’s: a “reason”', 'two\nlines', '- dash']) {
        const once = applied(text, format.setReason(text, path, because));
        expect(reasonsOf(once)).toEqual(before.with(at, because));
        expect(prefersOf(once)).toEqual(statements);
        const other = applied(once, format.setReason(once, path, 'another'));
        expect(reasonsOf(other)).toEqual(before.with(at, 'another'));
        const none = applied(other, format.setReason(other, path, ''));
        expect([reasonsOf(none), prefersOf(none)]).toEqual([before.with(at, null), statements]);
      }
    }
    expect(format.setReason(text, ['parties', 'a', 'prefers', 9], 'why')).toBeNull();
  });

  test('any text of a statement or name is written so that it reads as itself', () => {
    const base = fileOf(layouts.block ?? String, '\n', statements);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('no', 'null', '007', 'a: b', 'a #b', '- a', '1e3', ' a', '{a', 'x]'),
        ),
        fc.boolean(),
        (name, flow) => {
          const text = flow
            ? base
            : base.replace('options: { x: X, y: Y, z: Z }', 'options:\n      x: X\n      y: Y\n      z: Z');
          const edits = format.addOption(text, 'a', { key: 'q', name });
          expect(modelOf(format.parseModel(applied(text, edits))).base.options[3]?.name).toBe(name.trim());
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('case: additions', () => {
  test.each(['\n', '\r\n'])(
    'parties, options, sources and scenarios are added at the end of their sections (%j)',
    (lineEnd) => {
      let text = fileOf(layouts.block ?? String, lineEnd, statements);
      text = applied(
        text,
        format.addParty(text, { id: 'c', name: 'Clara', options: [{ key: 'v', name: 'No: never' }] }),
      );
      text = applied(text, format.addOption(text, 'b', { key: 'u', name: 'U' }));
      text = applied(text, format.addScenario(text, 'late', { from: '2020-01-01', statusQuo: ['w'] }));
      const { base, scenarios } = modelOf(format.parseModel(text));
      expect(base.options.map(({ id }) => id)).toEqual(['a.x', 'a.y', 'a.z', 'b.w', 'b.u', 'c.v']);
      expect(scenarios.map(({ id, from, conflict }) => [id, from, conflict.statusQuo?.taken])).toEqual([
        ['late', '2020-01-01', [3]],
      ]);
    },
  );

  test('the states that expectations name by letters stay what they are', () => {
    const text = [
      'standstill: 1',
      'parties:',
      '  a: { options: { x: X }, prefers: [x] }',
      '  b: { options: { y: Y }, prefers: [y] }',
      'scenarios:',
      '  wider: { parties: { a: { options: { v: V } } } }',
      'expect:',
      '  - { equilibria: nash, include: [YY, " N- "], exclude: [3] }',
      '  - { standstill: nash, is: true }',
      '  - scenario: wider',
      '    equilibria: seq',
      '    are: [YYY]',
      '',
    ].join('\n');
    const wider = applied(text, format.addOption(text, 'a', { key: 'q', name: 'Q' }));
    const { base, scenarios, expectations } = modelOf(format.parseModel(wider));
    expect(base.options.map(({ id }) => id)).toEqual(['a.x', 'a.q', 'b.y']);
    expect(scenarios[0]?.conflict.options.map(({ id }) => id)).toEqual(['a.x', 'a.q', 'a.v', 'b.y']);
    const named = expectations.flatMap((one) => (one.kind === 'standstill' ? [] : [one.are, one.include, one.exclude]));
    expect(
      named.flatMap((states) => states?.map((one) => ('pattern' in one ? one.pattern : one.number)) ?? []),
    ).toEqual(['YNY', 'NN-', 3, 'YNYY']);
    const last = applied(text, format.addOption(text, 'b', { key: 'q', name: 'Q' }));
    expect(last).toContain('[YYN, " N-N "]');
    expect(last).toContain('[YYYN]');
  });

  test('what is not there, or there already, is null', () => {
    const text = fileOf(layouts.flow ?? String, '\n', statements);
    expect(format.dropStatement(text, a, 4)).toBeNull();
    expect(format.swapStatements(text, a, 3)).toBeNull();
    expect(format.moveStatement(text, { party: 'nobody' }, 0, 1)).toBeNull();
    expect(format.addOption(text, 'a', { key: 'x', name: 'again' })).toBeNull();
    expect(format.addParty('a: [', { id: 'c', name: 'C' })).toBeNull();
  });
});
