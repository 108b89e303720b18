import { improvementsAmong, otherSteps } from '../arrows.ts';
import { layersFromToday } from '../layers.ts';
import { type Judged, nodeOf } from '../node-of.ts';
import type { PictureParts, PictureWish } from '../picture.ts';

/** Every state with every improvement. */
export function allStates(judged: Judged, { centre, others }: PictureWish): PictureParts {
  const { graph } = judged;
  const states = Array.from({ length: graph.states.count }, (_, state) => state);
  const layers = layersFromToday(graph);
  const about = centre ?? graph.statusQuo;
  return {
    nodes: states.map((state) => nodeOf(judged, state, layers.of(state))),
    arrows: [
      ...improvementsAmong(graph, states),
      ...(others && about !== null ? otherSteps(graph, about, new Set(states)) : []),
    ],
    layers: layers.names,
  };
}
