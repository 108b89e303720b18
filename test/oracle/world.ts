import type { Conflict, Preference } from '../../src/model/index.ts';
import { holds } from './condition.ts';
import { worths } from './order.ts';
import { enumerateStates, type StateSpace, standsAs } from './states.ts';
import { type Exclusive, type Group, type Happening, isSingle, passes, reachesQuota, stepsOf } from './steps.ts';

/** Answers by question: sets of states, and lists of steps. */
export interface Memory {
  readonly states: Map<string, ReadonlySet<number>>;
  readonly steps: Map<string, readonly Happening[]>;
}

const blank = (): Memory => ({ states: new Map(), steps: new Map() });

/** A conflict laid out with plain lists and sets: the oracle's own reading of the definitions, made for clarity. */
export interface World extends StateSpace {
  readonly parties: Group;
  /** Worth to each party of each state: higher is better. */
  readonly worth: readonly (readonly bigint[])[];
  /** Everything that can happen at each state. */
  readonly steps: readonly (readonly Happening[])[];
  /** What was worked out before, by question. */
  readonly memory: Memory;
}

/** Lays a conflict out; literals of an exclusive set come true only together. */
export function layOut(conflict: Conflict, exclusive: readonly Exclusive[] = []): World {
  const space = enumerateStates(conflict);
  const parties = [...conflict.parties.keys()];
  const bare = { ...space, parties, worth: [], steps: stepsOf(space, exclusive), memory: blank() };
  return withPreferences(
    bare,
    conflict.parties.map(({ preference }) => preference),
  );
}

/** The same states and steps with other preferences, one a party. */
export function withPreferences(world: World, preferences: readonly Preference[]): World {
  const parties = world.conflict.parties.map((party, i) => {
    return { ...party, preference: preferences[i] ?? party.preference };
  });
  const space = { ...world, conflict: { ...world.conflict, parties } };
  return { ...space, worth: parties.map(({ preference }) => worths(space, preference)), memory: blank() };
}

/** The same states and preferences where other rules say who takes part in what. */
export function withRules(world: World, conflict: Conflict, exclusive: readonly Exclusive[]): World {
  const space = { ...world, conflict };
  return { ...space, steps: stepsOf(space, exclusive), memory: blank() };
}

/** What a state is worth to a party. */
export function worthOf(world: World, party: number, state: number): bigint {
  const worth = world.worth[party]?.[state];
  if (worth === undefined) throw new Error(`no party ${party} or no state ${state}`);
  return worth;
}

/** t ≻_i s. */
export function better(world: World, party: number, t: number, s: number): boolean {
  return worthOf(world, party, t) > worthOf(world, party, s);
}

/** s ≿_i t: t is not better than s. */
export function notBetter(world: World, party: number, t: number, s: number): boolean {
  return !better(world, party, t, s);
}

/** N − H. */
export function others(world: World, group: Group): Group {
  return world.parties.filter((party) => !group.includes(party));
}

/** R_i(s): the party's own single moves. */
export function moves(world: World, party: number, s: number): ReadonlySet<number> {
  return remembered(world.memory.states, `moves ${party} ${s}`, () => {
    const own = (world.steps[s] ?? []).filter((step) => isSingle(step) && step.owners.includes(party));
    return new Set(own.map(({ to }) => to));
  });
}

/** R_i⁺(s). */
export function improvements(world: World, party: number, s: number): ReadonlySet<number> {
  return remembered(world.memory.states, `improvements ${party} ${s}`, () => {
    return new Set([...moves(world, party, s)].filter((t) => better(world, party, t, s)));
  });
}

/** The answer to a question, worked out once. */
export function remembered<T>(memory: Map<string, T>, question: string, answer: () => T): T {
  const known = memory.get(question) ?? answer();
  memory.set(question, known);
  return known;
}

/** Whether the group can make the step happen. */
export function legalFor(step: Happening, group: Group): boolean {
  return [...step.owners, ...step.named].every((party) => group.includes(party)) && bodiesPass(step, group);
}

function bodiesPass(step: Happening, group: Group): boolean {
  return step.bodies.every((body) => passes(body, group));
}

/** Whether the step is an improvement of the group: legal, wanted by all who must want it, and voted for. */
export function improvesFor(world: World, step: Happening, group: Group): boolean {
  const gains = (party: number) => better(world, party, step.to, step.from);
  const loses = (party: number) => better(world, party, step.from, step.to);
  return (
    legalFor(step, group) &&
    [...step.owners, ...step.named].every(gains) &&
    step.bodies.every((body) => {
      const vetoed = body.veto.some((party) => (body.abstention === 'against' ? !gains(party) : loses(party)));
      return !vetoed && reachesQuota(body, group.filter(gains));
    })
  );
}

/** The states that satisfy a named outcome. */
export function outcomeStates(world: World, outcome: number): readonly number[] {
  const when = world.conflict.outcomes[outcome]?.when;
  if (when === undefined) throw new Error(`no outcome ${outcome}`);
  return world.states.filter((state) => holds(when, standsAs(world, state), world.conflict));
}

/** The state the parties are in today; null where it is not said or not feasible. */
export function statusQuo(world: World): number | null {
  if (world.conflict.statusQuo === null) return null;
  const raw = world.conflict.statusQuo.taken.reduce((sum, option) => sum + 2 ** option, 0);
  return world.stateOf.get(raw) ?? null;
}
