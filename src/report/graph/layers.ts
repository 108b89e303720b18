import { type Graph, reach } from '../../engine/index.ts';

/** How many steps each state is from today, and what each number of them is called. */
export interface Layers {
  /** Null where the model does not say how things stand today. */
  readonly of: (state: number) => number | null;
  readonly names: readonly string[];
}

/** Layers by steps from today; states that no steps lead to come last. */
export function layersFromToday(graph: Graph): Layers {
  if (graph.statusQuo === null) return { of: () => null, names: [] };
  const { steps } = reach(graph, graph.statusQuo);
  let farthest = 0;
  let cut = false;
  for (const distance of steps) {
    farthest = Math.max(farthest, distance);
    if (distance < 0) cut = true;
  }
  const names = Array.from({ length: farthest + 1 }, (_, at) => layerName(at));
  return {
    of: (state) => {
      const distance = steps[state] ?? -1;
      return distance < 0 ? farthest + 1 : distance;
    },
    names: cut ? [...names, 'not reached from today'] : names,
  };
}

function layerName(steps: number): string {
  if (steps === 0) return 'today';
  return steps === 1 ? '1 step' : `${steps} steps`;
}
