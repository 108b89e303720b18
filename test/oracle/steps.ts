import type { Body, Conflict, Direction, Literal } from '../../src/model/index.ts';
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

/** Literals that come true only all together, in a joint step of their own: a guarantee's. */
export type Exclusive = readonly Literal[];

/** Everything that can happen at each state. */
export function stepsOf(space: StateSpace, exclusive: readonly Exclusive[] = []): readonly (readonly Happening[])[] {
  const together = jointLiterals(space.conflict, exclusive);
  return space.states.map((state) => {
    const all = (space.members[state] ?? []).flatMap((raw) => [
      ...ownSteps(space, raw, exclusive),
      ...jointSteps(space, raw, together),
    ]);
    const distinct = new Map(all.filter(({ to }) => to !== state).map((step) => [`${step.colour}→${step.to}`, step]));
    return [...distinct.values()];
  });
}

/** The literals of every joint step there is: those declared and the exclusive ones, less those that share a literal with another's exclusive set. */
function jointLiterals(conflict: Conflict, exclusive: readonly Exclusive[]): readonly (readonly Literal[])[] {
  const every = [...conflict.joint.map(({ literals }) => literals), ...exclusive];
  const distinct = [...new Map(every.map((literals) => [nameOf(literals), literals])).values()];
  return distinct.filter((literals) =>
    exclusive.every((one) => nameOf(one) === nameOf(literals) || !sharesLiteral(one, literals)),
  );
}

function sharesLiteral(one: readonly Literal[], other: readonly Literal[]): boolean {
  return one.some((a) => other.some((b) => a.option === b.option && a.taken === b.taken));
}

/** The literals in words, in option order. */
export function nameOf(literals: readonly Literal[]): string {
  const sorted = literals.toSorted((a, b) => a.option - b.option);
  return sorted.map(({ option, taken }) => (taken ? `${option}` : `not ${option}`)).join(' ');
}

/** Every setting of one party's options that directions allow, that is feasible and brings no exclusive literal about. */
function ownSteps(space: StateSpace, raw: Raw, exclusive: readonly Exclusive[]): Happening[] {
  const { conflict, stateOf } = space;
  return conflict.parties.flatMap((party, owner) =>
    settings(raw, party.options).flatMap((target) => {
      const changed = party.options.filter((option) => takes(raw, option) !== takes(target, option));
      const [from, to] = [stateOf.get(raw), stateOf.get(target)];
      if (from === undefined || to === undefined || !directionsAllow(conflict, raw, changed)) return [];
      const brought = changed.map((option) => ({ option, taken: takes(target, option) }));
      if (exclusive.some((literals) => sharesLiteral(literals, brought))) return [];
      const asked = askedFor(conflict, raw, changed, [owner]);
      return [{ from, to, owners: [owner], ...asked, colour: colourOf(owner, asked) }];
    }),
  );
}

/** Every joint step all of whose literals are false here. */
function jointSteps(space: StateSpace, raw: Raw, joint: readonly (readonly Literal[])[]): Happening[] {
  const { conflict, stateOf } = space;
  return joint.flatMap((literals) => {
    if (literals.some(({ option, taken }) => takes(raw, option) === taken)) return [];
    const changed = literals.map(({ option }) => option);
    const target = changed.reduce((result, option) => flip(result, option), raw);
    const [from, to] = [stateOf.get(raw), stateOf.get(target)];
    if (from === undefined || to === undefined || !directionsAllow(conflict, raw, changed)) return [];
    const owners = ownersOf(conflict, literals);
    return [{ from, to, owners, ...askedFor(conflict, raw, changed, owners), colour: `joint ${nameOf(literals)}` }];
  });
}

function settings(raw: Raw, options: readonly number[]): Raw[] {
  return options.reduce((all, option) => all.flatMap((one) => [one, flip(one, option)]), [raw]);
}

function flip(raw: Raw, option: number): Raw {
  return takes(raw, option) ? raw - 2 ** option : raw + 2 ** option;
}

/** The owners of a joint step's options, ascending. */
function ownersOf(conflict: Conflict, literals: readonly Literal[]): Group {
  return ascending(literals.map(({ option }) => conflict.options[option]?.party ?? -1));
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
