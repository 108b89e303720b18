import type { Conflict, StateReference } from '../../src/model/index.ts';
import { holds, type Raw, takes } from './condition.ts';

/** The states of a conflict, each a set of raw states that cannot be told apart, in the order of contract §2. */
export interface StateSpace {
  readonly conflict: Conflict;
  /** 0..m-1. */
  readonly states: readonly number[];
  /** The feasible raw states that each state stands for, ascending. */
  readonly members: readonly (readonly Raw[])[];
  /** How each state prints: one letter an option, `Y`, `N`, or `-` where the members differ. */
  readonly patterns: readonly string[];
  /** The state that each feasible raw state lies in. */
  readonly stateOf: ReadonlyMap<Raw, number>;
}

/** All 2^k raw states tried, the infeasible left out, the merged put together. Definitions §1, contract §1 and §2. */
export function enumerateStates(conflict: Conflict): StateSpace {
  const every = [...Array(2 ** conflict.options.length).keys()];
  const feasible = every.filter((raw) => !conflict.infeasible.some((rule) => holds(rule.when, raw, conflict)));
  const members = mergedClasses(conflict, feasible).sort((a, b) => lastOf(a) - lastOf(b));
  const stateOf = new Map(members.flatMap((raws, state) => raws.map((raw): [Raw, number] => [raw, state])));
  const patterns = members.map((raws) => patternOf(raws, conflict.options.length));
  return { conflict, states: [...members.keys()], members, patterns, stateOf };
}

/** A condition that fewer than two states satisfy changes nothing; a state that satisfies several belongs to the first. */
function mergedClasses(conflict: Conflict, feasible: readonly Raw[]): Raw[][] {
  const rules = conflict.merged
    .map((rule) => feasible.filter((raw) => holds(rule.when, raw, conflict)))
    .filter((satisfying) => satisfying.length >= 2)
    .map((satisfying) => new Set(satisfying));
  const first = (raw: Raw) => rules.findIndex((satisfying) => satisfying.has(raw));
  const classes = rules.map((_, rule) => feasible.filter((raw) => first(raw) === rule));
  const alone = feasible.filter((raw) => first(raw) === -1).map((raw) => [raw]);
  return [...classes.filter((raws) => raws.length > 0), ...alone];
}

/** The raw state that a state stands as in numbering, preferences, outcomes and expressions: its last member. */
export function standsAs(space: StateSpace, state: number): Raw {
  return lastOf(space.members[state] ?? []);
}

function lastOf(raws: readonly Raw[]): Raw {
  return Math.max(...raws);
}

/** Whether any two raw states are one. */
export function hasMerged(space: StateSpace): boolean {
  return space.members.some((raws) => raws.length > 1);
}

function patternOf(raws: readonly Raw[], options: number): string {
  const letters = [...Array(options).keys()].map((option) => {
    if (raws.every((raw) => takes(raw, option))) return 'Y';
    return raws.every((raw) => !takes(raw, option)) ? 'N' : '-';
  });
  return letters.join('');
}

/** The states a reference may mean: what prints exactly so, else whatever holds a matching raw state. Contract §2. */
export function named(space: StateSpace, reference: StateReference): readonly number[] {
  if (reference.kind === 'number') return space.states.filter((state) => state === reference.number - 1);
  const exact = space.states.filter((state) => space.patterns[state] === reference.pattern);
  if (exact.length > 0) return exact;
  return space.states.filter((state) => space.members[state]?.some((raw) => matches(reference.pattern, raw)));
}

function matches(pattern: string, raw: Raw): boolean {
  return [...pattern].every((letter, option) => letter === '-' || (letter === 'Y') === takes(raw, option));
}
