import { describe, expect, it } from 'vitest';
import { assess, expand, improvements, reach, shortestPaths } from '../../src/engine/index.ts';
import { type Conflict, concepts } from '../../src/model/index.ts';
import { casesFolder, publishedCase, publishedCases } from '../support/published.ts';

function graphOf(conflict: Conflict) {
  const { graph } = expand(conflict);
  if (graph === null) throw new Error('refused');
  return graph;
}

const flagged = (flags: Uint8Array | undefined) => [...(flags ?? []).keys()].filter((k) => flags?.[k] === 1);
const ascending = (states: readonly number[] | undefined) => states?.toSorted((a, b) => a - b);

describe.skipIf(casesFolder === null)('case: the engine and what was published', () => {
  it.each(publishedCases())('$id: moves, verdicts and equilibria', ({ conflict, moves, stable, equilibria }) => {
    const graph = graphOf(conflict);
    const states = [...Array(graph.states.count).keys()];
    expect(conflict.parties.map((_, i) => states.map((s) => graph.moves(i, s)))).toEqual(moves);
    for (const method of ['groups', 'exact', 'auto'] as const) {
      if (method === 'groups' && states.some((s) => graph.states.merged(s))) continue;
      const answer = assess(graph, concepts, { method });
      for (const concept of concepts) {
        expect([concept, answer.stable[concept]?.map(flagged)]).toEqual([concept, stable[concept]?.map(ascending)]);
        const found = answer.equilibria[concept];
        expect([concept, found && flagged(found)]).toEqual([concept, ascending(equilibria[concept])]);
      }
    }
  });

  it('elmira: only the local government improves on the status quo, and state 8 is three moves away in six ways', () => {
    const graph = graphOf(publishedCase('elmira').conflict);
    expect(graph.statusQuo).toBe(0);
    expect([0, 1, 2].map((i) => improvements(graph, i, 0))).toEqual([[], [], [4]]);
    const { steps, improvementSteps } = reach(graph, 0);
    expect([...improvementSteps]).toEqual([0, -1, -1, -1, 1, -1, -1, -1, -1]);
    expect(steps[7]).toBe(3);
    const { paths, more } = shortestPaths(graph, 0, 7, { improvementsOnly: false, limit: 10 });
    expect([paths.length, more]).toEqual([6, 0]);
  });
});
