import {
  formAt,
  groupSteps,
  type Onward,
  othersThan,
  type RoadPlace,
  type StepSystem,
  stepsAt,
  type Vote,
  votePasses,
} from '../../engine/index.ts';
import { changeBy, roadsOf } from './changed.ts';
import { type Ground, groundOf, type HoldQuestion } from './ground.ts';

/** What every party would prefer, some of it still open. */
export interface Orders {
  /** One entry a party: higher is better. */
  readonly keys: readonly ArrayLike<number>[];
  /** Parties of whom anything may be expected. */
  readonly free: readonly boolean[];
}

/**
 * A quick test of the goal `hold` for many orders: false only where no choice of the free parties makes a path hold. It asks
 * that everybody takes the steps of some shortest path, and that nobody has a move on it that opponents could not answer
 * whatever they wanted. Null where there are too many steps to list.
 */
export function holdTest(question: HoldQuestion): ((orders: Orders) => boolean) | null {
  const ground = groundOf(question, false);
  if (ground === null) return null;
  const roads = ground.targets.flatMap((end) => {
    const changed = changeBy(ground, end, []);
    const found = typeof changed === 'string' ? null : roadsOf(changed);
    return found === null || typeof changed === 'string' ? [] : [{ end, system: changed.system, start: found.start }];
  });
  const answersTo = rememberAnswers();
  return (orders) =>
    roads.some(({ end, system, start }) => {
      const stays = (state: number, next: Onward | null) =>
        nobodyLeaves(ground, system, orders, state, end, next, answersTo);
      return stays(end, null) && leadsOn(system, orders, start, end, stays, new Set());
    });
}

function leadsOn(
  system: StepSystem,
  orders: Orders,
  place: RoadPlace,
  end: number,
  stays: (state: number, next: Onward) => boolean,
  seen: Set<RoadPlace>,
): boolean {
  if (place.onward.length === 0) return place.state === end;
  if (seen.has(place)) return false;
  seen.add(place);
  return place.onward.some(
    (onward) =>
      isTaken(system, orders, place.state, onward.form, end) &&
      stays(place.state, onward) &&
      leadsOn(system, orders, onward.place, end, stays, seen),
  );
}

/** Whether everybody whom the step takes may prefer the end to where it starts. */
function isTaken(system: StepSystem, { keys, free }: Orders, from: number, form: number, end: number): boolean {
  const wants = (party: number) => (free[party] === true ? 1 : (keys[party]?.[end] ?? 0) - (keys[party]?.[from] ?? 0));
  const { parties, bodies } = formAt(system, form);
  return parties.every((party) => wants(party) > 0) && bodies.every((body) => passes(system.rules.votes[body], wants));
}

function passes(vote: Vote | undefined, wants: (party: number) => number): boolean {
  return vote !== undefined && votePasses(vote, () => true, wants);
}

type Answers = (system: StepSystem, party: number, to: number) => readonly number[];

/** Whether no party whose order is known has a single move to something better than the end that nobody could ever answer. */
function nobodyLeaves(
  { concept }: Ground,
  system: StepSystem,
  { keys, free }: Orders,
  state: number,
  end: number,
  next: Onward | null,
  answersTo: Answers,
): boolean {
  if (concept === 'sim') return true;
  return stepsAt(system, state).every(({ to, form }) => {
    const { single, owners } = formAt(system, form);
    const party = owners[0] ?? 0;
    if (!single || free[party] === true || (next?.to === to && next.form === form)) return true;
    const own = keys[party];
    const worth = own?.[end] ?? 0;
    if ((own?.[to] ?? 0) <= worth) return true;
    return concept !== 'nash' && answersTo(system, party, to).some((other) => (own?.[other] ?? 0) <= worth);
  });
}

/** The states that a party's opponents can reach from a state, whatever they want and whatever the colours of the steps. */
function rememberAnswers(): Answers {
  const known = new Map<string, readonly number[]>();
  return (system, party, to) => {
    const key = `${party} ${to}`;
    const found = known.get(key) ?? answersOf(system, party, to);
    known.set(key, found);
    return found;
  };
}

function answersOf(system: StepSystem, party: number, to: number): readonly number[] {
  const opponents = groupSteps(system, othersThan(system, [party]), 'moves');
  const reached = new Set([to]);
  for (const state of reached) for (const step of opponents.stepsFrom(state)) reached.add(step.to);
  return [...reached];
}
