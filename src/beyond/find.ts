import { type Circuit, greater, makeCircuit } from './circuit.ts';
import type { Judge } from './judge.ts';
import { directed, type Frame, frameOf } from './machine.ts';
import { type Literal, type MakeSolver, SolverFull } from './solver.ts';
import { type AnsweredConcept, demandOf, type PartyVerdict, type Undecided } from './types.ts';
import { patternOf, type State, stateOf, type World } from './world.ts';

/** Equilibria of one concept that were found. */
export interface Found {
  readonly concept: AnsweredConcept;
  /** Patterns, in the order in which they were found. */
  readonly states: readonly string[];
  /** Whether there are no others: only where fewer were found than were asked for. */
  readonly complete: boolean;
  /** States that could not be judged; with any, `complete` is false. */
  readonly open: readonly { readonly state: string; readonly why: Undecided }[];
  /** Why the search ended before it was complete and before as many were found as were asked for; null otherwise. */
  readonly ended: 'search-limit' | 'stopped' | 'solver-memory' | null;
}

/** What bounds a search. */
export interface FindLimits {
  /** States looked at for each concept. */
  readonly candidates: number;
  /** States among them that may stay open before the search is given up. */
  readonly open: number;
  /** Asked before each of them: whether to end with what is known. */
  readonly stop: () => boolean;
}

/** The concepts whose equilibria are among those of a concept: what breaks a state there breaks it here too. */
const weaker: Readonly<Record<AnsweredConcept, readonly AnsweredConcept[]>> = {
  gmr: ['gmr'],
  smr: ['smr', 'gmr'],
  seq: ['seq', 'gmr'],
  symseq: ['symseq', 'seq', 'smr', 'gmr'],
  nash: ['nash', 'symseq', 'seq', 'smr', 'gmr'],
};

/** Nash first, for its equilibria are everybody's; then from what is broken most easily to what is broken by most. */
const order: readonly AnsweredConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq'];

/** Looks for so many equilibria under each concept, or proves that there are fewer. */
export function findEquilibria(
  world: World,
  judge: Judge,
  make: MakeSolver,
  concepts: readonly AnsweredConcept[],
  count: number,
  limits: FindLimits,
  known: (found: readonly Found[]) => void = () => {},
): readonly Found[] {
  const search = makeSearch(world, judge, make);
  const found = new Map<AnsweredConcept, Found>();
  for (const concept of order.filter((one) => concepts.includes(one))) {
    const firmer = order.filter((other) => weaker[other].includes(concept) && other !== concept);
    const held = new Set(firmer.flatMap((other) => found.get(other)?.states ?? []));
    found.set(concept, search(concept, [...held].slice(0, count), count, limits));
    known(inOrder());
  }
  return inOrder();

  function inOrder(): readonly Found[] {
    return concepts.flatMap((concept) => found.get(concept) ?? []);
  }
}

type Search = (concept: AnsweredConcept, known: readonly string[], count: number, limits: FindLimits) => Found;

function makeSearch(world: World, judge: Judge, make: MakeSolver): Search {
  const circuit = makeCircuit(make());
  const { solver } = circuit;
  const frame = frameOf(
    world,
    circuit,
    world.conflict.options.map(() => solver.variable()),
  );
  solver.require([frame.feasible()]);
  const guards = new Map(order.map((concept) => [concept, solver.variable()]));
  const guardOf = (concept: AnsweredConcept) => guards.get(concept) ?? circuit.yes;

  function search(concept: AnsweredConcept, known: readonly string[], count: number, limits: FindLimits): Found {
    const states = [...known];
    const open: { state: string; why: Undecided }[] = [];
    const fresh = solver.variable();
    const pass = (state: State) =>
      solver.require([
        -fresh,
        ...frame.options.map((literal, option) => (state[option] === true ? -literal : literal)),
      ]);
    const done = (complete: boolean, ended: Found['ended']): Found => ({ concept, states, complete, open, ended });
    for (const state of known) pass(stateOf(state));
    for (let candidates = 0; states.length < count; candidates += 1) {
      if (limits.stop()) return done(false, 'stopped');
      if (candidates >= limits.candidates || open.length >= limits.open) return done(false, 'search-limit');
      if (!solver.solve([fresh, ...weaker[concept].map(guardOf)])) return done(open.length === 0, null);
      const state = frame.options.map(solver.holds);
      const verdicts = judgeUntilBroken(world, judge, concept, state);
      const broken = verdicts.filter(({ stable }) => stable === false);
      for (const verdict of broken) blockAlike(world, judge, circuit, frame, guardOf, verdict);
      if (broken.length > 0) continue;
      pass(state);
      const why = verdicts
        .find(({ stable }) => stable === null)
        ?.improvements.find(({ sanction }) => typeof sanction === 'string');
      if (why !== undefined && typeof why.sanction === 'string')
        open.push({ state: patternOf(state), why: why.sanction });
      else states.push(patternOf(state));
    }
    return done(false, null);
  }

  return (concept, known, count, limits) => {
    try {
      return search(concept, known, count, limits);
    } catch (error) {
      if (!(error instanceof SolverFull)) throw error;
      return { concept, states: known, complete: false, open: [], ended: 'solver-memory' };
    }
  };
}

