import { patternOf, type StateTable } from '../engine/answer.ts';

/*
 * A state that stays selected while the model changes: by its options' names, since numbers move.
 */

/** The letters of a state by option id: `Y`, `N` or `-`. */
export type Selection = Readonly<Record<string, string>>;

/** The selection that names a state. */
export function selectionOf(table: StateTable, state: number): Selection {
  const pattern = patternOf(table, state);
  return Object.fromEntries(table.conflict.options.map(({ id }, option) => [id, pattern[option] ?? 'N']));
}

/** The state that a selection names in a table; options it does not know count as not taken; null where there is none. */
export function findSelected(table: StateTable, selection: Selection | null): number | null {
  if (selection === null) return null;
  const wanted = table.conflict.options.map(({ id }) => (selection[id] ?? 'N').charCodeAt(0));
  const { patterns, count } = table;
  for (let state = 0; state < count; state++) {
    if (wanted.every((letter, option) => patterns[state * wanted.length + option] === letter)) return state;
  }
  return null;
}
