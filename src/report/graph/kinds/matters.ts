import { preferredTo } from '../../../analysis/index.ts';
import { type Graph, type Step, shortestPaths } from '../../../engine/index.ts';
import { equilibriaOfAny, firmness } from '../../firmness.ts';
import { arrow, improvementsAmong, otherSteps, sourcesOf } from '../arrows.ts';
import { layersFromToday } from '../layers.ts';
import { type Judged, nodeOf, ringsOf } from '../node-of.ts';
import type { PictureParts, PictureWish } from '../picture.ts';
import { stepsFrom } from '../steps-of.ts';
import type { PictureArrow } from '../types.ts';

/** How many of each kind are drawn: a picture of more is none. */
const most = { equilibria: 10, preferred: 6, neighbours: 16 } as const;

/**
 * Today, the states that hold (the firmest first), those that nobody finds worse than today and that hold, a shortest way
 * from today to each (by improvements alone where there is one), and the neighbours of what was opened.
 */
export function whatMatters(judged: Judged, { centre, also, opened, others }: PictureWish): PictureParts {
  const { graph } = judged;
  const ends = [...holding(judged), ...preferred(judged)];
  const ways = waysFromToday(graph, ends);
  const onWays = ways.flatMap(({ from, to }) => [from, to]);
  const neighbours = opened.flatMap((state) => neighboursOf(graph, state));
  const today = graph.statusQuo === null ? [] : [graph.statusQuo];
  const centred = centre === null ? [] : [centre];
  const chosen = new Set([...today, ...centred, ...ends, ...onWays, ...also, ...opened, ...neighbours]);
  const states = [...chosen].toSorted((a, b) => a - b);
  const gains = improvementsAmong(graph, states);
  const about = centre ?? graph.statusQuo;
  const rest = others && about !== null ? otherSteps(graph, about, chosen) : [];
  const layers = layersFromToday(graph);
  return {
    nodes: states.map((state) => nodeOf(judged, state, layers.of(state))),
    arrows: withoutTwice([...gains, ...ways.map((step) => asArrow(step, gains)), ...rest]),
    layers: layers.names,
  };
}

/** The states that hold, the firmest first. */
function holding({ assessment }: Judged): readonly number[] {
  return equilibriaOfAny(assessment)
    .map((state) => ({ state, rings: ringsOf(firmness(assessment, state)?.firmness) }))
    .toSorted((a, b) => b.rings - a.rings || a.state - b.state)
    .slice(0, most.equilibria)
    .map(({ state }) => state);
}

/** States that nobody finds worse than today: those better for everybody first. */
function preferred({ graph }: Judged): readonly number[] {
  if (graph.statusQuo === null) return [];
  return preferredTo(graph, graph.statusQuo)
    .toSorted((a, b) => Number(b.strict) - Number(a.strict) || a.state - b.state)
    .slice(0, most.preferred)
    .map(({ state }) => state);
}

function waysFromToday(graph: Graph, ends: readonly number[]): readonly Step[] {
  const { statusQuo } = graph;
  if (statusQuo === null) return [];
  return ends.flatMap((end) => {
    const [gaining] = shortestPaths(graph, statusQuo, end, { improvementsOnly: true, limit: 1 }).paths;
    return gaining ?? shortestPaths(graph, statusQuo, end, { improvementsOnly: false, limit: 1 }).paths[0] ?? [];
  });
}

/** Where improvements lead from a state and come from. */
function neighboursOf(graph: Graph, state: number): readonly number[] {
  const out = stepsFrom(graph, state).flatMap(({ to, improving }) => (improving ? [to] : []));
  const into = sourcesOf(graph, state).map(({ from }) => from);
  return [...new Set([...out, ...into])].slice(0, most.neighbours);
}

function asArrow({ from, to, movers }: Step, gains: readonly PictureArrow[]): PictureArrow {
  const improving = arrow(from, to, movers, true);
  return gains.some((gain) => sameArrow(gain, improving)) ? improving : { ...improving, improving: false };
}

function sameArrow(a: PictureArrow, b: PictureArrow): boolean {
  return a.from === b.from && a.to === b.to && a.movers.join() === b.movers.join();
}

function withoutTwice(arrows: readonly PictureArrow[]): readonly PictureArrow[] {
  const seen = new Map<string, PictureArrow>();
  for (const one of arrows) {
    const key = `${one.from} ${one.to} ${one.movers.join()}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()].toSorted((a, b) => Number(b.improving) - Number(a.improving));
}
