import fc from 'fast-check';

/** A model file as data, under the keys of the contract; made so that every name means something. */
export type PlainModel = { readonly [key: string]: unknown };

const keys = ['x', 'y', 'n', 'no', 'on', 'constructor', 'toString', 'at-once', 'N', 'e3', 'A_1', 'least-1'];
const parties = ['north', 'south', 'hasOwnProperty', 'b-2'];
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'no',
    '007',
    '1e3',
    '2019-04-26',
    'null',
    '~',
    'a: b',
    '# c',
    "it's",
    '"',
    'a\nb',
    '- x',
    '[y]',
    '{z',
    '&a',
    '*b',
    '!t',
    '%',
    '@',
    '`',
    ' x ',
  ),
);
const decimal = fc
  .tuple(fc.integer({ min: -999, max: 9999 }), fc.integer({ min: 0, max: 4 }))
  .map(([n, s]) => (n / 10 ** s).toFixed(s));

/** Options by party, each `[party, option]`. */
const shape = fc
  .uniqueArray(fc.constantFrom(...parties), { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }).map((own) => [name, own] as const),
      ),
    ),
  );

/** An expression over names, as text. */
export function arbitraryExpression(names: readonly string[]): fc.Arbitrary<string> {
  const { any } = fc.letrec<{ any: string; tight: string }>((tie) => ({
    tight: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...names, 'true', 'false'),
      tie('any').map((inner) => `(${inner})`),
      tie('tight').map((inner) => `not ${inner}`),
      fc
        .tuple(
          fc.constantFrom('at least', 'at most', 'exactly'),
          fc.nat(3),
          fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
        )
        .map(([how, n, of]) => `${how} ${n} of (${of.join(', ')})`),
    ),
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('tight'),
      fc.array(tie('tight'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' and ')),
      fc.array(tie('tight'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' or ')),
      fc.tuple(tie('tight'), fc.constantFrom('if', 'iff'), tie('tight')).map((parts) => parts.join(' ')),
    ),
  }));
  return any;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Removes what is not there. */
function clean(map: { readonly [key: string]: unknown }): PlainModel {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
}

/** Model files that have no error. */
export const arbitraryModel: fc.Arbitrary<PlainModel> = shape.chain((owned) => {
  const ids = owned.flatMap(([party, own]) => own.map((key) => `${party}.${key}`));
  const names = owned.map(([party]) => party);
  const expression = arbitraryExpression(ids);
  const reason = {
    because: maybe(words.filter((text) => text.trim() !== '')),
    evidence: maybe(
      fc.array(
        fc.record({
          source: fc.constant('src'),
          quote: words.filter((text) => text.trim() !== ''),
          at: fc.constantFrom(3, 'title', 'heading 2'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  };
  const statement = fc.oneof(
    expression,
    fc.record({ statement: expression, ...reason, unsure: maybe(fc.constantFrom('sign', 'place', true)) }).map(clean),
  );
  const pattern = fc
    .array(fc.constantFrom('Y', 'N', '-'), { minLength: ids.length, maxLength: ids.length })
    .map((letters) => letters.join(''));
  const state = fc.oneof(fc.integer({ min: 1, max: 99 }), pattern);
  const preference = fc.oneof(
    fc.constant({}),
    fc.array(statement, { minLength: 1, maxLength: 4 }).map((prefers) => ({ prefers })),
    fc
      .array(fc.oneof(state, fc.array(state, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 4 })
      .map((ranking) => ({ ranking })),
    fc
      .dictionary(
        fc.constantFrom(...ids, ...ids.map((id) => `not ${id}`)),
        fc.oneof(
          decimal,
          decimal.map((weight) => ({ weight })),
        ),
        { minKeys: 1, maxKeys: 3 },
      )
      .map((weights) => ({ weights })),
  );
  const moves = maybe(fc.constantFrom('both', 'forward', 'back'));
  const needs = maybe(
    fc.oneof(
      fc.subarray(names, { minLength: 1 }),
      fc.record({ take: fc.subarray(names), reverse: fc.subarray(names) }),
    ),
  );
  const option = fc.oneof(words, fc.record({ name: words, moves, needs, ...reason }).map(clean));
  const party = (own: readonly string[]) =>
    fc
      .tuple(maybe(words), fc.tuple(...own.map((key) => option.map((value) => [key, value] as const))), preference)
      .map(([name, options, rest]) => clean({ name, options: Object.fromEntries(options), ...rest }));
  const rules = maybe(
    fc.array(fc.oneof(expression, fc.record({ when: expression, ...reason }).map(clean)), {
      minLength: 1,
      maxLength: 3,
    }),
  );
  const outcome = fc.oneof(expression, fc.record({ when: expression, name: words }));
  const variable = {
    date: maybe(fc.constantFrom('2019-04-26', '0001-02-28')),
    references: maybe(
      fc.array(
        words.filter((text) => text.trim() !== ''),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    infeasible: rules,
    merged: rules,
    statusQuo: maybe(
      fc.oneof(
        fc.subarray(ids),
        fc.subarray(ids).map((taken) => ({ taken, because: 'so it is' })),
      ),
    ),
    outcomes: maybe(fc.dictionary(fc.constantFrom('deal', 'valueOf', 'out'), outcome, { minKeys: 1 })),
    bodies: maybe(
      fc.constant({
        council: {
          members: names,
          weights: { [names[0] ?? '']: 2 },
          quota: '1.5',
          veto: names.slice(0, 1),
          decides: ids.slice(0, 1),
        },
      }),
    ),
    guarantees: maybe(fc.constant({ lock: { lock: ids[0], cost: '0.5' }, safe: { consent: ids[0], from: names } })),
  };
  const scenario = fc
    .record({
      title: maybe(words.filter((text) => text.trim() !== '')),
      from: maybe(fc.constant('2020-01-01')),
      ...variable,
      parties: maybe(
        fc
          .constantFrom(...names)
          .chain((name) => preference.map((rest) => ({ [name]: clean({ name: 'Renamed', ...rest }) }))),
      ),
    })
    .map(clean);
  const all = fc.record({
    title: maybe(words.filter((text) => text.trim() !== '')),
    ...variable,
    parties: fc
      .tuple(...owned.map(([name, own]) => party(own).map((value) => [name, value] as const)))
      .map((entries) => Object.fromEntries(entries)),
    scenarios: maybe(
      fc.tuple(scenario, scenario).map(([first, second]) => ({ first, second: { extends: 'first', ...second } })),
    ),
    expect: maybe(
      fc.array(
        fc.oneof(
          fc.record({ equilibria: fc.constant('nash'), are: fc.array(state) }),
          fc.record({ standstill: fc.constant('seq'), is: fc.boolean() }),
        ),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  });
  return all.map((model) => clean({ standstill: 1, sources: { src: { title: 'A source' } }, ...model }));
});
