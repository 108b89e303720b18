import type { Product } from '../layout.ts';
import { tiersIn } from '../order.ts';
import type { Graph } from '../types.ts';
import type { Way } from '../way.ts';
import { copyIn, gridOf, turnedOf } from './grid.ts';
import { lanesWay, newTally, type TakesOver, type Tally, type Wanted } from './lanes-way.ts';
import { machineOn, memoryFor, mostLaneParties, mostLaneSettings, placesAt, planOf } from './machine.ts';

export { newTally, type Tally, type Wanted } from './lanes-way.ts';

/** Fewer states than this are answered sooner than a machine is made. */
export const fewestForLanes = 2 ** 14;

/** The way by lanes on a machine of its own; null where the states do not suit it or the platform has no vectors. */
export function laneMachine(
  graph: Graph,
  states: Product,
  takeOver: TakesOver,
  tally: Tally = newTally(),
): Way<Wanted> | null {
  const { fields } = states;
  if (fields.length > mostLaneParties || fields.some(({ size }) => size > mostLaneSettings)) return null;
  const tiers = graph.payoffs.reduce((most, payoffs) => Math.max(most, tiersIn(payoffs)), 1);
  const plan = planOf(gridOf(graph.layout, states, tiers), 1);
  const memory = plan === null ? null : memoryFor(plan, false);
  const machine = plan === null || memory === null ? null : machineOn(plan, memory);
  const desk = plan?.desks[0];
  if (machine === null || desk === undefined) return null;
  graph.payoffs.forEach((payoffs, party) => {
    const room = placesAt(machine, machine.plan.payoffs[party] ?? 0).fill(turnedOf(machine.plan.grid));
    copyIn(machine.plan.grid, states, payoffs, room);
  });
  return lanesWay(graph, states, machine, desk, takeOver, tally);
}
