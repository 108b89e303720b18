import { greater } from './circuit.ts';
import { frameOf, type Machine, makeMachine } from './machine.ts';
import { findSanction, gainFrom, leastDeterred, moverOf, type Sanction } from './sanction.ts';
import { simpler, stillAnswers } from './simpler.ts';
import { type Literal, type MakeSolver, SolverFull } from './solver.ts';
import {
  type Answered,
  type AnsweredConcept,
  type Demand,
  demandOf,
  type PartyVerdict,
  type PatternStep,
  type Undecided,
} from './types.ts';
import { compareWorth, mayGo, patternOf, type State, type World, withSetting } from './world.ts';

/** Judges states one at a time. */
export interface Judge {
  readonly judge: (concept: AnsweredConcept, party: number, state: State) => PartyVerdict;
  /** The least worth of a state to the party at which something that the others could make of `start` deters a move there. */
  readonly leastDeterred: (party: number, start: State, demand: Demand) => readonly boolean[];
}

/** A party of up to so many options has its improvements listed one by one. */
const listedOptions = 12;

/** A judge of the states of a world; a solver for each party, made when it is needed. A search ends after so many questions. */
export function makeJudge(world: World, make: MakeSolver, questions: number): Judge {
  const machines = new Map<number, Machine>();
  const machineOf = (party: number) => {
    const machine = machines.get(party) ?? makeMachine(world, party, make, questions);
    machines.set(party, machine);
    return machine;
  };
  return {
    judge: (concept, party, state) => {
      try {
        return judgeWith(machineOf(party), concept, state);
      } catch (error) {
        if (!(error instanceof SolverFull)) throw error;
        machines.delete(party);
        return undecided(concept, party, state, 'solver-memory');
      }
    },
    leastDeterred: (party, start, demand) => leastDeterred(machineOf(party), start, demand),
  };
}

function undecided(concept: AnsweredConcept, party: number, state: State, why: Undecided): PartyVerdict {
  const pattern = patternOf(state);
  return {
    concept,
    party,
    state: pattern,
    stable: null,
    improvements: [{ to: pattern, sanction: why }],
    all: false,
    trap: null,
  };
}

/** An improvement that was looked at, and what came of it. */
interface Looked {
  readonly to: State;
  readonly found: Sanction;
}

function judgeWith(machine: Machine, concept: AnsweredConcept, state: State): PartyVerdict {
  const { world, party } = machine;
  const demand = demandOf(concept);
  const worth = world.worth(party, state);
  const common = { concept, party, state: patternOf(state) };
  const looked = demand === null ? firstGain(machine, state, worth) : lookAtGains(machine, state, worth, demand);
  const fatal = looked.find(({ found }) => found.kind === 'none');
  if (fatal !== undefined) {
    const trap = demand !== null && fatal.found.kind === 'none' ? fatal.found.trap : null;
    return { ...common, stable: false, improvements: looked.map((one) => answered(machine, one)), all: false, trap };
  }
  const open = looked.some(({ found }) => found.kind === 'open');
  const listed = demand === null || open ? null : listAll(machine, state, worth, demand, looked);
  return {
    ...common,
    stable: open ? null : true,
    improvements: listed ?? looked.map((one) => answered(machine, one)),
    all: !open && (looked.length === 0 || listed !== null),
    trap: null,
  };
}

function firstGain(machine: Machine, state: State, worth: readonly boolean[]): readonly Looked[] {
  const to = gainFrom(machine, state, worth);
  return to === null ? [] : [{ to, found: { kind: 'none', trap: { kind: 'everything' } } }];
}

/** Looks at improvements until every other is deterred by an answer found for one of them, or one is deterred by nothing. */
function lookAtGains(machine: Machine, state: State, worth: readonly boolean[], demand: Demand): readonly Looked[] {
  const { solver } = machine.circuit;
  const looked: Looked[] = [];
  const uncovered = solver.variable();
  for (;;) {
    const to = gainFrom(machine, state, worth, [uncovered]);
    if (to === null) break;
    const found = plainly(machine, to, findSanction(machine, to, worth, demand), worth, demand);
    looked.push({ to, found });
    if (found.kind === 'none') break;
    solver.require([-uncovered, ...differs(machine, to)]);
    if (found.kind === 'answer') solver.require([-uncovered, -covers(machine, state, found.states, demand)]);
  }
  solver.require([-uncovered]);
  return looked;
}

