import type { Frame, Machine } from './machine.ts';
import { deterring, readState } from './sanction.ts';
import type { Literal } from './solver.ts';
import type { Demand, Stand, Trap, Undecided } from './types.ts';
import { patternOf, type State } from './world.ts';

/** What a search finds: a way to a state that deters, a set of states that no answer leaves, or nothing in time. */
export type Search =
  | { readonly kind: 'answer'; readonly states: readonly State[] }
  | { readonly kind: 'none'; readonly trap: Trap }
  | { readonly kind: 'open'; readonly why: Undecided };

/** A clause of a layer: the states in which none of the stands holds have been ruled out. */
type Clause = readonly Stand[];

/**
 * Looks for a way to a deterring state by answers of any length, or for a set of states that holds the start, that no
 * answer leaves and in which nothing deters. Layer k is a set of clauses true of every state that k answers lead to;
 * states from which the next layer could be left for a deterring one are ruled out, from the last layer down. Bradley
 * 2011, SAT-based model checking without unrolling; Eén, Mishchenko & Brayton 2011.
 */
export function searchClosed(machine: Machine, start: State, worth: readonly boolean[], demand: Demand): Search {
  const { circuit, frame, step, fix, fixLimit, owns } = machine;
  const { solver } = circuit;
  const [here, there] = [frame(0), frame(1)];
  const move = step(0, demand.credible);
  const setting = [...fix(here, start, owns), ...fixLimit(worth)];
  const layers: Clause[][] = [[]];
  const guards: Literal[] = [solver.variable()];
  const last = solver.asked() + machine.questions;
  const theirs = start.flatMap((_, option) => (owns(option) ? [] : [option]));
  const literal = ({ options }: Frame, { option, taken }: Stand) => (options[option] ?? 0) * (taken ? 1 : -1);
  const standsOf = (state: State) => theirs.map((option) => ({ option, taken: state[option] === true }));
  const isStart = (state: State) => patternOf(state) === patternOf(start);
  for (const one of fix(here, start, (option) => !owns(option))) solver.require([-(guards[0] ?? 0), one]);

  function addLayer(): void {
    guards.push(solver.variable());
    layers.push([]);
  }

  /** The states of a layer; layer 0 is the start alone. */
  const within = (layer: number) => (layer === 0 ? guards.slice(0, 1) : guards.slice(layer));

  function addClause(clause: Clause, layer: number): void {
    layers[layer]?.push(clause);
    solver.require([-(guards[layer] ?? 0), ...clause.map((stand) => literal(here, stand))]);
  }

  /** A state of the layer from which one answer leads to where all the stands hold; null without one. */
  function before(stands: readonly Stand[], layer: number, outside: boolean): State | null {
    const differs = solver.variable();
    if (outside) solver.require([-differs, ...stands.map((stand) => -literal(here, stand))]);
    const target = stands.map((stand) => literal(there, stand));
    const found = solver.solve([...setting, ...within(layer), move, differs, ...target]);
    const state = found ? readState(here, solver.holds) : null;
    solver.require([-differs]);
    return state;
  }

  /** Rules a state out of the layer, and what leads to it out of those below; or the way from the start to it. */
  function ruleOut(state: State, layer: number): readonly State[] | null {
    if (isStart(state)) return [];
    const stands = standsOf(state);
    for (;;) {
      if (solver.asked() > last) throw new OutOfQuestions();
      const previous = before(stands, layer - 1, layer > 1);
      if (previous === null) break;
      const way = layer === 1 || isStart(previous) ? [] : ruleOut(previous, layer - 1);
      if (way !== null) return [...way, ...(layer === 1 || isStart(previous) ? [] : [previous])];
    }
    const core = shrink(stands, layer);
    let top = layer;
    while (top + 1 < layers.length && before(core, top, true) === null) top += 1;
    addClause(
      core.map(({ option, taken }) => ({ option, taken: !taken })),
      top,
    );
    return null;
  }

  /** Fewer stands that still cannot be reached from the layer below and that the start does not share. */
  function shrink(stands: readonly Stand[], layer: number): readonly Stand[] {
    let kept = stands;
    const apart = (some: readonly Stand[]) => some.some(({ option, taken }) => start[option] !== taken);
    for (let size = 8; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < kept.length; ) {
        const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
        if (apart(fewer) && before(fewer, layer - 1, layer > 1) === null) kept = fewer;
        else at += size;
      }
    }
    return kept;
  }

  /** Moves clauses up; the first layer that loses all of its own is closed. */
  function closedLayer(): number | null {
    for (let layer = 1; layer + 1 < layers.length; layer += 1) {
      const rising = (layers[layer] ?? []).filter(
        (clause) =>
          before(
            clause.map(({ option, taken }) => ({ option, taken: !taken })),
            layer,
            false,
          ) === null,
      );
      for (const clause of rising) addClause(clause, layer + 1);
      layers[layer] = (layers[layer] ?? []).filter((clause) => !rising.includes(clause));
      if (layers[layer]?.length === 0) return layer;
    }
    return null;
  }

  function search(): Search {
    addLayer();
    for (;;) {
      for (;;) {
        const state = deterring(machine, here, [...setting, here.feasible(), ...within(layers.length - 1)], demand);
        if (state === null) break;
        const way = ruleOut(state, layers.length - 1);
        if (way !== null) return { kind: 'answer', states: [...way, state] };
      }
      addLayer();
      const closed = closedLayer();
      if (closed !== null) return { kind: 'none', trap: { kind: 'closed', clauses: layers.slice(closed + 1).flat() } };
    }
  }

  try {
    return search();
  } catch (error) {
    if (error instanceof OutOfQuestions) return { kind: 'open', why: 'search-limit' };
    throw error;
  } finally {
    for (const guard of guards) solver.require([-guard]);
  }
}

class OutOfQuestions extends Error {}
