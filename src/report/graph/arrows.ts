import type { Graph, Step } from '../../engine/index.ts';
import { keyOf } from './node-of.ts';
import { stepsFrom } from './steps-of.ts';
import type { PictureArrow } from './types.ts';

/** The improvements among some of the states, ascending by where they start and end. */
export function improvementsAmong(graph: Graph, states: readonly number[]): readonly PictureArrow[] {
  const shown = new Set(states);
  return states.flatMap((from) =>
    stepsFrom(graph, from).flatMap(({ to, movers, improving }) =>
      improving && shown.has(to) ? [arrow(from, to, movers, true)] : [],
    ),
  );
}

/** The improvements that start or end at a state, with the other steps that start there if these are wanted. */
export function arrowsAt(graph: Graph, state: number, others: boolean): readonly PictureArrow[] {
  const out = stepsFrom(graph, state).filter(({ improving }) => improving || others);
  const into = sourcesOf(graph, state);
  return [
    ...into.map(({ from, movers }) => arrow(from, state, movers, true)),
    ...out.map(({ to, movers, improving }) => arrow(state, to, movers, improving)),
  ].toSorted((a, b) => Number(b.improving) - Number(a.improving));
}

/** The other steps that leave a state for one of those shown. */
export function otherSteps(graph: Graph, from: number, shown: ReadonlySet<number>): readonly PictureArrow[] {
  return stepsFrom(graph, from).flatMap(({ to, movers, improving }) =>
    !improving && shown.has(to) ? [arrow(from, to, movers, false)] : [],
  );
}

/** The improving steps that lead to a state. */
export function sourcesOf(graph: Graph, state: number): readonly Step[] {
  const found: Step[] = [];
  for (const from of candidates(graph, state)) {
    for (const { to, movers, improving } of stepsFrom(graph, from)) {
      if (to === state && improving) found.push({ from, to, movers });
    }
  }
  return found;
}

/** States from which a single step may lead here: where every option goes both ways, those that a step from here leads to. */
function candidates(graph: Graph, state: number): readonly number[] {
  const { conflict, states, steps } = graph;
  const back =
    steps === null && conflict.merged.length === 0 && conflict.options.every(({ moves }) => moves === 'both');
  if (back) return [...new Set(stepsFrom(graph, state).map(({ to }) => to))].toSorted((a, b) => a - b);
  return Array.from({ length: states.count }, (_, at) => at);
}

/** A step as an arrow. */
export function arrow(from: number, to: number, movers: readonly number[], improving: boolean): PictureArrow {
  return { from: keyOf(from), to: keyOf(to), movers, improving, label: '' };
}
