import type { Body, Conflict, Direction, JointStep } from '../../src/model/index.ts';
import { type Raw, takes } from './condition.ts';
import type { StateSpace } from './states.ts';

/** A set of parties. */
export type Group = readonly number[];

/** Something that happens at once. Definitions §6, steps of several parties. */
export interface Happening {
  readonly from: number;
  readonly to: number;
  /** Whose options change. */
  readonly owners: Group;
  /** Who has to consent and is not an owner. */
  readonly named: Group;
  /** The bodies that decide. */
  readonly bodies: readonly Body[];
  /** What may not happen twice running: the party, the declared joint step, or the owner with who is asked. */
  readonly colour: string;
}

/** Everything that can happen at each state. */
export function stepsOf(space: StateSpace): readonly (readonly Happening[])[] {
  return space.states.map((state) => {
    const all = (space.members[state] ?? []).flatMap((raw) => [...ownSteps(space, raw), ...jointSteps(space, raw)]);
    const distinct = new Map(all.filter(({ to }) => to !== state).map((step) => [`${step.colour}→${step.to}`, step]));
    return [...distinct.values()];
  });
}

/** Every setting of one party's options that directions allow and that is feasible. */
function ownSteps(space: StateSpace, raw: Raw): Happening[] {
  const { conflict, stateOf } = space;
  return conflict.parties.flatMap((party, owner) =>
    settings(raw, party.options).flatMap((target) => {
      const changed = party.options.filter((option) => takes(raw, option) !== takes(target, option));
      const [from, to] = [stateOf.get(raw), stateOf.get(target)];
      if (from === undefined || to === undefined || !directionsAllow(conflict, raw, changed)) return [];
      const asked = askedFor(conflict, raw, changed, [owner]);
      return [{ from, to, owners: [owner], ...asked, colour: colourOf(owner, asked) }];
    }),
  );
}

/** Every declared joint step all of whose literals are false here. */
function jointSteps(space: StateSpace, raw: Raw): Happening[] {
  const { conflict, stateOf } = space;
  return conflict.joint.flatMap((joint, index) => {
    if (joint.literals.some(({ option, taken }) => takes(raw, option) === taken)) return [];
    const changed = joint.literals.map(({ option }) => option);
    const target = changed.reduce((result, option) => flip(result, option), raw);
    const [from, to] = [stateOf.get(raw), stateOf.get(target)];
    if (from === undefined || to === undefined || !directionsAllow(conflict, raw, changed)) return [];
    const owners = ownersOf(conflict, joint);
    return [{ from, to, owners, ...askedFor(conflict, raw, changed, owners), colour: `joint ${index}` }];
  });
}

function settings(raw: Raw, options: readonly number[]): Raw[] {
  return options.reduce((all, option) => all.flatMap((one) => [one, flip(one, option)]), [raw]);
}

function flip(raw: Raw, option: number): Raw {
  return takes(raw, option) ? raw - 2 ** option : raw + 2 ** option;
}

/** The owners of a joint step's options, ascending. */
function ownersOf(conflict: Conflict, joint: JointStep): Group {
  return ascending(joint.literals.map(({ option }) => conflict.options[option]?.party ?? -1));
}

function directionsAllow(conflict: Conflict, raw: Raw, changed: readonly number[]): boolean {
  return changed.every((option) => covers(conflict.options[option]?.moves ?? 'both', takes(raw, option)));
}

/** Whether a direction covers the change of an option that is taken now (or not). */
function covers(direction: Direction, takenNow: boolean): boolean {
  return direction === 'both' || (direction === 'back') === takenNow;
}

/** Who is asked about a change: the guards of all changed options, in the direction in which they change. */
function askedFor(conflict: Conflict, raw: Raw, changed: readonly number[], owners: Group) {
  const named = changed.flatMap((option) => {
    const needs = conflict.options[option]?.needs ?? { take: [], reverse: [] };
    return takes(raw, option) ? needs.reverse : needs.take;
  });
  const bodies = conflict.bodies.filter((body) =>
    body.decides.some(({ option, direction }) => changed.includes(option) && covers(direction, takes(raw, option))),
  );
  return { named: ascending(named).filter((party) => !owners.includes(party)), bodies };
}

/** An owner's step has its party's colour when nobody else is asked. */
function colourOf(owner: number, asked: { readonly named: Group; readonly bodies: readonly Body[] }): string {
  const single = asked.named.length === 0 && asked.bodies.every((body) => passes(body, [owner]));
  if (single) return `party ${owner}`;
  return `party ${owner} with ${asked.named.join()} by ${asked.bodies.map(({ id }) => id).join()}`;
}

/** Whether the step is a single move: one owner, who needs nobody else. */
export function isSingle(step: Happening): boolean {
  return step.owners.length === 1 && step.colour === `party ${step.owners[0]}`;
}

/** Whether a group can make a body decide: every veto holder, and members of total weight ≥ quota. */
export function passes(body: Body, group: Group): boolean {
  return body.veto.every((party) => group.includes(party)) && reachesQuota(body, group);
}

/** Whether the members among these have the weight that is needed. */
export function reachesQuota(body: Body, group: Group): boolean {
  const scale = Math.max(body.quota.scale, ...body.members.map(({ weight }) => weight.scale));
  const units = (decimal: Body['quota']) => decimal.digits * 10n ** BigInt(scale - decimal.scale);
  const present = body.members.filter(({ party }) => group.includes(party));
  return present.reduce((sum, { weight }) => sum + units(weight), 0n) >= units(body.quota);
}

/** Each once, ascending. */
export function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
