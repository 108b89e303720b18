import type { Circuit } from './circuit.ts';
import { greater, makeCircuit } from './circuit.ts';
import { encodeCondition, encodeWorth } from './encode.ts';
import type { Literal, MakeSolver } from './solver.ts';
import type { Demand } from './types.ts';
import type { State, World } from './world.ts';

/** A state as literals, with what is true of it, worked out when it is asked for. */
export interface Frame {
  readonly options: readonly Literal[];
  readonly feasible: () => Literal;
  readonly worth: (party: number) => readonly Literal[];
}

/**
 * What one party may do from a state and what the others can do about it, as conditions. Frame 0 is the state after the
 * party's move; the party's options are the same in all frames.
 */
export interface Machine {
  readonly world: World;
  readonly party: number;
  /** Questions to the solver in one search for an answer. */
  readonly questions: number;
  readonly circuit: Circuit;
  /** The party's move: from a state to a state that differs in its options alone, feasible and worth more than the limit. */
  readonly from: Frame;
  readonly to: Frame;
  readonly gain: Literal;
  /** The bits of what the state that the party would leave is worth to it. */
  readonly limit: readonly Literal[];
  readonly frame: (at: number) => Frame;
  /** From one frame to the next in at most one move of an opponent. */
  readonly step: (at: number, credible: boolean) => Literal;
  /** A state that the directions allow the opponents to make of frame 0, whatever lies in between. */
  readonly anywhere: { readonly frame: Frame; readonly made: Literal };
  /** The state deters the party: it is worth no more than the limit, and no known escape leads to more. */
  readonly deters: (frame: Frame, demand: Demand) => Literal;
  /** From now on `deters` minds that the party may go on to this setting of its options. */
  readonly addEscape: (setting: State) => void;
  /** Literals that fix a frame to a state, for the options for which `which` says so. */
  readonly fix: (frame: Frame, state: State, which?: (option: number) => boolean) => readonly Literal[];
  readonly fixLimit: (worth: readonly boolean[]) => readonly Literal[];
  readonly owns: (option: number) => boolean;
}

/** The conditions around one party of a conflict, in a solver of their own. */
export function makeMachine(world: World, party: number, make: MakeSolver, questions: number): Machine {
  const { conflict } = world;
  const circuit = makeCircuit(make());
  const { solver, and, yes } = circuit;
  const owns = (option: number) => conflict.options[option]?.party === party;
  const fresh = () => conflict.options.map(() => solver.variable());
  const frames: Frame[] = [frameOf(world, circuit, fresh())];
  const first = frames[0] ?? frameOf(world, circuit, []);
  const others = () => fresh().map((literal, option) => (owns(option) ? (first.options[option] ?? yes) : literal));
  const frame = (at: number): Frame => {
    frames[at] ??= frameOf(world, circuit, others());
    return frames[at];
  };
  const limit = first.worth(party).map(() => solver.variable());
  const escapes: State[] = [];
  const steps = new Map<string, Literal>();
  const step = (at: number, credible: boolean): Literal => {
    const key = `${at} ${credible}`;
    const known = steps.get(key) ?? stepBetween(world, circuit, party, frame(at), frame(at + 1), credible);
    steps.set(key, known);
    return known;
  };
  const from = frameOf(world, circuit, fresh());
  const ownOnly = fresh().map((literal, option) => (owns(option) ? literal : (from.options[option] ?? yes)));
  const to = frameOf(world, circuit, ownOnly);
  const wild = frameOf(world, circuit, others());

  return {
    world,
    party,
    questions,
    circuit,
    from,
    to,
    limit,
    frame,
    owns,
    gain: and([directed(world, circuit, from, to), to.feasible(), greater(circuit, to.worth(party), limit)]),
    step,
    anywhere: { frame: wild, made: and([directed(world, circuit, first, wild), wild.feasible()]) },
    deters: (seen, { symmetric }) =>
      and([
        -greater(circuit, seen.worth(party), limit),
        ...(symmetric ? escapes.map((setting) => -escaping(seen, setting)) : []),
      ]),
    addEscape: (setting) => escapes.push(setting),
    fix: (seen, state, which = () => true) =>
      seen.options.flatMap((literal, option) => (which(option) ? [state[option] === true ? literal : -literal] : [])),
    fixLimit: (worth) => limit.map((literal, bit) => (worth[bit] === true ? literal : -literal)),
  };

  /** The party may go on from the frame to a setting that is worth more than the limit. */
  function escaping(seen: Frame, setting: State): Literal {
    const options = seen.options.map((literal, option) => {
      if (!owns(option)) return literal;
      return setting[option] === true ? yes : -yes;
    });
    const end = frameOf(world, circuit, options);
    return and([directed(world, circuit, seen, end), end.feasible(), greater(circuit, end.worth(party), limit)]);
  }
}

/** A state as literals over a circuit. */
export function frameOf(world: World, circuit: Circuit, options: readonly Literal[]): Frame {
  const { outcomes, infeasible, parties } = world.conflict;
  let feasible: Literal | null = null;
  const worths: (readonly Literal[] | undefined)[] = [];
  return {
    options,
    feasible: () => {
      feasible ??= circuit.and(infeasible.map(({ when }) => -encodeCondition(circuit, when, outcomes, options)));
      return feasible;
    },
    worth: (party) => {
      const preference = parties[party]?.preference ?? { kind: 'indifferent' };
      worths[party] ??= encodeWorth(circuit, preference, outcomes, options);
      return worths[party] ?? [];
    },
  };
}

/** Every option changes only as its direction allows. */
export function directed({ conflict }: World, { and, or }: Circuit, before: Frame, after: Frame): Literal {
  return and(
    conflict.options.flatMap(({ moves }, option) => {
      const [a = 0, b = 0] = [before.options[option], after.options[option]];
      return moves === 'both' || a === b ? [] : [moves === 'forward' ? or([-a, b]) : or([a, -b])];
    }),
  );
}

function stepBetween(
  world: World,
  circuit: Circuit,
  party: number,
  before: Frame,
  after: Frame,
  credible: boolean,
): Literal {
  const { and, or, same } = circuit;
  const { parties } = world.conflict;
  const kept = parties.map(({ options }) =>
    and(options.map((option) => same(before.options[option] ?? 0, after.options[option] ?? 0))),
  );
  const moves = parties.flatMap((_, mover) => {
    if (mover === party) return [];
    const gains = credible ? [greater(circuit, after.worth(mover), before.worth(mover))] : [];
    return [and([...kept.filter((_, other) => other !== mover && other !== party), ...gains])];
  });
  return and([directed(world, circuit, before, after), after.feasible(), or([and(kept), ...moves])]);
}
