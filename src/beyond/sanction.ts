import { impossible } from '../text/index.ts';
import { searchClosed } from './closed.ts';
import type { Frame, Machine } from './machine.ts';
import type { Literal } from './solver.ts';
import type { Demand, Trap, Undecided } from './types.ts';
import { patternOf, type State, withSetting } from './world.ts';

/** What the opponents can do about a move: an answer, none and why, or not decided. */
export type Sanction =
  | { readonly kind: 'answer'; readonly states: readonly State[] }
  | { readonly kind: 'none'; readonly trap: Trap }
  | { readonly kind: 'open'; readonly why: Undecided };

/** The longest answer that is looked for directly; longer ones are found on the way of a proof that there are none. */
const directSteps = 4;

/** Looks for an answer to a move that leads to `start`, by which the party gets no more than `worth`. */
export function findSanction(machine: Machine, start: State, worth: readonly boolean[], demand: Demand): Sanction {
  const { solver } = machine.circuit;
  const here = solver.variable();
  for (const literal of [...machine.fix(machine.frame(0), start), ...machine.fixLimit(worth)]) {
    solver.require([-here, literal]);
  }
  const found = searchFrom(machine, start, here, worth, demand);
  solver.require([-here]);
  return found;
}

function searchFrom(
  machine: Machine,
  start: State,
  here: Literal,
  worth: readonly boolean[],
  demand: Demand,
): Sanction {
  const { frame, anywhere } = machine;
  const able = deterring(machine, anywhere.frame, [here, anywhere.made], demand);
  if (able === null) return { kind: 'none', trap: { kind: 'everything' } };
  const straight = demand.credible ? null : straightPath(machine, start, able);
  if (straight !== null) return { kind: 'answer', states: straight };
  for (let steps = 1; steps <= directSteps; steps += 1) {
    const way = Array.from({ length: steps }, (_, at) => machine.step(at, demand.credible));
    if (deterring(machine, frame(steps), [here, ...way], demand) === null) continue;
    const states = way.map((_, at) => readState(frame(at + 1), machine.circuit.solver.holds));
    return { kind: 'answer', states: tidy(machine, start, states) };
  }
  const found = searchClosed(machine, start, worth, demand);
  return found.kind === 'answer' ? { kind: 'answer', states: tidy(machine, start, found.states) } : found;
}

/**
 * The least worth to the party at which something deters it, of all that the directions allow the others to make of the
 * start: bit by bit from the highest.
 */
export function leastDeterred(machine: Machine, start: State, demand: Demand): readonly boolean[] {
  const { anywhere, fix, frame, limit } = machine;
  const settled: Literal[] = [...fix(frame(0), start), anywhere.made];
  return limit.map((bit) => {
    const low = deterring(machine, anywhere.frame, [...settled, -bit], demand) !== null;
    settled.push(low ? -bit : bit);
    return !low;
  });
}

/**
 * A state that deters, in the frame and under the assumptions, or null. Ways to escape it are found one by one and minded
 * from then on. The solver still holds the answer.
 */
export function deterring(machine: Machine, frame: Frame, assuming: readonly Literal[], demand: Demand): State | null {
  const { circuit, deters, addEscape, limit } = machine;
  for (;;) {
    if (!circuit.solver.solve([...assuming, deters(frame, demand)])) return null;
    const state = readState(frame, circuit.solver.holds);
    const way = demand.symmetric ? gainFrom(machine, state, limit.map(circuit.solver.holds)) : null;
    if (way === null) return state;
    addEscape(way);
  }
}

/** A state that is worth more than the limit and that the party can move to, or null. */
export function gainFrom(
  { circuit, from, to, gain, fix, fixLimit }: Machine,
  state: State,
  worth: readonly boolean[],
  also: readonly Literal[] = [],
): State | null {
  const found = circuit.solver.solve([...fix(from, state), ...fixLimit(worth), gain, ...also]);
  return found ? readState(to, circuit.solver.holds) : null;
}

/** The state that a frame is in the solver's answer. */
export function readState(frame: Frame, holds: (literal: Literal) => boolean): State {
  return frame.options.map(holds);
}

/** The way to a state on which each opponent moves once, in an order in which all between is feasible; null without one. */
function straightPath({ world, party }: Machine, start: State, end: State): readonly State[] | null {
  const { parties } = world.conflict;
  const movers = [...parties.keys()].filter(
    (other) => other !== party && parties[other]?.options.some((option) => start[option] !== end[option]),
  );
  const tried = new Set<string>();
  function onward(at: State, left: readonly number[]): readonly State[] | null {
    if (left.length === 0) return [];
    for (const mover of left) {
      const next = withSetting(world, at, mover, end);
      if (tried.has(patternOf(next)) || !world.feasible(next)) continue;
      tried.add(patternOf(next));
      const rest = onward(
        next,
        left.filter((other) => other !== mover),
      );
      if (rest !== null) return [next, ...rest];
    }
    return null;
  }
  return onward(start, movers);
}

/** The same way without steps that change nothing, and with two steps in a row of one party made one. */
export function tidy(machine: Pick<Machine, 'world'>, start: State, states: readonly State[]): readonly State[] {
  const kept: State[] = [start];
  for (const state of states) {
    const last = kept.at(-1) ?? start;
    if (patternOf(state) === patternOf(last)) continue;
    const before = kept.at(-2);
    if (before !== undefined && moverOf(machine, last, state) === moverOf(machine, before, last)) kept.pop();
    if (patternOf(kept.at(-1) ?? start) !== patternOf(state)) kept.push(state);
  }
  return kept.slice(1);
}

/** Whose options differ between two states that one step lies between. */
export function moverOf({ world }: Pick<Machine, 'world'>, before: State, after: State): number {
  const option = before.findIndex((taken, at) => taken !== after[at]);
  return world.conflict.options[option]?.party ?? impossible('a step that changes nothing');
}
