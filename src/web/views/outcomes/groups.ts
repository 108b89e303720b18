import { equilibriaOfAny, firmness, firmnessWords } from '../../../report/index.ts';
import type { StateTable } from '../../engine/answer.ts';

/** The states of a named outcome that hold under some concept. */
export interface Group {
  /** The outcome's index; null for the states that belong to none. */
  readonly outcome: number | null;
  /** How many states belong to it, whether they hold or not. */
  readonly count: number;
  /** Those that hold, the firmest first. */
  readonly holding: readonly number[];
}

/** How firmly a state holds, 0 the firmest; the number of degrees where it does not hold. */
export function degreeOf({ assessment }: StateTable, state: number): number {
  const found = firmness(assessment, state);
  return found === null ? firmnessWords.length : firmnessWords.findIndex((words) => words.firmness === found.firmness);
}

/** What holds by named outcome, in the model's order; last what belongs to no outcome. A state of two outcomes is in both. */
export function groupsOf(table: StateTable): readonly Group[] {
  const { outcomes, assessment, count } = table;
  const holding = equilibriaOfAny(assessment).toSorted((a, b) => degreeOf(table, a) - degreeOf(table, b) || a - b);
  const unnamed = (state: number) => outcomes.every((flags) => flags[state] !== 1);
  const named = outcomes.map((flags, outcome) => ({
    outcome,
    count: flags.reduce((sum, flag) => sum + flag, 0),
    holding: holding.filter((state) => flags[state] === 1),
  }));
  let rest = 0;
  for (let state = 0; state < count; state++) if (unnamed(state)) rest += 1;
  return rest === 0 ? named : [...named, { outcome: null, count: rest, holding: holding.filter(unnamed) }];
}

/** The parties for whom a state is better than today and those for whom it is worse; null for today, or where there is none. */
export function againstToday(
  { payoffs, statusQuo }: StateTable,
  state: number,
): { readonly better: readonly number[]; readonly worse: readonly number[] } | null {
  if (statusQuo === null || state === statusQuo) return null;
  const sides = payoffs.map((own) => Math.sign((own[state] ?? 0) - (own[statusQuo] ?? 0)));
  const parties = (sign: number) => sides.flatMap((side, party) => (side === sign ? [party] : []));
  return { better: parties(1), worse: parties(-1) };
}
