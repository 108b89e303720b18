import type { Condition, Literal, Preference, Statement, Weight } from '../../model/index.ts';
import { impossible } from '../../text/index.ts';

/**
 * One change of what a party prefers. `at` counts from 1 in the list as it then stands: `swap` exchanges `at` and `at`+1 (tiers,
 * for a ranking), `add` puts a statement over one option before `at`, one past the end: last. Definitions §6, Dependence.
 */
export type PreferenceEdit =
  | { readonly kind: 'swap' | 'drop' | 'negate'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly literal: Literal };

/** An edit and the party whose preference it changes. */
export interface PartyEdit {
  readonly party: number;
  readonly edit: PreferenceEdit;
}

/** What decides which edits there are: the kind of list, its length, and how many strong statements stand on top of it. */
export interface EditShape {
  readonly kind: 'statements' | 'weights' | 'ranking';
  readonly length: number;
  /** Strong statements stay where they are and nothing is put above one. */
  readonly fixed: number;
  /** Number of options of the conflict: any of them may be added, taken or not. */
  readonly options: number;
}

/** The shape of a preference; a party without one has an empty list of statements. */
export function shapeOf(preference: Preference, options: number): EditShape {
  switch (preference.kind) {
    case 'indifferent':
      return { kind: 'statements', length: 0, fixed: 0, options };
    case 'statements': {
      const { statements } = preference;
      return { kind: 'statements', length: statements.length, fixed: strongCount(statements), options };
    }
    case 'weights':
      return { kind: 'weights', length: preference.weights.length, fixed: 0, options };
    case 'ranking':
      return { kind: 'ranking', length: preference.tiers.length, fixed: 0, options };
  }
}

/** Every edit in canonical order: swap, drop, negate, add; then place; then options in order, each before its `not`. */
export function listEdits({ kind, length, fixed, options }: EditShape): readonly PreferenceEdit[] {
  const from = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  const swaps = kind === 'weights' ? [] : from(fixed + 1, length - 1);
  const places = kind === 'ranking' ? [] : from(fixed + 1, length);
  const additions = kind === 'statements' ? from(fixed + 1, length + 1) : [];
  return [
    ...swaps.map((at): PreferenceEdit => ({ kind: 'swap', at })),
    ...places.map((at): PreferenceEdit => ({ kind: 'drop', at })),
    ...places.map((at): PreferenceEdit => ({ kind: 'negate', at })),
    ...additions.flatMap((at) =>
      literalsOver(options).map((literal): PreferenceEdit => ({ kind: 'add', at, literal })),
    ),
  ];
}

/** The shape of the list once the edit is made. */
export function shapeAfter(shape: EditShape, edit: PreferenceEdit): EditShape {
  const change = edit.kind === 'add' ? 1 : edit.kind === 'drop' ? -1 : 0;
  return change === 0 ? shape : { ...shape, length: shape.length + change };
}

/** How many sequences of so many edits there are. */
export function countEditLists(shape: EditShape, edits: number): number {
  if (edits === 0) return 1;
  const { kind, length, fixed, options } = shape;
  const movable = Math.max(0, length - fixed);
  const next = (change: number) => countEditLists({ ...shape, length: length + change }, edits - 1);
  const swaps = kind === 'weights' ? 0 : Math.max(0, movable - 1) * next(0);
  if (kind === 'ranking') return swaps;
  const removals = movable === 0 ? 0 : movable * next(-1) + movable * next(0);
  return swaps + removals + (kind === 'statements' ? (movable + 1) * 2 * options * next(1) : 0);
}

/** The preference once the edit is made. The edit must be one of those its shape lists. */
export function applyEdit(preference: Preference, edit: PreferenceEdit): Preference {
  switch (preference.kind) {
    case 'indifferent':
      return applyEdit({ kind: 'statements', statements: [] }, edit);
    case 'statements':
      return { ...preference, statements: editStatements(preference.statements, edit) };
    case 'weights':
      return { ...preference, weights: editWeights(preference.weights, edit) };
    case 'ranking':
      return { ...preference, tiers: swapped(preference.tiers, edit.at) };
  }
}

/** The order of edits of one party: by kind, place and literal. */
export function compareEdits(left: PreferenceEdit, right: PreferenceEdit): number {
  return (
    kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || left.at - right.at || literalOf(left) - literalOf(right)
  );
}

/** The order of lists of edits: edit by edit, the party first. */
export function compareEditLists(left: readonly PartyEdit[], right: readonly PartyEdit[]): number {
  for (const [at, ours] of left.entries()) {
    const theirs = right[at];
    if (theirs === undefined) return 1;
    const order = ours.party - theirs.party || compareEdits(ours.edit, theirs.edit);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const kinds = ['swap', 'drop', 'negate', 'add'] as const;

function literalOf(edit: PreferenceEdit): number {
  return edit.kind === 'add' ? 2 * edit.literal.option + (edit.literal.taken ? 0 : 1) : 0;
}

function literalsOver(options: number): readonly Literal[] {
  return Array.from({ length: 2 * options }, (_, at) => ({ option: at >>> 1, taken: at % 2 === 0 }));
}

function strongCount(statements: readonly Statement[]): number {
  return statements.findLastIndex(({ strong }) => strong) + 1;
}

function editStatements(statements: readonly Statement[], edit: PreferenceEdit): readonly Statement[] {
  if (edit.kind === 'swap') return swapped(statements, edit.at);
  if (edit.kind === 'add') return statements.toSpliced(edit.at - 1, 0, statementOver(edit.literal));
  return dropOrNegate(statements, edit);
}

function editWeights(weights: readonly Weight[], edit: PreferenceEdit): readonly Weight[] {
  if (edit.kind === 'drop' || edit.kind === 'negate') return dropOrNegate(weights, edit);
  return impossible('weights are dropped or negated only');
}

function dropOrNegate<Item extends { readonly condition: Condition }>(
  items: readonly Item[],
  { kind, at }: { readonly kind: string; readonly at: number },
): readonly Item[] {
  if (kind === 'drop') return items.toSpliced(at - 1, 1);
  return items.map((item, place) => (place === at - 1 ? { ...item, condition: negated(item.condition) } : item));
}

function swapped<Item>(items: readonly Item[], at: number): readonly Item[] {
  const pair = items.slice(at - 1, at + 1).reverse();
  return [...items.slice(0, at - 1), ...pair, ...items.slice(at + 1)];
}

function negated(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
}

/** A statement that nobody wrote: the party would rather have the option taken, or not taken. */
export function statementOver({ option, taken }: Literal): Statement {
  const positive: Condition = { kind: 'option', option };
  const condition: Condition = taken ? positive : { kind: 'not', of: positive };
  return { condition, unsure: 'no', strong: false, because: null, evidence: [], span: null };
}
