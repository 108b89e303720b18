import fc from 'fast-check';
import type { Condition, Conflict, Party, Preference, StateReference } from '../../src/model/index.ts';
import { holds } from '../oracle/condition.ts';
import { enumerateStates, named, type StateSpace, standsAs } from '../oracle/states.ts';
import { type Extras, randomConflict } from './random-conflict.ts';

/** How a party takes to the deal: keeps its own mind, would like it best, would rather cheat, or has so many temptations. */
type Liking = 'own' | 'best' | 'cheat' | 'tempted';

/**
 * Random conflicts with a status quo and a deal: the last outcome is one feasible state, and most parties like it more than most
 * other states. So paths to it often hold, or would with a few guarantees.
 */
export function randomDeal(wanted: Partial<Extras> = {}): fc.Arbitrary<Conflict> {
  return fc
    .record({
      drawn: randomConflict(wanted),
      deal: fc.nat(9999),
      today: fc.nat(9999),
      likings: fc.array(fc.constantFrom<Liking>('own', 'best', 'cheat', 'cheat', 'tempted'), {
        minLength: 5,
        maxLength: 5,
      }),
    })
    .map(({ drawn, deal, today, likings }) => {
      const space = enumerateStates(drawn);
      const [target, start] = [deal % space.states.length, today % space.states.length];
      const parties = drawn.parties.map((party, at) => {
        const liking = likings[at] ?? 'own';
        const preference = liking === 'own' ? party.preference : eager({ space, target, start, party, liking });
        return { ...party, preference };
      });
      const outcome = { id: 'deal', name: 'Deal', when: exactly(space, target), span: null };
      const statusQuo = { because: null, evidence: [], span: null, taken: takenIn(space, start) };
      return { ...drawn, parties, statusQuo, outcomes: [...drawn.outcomes, outcome] };
    });
}

/** Which options the state takes; for a merged one its last member. */
function takenIn(space: StateSpace, state: number): readonly number[] {
  const raw = standsAs(space, state);
  return [...space.conflict.options.keys()].filter((option) => Math.floor(raw / 2 ** option) % 2 === 1);
}

/** True where every option, or every one of some, stands as in the state. */
function exactly(space: StateSpace, state: number, options = [...space.conflict.options.keys()]): Condition {
  const taken = takenIn(space, state);
  const literals = options.map((option): Condition => {
    return taken.includes(option) ? { kind: 'option', option } : not({ kind: 'option', option });
  });
  return { kind: 'and', of: literals };
}

const not = (of: Condition): Condition => ({ kind: 'not', of });

const unwritten = { because: null, evidence: [], span: null };

interface Eager {
  readonly space: StateSpace;
  readonly target: number;
  readonly start: number;
  readonly party: Party;
  readonly liking: Liking;
}

/** The party's preference with the deal moved up, what tempts it above, and today moved down. */
function eager({ space, target, start, party, liking }: Eager): Preference {
  const { preference } = party;
  const deal = exactly(space, target);
  const others = [...space.conflict.options.keys()].filter((option) => !party.options.includes(option));
  const cheating: Condition = { kind: 'and', of: [exactly(space, target, others), not(deal)] };
  const above = liking === 'cheat' ? [cheating] : [];
  const liked = [...above, deal, not(exactly(space, start))];
  const temptations = liking === 'tempted' ? 1 : 0;
  const sure = (condition: Condition) => ({ ...unwritten, condition, unsure: 'no' as const, strong: false });
  switch (preference.kind) {
    case 'indifferent':
      return { kind: 'statements', statements: liked.map(sure) };
    case 'statements': {
      const strong = preference.statements.filter((statement) => statement.strong).length;
      const at = Math.min(preference.statements.length, Math.max(strong, temptations));
      return { kind: 'statements', statements: preference.statements.toSpliced(at, 0, ...liked.map(sure)) };
    }
    case 'weights': {
      const weights = liked.map((condition, at) => {
        return { ...unwritten, condition, weight: { digits: 4n ** BigInt(liked.length - at), scale: 0 } };
      });
      return { kind: 'weights', weights: [...preference.weights, ...weights] };
    }
    case 'ranking':
      return { ...preference, tiers: eagerTiers(preference.tiers, space, { target, start, above, temptations }) };
  }
}

interface Order {
  readonly target: number;
  readonly start: number;
  readonly above: readonly Condition[];
  readonly temptations: number;
}

/** Tiers with whatever is above the deal first, then the deal, then the rest as it was, then today. */
function eagerTiers(
  tiers: readonly (readonly StateReference[])[],
  space: StateSpace,
  { target, start, above, temptations }: Order,
): readonly (readonly StateReference[])[] {
  const stateOf = (one: StateReference) => named(space, one)[0] ?? -1;
  const isAbove = (one: StateReference) =>
    stateOf(one) !== target && above.some((when) => holds(when, standsAs(space, stateOf(one)), space.conflict));
  const kept = (test: (one: StateReference) => boolean) =>
    tiers.map((tier) => tier.filter(test)).filter((tier) => tier.length > 0);
  const rest = kept((one) => !isAbove(one) && stateOf(one) !== target && stateOf(one) !== start);
  const first = [...kept(isAbove), ...rest.slice(0, temptations)];
  const last = start === target ? [] : kept((one) => stateOf(one) === start && !isAbove(one));
  return [...first, ...kept((one) => stateOf(one) === target), ...rest.slice(temptations), ...last];
}
