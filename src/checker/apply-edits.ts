import type { Conflict, Literal, Party, Preference } from '../model/index.ts';

/** A change of what a party prefers, as an answer states it. Definitions §6, Dependence. */
export interface ClaimedEdit {
  readonly party: number;
  readonly edit:
    | { readonly kind: 'swap' | 'drop' | 'negate'; readonly at: number }
    | { readonly kind: 'add'; readonly at: number; readonly literal: Literal };
}

/** The conflict once the edits are made in order; null where one of them is none that is allowed there. */
export function applyEdits(conflict: Conflict, edits: readonly ClaimedEdit[]): Conflict | null {
  const parties: Party[] = [...conflict.parties];
  for (const { party, edit } of edits) {
    const before = parties[party];
    const known = edit.kind !== 'add' || conflict.options[edit.literal.option] !== undefined;
    const preference = before === undefined || !known ? null : edited(before.preference, edit);
    if (before === undefined || preference === null) return null;
    parties[party] = { ...before, preference };
  }
  return { ...conflict, parties };
}

function edited(preference: Preference, edit: ClaimedEdit['edit']): Preference | null {
  switch (preference.kind) {
    case 'indifferent':
      return edited({ kind: 'statements', statements: [] }, edit);
    case 'ranking': {
      const tiers = edit.kind === 'swap' ? exchanged(preference.tiers, edit.at) : null;
      return tiers && { ...preference, tiers };
    }
    case 'weights': {
      const weights = edit.kind === 'drop' || edit.kind === 'negate' ? without(preference.weights, edit) : null;
      return weights && { ...preference, weights };
    }
    case 'statements': {
      const { statements } = preference;
      const strong = statements.filter((one) => one.strong).length;
      if (!Number.isInteger(edit.at) || edit.at <= strong) return null;
      if (edit.kind === 'swap') return withStatements(exchanged(statements, edit.at));
      if (edit.kind !== 'add') return withStatements(without(statements, edit));
      if (edit.at > statements.length + 1) return null;
      const { option, taken } = edit.literal;
      const condition = taken
        ? ({ kind: 'option', option } as const)
        : ({ kind: 'not', of: { kind: 'option', option } } as const);
      const added = { condition, unsure: 'no', strong: false, because: null, evidence: [], span: null } as const;
      return withStatements([...statements.slice(0, edit.at - 1), added, ...statements.slice(edit.at - 1)]);
    }
  }
}

type Statements = Extract<Preference, { kind: 'statements' }>['statements'];

function withStatements(statements: Statements | null): Preference | null {
  return statements && { kind: 'statements', statements };
}

function exchanged<Line>(lines: readonly Line[], at: number): readonly Line[] | null {
  const [upper, lower] = [lines[at - 1], lines[at]];
  if (upper === undefined || lower === undefined) return null;
  return lines.map((line, place) => (place === at - 1 ? lower : place === at ? upper : line));
}

function without<Line extends { readonly condition: Statements[number]['condition'] }>(
  lines: readonly Line[],
  { kind, at }: { readonly kind: string; readonly at: number },
): readonly Line[] | null {
  if (lines[at - 1] === undefined) return null;
  if (kind === 'drop') return lines.filter((_, place) => place !== at - 1);
  return lines.map((line, place) =>
    place === at - 1 ? { ...line, condition: { kind: 'not', of: line.condition } } : line,
  );
}
