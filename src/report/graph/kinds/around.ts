import { arrowsAt } from '../arrows.ts';
import { type Judged, keyOf, nodeOf } from '../node-of.ts';
import type { PictureParts, PictureWish } from '../picture.ts';

/** Most neighbours drawn on one side. */
const most = 24;

/** One state with the improvements that lead to it and from it. */
export function around(judged: Judged, { centre, also, others }: PictureWish): PictureParts {
  const { graph } = judged;
  const about = centre ?? graph.statusQuo ?? 0;
  const arrows = arrowsAt(graph, about, others);
  const stateOf = (key: string) => Number(key.slice(1)) - 1;
  const into = unique(arrows.filter(({ to }) => to === keyOf(about)).map(({ from }) => stateOf(from)));
  const out = unique(arrows.filter(({ from }) => from === keyOf(about)).map(({ to }) => stateOf(to)));
  const left = into.filter((state) => !out.includes(state)).slice(0, most);
  const near = new Set([about, ...left, ...out.slice(0, most)]);
  const right = [...out.slice(0, most), ...unique(also).filter((state) => !near.has(state))];
  const shown = new Set([...left, about, ...right].map(keyOf));
  return {
    nodes: [
      ...left.map((state) => nodeOf(judged, state, 0)),
      nodeOf(judged, about, 1),
      ...right.map((state) => nodeOf(judged, state, 2)),
    ],
    arrows: arrows.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    layers: ['from where it is reached', 'this state', 'where it can go'],
  };
}

function unique(states: readonly number[]): readonly number[] {
  return [...new Set(states)];
}
