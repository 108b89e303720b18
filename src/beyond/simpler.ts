import type { Machine } from './machine.ts';
import { gainFrom, moverOf, tidy } from './sanction.ts';
import type { Demand } from './types.ts';
import { compareWorth, type State } from './world.ts';

/** Whether the states are an answer to a move that leads to `start`: every step is open and the end deters. */
export function stillAnswers(
  machine: Machine,
  start: State,
  states: readonly State[],
  worth: readonly boolean[],
  demand: Demand,
): boolean {
  const { world, party } = machine;
  const open = states.every((state, at) => {
    const before = states[at - 1] ?? start;
    return world.feasible(state) && (!demand.credible || world.better(moverOf(machine, before, state), state, before));
  });
  const end = states.at(-1);
  if (!open || end === undefined || compareWorth(world.worth(party, end), worth) > 0) return false;
  return !demand.symmetric || gainFrom(machine, end, worth) === null;
}

/** The same answer without the changes that it does not need, tried one by one. */
export function simpler(
  machine: Machine,
  start: State,
  states: readonly State[],
  worth: readonly boolean[],
  demand: Demand,
): readonly State[] {
  let best = states;
  for (let at = states.length - 1; at >= 0; at -= 1) {
    for (const option of start.keys()) {
      if (at >= best.length) break;
      const before = best[at - 1] ?? start;
      if (best[at]?.[option] === before[option]) continue;
      const without = best.map((state, k) => (k < at ? state : state.with(option, before[option] === true)));
      const shorter = tidy(machine, start, without);
      if (stillAnswers(machine, start, shorter, worth, demand)) best = shorter;
    }
  }
  return best;
}
