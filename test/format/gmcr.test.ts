import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportGmcr, importGmcr, parseModel } from '../../src/format/index.ts';
import type { Conflict } from '../../src/model/index.ts';
import { withoutSpans } from './support/same.ts';

type Raw = { readonly [key: string]: unknown };

const file = (change: Raw = {}): Raw => ({
  options: [
    { name: 'Build', permittedDirection: 'fwd' },
    { name: 'Pay', permittedDirection: 'back' },
    { name: 'Pay', permittedDirection: 'both' },
  ],
  decisionMakers: [
    {
      name: 'North',
      options: [0, 1],
      preferences: [
        [[0, 'Y']],
        {
          compound: true,
          members: [
            [[1, 'N']],
            [
              [2, 'Y'],
              [0, 'N'],
            ],
          ],
        },
      ],
    },
    { name: 'South', options: [2], preferences: [] },
  ],
  infeasibles: [
    [
      [0, 'Y'],
      [2, 'Y'],
    ],
  ],
  useManualPreferenceRanking: false,
  ...change,
});

const read = (raw: unknown) => importGmcr(JSON.stringify(raw, null, 2));
const codesOf = (raw: unknown) => read(raw).diagnostics.map(({ code }) => code);

function conflictOf(raw: unknown): Conflict {
  const { model, diagnostics } = read(raw);
  if (model === null) throw new Error(JSON.stringify(diagnostics));
  return model.base;
}

/** Every party's ranking over the six feasible states. */
const manual = (one: unknown, field = 'preferenceRanking') =>
  file({
    useManualPreferenceRanking: true,
    decisionMakers: [
      { name: 'North', options: [0, 1], preferences: [], [field]: one },
      { name: 'South', options: [2], preferences: [], [field]: [1, 2, 3, 4, 5, 6] },
    ],
  });

describe('case: .gmcr files', () => {
  test('options keep their owner, direction and name; equal names get distinct ids', () => {
    const { options } = conflictOf(file());
    expect(options.map(({ id, name, moves }) => [id, name, moves])).toEqual([
      ['north.build', 'Build', 'forward'],
      ['north.pay', 'Pay', 'back'],
      ['south.pay', 'Pay', 'both'],
    ]);
  });

  test('compound statements become alternatives', () => {
    const { yaml } = read(file());
    expect(yaml).toContain('not north.pay or (south.pay and not build)');
  });

  test('rankings count where the file says so, under the newer and the older field names', () => {
    const ranking = [6, [1, 2], 3, 4, 5];
    const newer = conflictOf(manual(ranking));
    const { useManualPreferenceRanking: _, ...rest } = manual(ranking, 'preferenceVector');
    const older = conflictOf({ ...rest, useManualPreferenceVectors: true });
    expect(withoutSpans(older)).toBe(withoutSpans(newer));
    expect(newer.parties[0]?.preference).toMatchObject({
      kind: 'ranking',
      tiers: [[{ number: 6 }], [{ number: 1 }, { number: 2 }], [{}], [{}], [{}]],
    });
  });

  test('options are regrouped by party before states are numbered', () => {
    const mixed = file({
      decisionMakers: [
        { name: 'South', options: [2], preferences: [] },
        { name: 'North', options: [0, 1], preferences: [] },
      ],
    });
    expect(conflictOf(mixed).options.map(({ id }) => id)).toEqual(['south.pay', 'north.build', 'north.pay']);
  });
});

