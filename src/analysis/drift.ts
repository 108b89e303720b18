import type { Graph, Step } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type UndeterredStep, undeterredSteps } from './undeterred.ts';

/** Where undeterred improvements lead from a state, with one shortest way to each end. Definitions §6, Agreement. */
export interface Drift {
  /** The equilibria reached, ascending; the start is not among them. */
  readonly ends: readonly number[];
  /** A shortest legal sequence of undeterred improvements to each end. */
  readonly ways: ReadonlyMap<number, readonly Step[]>;
  /** False when the search was given up at the bound on visited states. */
  readonly complete: boolean;
}

interface Visit {
  readonly step: UndeterredStep;
  readonly before: Visit | null;
}

/**
 * The equilibria that legal sequences of undeterred improving steps of every kind lead to from `start`. Visits at most
 * `bound` states, once for each colour of the last step.
 */
export function drift(
  graph: Graph,
  concept: Concept,
  start: number,
  { bound = 2000, undeterred = undeterredFrom(graph, concept) }: DriftOptions = {},
): Drift {
  const ways = new Map<number, readonly Step[]>();
  const seen = new Set<string>();
  const found = (complete: boolean): Drift => ({ ends: [...ways.keys()].toSorted((a, b) => a - b), ways, complete });
  let frontier: Visit[] = undeterred(start).map((step) => ({ step, before: null }));
  while (frontier.length > 0) {
    const next: Visit[] = [];
    for (const visit of frontier) {
      const { to, colour } = visit.step;
      const key = `${to} ${colour}`;
      if (seen.has(key)) continue;
      if (seen.size >= bound) return found(false);
      seen.add(key);
      const onward = undeterred(to);
      if (onward.length === 0 && to !== start && !ways.has(to)) ways.set(to, stepsOf(visit));
      for (const step of onward) {
        if (step.colour !== colour) next.push({ step, before: visit });
      }
    }
    frontier = next;
  }
  return found(true);
}

/** What a drift may be given. */
export interface DriftOptions {
  /** The most visits: 2,000 unless given. */
  readonly bound?: number;
  /** The undeterred steps from a state, where they are known already: a state without any is an equilibrium. */
  readonly undeterred?: (state: number) => readonly UndeterredStep[];
}

/** The undeterred steps of every kind from each state, worked out once. */
export function undeterredFrom(graph: Graph, concept: Concept): (state: number) => readonly UndeterredStep[] {
  return memoize((state: number) => undeterredSteps(graph, concept, state, 'every'));
}

function stepsOf(visit: Visit): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Visit | null = visit; at !== null; at = at.before) steps.unshift(stepOf(at.step));
  return steps;
}

function stepOf({ from, to, movers }: UndeterredStep): Step {
  return { from, to, movers };
}

function memoize<T>(compute: (state: number) => T): (state: number) => T {
  const known = new Map<number, T>();
  return (state) => {
    const found = known.get(state);
    if (found !== undefined) return found;
    const made = compute(state);
    known.set(state, made);
    return made;
  };
}
