import type { Conflict } from '../../model/index.ts';
import { type Change, changeKey, changeTo, isTaking, literalOf, opposite, optionOf } from './change.ts';
import { canPass, type Vote, voteOf } from './vote.ts';

/** Who has to take part in a change; everything is indexed by literal. Definitions §6, Steps of several parties. */
export interface Rules {
  readonly parties: number;
  readonly votes: readonly Vote[];
  /** The id of each option. */
  readonly names: readonly string[];
  /** The owner of each option. */
  readonly owners: readonly number[];
  /** For each literal, the parties that must consent to making it true. */
  readonly needs: readonly (readonly number[])[];
  /** For each literal, the bodies (indices into `votes`) that decide about making it true. */
  readonly deciding: readonly (readonly number[])[];
  /** The literals that cannot be made true any more. */
  readonly blocked: ReadonlySet<number>;
  /** Literals that come true only in the change of this key. */
  readonly reserved: ReadonlyMap<number, string>;
  /** The changes of several owners that may happen, by key, with their names. */
  readonly joint: ReadonlyMap<string, string>;
}

/** The rules that a conflict declares. */
export function rulesOf(conflict: Conflict): Rules {
  const literals = conflict.options.flatMap((_, option) => [literalOf(option, false), literalOf(option, true)]);
  return {
    parties: conflict.parties.length,
    votes: conflict.bodies.map(voteOf),
    names: conflict.options.map(({ id }) => id),
    owners: conflict.options.map(({ party }) => party),
    needs: literals.map((literal) => {
      const needs = conflict.options[optionOf(literal)]?.needs;
      return (isTaking(literal) ? needs?.take : needs?.reverse) ?? [];
    }),
    deciding: literals.map((literal) => decidingOf(conflict, literal)),
    blocked: new Set(),
    reserved: new Map(),
    joint: new Map(conflict.joint.map((step) => [changeKey(changeTo(step.literals)), step.id])),
  };
}

function decidingOf({ bodies }: Conflict, literal: number): readonly number[] {
  const decides = isTaking(literal) ? 'forward' : 'back';
  return bodies.flatMap((body, at) =>
    body.decides.some(
      ({ option, direction }) => option === optionOf(literal) && (direction === 'both' || direction === decides),
    )
      ? [at]
      : [],
  );
}

/** Whether anything in the conflict is a step of several parties: where nothing is, the engine needs none of this. */
export function hasSteps(conflict: Conflict): boolean {
  return (
    conflict.joint.length > 0 ||
    conflict.bodies.some((body) => body.decides.length > 0) ||
    conflict.options.some(({ needs }) => needs.take.length + needs.reverse.length > 0)
  );
}

/** Who takes part in a step, whatever it changes. */
export interface Form {
  /** The owners of what changes, ascending. */
  readonly owners: readonly number[];
  /** Who consents and changes nothing, ascending. */
  readonly named: readonly number[];
  /** Indices of the votes it takes, ascending; none for a single move, even where the owner passes a vote alone. */
  readonly bodies: readonly number[];
  /** Owners and named, ascending. */
  readonly parties: readonly number[];
  /** Whether it is a single move of its owner. */
  readonly single: boolean;
  /** The name of the joint step; null where it is none. */
  readonly joint: string | null;
}

/** The form of a change under the rules; null where it cannot happen. */
export function formOf(rules: Rules, change: Change): Form | null {
  const key = changeKey(change);
  for (const literal of change) {
    if (rules.blocked.has(literal)) return null;
    const only = rules.reserved.get(literal);
    if (only !== undefined && only !== key) return null;
  }
  const owners = ascending(change.map((literal) => rules.owners[optionOf(literal)] ?? 0));
  const joint = owners.length > 1 ? rules.joint.get(key) : null;
  if (joint === undefined) return null;
  const named = ascending(change.flatMap((literal) => rules.needs[literal] ?? [])).filter(
    (party) => !owners.includes(party),
  );
  const bodies = ascending(change.flatMap((literal) => rules.deciding[literal] ?? []));
  const single = owners.length === 1 && named.length === 0 && bodies.every((body) => passesAlone(rules, body, owners));
  return {
    owners,
    named,
    bodies: single ? [] : bodies,
    parties: ascending([...owners, ...named]),
    single,
    joint,
  };
}

function passesAlone(rules: Rules, body: number, owners: readonly number[]): boolean {
  const vote = rules.votes[body];
  return vote !== undefined && canPass(vote, (party) => owners.includes(party));
}

/** The numbers once each, ascending. */
export function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** The rules when a literal, once true, stays: its opposite cannot be made true. */
export function withLock(rules: Rules, literal: number): Rules {
  return { ...rules, blocked: new Set([...rules.blocked, opposite(literal)]) };
}

/** The rules when making the literal true needs these parties too. */
export function withConsent(rules: Rules, literal: number, parties: readonly number[]): Rules {
  const needs = rules.needs.map((known, at) => (at === literal ? ascending([...known, ...parties]) : known));
  return { ...rules, needs };
}

/** The rules when the literals of the change come true only in it, all together. */
export function withJoint(rules: Rules, change: Change, name: string): Rules {
  const key = changeKey(change);
  const reserved = new Map(rules.reserved);
  for (const literal of change) {
    const known = reserved.get(literal);
    reserved.set(literal, known === undefined || known === key ? key : never);
  }
  return { ...rules, reserved, joint: new Map([...rules.joint, [key, rules.joint.get(key) ?? name]]) };
}

/** The key of no change: where two joint steps want the same literal for themselves, it comes true in neither. */
const never = 'never';
