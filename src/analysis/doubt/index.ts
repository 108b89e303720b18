import type { Graph } from '../../engine/index.ts';
import type { Concept, Conflict } from '../../model/index.ts';
import { type Fraction, fraction } from '../fraction.ts';
import { type AnswerKnown, type Asked, bestQuestion, type OpenQuestion } from './ask.ts';
import { type Completions, completionsOf } from './completions.ts';
import { type Counted, countByParty, countByProfile, countsByParty, ordersOf, type PartyOrder } from './profiles.ts';
import { drawSample, type Sampled } from './sample.ts';

export type { Asked } from './ask.ts';

/** What stays sure where the model itself is unsure. Definitions §6, Doubt. */
export interface Doubt {
  /** How many ways there are to settle everything that is unsure. */
  readonly completions: bigint;
  /** Null where every completion was counted; else how many were drawn, with which seed. */
  readonly sampled: { readonly n: number; readonly seed: number } | null;
  /** How many distinct tuples of rankings the completions (or those drawn) make. */
  readonly profiles: number;
  /** An entry for each concept asked for that is defined. */
  readonly concepts: Partial<Record<Concept, ConceptDoubt>>;
}

/** States ascend. Of a sample, everything is as far as the completions drawn show. */
export interface ConceptDoubt {
  /** Equilibria in every completion. */
  readonly necessary: readonly number[];
  /** Equilibria in some completion. */
  readonly possible: readonly number[];
  /** For each possible one, in which part of the completions it is an equilibrium. */
  readonly shares: ReadonlyMap<number, Fraction>;
  /** Of a sample: for each state of `shares` bounds that hold with 95 % (Wilson 1927); else null. */
  readonly intervals: ReadonlyMap<number, readonly [number, number]> | null;
  /** The question that settles most; null where no verdict is open. */
  readonly ask: Asked | null;
}

export interface DoubtOptions {
  /** How many places a statement of unsure place may move: 1 unless given. */
  readonly reach?: number;
  /** Of a sample: 1 unless given. */
  readonly seed?: number;
  /** Up to so many completions are all counted: 10^6 unless given. */
  readonly exactUpTo?: bigint;
  /** How many completions a sample draws: 10,000 unless given. */
  readonly sample?: number;
  /** Called now and then: profiles (or draws) done, and how many there are. */
  readonly progress?: (done: number, total: number) => void;
  /** Asked now and then; true ends counting, and a sample of what can be had is taken instead; then ends the sample. */
  readonly stop?: () => boolean;
}

/** Whether some statement of the conflict is unsure. */
export function isUnsure({ parties }: Conflict): boolean {
  return parties.some(
    ({ preference }) => preference.kind === 'statements' && preference.statements.some(({ unsure }) => unsure !== 'no'),
  );
}

/** Which equilibria the model's doubts leave standing; null where nothing in it is unsure. */
export function doubt(graph: Graph, concepts: readonly Concept[], options: DoubtOptions = {}): Doubt | null {
  const completions = graph.conflict.parties.map((_, party) => completionsOf(graph, party, options.reach ?? 1));
  if (completions.every((own) => own === null)) return null;
  const count = completions.reduce((product, own) => product * (own?.count ?? 1n), 1n);
  const counted =
    count <= (options.exactUpTo ?? 10n ** 6n) ? countAll(graph, concepts, completions, count, options) : null;
  return counted ?? sampleSome(graph, concepts, completions, count, options);
}

function countAll(
  graph: Graph,
  concepts: readonly Concept[],
  completions: readonly (Completions | null)[],
  count: bigint,
  options: DoubtOptions,
): Doubt | null {
  const orders = completions.map((own, party) => ordersOf(graph, party, own));
  const profiles = orders.reduce((product, own) => product * own.length, 1);
  const alone = concepts.filter((concept) => countsByParty(graph, concept));
  const rest = concepts.filter((concept) => !alone.includes(concept));
  const watch = {
    done: (done: number) => options.progress?.(done, profiles),
    stop: () => options.stop?.() ?? false,
  };
  const together = rest.length === 0 ? {} : countByProfile(graph, rest, orders, watch);
  if (together === null) return null;
  const found = concepts.flatMap((concept): [Concept, ConceptDoubt][] => {
    const counted = alone.includes(concept) ? countByParty(graph, concept, orders) : (together[concept] ?? null);
    return counted === null ? [] : [[concept, summarize(counted, orders, count)]];
  });
  return { completions: count, sampled: null, profiles, concepts: Object.fromEntries(found) };
}

