import { reach, shortestPaths } from '../../../engine/index.ts';
import { equilibriaOfAny, firmness } from '../../firmness.ts';
import { type Judged, keyOf, nodeOf, ringsOf } from '../node-of.ts';
import type { PictureParts, PictureWish } from '../picture.ts';
import type { PictureArrow } from '../types.ts';

/** Most states that hold in one picture. */
const most = 24;

/** Today and the states that hold, with who leads from one to another by the fewest improvements. */
export function byEquilibria(judged: Judged, { also }: PictureWish): PictureParts {
  const { graph, assessment } = judged;
  const firmest = equilibriaOfAny(assessment)
    .map((state) => ({ state, rings: ringsOf(firmness(assessment, state)?.firmness) }))
    .toSorted((a, b) => b.rings - a.rings || a.state - b.state)
    .slice(0, most);
  const states = [
    ...new Set([...(graph.statusQuo === null ? [] : [graph.statusQuo]), ...firmest.map((one) => one.state), ...also]),
  ];
  const distances = new Map(states.map((state) => [state, reach(graph, state).improvementSteps]));
  const distance = (from: number, to: number) => distances.get(from)?.[to] ?? -1;
  const arrows = states.flatMap((from) =>
    states.flatMap((to): readonly PictureArrow[] => {
      const steps = distance(from, to);
      if (to === from || steps < 1 || states.some((by) => isBetween(distance, from, by, to))) return [];
      const [path = []] = shortestPaths(graph, from, to, { improvementsOnly: true, limit: 1 }).paths;
      const movers = [...new Set(path.flatMap((step) => step.movers))].toSorted((a, b) => a - b);
      const label = steps === 1 ? '' : `${steps} steps`;
      return [{ from: keyOf(from), to: keyOf(to), movers, improving: true, label }];
    }),
  );
  return { nodes: states.map((state) => nodeOf(judged, state, null)), arrows, layers: [] };
}

/** Whether a shortest way goes by a state that is shown too: then the way is two arrows already. */
function isBetween(distance: (from: number, to: number) => number, from: number, by: number, to: number): boolean {
  if (by === from || by === to) return false;
  const [there, onward] = [distance(from, by), distance(by, to)];
  return there > 0 && onward > 0 && there + onward === distance(from, to);
}
