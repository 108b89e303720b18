import { everyone, type Graph, groupSteps } from '../../engine/index.ts';

/** A step from a state. */
export interface StepTo {
  readonly to: number;
  /** Who takes part, ascending. */
  readonly movers: readonly number[];
  /** Whether every mover gains by it, and any vote that it takes passes by those who gain. */
  readonly improving: boolean;
}

/** Every step that leaves a state, by one party or several; the improving ones first, then ascending by target. */
export function stepsFrom(graph: Graph, state: number): readonly StepTo[] {
  const steps = graph.steps === null ? singleSteps(graph, state) : stepsOfAll(graph.steps, state);
  const sorted = steps.toSorted((a, b) => Number(b.improving) - Number(a.improving) || a.to - b.to);
  return graph.steps === null ? sorted : withoutTwins(sorted);
}

/** Into a merged state the same parties may go in several ways, which look the same. */
function withoutTwins(steps: readonly StepTo[]): readonly StepTo[] {
  const seen = new Set<string>();
  return steps.filter(({ to, movers }) => {
    const key = `${to} ${movers}`;
    return !seen.has(key) && seen.add(key);
  });
}

function singleSteps(graph: Graph, state: number): readonly StepTo[] {
  return graph.payoffs.flatMap((payoffs, party) =>
    graph.moves(party, state).map((to) => ({
      to,
      movers: [party],
      improving: (payoffs[to] ?? 0) > (payoffs[state] ?? 0),
    })),
  );
}

function stepsOfAll(system: NonNullable<Graph['steps']>, state: number): readonly StepTo[] {
  const all = everyone(system);
  const gains = [...groupSteps(system, all, 'improvements').stepsFrom(state)];
  const gaining = new Set(gains.map(({ to, colour }) => `${to} ${colour}`));
  const others = [...groupSteps(system, all, 'moves').stepsFrom(state)].filter(
    ({ to, colour }) => !gaining.has(`${to} ${colour}`),
  );
  return [
    ...gains.map(({ to, movers }) => ({ to, movers, improving: true })),
    ...others.map(({ to, movers }) => ({ to, movers, improving: false })),
  ];
}
