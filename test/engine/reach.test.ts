import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Graph, reach, shortestPaths } from '../../src/engine/index.ts';
import { graphs } from './support/random.ts';

describe('law: paths', () => {
  test('the fewest steps are the length of every shortest path, and each path is legal', () => {
    fc.assert(
      fc.property(graphs({ merged: true, mostOptions: 5 }), (graph) => {
        for (let from = 0; from < graph.states.count; from += 5) {
          const { steps, improvementSteps } = reach(graph, from);
          expect(steps).toEqual(byRounds(graph, from, false));
          expect(improvementSteps).toEqual(byRounds(graph, from, true));
          for (let to = 0; to < graph.states.count; to += 3) {
            const { paths, more } = shortestPaths(graph, from, to, { improvementsOnly: false, limit: 3 });
            expect(paths.length + more > 0).toBe((steps[to] ?? -1) >= 0);
            for (const path of paths) {
              expect(path).toHaveLength(steps[to] ?? -1);
              path.forEach((step, at) => {
                expect(graph.moves(step.movers[0] ?? -1, step.from)).toContain(step.to);
                expect(step.from).toBe(at === 0 ? from : path[at - 1]?.to);
                if (at > 0) expect(step.movers).not.toEqual(path[at - 1]?.movers);
              });
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Rounds over (state, last mover) as definitions §1 says, by sets. */
function byRounds(graph: Graph, from: number, improvementsOnly: boolean): Int32Array {
  const steps = new Int32Array(graph.states.count).fill(-1);
  steps[from] = 0;
  const seen = new Set<string>();
  let edge: { state: number; last: number }[] = [{ state: from, last: -1 }];
  for (let round = 1; edge.length > 0; round += 1) {
    const next: typeof edge = [];
    for (const { state, last } of edge) {
      graph.payoffs.forEach((payoffs, party) => {
        if (party === last) return;
        for (const to of graph.moves(party, state)) {
          const better = (payoffs[to] ?? 0) > (payoffs[state] ?? 0);
          if ((improvementsOnly && !better) || seen.has(`${to} ${party}`)) continue;
          seen.add(`${to} ${party}`);
          if (steps[to] === -1) steps[to] = round;
          next.push({ state: to, last: party });
        }
      });
    }
    edge = next;
  }
  return steps;
}
