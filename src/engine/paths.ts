import { pathsOverGroups } from './group-paths.ts';
import { reachOverGroups } from './group-reach.ts';
import { layers, legalDistances } from './legal-search.ts';
import { isPlain } from './spread.ts';
import { legalSteps } from './steps/index.ts';
import { asStep, everybody, type StepSource } from './steps.ts';
import type { Graph, Reach, ShortestPaths, Step } from './types.ts';

/** What legal sequences of everybody's moves make of a state. Definitions §5. */
export function reach(graph: Graph, from: number): Reach {
  if (isPlain(graph)) return reachOverGroups(graph, from);
  const all = everybody(graph);
  const { count } = graph.states;
  return {
    steps: legalDistances(legalSteps(graph, all, 'moves'), from, count),
    improvementSteps: legalDistances(legalSteps(graph, all, 'improvements'), from, count),
  };
}

/** Which paths are looked for, and how many of them are listed. */
export interface PathOptions {
  readonly improvementsOnly: boolean;
  readonly limit: number;
  /** Fewest steps of the same kind to every state, where they are known already. */
  readonly known?: Int32Array;
}

/** All shortest legal paths, in order of their states and movers, up to a limit; none where there is no path. */
export function shortestPaths(graph: Graph, from: number, to: number, options: PathOptions): ShortestPaths {
  return shortestPathsFrom(graph, from, options)(to);
}

/** The same for one end after another, with what they share worked out once. */
export function shortestPathsFrom(graph: Graph, from: number, options: PathOptions): (to: number) => ShortestPaths {
  const { improvementsOnly, limit } = options;
  const kind = improvementsOnly ? 'improvements' : 'moves';
  const here: ShortestPaths = { paths: limit > 0 ? [[]] : [], more: limit > 0 ? 0 : 1 };
  if (isPlain(graph)) {
    const search = pathsOverGroups(graph, from, kind, limit, options.known);
    return (to) => (from === to ? here : search(to));
  }
  const source = legalSteps(graph, everybody(graph), kind);
  return (to) => {
    if (from === to) return here;
    const ways = countWays(source, from, to, graph.states.count);
    if (ways === null) return { paths: [], more: 0 };
    const paths = listPaths(source, ways, from, limit);
    return { paths, more: ways.total - paths.length };
  };
}

/** In how many ways each place leads to the target in as many steps as are left when it is reached. */
interface Ways {
  readonly length: number;
  readonly total: number;
  from(state: number, colour: number, distance: number): number;
}

/** Counts from the target back: layer by layer forwards to find the places, then backwards. Null where none is reached. */
function countWays(source: StepSource, start: number, target: number, count: number): Ways | null {
  const distanceOf = new Map<number, number>();
  const byDistance: { state: number; colour: number }[][] = [];
  const key = (state: number, colour: number) => state * (source.colours + 1) + colour + 1;
  let length = -1;
  for (const { state, colour, distance } of layers(source, start, count)) {
    if (length >= 0 && distance > length) break;
    distanceOf.set(key(state, colour), distance);
    byDistance[distance] ??= [];
    byDistance[distance]?.push({ state, colour });
    if (state === target && distance > 0) length = distance;
  }
  if (length < 0) return null;
  const counts = new Map<number, number>();
  const from = (state: number, colour: number, distance: number) =>
    distanceOf.get(key(state, colour)) === distance ? (counts.get(key(state, colour)) ?? 0) : 0;
  for (let distance = length; distance >= 0; distance -= 1) {
    for (const { state, colour } of byDistance[distance] ?? []) {
      counts.set(key(state, colour), distance === length ? Number(state === target) : onward(state, colour, distance));
    }
  }
  function onward(state: number, colour: number, distance: number): number {
    let sum = 0;
    for (const step of source.stepsFrom(state)) {
      if (step.colour !== colour) sum += from(step.to, step.colour, distance + 1);
    }
    return sum;
  }
  return { length, total: from(start, -1, 0), from };
}

function listPaths(source: StepSource, ways: Ways, start: number, limit: number): readonly (readonly Step[])[] {
  const paths: (readonly Step[])[] = [];
  function extend(state: number, colour: number, path: readonly Step[]): void {
    if (path.length === ways.length) {
      paths.push(path);
      return;
    }
    const onward = [...source.stepsFrom(state)].toSorted((a, b) => a.to - b.to || a.colour - b.colour);
    for (const step of onward) {
      if (paths.length >= limit) return;
      if (step.colour === colour || ways.from(step.to, step.colour, path.length + 1) === 0) continue;
      extend(step.to, step.colour, [...path, asStep(state, step)]);
    }
  }
  if (limit > 0) extend(start, -1, []);
  return paths;
}
