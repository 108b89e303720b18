import { assess, type Graph, withPayoffs } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import type { Completions } from './completions.ts';

/** An order that some completions of a party make, and what they answer to the questions about its statements. */
export interface PartyOrder {
  readonly positions: Uint32Array;
  /** How many completions make it. */
  weight: bigint;
  /** For each unsure statement, how many of them give which answer. */
  readonly answers: ReadonlyMap<number, Map<string, bigint>>;
}

/** The distinct orders of a party; a party without doubt has the one of the model. */
export function ordersOf(graph: Graph, party: number, completions: Completions | null): readonly PartyOrder[] {
  if (completions === null) {
    return [{ positions: Uint32Array.from(graph.payoffs[party] ?? []), weight: 1n, answers: new Map() }];
  }
  const orders = new Map<string, PartyOrder>();
  completions.forEach((completion) => {
    const { positions, name } = completions.rank(completion);
    const answers = () => new Map(completions.unsure.map((statement) => [statement, new Map<string, bigint>()]));
    const order = orders.get(name) ?? { positions, weight: 0n, answers: answers() };
    orders.set(name, order);
    order.weight += 1n;
    for (const [statement, counts] of order.answers) {
      const answer = completions.answer(statement, completion);
      counts.set(answer, (counts.get(answer) ?? 0n) + 1n);
    }
  });
  return [...orders.values()];
}

/** The equilibria of a graph whose parties prefer otherwise, for each of the concepts that is defined; 1 at each, length m. */
export function equilibriaOf(
  graph: Graph,
  payoffs: readonly Uint32Array[],
  concepts: readonly Concept[],
): Partial<Record<Concept, Uint8Array>> {
  return assess(withPayoffs(graph, payoffs), concepts).equilibria;
}

/** For each order of a party: 1 where the state is an equilibrium with some, and with every, choice of the other parties. */
export interface OrderVerdicts {
  readonly some: Uint8Array;
  readonly all: Uint8Array;
}

/** What going through all profiles of one concept gives. */
export interface Counted {
  /** For each state, how many completions make it an equilibrium. */
  readonly counts: readonly bigint[];
  /** `[party][order]`. */
  readonly verdicts: readonly (readonly OrderVerdicts[])[];
}

/** Concepts under which a party's stability does not hang on what others prefer, where every step is somebody's own move. */
const ownPreferenceAlone: readonly Concept[] = ['nash', 'gmr', 'smr'];

/** Whether the concept can be counted party by party in this conflict. */
export function countsByParty({ conflict }: Graph, concept: Concept): boolean {
  const guarded = conflict.options.some(({ needs }) => needs.take.length + needs.reverse.length > 0);
  const alone = !guarded && conflict.joint.length === 0 && conflict.bodies.length === 0;
  return alone && ownPreferenceAlone.includes(concept);
}

/** Party by party: an equilibrium is stable for each, whatever the others prefer, so the shares multiply. */
export function countByParty(
  graph: Graph,
  concept: Concept,
  orders: readonly (readonly PartyOrder[])[],
): Counted | null {
  const stable = orders.map((own, party) =>
    own.map(({ positions }) => {
      const payoffs = graph.payoffs.map((base, at) => (at === party ? positions : base));
      return assess(withPayoffs(graph, payoffs), [concept]).stable[concept]?.[party];
    }),
  );
  if (stable.flat().includes(undefined)) return null;
  const is = (party: number, order: number, state: number) => stable[party]?.[order]?.[state] === 1;
  const states = Array.from({ length: graph.states.count }, (_, state) => state);
  const counts = states.map((state) =>
    orders.reduce((product, own, party) => {
      const weight = own.reduce((sum, order, at) => (is(party, at, state) ? sum + order.weight : sum), 0n);
      return product * weight;
    }, 1n),
  );
  const others = (party: number, holds: (other: number) => boolean) =>
    orders.every((_, other) => other === party || holds(other));
  const verdicts = orders.map((own, party) =>
    own.map((_, at): OrderVerdicts => {
      const flag = (state: number, how: 'some' | 'every') =>
        is(party, at, state) &&
        others(party, (other) => (orders[other] ?? [])[how]((_order, choice) => is(other, choice, state)));
      return {
        some: Uint8Array.from(states, (state) => (flag(state, 'some') ? 1 : 0)),
        all: Uint8Array.from(states, (state) => (flag(state, 'every') ? 1 : 0)),
      };
    }),
  );
  return { counts, verdicts };
}

/** Profile by profile, all concepts at once. Null when it was stopped. */
export function countByProfile(
  graph: Graph,
  concepts: readonly Concept[],
  orders: readonly (readonly PartyOrder[])[],
  watch: { readonly done: (profiles: number) => void; readonly stop: () => boolean },
): Partial<Record<Concept, Counted>> | null {
  const { count } = graph.states;
  const tables = new Map(concepts.map((concept) => [concept, emptyCount(count, orders)]));
  let profiles = 0;
  let stopped = false;

  function visit(choice: readonly number[], payoffs: readonly Uint32Array[], weight: bigint): void {
    const own = orders[choice.length];
    if (own !== undefined) {
      own.forEach((order, at) => {
        if (!stopped) visit([...choice, at], [...payoffs, order.positions], weight * order.weight);
      });
      return;
    }
    const equilibria = equilibriaOf(graph, payoffs, concepts);
    for (const concept of concepts) {
      const flags = equilibria[concept];
      const table = tables.get(concept);
      if (flags === undefined) tables.delete(concept);
      else if (table !== undefined) record(table, choice, flags, weight);
    }
    profiles += 1;
    if (profiles % 64 === 0) {
      watch.done(profiles);
      stopped = watch.stop();
    }
  }

  visit([], [], 1n);
  return stopped ? null : Object.fromEntries(tables);
}

interface MutableCount extends Counted {
  readonly counts: bigint[];
}

function emptyCount(states: number, orders: readonly (readonly PartyOrder[])[]): MutableCount {
  const verdicts = orders.map((own) =>
    own.map(() => ({ some: new Uint8Array(states), all: new Uint8Array(states).fill(1) })),
  );
  return { counts: new Array<bigint>(states).fill(0n), verdicts };
}

function record(table: MutableCount, choice: readonly number[], flags: Uint8Array, weight: bigint): void {
  flags.forEach((flag, state) => {
    if (flag === 1) table.counts[state] = (table.counts[state] ?? 0n) + weight;
  });
  choice.forEach((order, party) => {
    const verdicts = table.verdicts[party]?.[order];
    if (verdicts !== undefined) addVerdicts(verdicts, flags);
  });
}

/** Joins the equilibria of one more completion into what is known of some and of all. */
export function addVerdicts({ some, all }: OrderVerdicts, flags: Uint8Array): void {
  for (let state = 0; state < flags.length; state += 1) {
    some[state] = (some[state] ?? 0) | (flags[state] ?? 0);
    all[state] = (all[state] ?? 0) & (flags[state] ?? 0);
  }
}
