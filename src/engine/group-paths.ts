import { distancesOverGroups } from './group-reach.ts';
import { growing } from './growing.ts';
import { movesInto } from './spread.ts';
import { asStep, everybody, singleSteps } from './steps.ts';
import type { Graph, ShortestPaths, Step } from './types.ts';
import type { Answers } from './way.ts';

/**
 * All shortest legal paths where single moves are all there is and nothing is merged: there they are the shortest sequences
 * of states. From the end back, each state that lies on one is met once.
 */
export function pathsOverGroups(
  graph: Graph,
  start: number,
  kind: Answers,
  limit: number,
  distances: Int32Array = distancesOverGroups(graph, start, kind),
): (end: number) => ShortestPaths {
  const parties = everybody(graph);
  const into = parties.map((party) => movesInto(graph, party, kind));
  const source = singleSteps(graph, parties, kind === 'improvements');
  /** In how many ways a state that lies on a path leads on to the end; 0 elsewhere. */
  const ways = new Float64Array(distances.length);
  const distanceOf = (state: number) => distances[state] ?? -1;

  function extend(state: number, end: number, path: readonly Step[], paths: (readonly Step[])[]): void {
    if (state === end) {
      paths.push(path);
      return;
    }
    const onward = [...source.stepsFrom(state)].toSorted((a, b) => a.to - b.to || a.colour - b.colour);
    for (const step of onward) {
      if (paths.length >= limit) return;
      if ((ways[step.to] ?? 0) === 0 || distanceOf(step.to) !== distanceOf(state) + 1) continue;
      extend(step.to, end, [...path, asStep(state, step)], paths);
    }
  }

  return (end) => {
    if (distanceOf(end) < 0) return { paths: [], more: 0 };
    const met = growing();
    let own = 0;
    let wanted = -1;
    const reach = (from: number): void => {
      if (distanceOf(from) !== wanted) return;
      if (ways[from] === 0) met.add(from);
      ways[from] = (ways[from] ?? 0) + own;
    };
    met.add(end);
    ways[end] = 1;
    for (let at = 0; at < met.length; at += 1) {
      const state = met.at(at);
      own = ways[state] ?? 0;
      wanted = distanceOf(state) - 1;
      for (const from of into) from(state, reach);
    }
    const total = ways[start] ?? 0;
    const paths: (readonly Step[])[] = [];
    if (limit > 0) extend(start, end, [], paths);
    for (let at = 0; at < met.length; at += 1) ways[met.at(at)] = 0;
    return { paths, more: total - paths.length };
  };
}
