import fc from 'fast-check';
import type { Body, Conflict, Decimal, Direction, Guarantee, JointStep, Literal } from '../../src/model/index.ts';
import type { StateSpace } from '../oracle/states.ts';
import { fitPreference, type PreferenceDraft } from './random-preference.ts';

/** Literals by number, modulo how many options there are. */
export type JointDraft = readonly Literal[];

/** A joint step or guarantee of two to four literals. */
export const jointDraft: fc.Arbitrary<JointDraft> = fc.array(fc.record({ option: fc.nat(999), taken: fc.boolean() }), {
  minLength: 2,
  maxLength: 4,
});

/** The joint steps whose literals belong to two or more parties. */
export function fitJoint(drafts: readonly JointDraft[], conflict: Conflict): readonly JointStep[] {
  return drafts.flatMap((draft, j) => {
    const literals = fitLiterals(draft, conflict);
    return literals === null ? [] : [{ id: `j${j}`, literals, span: null }];
  });
}

/** Each option once, the directions obeyed; null when fewer than two parties own them. */
function fitLiterals(draft: JointDraft, conflict: Conflict): readonly Literal[] | null {
  const taken = new Map(draft.map((literal) => [literal.option % conflict.options.length, literal.taken]));
  const literals = [...taken].sort(([a], [b]) => a - b).map(([option, value]) => obeying(conflict, option, value));
  return new Set(literals.map(({ option }) => conflict.options[option]?.party)).size >= 2 ? literals : null;
}

function obeying(conflict: Conflict, option: number, taken: boolean): Literal {
  const moves = conflict.options[option]?.moves ?? 'both';
  return { option, taken: moves === 'both' ? taken : moves === 'forward' };
}

export interface BodyDraft {
  /** Members' weights, party by party; null where the party is no member. */
  readonly weights: readonly (number | null)[];
  readonly scale: number;
  /** The quota as a share of the whole weight, in tenths. */
  readonly quota: number;
  readonly veto: readonly boolean[];
  readonly abstention: 'neutral' | 'against';
  readonly decides: readonly { readonly option: number; readonly direction: Direction }[];
}

/** A body of up to five members. */
export const bodyDraft: fc.Arbitrary<BodyDraft> = fc.record({
  weights: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 }), {
    minLength: 1,
    maxLength: 5,
    size: 'max',
  }),
  scale: fc.constantFrom(0, 0, 1),
  quota: fc.integer({ min: 1, max: 10 }),
  veto: fc.array(fc.constantFrom(false, false, true), { minLength: 5, maxLength: 5 }),
  abstention: fc.constantFrom('neutral', 'neutral', 'against'),
  decides: fc.array(
    fc.record({ option: fc.nat(999), direction: fc.constantFrom<Direction>('both', 'both', 'forward', 'back') }),
    { maxLength: 2 },
  ),
});

/** The bodies that have members and a quota within reach. */
export function fitBodies(drafts: readonly BodyDraft[], conflict: Conflict): readonly Body[] {
  return drafts.flatMap((draft, j) => {
    const weights = conflict.parties.map((_, party) => draft.weights[party] ?? null);
    const members = weights.flatMap((weight, party) =>
      weight === null ? [] : [{ party, weight: { digits: BigInt(weight), scale: draft.scale } }],
    );
    if (members.length === 0) return [];
    const total = members.reduce((sum, { weight }) => sum + weight.digits, 0n);
    const quota = { digits: (total * BigInt(draft.quota) + 9n) / 10n, scale: draft.scale };
    const veto = members.map(({ party }) => party).filter((party) => draft.veto[party] === true);
    const decides = new Map(
      draft.decides.map(({ option, direction }) => [option % conflict.options.length, direction]),
    );
    return [
      {
        id: `b${j}`,
        members,
        quota,
        veto,
        abstention: draft.abstention,
        decides: [...decides].sort(([a], [b]) => a - b).map(([option, direction]) => ({ option, direction })),
        span: null,
      },
    ];
  });
}

export type GuaranteeDraft =
  | { readonly kind: 'lock'; readonly option: number }
  | { readonly kind: 'consent'; readonly option: number; readonly from: readonly number[] }
  | { readonly kind: 'joint'; readonly literals: JointDraft }
  | {
      readonly kind: 'commit';
      readonly option: number;
      readonly then: readonly (readonly [number, PreferenceDraft])[];
    };

/** An item of the declared menu; a commitment sometimes brings a party's new preferences. */
export function guaranteeDraft(
  preference: fc.Arbitrary<PreferenceDraft>,
): fc.Arbitrary<{ readonly cost: number; readonly draft: GuaranteeDraft }> {
  const option = fc.nat(999);
  const draft = fc.oneof(
    fc.record({ kind: fc.constant('lock' as const), option }),
    fc.record({
      kind: fc.constant('consent' as const),
      option,
      from: fc.array(fc.nat(99), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('joint' as const), literals: jointDraft }),
    fc.record({
      kind: fc.constant('commit' as const),
      option,
      then: fc.array(fc.tuple(fc.nat(99), preference), { maxLength: 1 }),
    }),
  );
  return fc.record({ cost: fc.integer({ min: 1, max: 3 }), draft });
}

/** The items that make sense in the conflict. */
export function fitGuarantees(
  drafts: readonly { readonly cost: number; readonly draft: GuaranteeDraft }[],
  conflict: Conflict,
  space: StateSpace,
): readonly Guarantee[] {
  return drafts.flatMap(({ cost, draft }, j): readonly Guarantee[] => {
    const costs: Decimal = { digits: BigInt(cost), scale: 0 };
    const common = { id: `u${j}`, cost: costs, span: null };
    if (draft.kind === 'joint') {
      const literals = fitLiterals(draft.literals, conflict);
      return literals === null ? [] : [{ ...common, kind: 'joint', literals }];
    }
    const option = draft.option % conflict.options.length;
    if (draft.kind === 'lock') return [{ ...common, kind: 'lock', option }];
    if (draft.kind === 'consent') {
      const others = [...conflict.parties.keys()].filter((party) => party !== conflict.options[option]?.party);
      const from = [...new Set(draft.from.flatMap((number) => others[number % others.length] ?? []))];
      return from.length === 0 ? [] : [{ ...common, kind: 'consent', option, from: from.sort((a, b) => a - b) }];
    }
    const then = draft.then.map(([party, preference]) => {
      return { party: party % conflict.parties.length, preference: fitPreference(preference, space) };
    });
    return [{ ...common, kind: 'commit', option, then }];
  });
}