describe('law: .gmcr files', () => {
  test('a file read, written and read again is the same conflict', () => {
    const literal = fc.tuple(fc.nat(2), fc.constantFrom('Y', 'N'));
    const condition = fc
      .array(literal, { minLength: 1, maxLength: 3 })
      .filter((parts) => new Set(parts.map(([o]) => o)).size === parts.length);
    const statement = fc.oneof(
      condition,
      fc.array(condition, { minLength: 1, maxLength: 3 }).map((members) => ({ compound: true, members })),
    );
    const preferences = fc.array(statement, { maxLength: 4 });
    fc.assert(
      fc.property(preferences, preferences, fc.array(condition, { maxLength: 2 }), (north, south, infeasibles) => {
        const decisionMakers = [
          { name: 'North', options: [1, 0], preferences: north },
          { name: 'South', options: [2], preferences: south },
        ];
        const first = conflictOf(file({ decisionMakers, infeasibles }));
        const { text } = exportGmcr(first);
        const again = conflictOf(JSON.parse(text ?? ''));
        expect(truths(again)).toEqual(truths(first));
        expect(again.options.map(({ id, moves }) => [id, moves])).toEqual(
          first.options.map(({ id, moves }) => [id, moves]),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('rankings read, written and read again are the same', () => {
    const first = conflictOf(manual([6, [1, 2], 3, 4, 5]));
    const { text, diagnostics } = exportGmcr(first);
    expect(diagnostics).toEqual([]);
    expect(withoutSpans(conflictOf(JSON.parse(text ?? '')))).toBe(withoutSpans(first));
  });

  test('any text is refused or read, never thrown at', () => {
    const cut = fc.record({ at: fc.nat(), length: fc.nat(9), put: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          cut.map(({ at, length, put }) => {
            const text = JSON.stringify(file(), null, 1);
            return text.slice(0, at % text.length) + put + text.slice((at % text.length) + length);
          }),
        ),
        (text) => {
          const { model, diagnostics } = importGmcr(text);
          expect(model === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
          for (const { span } of diagnostics) if (span !== null) expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** What each statement and rule says of all eight combinations: what always or never holds orders nothing and is left out. */
function truths(conflict: Conflict): unknown {
  const combinations = Array.from({ length: 8 }, (_, bits) => [0, 1, 2].map((option) => ((bits >> option) & 1) === 1));
  const holds = (condition: Conflict['infeasible'][number]['when'], taken: readonly boolean[]): boolean => {
    if (condition.kind === 'option') return taken[condition.option] === true;
    if (condition.kind === 'not') return !holds(condition.of, taken);
    if (condition.kind === 'and') return condition.of.every((part) => holds(part, taken));
    if (condition.kind === 'or') return condition.of.some((part) => holds(part, taken));
    throw new Error(condition.kind);
  };
  const table = (condition: Conflict['infeasible'][number]['when']) =>
    combinations.map((taken) => (holds(condition, taken) ? 'Y' : 'N')).join('');
  const feasible = combinations.map((taken) => !conflict.infeasible.some(({ when }) => holds(when, taken)));
  const statements = conflict.parties.map(({ preference }) =>
    preference.kind === 'statements'
      ? preference.statements
          .map(({ condition }) => table(condition))
          .filter((row) => row.includes('Y') && row.includes('N'))
      : [],
  );
  return { feasible, statements };
}

describe('corner: .gmcr files that cannot be read', () => {
  test.each([
    ['an index out of range', file({ infeasibles: [[[9, 'Y']]] }), 'gmcr-index'],
    [
      'an option of nobody',
      file({ decisionMakers: [{ name: 'North', options: [0, 1], preferences: [] }] }),
      'gmcr-no-owner',
    ],
    [
      'an option of two',
      file({
        decisionMakers: [
          { name: 'N', options: [0, 1, 2] },
          { name: 'S', options: [2] },
        ],
      }),
      'gmcr-two-owners',
    ],
    ['a ranking that misses a state', manual([1, 2, 3, 4, 5]), 'gmcr-ranking-missing'],
    ['a ranking that repeats a state', manual([1, 2, 3, 4, 5, 6, [2]]), 'gmcr-ranking-repeats'],
    ['a state that does not exist', manual([1, 2, 3, 4, 5, 7]), 'gmcr-ranking-missing'],
    ['no word on which preferences count', file({ useManualPreferenceRanking: undefined }), 'gmcr-invalid'],
    [
      'the other program',
      { title: 'x', options: [{ name: 'x', reversible: 'forward' }], infeasibles: [{ name: 'a', state: [] }] },
      'gmcr-other-program',
    ],
    ['a number', 7, 'gmcr-invalid'],
  ])('%s', (_, raw, code) => {
    expect(codesOf(raw)).toContain(code);
    expect(read(raw).model).toBeNull();
    expect(read(raw).diagnostics.every(({ span }) => span !== null)).toBe(true);
  });

  test('a pickle is refused, as bytes', () => {
    expect(importGmcr(Uint8Array.of(0x80, 2, 0x7d)).diagnostics.map(({ code }) => code)).toEqual(['gmcr-pickle']);
  });

  test('what is lost is told, and no more', () => {
    expect(codesOf(file({ coalitions: [0, [0, 1]], coalitionsFull: [], program: 'GMCR+', version: '0.4' }))).toEqual([
      'gmcr-coalitions',
    ]);
    expect(codesOf(file({ coalitions: [0, 1] }))).toEqual([]);
    const perceived = [
      { name: 'N', options: [0, 1, 2], preferences: [], misperceptions: [[[0, 'Y']]], payoffs: [1, 2] },
    ];
    expect(codesOf(file({ decisionMakers: perceived }))).toEqual(['gmcr-misperceptions']);
  });

  test('everything a file has no room for is a warning each', () => {
    const { model } = parseModel(
      'standstill: 1\ntitle: T\nparties:\n  a: { options: { x: X }, prefers: [{ statement: x, because: so, strong: true }] }\n  b: { options: { y: Y }, prefers: [y] }\nstatusQuo: [x]\noutcomes: { o: x }\njoint: { s: [x, y] }\n',
    );
    const { text, diagnostics } = exportGmcr(model?.base ?? conflictOf(file()));
    expect(diagnostics.map(({ code, severity, facts }) => [code, severity, facts.what])).toMatchInlineSnapshot(`
      [
        [
          "gmcr-not-carried",
          "warning",
          "a title or description",
        ],
        [
          "gmcr-not-carried",
          "warning",
          "the status quo",
        ],
        [
          "gmcr-not-carried",
          "warning",
          "named outcomes",
        ],
        [
          "gmcr-not-carried",
          "warning",
          "joint steps",
        ],
        [
          "gmcr-not-carried",
          "warning",
          "reasons and evidence",
        ],
        [
          "gmcr-not-carried",
          "warning",
          "strength of preference",
        ],
      ]
    `);
    expect(text).not.toBeNull();
  });
});
