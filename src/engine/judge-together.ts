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
import { fitsFifteenBits } from './order.ts';
import { doTogether, fewestForPool, type Pool, sliceStates, slicesIn } from './pool.ts';
import { productWay } from './product-way.ts';
import { feasibleSpace } from './space.ts';
import { definitions } from './stability/index.ts';
import { stableForAll } from './stable-for-all.ts';
import { statesOfLayout } from './states.ts';
import type { Assessment, Graph, Payoffs } from './types.ts';

type Bytes = Uint8Array<SharedArrayBuffer>;

/**
 * Three steps: a party's ranks are put in place, a party and concept are judged, a slice of a concept's verdicts is looked
 * through for equilibria. A helper lays the conflict out anew, which over a product takes no time, and works in shared memory.
 */
export type Judging =
  | (OnMemory & { readonly kind: 'put' })
  | (OnMemory & {
      readonly kind: 'judge';
      /** Compiled kernels. */
      readonly code: object;
      readonly concepts: readonly Concept[];
      readonly verdicts: Verdicts;
    })
  | { readonly kind: 'equilibria'; readonly verdicts: Verdicts; readonly equilibria: readonly Bytes[] };

/** Verdicts by concept and party. */
type Verdicts = readonly (readonly Bytes[])[];

interface OnMemory {
  readonly conflict: Conflict;
  readonly payoffs: readonly Payoffs[];
  readonly plan: Plan;
  readonly memory: WasmMemory;
}

const bytes = (count: number): Bytes => new Uint8Array(new SharedArrayBuffer(count));

/**
 * Verdicts of every state for every party under the concepts, and equilibria where no helper was lost, by the pool and by
 * lanes; null where these are no help.
 */
export function judgeTogether(
  pool: Pool,
  graph: Graph,
  states: Product,
  concepts: readonly Concept[],
): Pick<Assessment, 'stable' | 'equilibria'> | null {
  const { conflict, payoffs } = graph;
  const { count } = states;
  if (count < fewestForPool || !payoffs.every(({ buffer }) => buffer instanceof SharedArrayBuffer)) return null;
  // Shared ranks are ranks by statements.
  const short = conflict.parties.every(
    ({ preference }) => preference.kind === 'statements' && preference.statements.length <= 15,
  );
  const plan = lanePlan(graph, states, pool.threads, short || payoffs.every(fitsFifteenBits));
  const memory = plan === null ? null : memoryFor(plan, true);
  if (plan === null || memory === null) return null;
  const place = { conflict, payoffs, plan, memory };
  const together = (work: Judging, tasks: number) => doTogether(pool, work, tasks, () => judgingTask(work, 0));
  const put: Judging = { kind: 'put', ...place };
  const kernels: { code: object | null } = { code: null };
  const unput = doTogether(pool, put, payoffs.length, () => {
    kernels.code = compileKernels(plan, memory);
    return judgingTask(put, 0);
  });
  const { code } = kernels;
  if (unput.length > 0 || code === null) return null;
  const verdicts = concepts.map(() => payoffs.map(() => bytes(count)));
  const judge: Judging = { kind: 'judge', code, concepts, verdicts, ...place };
  for (const task of together(judge, concepts.length * payoffs.length)) {
    const [concept, party] = conceptOf(task, verdicts);
    verdicts[concept]?.splice(party, 1, bytes(count));
    judgingTask(judge, 0)(task);
  }
  const equilibria = concepts.map(() => bytes(count));
  const lost = together({ kind: 'equilibria', verdicts, equilibria }, concepts.length * slicesIn(count)).length > 0;
  const byConcept = <Lists>(lists: readonly Lists[]) =>
    Object.fromEntries(concepts.flatMap((concept, at) => (lists[at] === undefined ? [] : [[concept, lists[at]]])));
  return { stable: byConcept(verdicts), equilibria: lost ? {} : byConcept(equilibria) };
}

/** The place of its concept among those asked for, and the party, of a task: the last concepts take longest and go first. */
function conceptOf(task: number, verdicts: Verdicts): readonly [number, number] {
  const parties = verdicts[0]?.length ?? 1;
  return [verdicts.length - 1 - Math.floor(task / parties), task % parties];
}

/** What to do of each task, on the thread of this number. */
export function judgingTask(work: Judging, thread: number): (task: number) => void {
  if (work.kind === 'equilibria') return (task) => findEquilibria(work, task);
  const { conflict, payoffs, plan, memory } = work;
  const states = productOf(conflict);
  const graph = graphOver(conflict, states, payoffs);
  if (work.kind === 'put') return (party) => putPayoffs(graph, states, work, party);
  const machine = machineOn(plan, memory, work.code) ?? impossible('the caller has a machine');
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
    const [concept, party] = conceptOf(task, work.verdicts);
    room = work.verdicts[concept]?.[party] ?? impossible('room for each verdict');
    definitions[work.concepts[concept] ?? 'nash'].stable(way, party, graph);
  };
}

function findEquilibria({ verdicts, equilibria }: Extract<Judging, { kind: 'equilibria' }>, task: number): void {
  const concept = task % verdicts.length;
  const [own, all] = [verdicts[concept], equilibria[concept]];
  if (own === undefined || all === undefined) return impossible('room for every concept');
  const from = sliceStates * Math.floor(task / verdicts.length);
  stableForAll(own, all, from, Math.min(all.length, from + sliceStates));
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
