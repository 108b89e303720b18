import { type Circuit, greater, makeCircuit } from './circuit.ts';
import { type Frame, frameOf } from './machine.ts';
import { type Literal, type MakeSolver, SolverFull } from './solver.ts';
import { patternOf, type State, type World } from './world.ts';

/** A state that no party finds worse than a baseline and somebody better. */
export interface PreferredState {
  readonly state: string;
  /** Better for everybody who is not indifferent among all states. */
  readonly strict: boolean;
}

/** A state that every party weakly prefers to the baseline and somebody strictly, one that is better for all where there is. */
export function findPreferred(
  world: World,
  make: MakeSolver,
  baseline: State,
): PreferredState | null | 'solver-memory' {
  try {
    return search(world, make, baseline);
  } catch (error) {
    if (error instanceof SolverFull) return 'solver-memory';
    throw error;
  }
}

/** Definitions §6, Agreement. */
function search(world: World, make: MakeSolver, baseline: State): PreferredState | null {
  const circuit = makeCircuit(make());
  const { solver, yes, or, and } = circuit;
  const frame = frameOf(
    world,
    circuit,
    baseline.map(() => solver.variable()),
  );
  solver.require([frame.feasible()]);
  const sides = world.conflict.parties.map((_, party) => {
    const here = world.worth(party, baseline).map((bit) => (bit ? yes : -yes));
    const there = frame.worth(party);
    return { better: greater(circuit, there, here), worse: greater(circuit, here, there) };
  });
  const caring = sides.filter(({ better, worse }) => solver.solve([or([better, worse])]));
  if (caring.length === 0) return null;
  const strictly = [and(caring.map(({ better }) => better))];
  const weakly = [...caring.map(({ worse }) => -worse), or(caring.map(({ better }) => better))];
  for (const [wanted, strict] of [
    [strictly, true],
    [weakly, false],
  ] as const) {
    if (!solver.solve(wanted)) continue;
    return { state: patternOf(nearer(circuit, frame, wanted, baseline)), strict };
  }
  return null;
}

/** A state of the kind just found, with every option as in the baseline for which that is possible, first come first served. */
function nearer({ solver }: Circuit, frame: Frame, wanted: readonly Literal[], baseline: State): State {
  const kept: Literal[] = [...wanted];
  let state = frame.options.map(solver.holds);
  for (const [option, literal] of frame.options.entries()) {
    const as = baseline[option] === true ? literal : -literal;
    if (state[option] !== baseline[option] && !solver.solve([...kept, as])) continue;
    if (state[option] !== baseline[option]) state = frame.options.map(solver.holds);
    kept.push(as);
  }
  return state;
}
