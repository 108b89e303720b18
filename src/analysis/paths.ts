import { type Graph, reach, type ShortestPaths, shortestPathsFrom } from '../engine/index.ts';
import type { Question } from './question.ts';

/** Roads from the status quo to the states of an outcome. Definitions §5. */
export interface Paths {
  readonly kind: 'paths';
  readonly question: Question;
  readonly graph: Graph;
  readonly start: number;
  /** The outcome as it was asked for. */
  readonly outcome: string;
  readonly targets: readonly PathTarget[];
}

export interface PathTarget {
  readonly state: number;
  /** Fewest steps; null where no legal sequence reaches the state. */
  readonly steps: number | null;
  /** Fewest steps that all improve their mover; null where none do. */
  readonly improvementSteps: number | null;
  readonly shortest: ShortestPaths;
}

/** All shortest legal paths from `start` to each of the target states, at most `limit` paths a state. */
export function findPaths(
  graph: Graph,
  start: number,
  outcome: string,
  targets: readonly number[],
  limit: number,
): Paths {
  const { steps, improvementSteps } = reach(graph, start);
  const { title, scenario } = graph.conflict;
  const shortest = shortestPathsFrom(graph, start, { improvementsOnly: false, limit, known: steps });
  const known = (count: number | undefined) => (count === undefined || count < 0 ? null : count);
  return {
    kind: 'paths',
    question: { title, scenario, concepts: [] },
    graph,
    start,
    outcome,
    targets: targets.map((state) => ({
      state,
      steps: known(steps[state]),
      improvementSteps: known(improvementSteps[state]),
      shortest: shortest(state),
    })),
  };
}
