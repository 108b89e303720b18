import { type Graph, reach, shortestPaths } from '../../../engine/index.ts';
import { equilibriaOfAny, firmness } from '../../firmness.ts';
import { outcomeNames } from '../../names.ts';
import { arrow } from '../arrows.ts';
import { type Judged, nodeOf, ringsOf } from '../node-of.ts';
import type { PictureParts, PictureWish } from '../picture.ts';
import type { PictureArrow } from '../types.ts';

/** Most states in a summary: more are no longer read at a glance. */
const most = 4;

/**
 * A conflict at a glance: today, and for each outcome the state of it that holds most firmly, with who leads there from
 * today and in how many steps. Of the states that no outcome names, those that hold firmly. Where the model knows no today,
 * the ways between the states.
 */
export function summary(judged: Judged, { also }: PictureWish): PictureParts {
  const { graph } = judged;
  const { statusQuo } = graph;
  const today = statusQuo === null ? [] : [statusQuo];
  const known = new Set(today.map((state) => outcomeKey(graph, state)));
  const ends = firmestFirst(judged).filter(({ state, rings }) => {
    const key = outcomeKey(graph, state);
    if (state === statusQuo || (key === '' ? rings < 3 : known.has(key))) return false;
    if (key !== '') known.add(key);
    return true;
  });
  const glance = [...today, ...ends.map(({ state }) => state)].slice(0, most);
  const states = [...new Set([...glance, ...also])];
  return {
    nodes: states.map((state) => nodeOf(judged, state, null)),
    arrows: (statusQuo === null ? states : today).flatMap((from) => waysFrom(graph, from, states)),
    layers: [],
  };
}

function firmestFirst({ assessment }: Judged) {
  return equilibriaOfAny(assessment)
    .map((state) => ({ state, rings: ringsOf(firmness(assessment, state)?.firmness) }))
    .toSorted((a, b) => b.rings - a.rings || a.state - b.state);
}

function outcomeKey(graph: Graph, state: number): string {
  return outcomeNames(graph, state).join('\n');
}

/** A shortest way to each of the other states: by improvements where there is one; else, from today alone, by any steps. */
function waysFrom(graph: Graph, from: number, states: readonly number[]): readonly PictureArrow[] {
  const { improvementSteps } = reach(graph, from);
  return states.flatMap((to) => {
    const gaining = (improvementSteps[to] ?? -1) > 0;
    if (to === from || (!gaining && from !== graph.statusQuo)) return [];
    const [path] = shortestPaths(graph, from, to, { improvementsOnly: gaining, limit: 1 }).paths;
    if (path === undefined) return [];
    const movers = [...new Set(path.flatMap((step) => step.movers))].toSorted((a, b) => a - b);
    const label = path.length === 1 ? '' : `${path.length} steps`;
    return [{ ...arrow(from, to, movers, gaining), label }];
  });
}