function summarize(
  { counts, verdicts }: Counted,
  orders: readonly (readonly PartyOrder[])[],
  count: bigint,
): ConceptDoubt {
  const questions = orders.flatMap((own, party) => questionsOf(own, party, verdicts[party] ?? []));
  return conceptDoubt(counts, count, questions, null);
}

/** After an answer, what is known comes from the orders that some completion with that answer makes. */
function questionsOf(
  orders: readonly PartyOrder[],
  party: number,
  verdicts: Counted['verdicts'][number],
): OpenQuestion[] {
  return [...(orders[0]?.answers.keys() ?? [])].map((statement) => {
    const answers = new Map<string, AnswerKnown>();
    orders.forEach((order, at) => {
      const own = verdicts[at];
      if (own === undefined) return;
      for (const [answer, weight] of order.answers.get(statement) ?? []) {
        const known = answers.get(answer) ?? { weight: 0n, some: own.some.slice(), all: own.all.slice() };
        answers.set(answer, known);
        known.weight += weight;
        own.some.forEach((flag, state) => {
          known.some[state] = (known.some[state] ?? 0) | flag;
          known.all[state] = (known.all[state] ?? 0) & (own.all[state] ?? 0);
        });
      }
    });
    return { party, statement, answers };
  });
}

function sampleSome(
  graph: Graph,
  concepts: readonly Concept[],
  completions: readonly (Completions | null)[],
  count: bigint,
  options: DoubtOptions,
): Doubt {
  const size = options.sample ?? 10_000;
  const seed = options.seed ?? 1;
  const watch = {
    done: (drawn: number) => options.progress?.(drawn, size),
    stop: () => options.stop?.() ?? false,
  };
  const sample = drawSample(graph, concepts, completions, size, seed, watch);
  const found = Object.entries(sample.concepts).map(([concept, sampled]) => [concept, ofSample(sampled, sample.drawn)]);
  return {
    completions: count,
    sampled: { n: sample.drawn, seed },
    profiles: sample.profiles,
    concepts: Object.fromEntries(found),
  };
}

function ofSample({ counts, answers }: Sampled, drawn: number): ConceptDoubt {
  const questions = [...answers].map(([name, known]): OpenQuestion => {
    const [party = 0, statement = 0] = name.split(' ').map(Number);
    return { party, statement, answers: known };
  });
  return conceptDoubt(counts.map(BigInt), BigInt(drawn), questions, drawn);
}

function conceptDoubt(
  counts: readonly bigint[],
  count: bigint,
  questions: readonly OpenQuestion[],
  drawn: number | null,
): ConceptDoubt {
  const states = [...counts.keys()];
  const possible = states.filter((state) => (counts[state] ?? 0n) > 0n);
  const necessary = possible.filter((state) => counts[state] === count);
  const interval = (state: number) => wilson(Number(counts[state] ?? 0n), drawn ?? 1);
  return {
    necessary,
    possible,
    shares: new Map(possible.map((state) => [state, fraction(counts[state] ?? 0n, count)])),
    intervals: drawn === null ? null : new Map(possible.map((state) => [state, interval(state)])),
    ask: necessary.length === possible.length ? null : bestQuestion(questions),
  };
}

/** Wilson's score interval at 95 %: where the true share lies, unless the draw was one of the unlucky twentieth. */
function wilson(hits: number, draws: number): readonly [number, number] {
  const z = 1.959964;
  const share = hits / draws;
  const middle = (share + (z * z) / (2 * draws)) / (1 + (z * z) / draws);
  const half = (z / (1 + (z * z) / draws)) * Math.sqrt((share * (1 - share)) / draws + (z * z) / (4 * draws * draws));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
