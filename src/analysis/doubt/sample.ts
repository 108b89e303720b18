import type { Graph } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import type { AnswerKnown } from './ask.ts';
import type { Completion, Completions, RankedStates } from './completions.ts';
import { generatorFrom } from './generator.ts';
import { addVerdicts, equilibriaOf } from './profiles.ts';

/** What a sample of completions shows of one concept. */
export interface Sampled {
  /** For each state, how many of the completions drawn make it an equilibrium. */
  readonly counts: number[];
  /** By party and statement (`party statement`), what is known after each answer. */
  readonly answers: Map<string, Map<string, AnswerKnown>>;
}

/** A sample drawn: so many completions, so many distinct profiles among them. */
export interface Sample {
  readonly drawn: number;
  readonly profiles: number;
  readonly concepts: Partial<Record<Concept, Sampled>>;
}

/** Draws completions with the seed's generator, each as likely as the others, party by party; fewer when stopped. */
export function drawSample(
  graph: Graph,
  concepts: readonly Concept[],
  completions: readonly (Completions | null)[],
  size: number,
  seed: number,
  watch: { readonly done: (drawn: number) => void; readonly stop: () => boolean },
): Sample {
  const generator = generatorFrom(seed);
  const tables = new Map(concepts.map((concept): [Concept, Sampled] => [concept, emptySample(graph.states.count)]));
  const known = new Map<string, Partial<Record<Concept, Uint8Array>>>();
  let drawn = 0;
  while (drawn < size && (drawn === 0 || drawn % 64 !== 0 || !watch.stop())) {
    const choice = completions.map((own) => {
      if (own === null) return null;
      const completion = own.at(generator.below(own.count));
      return { completion, ranked: own.rank(completion) };
    });
    const name = choice.map((each) => each?.ranked.name ?? '').join(' ');
    const equilibria = known.get(name) ?? equilibriaOf(graph, payoffsOf(graph, choice), concepts);
    known.set(name, equilibria);
    for (const concept of concepts) {
      const flags = equilibria[concept];
      const table = tables.get(concept);
      if (flags === undefined) tables.delete(concept);
      else if (table !== undefined) record(table, completions, choice, flags);
    }
    drawn += 1;
    if (drawn % 64 === 0) watch.done(drawn);
  }
  return { drawn, profiles: known.size, concepts: Object.fromEntries(tables) };
}

type Choice = readonly ({ readonly completion: Completion; readonly ranked: RankedStates } | null)[];

function emptySample(states: number): Sampled {
  return { counts: new Array<number>(states).fill(0), answers: new Map() };
}

function payoffsOf(graph: Graph, choice: Choice): readonly Uint32Array[] {
  return graph.payoffs.map((base, party) => choice[party]?.ranked.positions ?? Uint32Array.from(base));
}

function record(table: Sampled, completions: readonly (Completions | null)[], choice: Choice, flags: Uint8Array): void {
  flags.forEach((flag, state) => {
    table.counts[state] = (table.counts[state] ?? 0) + flag;
  });
  choice.forEach((each, party) => {
    const own = completions[party];
    if (each === null || own === null || own === undefined) return;
    for (const statement of own.unsure) {
      const question = `${party} ${statement}`;
      const answers = table.answers.get(question) ?? new Map<string, AnswerKnown>();
      table.answers.set(question, answers);
      const answer = own.answer(statement, each.completion);
      const states = flags.length;
      const fresh = { weight: 0n, some: new Uint8Array(states), all: new Uint8Array(states).fill(1) };
      const after = answers.get(answer) ?? fresh;
      answers.set(answer, after);
      after.weight += 1n;
      addVerdicts(after, flags);
    }
  });
}
