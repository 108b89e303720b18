import type { Conflict, Preference, Statement, StateReference } from '../model/index.ts';
import { compileCondition } from './compile-condition.ts';
import { membersOf, type Numbering } from './number-states.ts';

/** Above 0 where a is better than b, below 0 where it is worse, 0 for a tie. */
export type Comparison = (a: number, b: number) => number;

/** The order of a preference over numbered states; null for a ranking that does not name every state once. Definitions §2. */
export function comparisonOf(preference: Preference, conflict: Conflict, numbering: Numbering): Comparison | null {
  const raw = (state: number) => numbering.standsAs[state] ?? 0;
  switch (preference.kind) {
    case 'indifferent':
      return () => 0;
    case 'statements': {
      const decisive = decider(preference.statements, conflict, numbering);
      return (a, b) => {
        const found = decisive(a, b);
        return found === null ? 0 : found.holds ? 1 : -1;
      };
    }
    case 'weights': {
      const scale = preference.weights.reduce((most, { weight }) => Math.max(most, weight.scale), 0);
      const terms = preference.weights.map(({ condition, weight }) => {
        const amount = weight.digits * 10n ** BigInt(scale - weight.scale);
        return { test: compileCondition(condition, conflict), amount };
      });
      return (a, b) => {
        const [x, y] = [raw(a), raw(b)];
        const amounts = terms.map(({ test, amount }) => (test(x) ? amount : 0n) - (test(y) ? amount : 0n));
        const difference = amounts.reduce((sum, amount) => sum + amount, 0n);
        return difference > 0n ? 1 : difference < 0n ? -1 : 0;
      };
    }
    case 'ranking':
      return rankingComparison(preference.tiers, conflict, numbering);
  }
}

/** t ≫ s: better, and by a strong statement. Definitions §6. */
export function muchBetter(
  preference: Preference,
  conflict: Conflict,
  numbering: Numbering,
): (t: number, s: number) => boolean {
  if (preference.kind !== 'statements') return () => false;
  const decisive = decider(preference.statements, conflict, numbering);
  return (t, s) => {
    const found = decisive(t, s);
    return found?.statement.strong === true && found.holds;
  };
}

/** Finds the first statement that is true of one of two states only, and whether it holds in the former. */
function decider(statements: readonly Statement[], conflict: Conflict, numbering: Numbering) {
  const raw = (state: number) => numbering.standsAs[state] ?? 0;
  const tests = statements.map((statement) => ({ statement, test: compileCondition(statement.condition, conflict) }));
  return (a: number, b: number): { readonly statement: Statement; readonly holds: boolean } | null => {
    const [x, y] = [raw(a), raw(b)];
    const found = tests.find(({ test }) => test(x) !== test(y));
    return found === undefined ? null : { statement: found.statement, holds: found.test(x) };
  };
}

function rankingComparison(
  tiers: readonly (readonly StateReference[])[],
  conflict: Conflict,
  numbering: Numbering,
): Comparison | null {
  const place = new Int32Array(numbering.count).fill(-1);
  const prints = printed(conflict, numbering);
  for (const [tier, tied] of tiers.entries()) {
    for (const reference of tied) {
      const state = stateNamed(reference, prints, conflict, numbering);
      if (state === null || place[state] !== -1) return null;
      place[state] = tier;
    }
  }
  return place.includes(-1) ? null : (a, b) => (place[b] ?? 0) - (place[a] ?? 0);
}

/** The states by how they print. */
function printed(conflict: Conflict, numbering: Numbering): ReadonlyMap<string, readonly number[]> {
  const states = new Map<string, number[]>();
  for (let state = 0; state < numbering.count; state++) {
    const members = membersOf(numbering, state);
    const pattern = conflict.options
      .map((_, option) => {
        const taken = members.filter((raw) => (raw >> option) % 2 === 1).length;
        return taken === members.length ? 'Y' : taken === 0 ? 'N' : '-';
      })
      .join('');
    const same = states.get(pattern);
    if (same === undefined) states.set(pattern, [state]);
    else same.push(state);
  }
  return states;
}

/** The one state that a reference names, or null. */
function stateNamed(
  reference: StateReference,
  prints: ReadonlyMap<string, readonly number[]>,
  conflict: Conflict,
  numbering: Numbering,
): number | null {
  if (reference.kind === 'number') {
    const state = reference.number - 1;
    return Number.isInteger(state) && state >= 0 && state < numbering.count ? state : null;
  }
  if (reference.pattern.length !== conflict.options.length) return null;
  const states = prints.get(reference.pattern) ?? statesMatching(reference.pattern, numbering);
  const [only, ...more] = states;
  return only === undefined || more.length > 0 ? null : only;
}

function statesMatching(pattern: string, numbering: Numbering): readonly number[] {
  const letters = [...pattern];
  const fits = (raw: number) =>
    letters.every((letter, option) => letter === '-' || (letter === 'Y') === ((raw >> option) % 2 === 1));
  const states = new Set<number>();
  numbering.stateOf.forEach((state, raw) => {
    if (state >= 0 && fits(raw)) states.add(state);
  });
  return [...states];
}
