import fc from 'fast-check';
import type { Condition, Conflict, Direction, Option, Outcome, Party } from '../../src/model/index.ts';
import { enumerateStates, type StateSpace } from '../oracle/states.ts';
import { anyCondition, fitCondition, rareCondition } from './random-condition.ts';
import { bodyDraft, fitBodies, fitGuarantees, fitJoint, guaranteeDraft, jointDraft } from './random-group-step.ts';
import { type Certainty, fitPreference, type PreferenceDraft, preferenceDraft } from './random-preference.ts';

/** What a random conflict may have beyond definitions §1–§3; nothing of it unless asked for. */
export interface Extras extends Certainty {
  /** Up to so many parties and options. */
  readonly parties: number;
  readonly options: number;
  /** Up to so many options a party. */
  readonly each: number;
  readonly merged: boolean;
  readonly joint: boolean;
  readonly needs: boolean;
  readonly bodies: boolean;
  readonly guarantees: boolean;
}

const plain: Extras = {
  parties: 5,
  options: 8,
  each: 4,
  merged: true,
  joint: false,
  needs: false,
  bodies: false,
  guarantees: false,
  unsure: false,
  strong: false,
};

const unwritten = { because: null, evidence: [], span: null };

interface OptionDraft {
  readonly moves: Direction;
  /** Parties by number, modulo how many there are. */
  readonly take: readonly number[];
  readonly reverse: readonly number[];
}

interface PartyDraft {
  readonly options: readonly OptionDraft[];
  readonly preference: PreferenceDraft;
}

function optionDraft(extras: Extras): fc.Arbitrary<OptionDraft> {
  const nobody = fc.constant<number[]>([]);
  const asked = extras.needs
    ? fc.oneof(
        { weight: 3, arbitrary: nobody },
        { weight: 1, arbitrary: fc.array(fc.nat(99), { minLength: 1, maxLength: 2 }) },
      )
    : nobody;
  return fc.record({
    moves: fc.constantFrom<Direction>('both', 'both', 'both', 'both', 'both', 'forward', 'back'),
    take: asked,
    reverse: asked,
  });
}

/** Parties with a few options each, two at least in the whole; some have none. */
function partyDrafts(extras: Extras): fc.Arbitrary<readonly PartyDraft[]> {
  const party = fc.record({
    options: fc.array(optionDraft(extras), { minLength: 0, maxLength: extras.each, size: 'max' }),
    preference: preferenceDraft(extras),
  });
  return fc
    .array(party, { minLength: 1, maxLength: extras.parties, size: 'max' })
    .map((parties) => withinLimit(parties, extras.options))
    .filter((parties) => countOptions(parties) >= 2);
}

const countOptions = (parties: readonly PartyDraft[]) => parties.reduce((sum, { options }) => sum + options.length, 0);

function withinLimit(parties: readonly PartyDraft[], limit: number): readonly PartyDraft[] {
  let left = limit;
  return parties.map((party) => {
    const options = party.options.slice(0, left);
    left -= options.length;
    return { ...party, options };
  });
}

/** Small conflicts of every shape, each with at least one feasible state. */
export function randomConflict(wanted: Partial<Extras> = {}): fc.Arbitrary<Conflict> {
  const extras = { ...plain, ...wanted };
  const none = fc.constant([]);
  return fc
    .record({
      parties: partyDrafts(extras),
      infeasible: fc.array(rareCondition, { maxLength: 3 }),
      merged: extras.merged
        ? fc.oneof(
            { weight: 2, arbitrary: none },
            { weight: 1, arbitrary: fc.array(rareCondition, { minLength: 1, maxLength: 2 }) },
          )
        : none,
      outcomes: fc.array(anyCondition, { maxLength: 2 }),
      statusQuo: fc.option(fc.nat(9999), { freq: 9 }),
      joint: extras.joint ? fc.array(jointDraft, { minLength: 0, maxLength: 2 }) : none,
      bodies: extras.bodies ? fc.array(bodyDraft, { minLength: 0, maxLength: 2 }) : none,
      guarantees: extras.guarantees ? fc.array(guaranteeDraft(preferenceDraft(extras)), { maxLength: 3 }) : none,
    })
    .map(({ parties, infeasible, merged, outcomes, statusQuo, joint, bodies, guarantees }) => {
      const bare = bareConflict(parties, outcomes);
      const possible = withRules(bare, infeasible, merged);
      const space = enumerateStates(possible);
      const preferred = {
        ...possible,
        parties: possible.parties.map((party, i) => {
          const draft = parties[i]?.preference ?? { kind: 'indifferent' };
          return { ...party, preference: fitPreference(draft, space) };
        }),
      };
      const conflict = { ...preferred, joint: fitJoint(joint, preferred), bodies: fitBodies(bodies, preferred) };
      return {
        ...conflict,
        statusQuo: statusQuo === null ? null : { ...unwritten, taken: takenAt(space, statusQuo) },
        guarantees: fitGuarantees(guarantees, conflict, space),
      };
    });
}

/** Parties, options and outcomes; everything is feasible and nobody prefers anything yet. */
function bareConflict(drafts: readonly PartyDraft[], outcomeConditions: readonly Condition[]): Conflict {
  const options = drafts.flatMap(({ options }, party) => options.map((draft) => ({ draft, party })));
  const outcomes = outcomeConditions.map((when, j): Outcome => {
    return { id: `g${j}`, name: `G${j}`, when: fitCondition(when, options.length, j), span: null };
  });
  return {
    scenario: null,
    title: null,
    about: null,
    date: null,
    references: [],
    sources: [],
    parties: drafts.map((_, i): Party => {
      const own = [...options.keys()].filter((option) => options[option]?.party === i);
      return { id: `p${i}`, name: `P${i}`, options: own, preference: { kind: 'indifferent' }, span: null };
    }),
    options: options.map(({ draft, party }, o): Option => {
      const others = [...drafts.keys()].filter((one) => one !== party);
      const asked = (numbers: readonly number[]) =>
        [...new Set(numbers.flatMap((number) => others[number % others.length] ?? []))].sort((a, b) => a - b);
      const needs = { take: asked(draft.take), reverse: asked(draft.reverse) };
      return { ...unwritten, id: `p${party}.x${o}`, key: `x${o}`, name: `X${o}`, party, moves: draft.moves, needs };
    }),
    infeasible: [],
    merged: [],
    statusQuo: null,
    outcomes,
    joint: [],
    bodies: [],
    guarantees: [],
  };
}

/** The conflict with rules; a rule that would leave no state is dropped. */
function withRules(bare: Conflict, infeasible: readonly Condition[], merged: readonly Condition[]): Conflict {
  const rule = (when: Condition) => ({
    ...unwritten,
    when: fitCondition(when, bare.options.length, bare.outcomes.length),
  });
  const feasible = (rules: Conflict['infeasible']) => enumerateStates({ ...bare, infeasible: rules }).states.length > 0;
  const kept = infeasible.map(rule).reduce<Conflict['infeasible']>((rules, next) => {
    const more = rules.concat(next);
    return feasible(more) ? more : rules;
  }, []);
  return { ...bare, infeasible: kept, merged: merged.map(rule) };
}

function takenAt(space: StateSpace, number: number): readonly number[] {
  const raws = [...space.stateOf.keys()];
  const raw = raws[number % raws.length] ?? 0;
  return [...space.conflict.options.keys()].filter((option) => Math.floor(raw / 2 ** option) % 2 === 1);
}
