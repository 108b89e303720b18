import type { Concept, Conflict, Preference } from '../../src/model/index.ts';
import { profileOf } from './doubt.ts';
import { compareEdits, type Edit, sequences } from './edits.ts';
import { type Goal, meets } from './goals.ts';
import { layOut, type World, withPreferences, worthOf } from './world.ts';

/** One way to bring the goal about: the first of the edit lists that give these rankings. */
export interface Answer {
  /** One list a party. */
  readonly edits: readonly (readonly Edit[])[];
  /** How many pairs of states it turns round; half for a tie made or broken. */
  readonly distance: number;
  /** How many other lists of that length give the same rankings. */
  readonly same: number;
  /** The lowest state with which the goal is met. */
  readonly leadsTo: number;
}

/** The least number of edits; null where the bound is not enough. */
export interface Least {
  readonly edits: number | null;
  /** By distance, then by edits. */
  readonly answers: readonly Answer[];
}

export interface Dependence {
  readonly parties: readonly Least[];
  readonly pivotal: readonly number[];
  readonly least: Least;
}

interface Question {
  readonly world: World;
  readonly goal: Goal;
  readonly concept: Concept;
  readonly outcome: readonly number[];
  /** What was found for each profile of rankings. */
  readonly known: Map<string, number | null>;
}

/** Goes through all edits up to a bound. Definitions §6, dependence. */
export function dependence(
  conflict: Conflict,
  goal: Goal,
  concept: Concept,
  outcome: readonly number[],
  bound: number,
): Dependence {
  const question = { world: layOut(conflict), goal, concept, outcome, known: new Map<string, number | null>() };
  const everybody = question.world.parties;
  const parties = everybody.map((i) => leastOf(question, [i], bound));
  return { parties, pivotal: pivotalOf(parties), least: leastOf(question, everybody, bound) };
}

function pivotalOf(parties: readonly Least[]): readonly number[] {
  const measure = ({ edits, answers: [best] }: Least) => {
    return edits === null || best === undefined ? Number.POSITIVE_INFINITY : edits * 1e6 + best.distance;
  };
  const best = Math.min(...parties.map(measure));
  if (best === 0 || best === Number.POSITIVE_INFINITY) return [];
  return [...parties.keys()].filter((i) => measure(parties[i] ?? { edits: null, answers: [] }) === best);
}

/** The least edits by some parties together. */
function leastOf(question: Question, editors: readonly number[], bound: number): Least {
  for (let length = 0; length <= bound; length++) {
    const answers = answersOf(question, editors, length);
    if (answers.length > 0) return { edits: length, answers };
  }
  return { edits: null, answers: [] };
}

interface Candidate {
  readonly edits: readonly (readonly Edit[])[];
  readonly preferences: readonly Preference[];
}

/** Every list of exactly so many edits by the editors, shared out among them in every way. */
function candidates({ world }: Question, editors: readonly number[], length: number): readonly Candidate[] {
  const { parties, options } = world.conflict;
  return shares(
    parties.map((_, i) => editors.includes(i)),
    length,
  ).flatMap((share) =>
    parties.reduce<Candidate[]>(
      (all, { preference }, i) => {
        const own = sequences(preference, options.length, share[i] ?? 0);
        return all.flatMap(({ edits, preferences }) =>
          own.map((one) => ({ edits: [...edits, one.edits], preferences: [...preferences, one.preference] })),
        );
      },
      [{ edits: [], preferences: [] }],
    ),
  );
}

/** Every way to share so many edits out. */
function shares(may: readonly boolean[], length: number): readonly (readonly number[])[] {
  const [first, ...rest] = may;
  if (first === undefined) return length === 0 ? [[]] : [];
  const own = first ? [...Array(length + 1).keys()] : [0];
  return own.flatMap((count) => shares(rest, length - count).map((others) => [count, ...others]));
}

function answersOf(question: Question, editors: readonly number[], length: number): readonly Answer[] {
  const byProfile = new Map<string, { first: Candidate; lists: number; changed: World }>();
  for (const candidate of candidates(question, editors, length)) {
    const changed = withPreferences(question.world, candidate.preferences);
    const profile = profileOf(changed);
    const known = byProfile.get(profile);
    if (known === undefined) byProfile.set(profile, { first: candidate, lists: 1, changed });
    else {
      known.lists += 1;
      if (compareCandidates(candidate, known.first) < 0) known.first = candidate;
    }
  }
  return [...byProfile]
    .flatMap(([profile, { first, lists, changed }]) => {
      const leadsTo = firstMet(question, profile, changed);
      if (leadsTo === null) return [];
      return [{ edits: first.edits, distance: distance(question.world, changed), same: lists - 1, leadsTo, first }];
    })
    .sort((a, b) => a.distance - b.distance || compareCandidates(a.first, b.first))
    .map(({ first: _, ...answer }) => answer);
}

function firstMet({ known, goal, concept, outcome }: Question, profile: string, changed: World): number | null {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const [state = null] = meets(changed, goal, concept, outcome);
  known.set(profile, state);
  return state;
}

/** Edit by edit: party first, then the edit. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const flat = ({ edits }: Candidate) => edits.flatMap((own, party) => own.map((edit) => ({ party, edit })));
  const [x, y] = [flat(a), flat(b)];
  for (const [k, one] of x.entries()) {
    const other = y[k];
    if (other === undefined) return 1;
    const order = one.party - other.party || compareEdits([one.edit], [other.edit]);
    if (order !== 0) return order;
  }
  return x.length - y.length;
}

/** The pairs of states whose order differs: 1 where turned round, 1/2 where a tie is made or broken; summed over parties. */
export function distance(before: World, after: World): number {
  const sign = (world: World, i: number, a: number, b: number) => {
    const [x, y] = [worthOf(world, i, a), worthOf(world, i, b)];
    return x > y ? 1 : x < y ? -1 : 0;
  };
  return before.parties.reduce((sum, i) => {
    const pairs = before.states.flatMap((a) => before.states.filter((b) => b > a).map((b) => [a, b] as const));
    return sum + pairs.reduce((own, [a, b]) => own + Math.abs(sign(before, i, a, b) - sign(after, i, a, b)) / 2, 0);
  }, 0);
}
