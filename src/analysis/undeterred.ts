import { type Graph, improvements, openStepsFrom, type Step } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { deterrence } from './deterrence.ts';

/** An improving step that a concept does not deter where it starts. Two steps in a row differ in colour. */
export interface UndeterredStep extends Step {
  readonly colour: number;
}

/** The improving steps from a state that nothing deters: single moves, or steps of every kind. Definitions §6, Agreement. */
export function undeterredSteps(
  graph: Graph,
  concept: Concept,
  state: number,
  kinds: 'single' | 'every',
): readonly UndeterredStep[] {
  const single = graph.payoffs.flatMap((_, party) =>
    undeterredMoves(graph, concept, party, state).map((to) => ({ from: state, to, movers: [party], colour: party })),
  );
  if (kinds === 'single') return single;
  const open = openStepsFrom(graph, state, [concept]).filter(({ sanctions }) => sanctions[concept] === null);
  return [...single, ...open.map(({ from, to, movers, colour }) => ({ from, to, movers, colour }))];
}

function undeterredMoves(graph: Graph, concept: Concept, party: number, state: number): readonly number[] {
  if (concept === 'nash') return improvements(graph, party, state);
  return deterrence(graph, concept, party, state)
    .filter((entry) => entry.sanction === null)
    .map((entry) => entry.to);
}