/** The answer without what it does not need. */
function plainly(machine: Machine, to: State, found: Sanction, worth: readonly boolean[], demand: Demand): Sanction {
  return found.kind === 'answer' ? { ...found, states: simpler(machine, to, found.states, worth, demand) } : found;
}

/** The move leads elsewhere. */
function differs({ to, owns }: Machine, state: State): readonly Literal[] {
  return to.options.flatMap((literal, option) => (owns(option) ? [state[option] === true ? -literal : literal] : []));
}

/** The move can be answered in the same way: every step is open and, where it has to be, a gain; the end deters. */
function covers(machine: Machine, state: State, states: readonly State[], demand: Demand): Literal {
  const { circuit, world, party, to, limit, owns } = machine;
  const { and, yes } = circuit;
  const last = states.at(-1) ?? state;
  if (demand.symmetric && mayEscape(machine, last)) return -yes;
  const seen = states.map((one) =>
    frameOf(
      world,
      circuit,
      to.options.map((literal, option) => (owns(option) ? literal : one[option] === true ? yes : -yes)),
    ),
  );
  const steps = seen.map((after, at) => {
    const before = seen[at - 1] ?? to;
    const mover = moverOf(
      machine,
      at === 0 ? withSetting(world, state, party, last) : (states[at - 1] ?? state),
      states[at] ?? state,
    );
    const gains = demand.credible ? [greater(circuit, after.worth(mover), before.worth(mover))] : [];
    return and([after.feasible(), ...gains]);
  });
  const end = seen.at(-1) ?? to;
  return and([...steps, -greater(circuit, end.worth(party), limit)]);
}

/** Whether directions make it matter from which setting the party would escape. */
function mayEscape({ world, party }: Machine, _end: State): boolean {
  const { conflict } = world;
  return conflict.options.some((option) => option.party === party && option.moves !== 'both');
}

function answered(machine: Machine, { to, found }: Looked): Answered {
  const sanction =
    found.kind === 'answer' ? stepsOf(machine, to, found.states) : found.kind === 'open' ? found.why : null;
  return { to: patternOf(to), sanction };
}

function stepsOf(machine: Machine, start: State, states: readonly State[]): readonly PatternStep[] {
  return states.map((state, at) => ({ mover: moverOf(machine, states[at - 1] ?? start, state), to: patternOf(state) }));
}

/** Every improvement with an answer, by those that were found; null where the party has too many options to go through. */
function listAll(
  machine: Machine,
  state: State,
  worth: readonly boolean[],
  demand: Demand,
  looked: readonly Looked[],
): readonly Answered[] | null {
  const { world, party } = machine;
  const own = world.conflict.parties[party]?.options ?? [];
  if (own.length > listedOptions) return null;
  const known = new Map(looked.map((one) => [patternOf(one.to), one]));
  const all: Answered[] = [];
  for (const to of ownMoves(world, party, state)) {
    if (compareWorth(world.worth(party, to), worth) <= 0) continue;
    const before = known.get(patternOf(to)) ?? { to, found: answerAlike(machine, to, worth, demand, looked) };
    all.push(answered(machine, before));
  }
  return all;
}

/** All states that the party can move to. */
export function* ownMoves(world: World, party: number, state: State): Generator<State> {
  const { conflict } = world;
  const free = (conflict.parties[party]?.options ?? []).filter((option) => {
    const what = conflict.options[option];
    return what !== undefined && mayGo(what, state[option] === true, state[option] !== true);
  });
  for (let changed = 1; changed < 2 ** free.length; changed += 1) {
    const flipped = new Set(free.filter((_, bit) => (changed >>> bit) % 2 === 1));
    const to = state.map((taken, option) => taken !== flipped.has(option));
    if (world.feasible(to)) yield to;
  }
}

/** The first of the answers found for others that answers this move as well. */
function answerAlike(
  machine: Machine,
  to: State,
  worth: readonly boolean[],
  demand: Demand,
  looked: readonly Looked[],
): Sanction {
  const { world, party } = machine;
  for (const { found } of looked) {
    if (found.kind !== 'answer') continue;
    const states = found.states.map((state) => withSetting(world, state, party, to));
    if (stillAnswers(machine, to, states, worth, demand)) return { kind: 'answer', states };
  }
  return plainly(machine, to, findSanction(machine, to, worth, demand), worth, demand);
}
