import type { Product } from '../layout.ts';
import { fitsFifteenBits } from '../order.ts';
import type { Graph } from '../types.ts';
import type { Way } from '../way.ts';
import { copyIn, gridOf, turnedOf } from './grid.ts';
import { lanesWay, newTally, type TakesOver, type Tally, type Wanted } from './lanes-way.ts';
import {
  type Machine,
  machineOn,
  memoryFor,
  mostLaneParties,
  mostLaneSettings,
  type Plan,
  placesAt,
  planOf,
} from './machine.ts';

export { lanesWay, newTally, type Tally, type Wanted } from './lanes-way.ts';
export { compileKernels, laneBytes, type Machine, machineOn, memoryFor, type Plan } from './machine.ts';

/** Fewer states than this are answered sooner than a machine is made. */
export const fewestForLanes = 2 ** 14;

/** Memory laid out for lanes and so many threads; null where the states do not suit them. `short`: all payoffs fit 15 bits. */
export function lanePlan(
  graph: Graph,
  states: Product,
  threads: number,
  short: boolean = graph.payoffs.every(fitsFifteenBits),
): Plan | null {
  const { fields } = states;
  if (fields.length > mostLaneParties || fields.some(({ size }) => size > mostLaneSettings)) return null;
  return planOf(gridOf(graph.layout, states, short ? 2 : 4), threads);
}

/** Puts a party's payoffs into the machine's memory. */
export function putPayoffs(
  graph: Graph,
  states: Product,
  place: Pick<Machine, 'plan' | 'memory'>,
  party: number,
): void {
  const { grid, payoffs } = place.plan;
  const room = placesAt(place, payoffs[party] ?? 0).fill(turnedOf(grid));
  copyIn(grid, states, graph.payoffs[party] ?? new Uint16Array(0), room);
}

/** The way by lanes on a machine of its own; null where the states do not suit it or the platform has no vectors. */
export function laneMachine(
  graph: Graph,
  states: Product,
  takeOver: TakesOver,
  tally: Tally = newTally(),
): Way<Wanted> | null {
  const plan = lanePlan(graph, states, 1);
  const memory = plan === null ? null : memoryFor(plan, false);
  const machine = plan === null || memory === null ? null : machineOn(plan, memory);
  const desk = plan?.desks[0];
  if (machine === null || desk === undefined) return null;
  graph.payoffs.forEach((_, party) => {
    putPayoffs(graph, states, machine, party);
  });
  return lanesWay(graph, states, machine, desk, takeOver, tally);
}
