import { arrowsAt } from '../arrows.ts';
import { layersFromToday } from '../layers.ts';
import { type Judged, nodeOf } from '../node-of.ts';
import type { PictureParts, PictureWish } from '../picture.ts';

/** Every state by its steps from today, with the moves of one. */
export function inLayers(judged: Judged, { centre, others }: PictureWish): PictureParts {
  const { graph } = judged;
  const layers = layersFromToday(graph);
  const about = centre ?? graph.statusQuo;
  return {
    nodes: Array.from({ length: graph.states.count }, (_, state) => nodeOf(judged, state, layers.of(state) ?? 0)),
    arrows: about === null ? [] : arrowsAt(graph, about, others),
    layers: layers.names.length > 0 ? layers.names : ['all states'],
  };
}
