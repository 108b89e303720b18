/*
 * A change is what a step does to raw options: the literals it makes true, ascending. A literal is one number,
 * `2 * option` where the option is given up and `2 * option + 1` where it is taken.
 */

/** The literals that a step makes true, ascending. */
export type Change = readonly number[];

/** The literal that an option is taken, or given up. */
export function literalOf(option: number, taken: boolean): number {
  return 2 * option + Number(taken);
}

/** The option of a literal. */
export function optionOf(literal: number): number {
  return literal >>> 1;
}

/** Whether the literal says that its option is taken. */
export function isTaking(literal: number): boolean {
  return (literal & 1) === 1;
}

/** The literal that is true exactly when this one is not. */
export function opposite(literal: number): number {
  return literal ^ 1;
}

/** A change as a word: equal changes, equal words. */
export function changeKey(change: Change): string {
  return change.join();
}

/** The change that makes the literals of a declared joint step, or of a guarantee, true. */
export function changeTo(literals: readonly { readonly option: number; readonly taken: boolean }[]): Change {
  const all = literals.map(({ option, taken }) => literalOf(option, taken));
  return [...new Set(all)].toSorted((a, b) => a - b);
}
