import type { Preference, Statement } from '../../src/model/index.ts';

/** A change of one party's statements (or tiers, or weights); places from 1. Contract §6. */
export interface Edit {
  readonly kind: 'swap' | 'drop' | 'negate' | 'add';
  readonly at: number;
  readonly literal: { readonly option: number; readonly taken: boolean } | null;
}

/** A preference with the edits that made it, in order. */
export interface Edited {
  readonly edits: readonly Edit[];
  readonly preference: Preference;
}

/** Every edit that a preference allows, with what it makes, in the order of definitions §6. */
export function editsOf(preference: Preference, options: number): readonly Edited[] {
  switch (preference.kind) {
    case 'indifferent':
      return statementEdits([], options);
    case 'statements':
      return statementEdits(preference.statements, options);
    case 'weights':
      return preference.weights.flatMap((weight, k): Edited[] => [
        { edits: [edit('drop', k)], preference: { ...preference, weights: preference.weights.toSpliced(k, 1) } },
        {
          edits: [edit('negate', k)],
          preference: {
            ...preference,
            weights: preference.weights.with(k, { ...weight, condition: { kind: 'not', of: weight.condition } }),
          },
        },
      ]);
    case 'ranking':
      return preference.tiers.slice(1).flatMap((tier, k): Edited[] => {
        const before = preference.tiers[k] ?? [];
        const tiers = preference.tiers.with(k, tier).with(k + 1, before);
        return [{ edits: [edit('swap', k)], preference: { ...preference, tiers } }];
      });
  }
}

function edit(kind: Edit['kind'], index: number, literal: Edit['literal'] = null): Edit {
  return { kind, at: index + 1, literal };
}

/** Strong statements stay as they are, and nothing is put above one. */
function statementEdits(statements: readonly Statement[], options: number): readonly Edited[] {
  const first = statements.filter(({ strong }) => strong).length;
  const free = [...statements.keys()].filter((k) => k >= first);
  const made = (edit: Edit, list: readonly Statement[]): Edited => {
    return { edits: [edit], preference: { kind: 'statements', statements: list } };
  };
  const swaps = free.flatMap((k) => {
    const [here, next] = [statements[k], statements[k + 1]];
    return here === undefined || next === undefined
      ? []
      : [made(edit('swap', k), statements.with(k, next).with(k + 1, here))];
  });
  const drops = free.map((k) => made(edit('drop', k), statements.toSpliced(k, 1)));
  const negations = free.flatMap((k) => {
    const here = statements[k];
    if (here === undefined) return [];
    return [made(edit('negate', k), statements.with(k, { ...here, condition: { kind: 'not', of: here.condition } }))];
  });
  const literals = [...Array(options).keys()].flatMap((option) => [true, false].map((taken) => ({ option, taken })));
  const additions = [...free, statements.length].flatMap((k) =>
    literals.map((literal) => made(edit('add', k, literal), statements.toSpliced(k, 0, statementOf(literal)))),
  );
  return [...swaps, ...drops, ...negations, ...additions];
}

function statementOf({ option, taken }: { readonly option: number; readonly taken: boolean }): Statement {
  const condition = { kind: 'option', option } as const;
  return {
    because: null,
    evidence: [],
    span: null,
    condition: taken ? condition : { kind: 'not', of: condition },
    unsure: 'no',
    strong: false,
  };
}

/** Every sequence of exactly so many edits; each counted in the list as it then stands. */
export function sequences(preference: Preference, options: number, length: number): readonly Edited[] {
  if (length === 0) return [{ edits: [], preference }];
  return editsOf(preference, options).flatMap((first) =>
    sequences(first.preference, options, length - 1).map((rest) => {
      return { edits: [...first.edits, ...rest.edits], preference: rest.preference };
    }),
  );
}

const kinds = ['swap', 'drop', 'negate', 'add'];

/** Below 0 where the first list comes before the second: swap, drop, negate, add; then place; then literal. */
export function compareEdits(a: readonly Edit[], b: readonly Edit[]): number {
  const rank = ({ kind, at, literal }: Edit) => {
    return [kinds.indexOf(kind), at, literal === null ? 0 : literal.option * 2 + Number(!literal.taken)];
  };
  const [x, y] = [a.flatMap(rank), b.flatMap(rank)];
  const first = x.findIndex((value, k) => value !== y[k]);
  return first < 0 ? 0 : (x[first] ?? 0) - (y[first] ?? 0);
}