/** The verdicts party by party, up to the first that breaks the state. */
function judgeUntilBroken(world: World, { judge }: Judge, concept: AnsweredConcept, state: State) {
  const verdicts: PartyVerdict[] = [];
  for (const party of world.conflict.parties.keys()) {
    const verdict = judge(concept, party, state);
    verdicts.push(verdict);
    if (verdict.stable === false && concept !== 'nash') break;
  }
  return verdicts;
}

/** Rules out every state that the same move breaks for the same reason. */
function blockAlike(
  world: World,
  judge: Judge,
  circuit: Circuit,
  frame: Frame,
  guardOf: (concept: AnsweredConcept) => Literal,
  verdict: PartyVerdict,
): void {
  const { and, yes } = circuit;
  const { party } = verdict;
  const to = stateOf(verdict.improvements.find(({ sanction }) => sanction === null)?.to ?? verdict.state);
  const options = frame.options.map((literal, option) => {
    if (world.conflict.options[option]?.party !== party) return literal;
    return to[option] === true ? yes : -yes;
  });
  const target = frameOf(world, circuit, options);
  const gains = greater(circuit, target.worth(party), frame.worth(party));
  const { reason, concept } = reasonAlike(world, judge, circuit, frame, verdict, to);
  const broken = and([directed(world, circuit, frame, target), target.feasible(), gains, ...reason]);
  circuit.solver.require([-guardOf(concept), -broken]);
}

/** Where else the same reason holds that nothing deters the move, and the weakest concept under which it counts. */
function reasonAlike(
  world: World,
  judge: Judge,
  circuit: Circuit,
  frame: Frame,
  { concept, party, state, trap }: PartyVerdict,
  to: State,
): { readonly reason: readonly Literal[]; readonly concept: AnsweredConcept } {
  const { yes, or } = circuit;
  if (trap === null) return { reason: [], concept: 'nash' };
  const demand = demandOf(concept) ?? { credible: false, symmetric: false };
  const constant = (worth: readonly boolean[]) => worth.map((bit) => (bit ? yes : -yes));
  if (trap.kind === 'closed') {
    const literal = (option: number, taken: boolean) => (frame.options[option] ?? yes) * (taken ? 1 : -1);
    const inside = trap.clauses.map((clause) => or(clause.map(({ option, taken }) => literal(option, taken))));
    const worth = constant(world.worth(party, stateOf(state)));
    return { reason: [...inside, -greater(circuit, frame.worth(party), worth)], concept };
  }
  const least = constant(judge.leastDeterred(party, to, demand));
  const fixed = world.conflict.options.flatMap(({ moves, party: owner }, option) => {
    const stuck = owner !== party && moves !== 'both' && (to[option] === true) === (moves === 'forward');
    const literal = frame.options[option] ?? yes;
    return stuck ? [to[option] === true ? literal : -literal] : [];
  });
  const below = greater(circuit, least, frame.worth(party));
  return { reason: [...fixed, below], concept: demand.symmetric ? 'smr' : 'gmr' };
}
