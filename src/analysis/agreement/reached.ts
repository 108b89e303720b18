import type { Graph } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import { type UndeterredStep, undeterredSteps } from '../undeterred.ts';

/** Where undeterred improvements lead from a state: by single moves alone, and by steps of every kind. 1 where they do. */
export interface Reached {
  readonly single: Uint8Array;
  readonly every: Uint8Array;
}

/** Legal sequences of at least one undeterred improvement from the start. Definitions §6, Agreement. */
export function reachedFrom(graph: Graph, concept: Concept, start: number): Reached {
  const single = sequences(graph, start, (state) => undeterredSteps(graph, concept, state, 'single'));
  if (graph.steps === null) return { single, every: single };
  return { single, every: sequences(graph, start, (state) => undeterredSteps(graph, concept, state, 'every')) };
}

/** Breadth first over (state, colour of the last step). */
function sequences(graph: Graph, start: number, stepsFrom: (state: number) => readonly UndeterredStep[]): Uint8Array {
  const reached = new Uint8Array(graph.states.count);
  const known = new Map<number, readonly UndeterredStep[]>();
  const seen = new Set<string>();
  const queue: { state: number; colour: number }[] = [{ state: start, colour: -1 }];
  for (const { state, colour } of queue) {
    const steps = known.get(state) ?? stepsFrom(state);
    known.set(state, steps);
    for (const step of steps) {
      const key = `${step.to} ${step.colour}`;
      if (step.colour === colour || seen.has(key)) continue;
      seen.add(key);
      reached[step.to] = 1;
      queue.push({ state: step.to, colour: step.colour });
    }
  }
  return reached;
}
