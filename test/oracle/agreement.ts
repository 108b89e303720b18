import type { Concept, Conflict } from '../../src/model/index.ts';
import { driftFrom } from './drift.ts';
import { minimalGuarantees } from './guarantees.ts';
import { isEquilibrium } from './open-steps.ts';
import { standsAs } from './states.ts';
import { better, layOut, notBetter, statusQuo, type World, worthOf } from './world.ts';

/** How a state is reached, the least demanding first. */
export type Rung = 'improvements' | 'joint' | 'foresight' | 'guarantees' | 'none';

/** A state that everybody weakly prefers to the baseline, and somebody strictly. */
export interface Agreeable {
  readonly state: number;
  readonly strict: boolean;
  readonly pareto: boolean;
  readonly reached: Rung;
}

/** What could be agreed on against one baseline. */
export interface AgreementList {
  readonly against: number;
  readonly states: readonly Agreeable[];
}

/** The lists against the status quo and, where it is no equilibrium, against each equilibrium of the drift. */
export function agreement(conflict: Conflict, concept: Concept, most: number): readonly AgreementList[] {
  const world = layOut(conflict);
  const today = statusQuo(world);
  if (today === null) return [];
  const drift = isEquilibrium(world, concept, today)
    ? []
    : [...driftFrom(world, concept, today, 'every')].filter((s) => s !== today && isEquilibrium(world, concept, s));
  return [today, ...drift.sort((a, b) => a - b)].map((against) => ({
    against,
    states: preferredTo(world, against).map((state) => ({
      state,
      strict: isStrict(world, state, against),
      pareto: isPareto(world, state),
      reached: rungOf(world, concept, against, state, most),
    })),
  }));
}

/** The states that every party weakly prefers to another and somebody strictly. */
export function preferredTo(world: World, s: number): readonly number[] {
  return world.states.filter(
    (t) => world.parties.every((i) => notBetter(world, i, s, t)) && world.parties.some((i) => better(world, i, t, s)),
  );
}

/** Whether everybody gains who is not indifferent among all states. */
function isStrict(world: World, t: number, s: number): boolean {
  const cares = (i: number) => new Set(world.states.map((state) => worthOf(world, i, state))).size > 1;
  return world.parties.every((i) => !cares(i) || better(world, i, t, s));
}

/** Whether no feasible state is weakly better for all and strictly for somebody. */
export function isPareto(world: World, s: number): boolean {
  return preferredTo(world, s).length === 0;
}

function rungOf(world: World, concept: Concept, from: number, to: number, most: number): Rung {
  if (driftFrom(world, concept, from, 'single').has(to)) return 'improvements';
  if (driftFrom(world, concept, from, 'every').has(to)) return 'joint';
  const [least] = minimalGuarantees(startingAt(world, from), concept, [to], most);
  if (least === undefined) return 'none';
  return least.keys.length === 0 ? 'foresight' : 'guarantees';
}

/** The conflict with another status quo; today's own where it is that state. */
function startingAt(world: World, state: number): Conflict {
  const { conflict } = world;
  if (statusQuo(world) === state) return conflict;
  const raw = standsAs(world, state);
  const taken = [...conflict.options.keys()].filter((option) => Math.floor(raw / 2 ** option) % 2 === 1);
  return { ...conflict, statusQuo: { because: null, evidence: [], span: null, taken } };
}
