import { reach, shortestPaths } from '../../../engine/index.ts';
import { equilibriaOfAny, firmness } from '../../firmness.ts';
import { type Judged, keyOf, nodeOf, ringsOf } from '../node-of.ts';
import type { PictureParts } from '../picture.ts';
import type { PictureArrow } from '../types.ts';

/** Most states that hold in one picture. */
const most = 24;

/** Today and the states that hold, with who leads from one to another by the fewest improvements. */
export function byEquilibria(judged: Judged): PictureParts {
  const { graph, assessment } = judged;
  const firmest = equilibriaOfAny(assessment)
    .map((state) => ({ state, rings: ringsOf(firmness(assessment, state)?.firmness) }))
    .toSorted((a, b) => b.rings - a.rings || a.state - b.state)
    .slice(0, most);
  const states = [
    ...new Set([...(graph.statusQuo === null ? [] : [graph.statusQuo]), ...firmest.map((one) => one.state)]),
  ];
  const arrows = states.flatMap((from): readonly PictureArrow[] => {
    const { improvementSteps } = reach(graph, from);
    return states.flatMap((to) => {
      const steps = improvementSteps[to] ?? -1;
      if (to === from || steps < 1) return [];
      const [path = []] = shortestPaths(graph, from, to, { improvementsOnly: true, limit: 1 }).paths;
      const movers = [...new Set(path.flatMap((step) => step.movers))].toSorted((a, b) => a - b);
      const label = steps === 1 ? '' : `${steps} steps`;
      return [{ from: keyOf(from), to: keyOf(to), movers, improving: true, label }];
    });
  });
  return { nodes: states.map((state) => nodeOf(judged, state, null)), arrows, layers: [] };
}
