import type { Concept, Conflict } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import type { WasmMemory } from '../wasm/index.ts';
import {
  compileKernels,
  lanePlan,
  lanesWay,
  machineOn,
  memoryFor,
  newTally,
  type Plan,
  putPayoffs,
} from './lanes/index.ts';
import type { Layout, Product } from './layout.ts';
import { movesOf } from './moves.ts';
import { doTogether, fewestForPool, type HelpCall, type Pool, takeTasks } from './pool.ts';
import { productWay } from './product-way.ts';
import { rankByWindows, takesWindows } from './ranks.ts';
import { feasibleSpace } from './space.ts';
import { definitions } from './stability/index.ts';
import { statesOfLayout } from './states.ts';
import { truthOver } from './truth.ts';
import type { Graph, Payoffs } from './types.ts';

/*
 * What several threads do together: rank all states and put the ranks in place, a party a task; judge all states, a party and
 * concept a task. A helper lays the conflict out anew, which over a product takes no time, and works in shared memory.
 */

type Shorts = Uint16Array<SharedArrayBuffer>;
type Bytes = Uint8Array<SharedArrayBuffer>;

/** Verdicts by concept and party. */
type Verdicts = readonly (readonly Uint8Array[])[];

/** What helpers are asked to do. */
export type Work =
  | { readonly kind: 'rank'; readonly conflict: Conflict; readonly payoffs: readonly Shorts[] }
  | (OnMemory & { readonly kind: 'put' })
  | (OnMemory & { readonly kind: 'judge'; readonly concepts: readonly Concept[]; readonly verdicts: Verdicts });

interface OnMemory {
  readonly conflict: Conflict;
  readonly payoffs: readonly Payoffs[];
  readonly plan: Plan;
  readonly memory: WasmMemory;
  /** Compiled kernels. */
  readonly code: object;
}

const shorts = (count: number): Shorts => new Uint16Array(new SharedArrayBuffer(2 * count));
const bytes = (count: number): Bytes => new Uint8Array(new SharedArrayBuffer(count));

/** Answers a call for help, on the thread of this number: 1 is the first helper. */
export function help({ work, board, count }: HelpCall, thread: number): void {
  if (Atomics.load(board, 0) >= count) return;
  takeTasks({ board, count }, work.kind === 'rank' ? ranker(work) : worker(work, thread));
}

/** The ranks of all states for every party, by the pool; null where it is no help. */
export function rankTogether(pool: Pool, conflict: Conflict, states: Product): readonly Payoffs[] | null {
  const suits = conflict.parties.every(
    ({ preference }) => preference.kind === 'statements' && takesWindows(preference.statements.length, states.count),
  );
  if (!suits || states.count < fewestForPool) return null;
  const payoffs = conflict.parties.map(() => shorts(states.count));
  const work: Work = { kind: 'rank', conflict, payoffs };
  const rank = ranker(work);
  doTogether(pool, work, payoffs.length, (party, again) => {
    if (again) payoffs[party] = shorts(states.count);
    rank(party);
  });
  return payoffs;
}

function ranker({ conflict, payoffs }: Extract<Work, { kind: 'rank' }>): (party: number) => void {
  const states = productOf(conflict);
  const truth = truthOver(states, conflict);
  return (party) => {
    const preference = conflict.parties[party]?.preference;
    if (preference?.kind !== 'statements') return impossible('a party with statements');
    rankByWindows(
      preference.statements.map(({ condition }) => condition),
      truth,
      states.count,
      payoffs[party],
    );
  };
}

/** Verdicts of every state for every party under the concepts, by the pool and by lanes; null where these are no help. */
export function judgeTogether(
  pool: Pool,
  graph: Graph,
  states: Product,
  concepts: readonly Concept[],
): Partial<Record<Concept, readonly Uint8Array[]>> | null {
  const { conflict, payoffs } = graph;
  if (states.count < fewestForPool || !payoffs.every(({ buffer }) => buffer instanceof SharedArrayBuffer)) return null;
  const plan = lanePlan(graph, states, pool.threads);
  const memory = plan === null ? null : memoryFor(plan, true);
  const code = plan === null || memory === null ? null : compileKernels(plan, memory);
  if (plan === null || memory === null || code === null) return null;
  const place = { conflict, payoffs, plan, memory, code };
  const put: Work = { kind: 'put', ...place };
  if (doTogether(pool, put, payoffs.length, worker(put, 0)) > 0) return null;
  const verdicts = concepts.map(() => payoffs.map(() => bytes(states.count)));
  const judge: Work = { kind: 'judge', concepts, verdicts, ...place };
  const work = worker(judge, 0);
  doTogether(pool, judge, concepts.length * payoffs.length, (task, again) => {
    const [concept, party] = conceptOf(task, concepts.length, payoffs.length);
    const own = verdicts[concept];
    if (again && own !== undefined) own[party] = bytes(states.count);
    work(task);
  });
  return Object.fromEntries(concepts.map((concept, at) => [concept, verdicts[at] ?? []]));
}

/** The place of its concept among those asked for, and the party, of a task: the last concepts take longest and go first. */
const conceptOf = (task: number, concepts: number, parties: number): readonly [number, number] => [
  concepts - 1 - Math.floor(task / parties),
  task % parties,
];

function worker(work: Exclude<Work, { kind: 'rank' }>, thread: number): (task: number) => void {
  const { conflict, payoffs, plan, memory, code } = work;
  const states = productOf(conflict);
  const graph = graphOver(conflict, states, payoffs);
  const machine = machineOn(plan, memory, code) ?? impossible('the caller has a machine');
  if (work.kind === 'put') return (party) => putPayoffs(graph, states, machine, party);
  const desk = plan.desks[thread] ?? impossible('a desk for each thread');
  const plain = productWay(graph, states);
  let room: Uint8Array = new Uint8Array(0);
  const way = lanesWay(
    graph,
    states,
    machine,
    desk,
    (party, values) => plain.least(party, values, 'improvements'),
    newTally(),
    () => room,
  );
  return (task) => {
    const [concept, party] = conceptOf(task, work.concepts.length, payoffs.length);
    room = work.verdicts[concept]?.[party] ?? impossible('room for each verdict');
    definitions[work.concepts[concept] ?? 'nash'].stable(way, party, graph);
  };
}

function productOf(conflict: Conflict): Product {
  const space = feasibleSpace(conflict, Number.MAX_SAFE_INTEGER);
  if (space.kind !== 'states' || space.states.kind !== 'product') return impossible('the caller has a product');
  return space.states;
}

function graphOver(conflict: Conflict, states: Product, payoffs: readonly Payoffs[]): Graph {
  const layout: Layout = { conflict, states, merging: null };
  return {
    conflict,
    states: statesOfLayout(layout),
    statusQuo: null,
    payoffs,
    outcomes: [],
    moves: movesOf(layout),
    layout,
    steps: null,
    pool: null,
  };
}
