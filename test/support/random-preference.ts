import fc from 'fast-check';
import type { Decimal, Preference, Statement, StateReference } from '../../src/model/index.ts';
import { named, type StateSpace } from '../oracle/states.ts';
import { anyCondition, fitCondition } from './random-condition.ts';

/** What a preference is made from before the states are known. */
export type PreferenceDraft =
  | Exclude<Preference, { kind: 'ranking' }>
  /** Which of `levels` levels each state gets is drawn from the seed; few levels, many ties. */
  | { readonly kind: 'ranking draft'; readonly seed: number; readonly levels: number; readonly byPattern: boolean };

/** Whether statements may be unsure or strong. */
export interface Certainty {
  readonly unsure: boolean;
  readonly strong: boolean;
  /** Up to so many statements. */
  readonly statements?: number;
}

const unwritten = { because: null, evidence: [], span: null };

/** A decimal between -9.99 and 9.99, more often a small whole number. */
export const decimal: fc.Arbitrary<Decimal> = fc.oneof(
  fc.integer({ min: -3, max: 5 }).map((digits) => ({ digits: BigInt(digits), scale: 0 })),
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, scale]) => ({ digits: BigInt(digits), scale })),
);

function statement(certainty: Certainty): fc.Arbitrary<Statement> {
  const unsure = certainty.unsure
    ? fc.constantFrom('no' as const, 'no', 'no', 'place', 'sign', 'both')
    : fc.constant('no' as const);
  const strong = certainty.strong ? fc.boolean() : fc.constant(false);
  return fc
    .tuple(anyCondition, unsure, strong)
    .map(([condition, unsure, strong]) => ({ ...unwritten, condition, unsure, strong }));
}

/** A preference of any kind; statements twice as often as the others. */
export function preferenceDraft(certainty: Certainty): fc.Arbitrary<PreferenceDraft> {
  const statements = fc.array(statement(certainty), { minLength: 0, maxLength: certainty.statements ?? 5 });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: statements.map((list) => ({ kind: 'statements', statements: strongFirst(list) }) as const),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(anyCondition, decimal), { minLength: 0, maxLength: 4 })
        .map((pairs) => pairs.map(([condition, weight]) => ({ ...unwritten, condition, weight })))
        .map((weights) => ({ kind: 'weights', weights }) as const),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('ranking draft' as const),
        seed: fc.nat(2 ** 31 - 1),
        levels: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(2 ** 30)),
        byPattern: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'indifferent' } as const) },
  );
}

function strongFirst(list: readonly Statement[]): readonly Statement[] {
  return [...list.filter(({ strong }) => strong), ...list.filter(({ strong }) => !strong)];
}

/** The draft fitted to the conflict's options, outcomes and states. */
export function fitPreference(draft: PreferenceDraft, space: StateSpace): Preference {
  const { options, outcomes } = space.conflict;
  const fit = <T extends { readonly condition: Statement['condition'] }>(item: T): T => ({
    ...item,
    condition: fitCondition(item.condition, options.length, outcomes.length),
  });
  switch (draft.kind) {
    case 'indifferent':
      return draft;
    case 'statements':
      return { kind: 'statements', statements: draft.statements.map(fit) };
    case 'weights':
      return { kind: 'weights', weights: draft.weights.map(fit) };
    case 'ranking draft':
      return { kind: 'ranking', tiers: tiersOf(draft, space), span: null };
  }
}

function tiersOf(
  draft: Extract<PreferenceDraft, { kind: 'ranking draft' }>,
  space: StateSpace,
): readonly (readonly StateReference[])[] {
  const level = space.states.map((state) => scramble(draft.seed, state) % draft.levels);
  const levels = [...new Set(level)].sort((a, b) => b - a);
  const refer = (state: number) => referenceTo(space, state, draft.byPattern);
  return levels.map((one) => space.states.filter((state) => level[state] === one).map(refer));
}

/** By its pattern where that names it alone, by its number otherwise. */
function referenceTo(space: StateSpace, state: number, byPattern: boolean): StateReference {
  const pattern: StateReference = { kind: 'pattern', pattern: space.patterns[state] ?? '', span: null };
  const alone = named(space, pattern).length === 1;
  return byPattern && alone ? pattern : { kind: 'number', number: state + 1, span: null };
}

/** A well-mixed whole number below 2^32 from two others. */
function scramble(seed: number, place: number): number {
  let mixed = Math.imul(seed ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
