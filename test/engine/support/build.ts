import type { Condition, Conflict, Direction, Preference, StateReference } from '../../../src/model/index.ts';

/** A conflict in a few words: parties with their options' directions, and what holds of the states. */
export interface Draft {
  readonly parties: readonly { readonly options: readonly Direction[]; readonly preference?: Preference }[];
  readonly infeasible?: readonly Condition[];
  readonly merged?: readonly Condition[];
  readonly outcomes?: readonly Condition[];
  readonly statusQuo?: readonly number[];
}

const unreasoned = { because: null, evidence: [], span: null } as const;

/** The conflict of a draft: parties p1, p2 …, options p1.o1, p1.o2 …, outcomes out1 … */
export function build(draft: Draft): Conflict {
  let next = 0;
  const parties = draft.parties.map(({ options, preference }, at) => ({
    id: `p${at + 1}`,
    name: `Party ${at + 1}`,
    options: options.map(() => next++),
    preference: preference ?? ({ kind: 'indifferent' } as const),
    span: null,
  }));
  const options = draft.parties.flatMap((party, at) =>
    party.options.map((moves, place) => ({
      ...unreasoned,
      id: `p${at + 1}.o${place + 1}`,
      key: `o${place + 1}`,
      name: `Option ${place + 1} of party ${at + 1}`,
      party: at,
      moves,
      needs: { take: [], reverse: [] },
    })),
  );
  const rules = (conditions: readonly Condition[]) => conditions.map((when) => ({ ...unreasoned, when }));
  return {
    scenario: null,
    title: null,
    about: null,
    date: null,
    references: [],
    sources: [],
    parties,
    options,
    infeasible: rules(draft.infeasible ?? []),
    merged: rules(draft.merged ?? []),
    statusQuo: draft.statusQuo === undefined ? null : { ...unreasoned, taken: draft.statusQuo },
    outcomes: (draft.outcomes ?? []).map((when, at) => ({
      id: `out${at + 1}`,
      name: `Outcome ${at + 1}`,
      when,
      span: null,
    })),
    joint: [],
    bodies: [],
    guarantees: [],
  };
}

/** So many options, all reversible. */
export const both = (count: number): readonly Direction[] => new Array<Direction>(count).fill('both');

export const option = (at: number): Condition => ({ kind: 'option', option: at });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const and = (...of: Condition[]): Condition => ({ kind: 'and', of });
export const or = (...of: Condition[]): Condition => ({ kind: 'or', of });
export const exactly = (n: number, of: readonly Condition[]): Condition => ({ kind: 'count', how: 'exactly', n, of });
export const implied = (then: Condition, given: Condition): Condition => ({ kind: 'if', then, given });

/** Prioritised statements, most important first. */
export function statements(...conditions: readonly Condition[]): Preference {
  return {
    kind: 'statements',
    statements: conditions.map((condition) => ({ ...unreasoned, condition, unsure: 'no', strong: false })),
  };
}

/** Weights: the decimal's digits and scale, and what it is for. */
export function weights(
  ...entries: readonly (readonly [digits: bigint, scale: number, condition: Condition])[]
): Preference {
  return {
    kind: 'weights',
    weights: entries.map(([digits, scale, condition]) => ({ ...unreasoned, condition, weight: { digits, scale } })),
  };
}

/** States best to worst, each a pattern or a number; ties in a list. */
export function ranking(...tiers: readonly (string | number | readonly (string | number)[])[]): Preference {
  const refer = (name: string | number): StateReference =>
    typeof name === 'number'
      ? { kind: 'number', number: name, span: null }
      : { kind: 'pattern', pattern: name, span: null };
  const list = (tier: (typeof tiers)[number]) => (typeof tier === 'object' ? tier : [tier]);
  return { kind: 'ranking', tiers: tiers.map((tier) => list(tier).map(refer)), span: null };
}
