import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgreement } from '../../../src/analysis/agreement/index.ts';
import { concepts } from '../../../src/model/index.ts';
import { graphOf } from '../../engine/support/graph.ts';
import { agreement } from '../../oracle/agreement.ts';
import { isDefined } from '../../oracle/stability.ts';
import { layOut } from '../../oracle/world.ts';
import { randomConflict } from '../../support/random-conflict.ts';
import { sketch } from '../../support/sketch.ts';

describe('case: what both prefer is reached with foresight alone', () => {
  it('where the first mover is deterred from stopping half way', () => {
    const conflict = sketch({
      parties: 'ab',
      owners: 'ab',
      ranking: { a: 'YN NN NY YY', b: 'YY YN NN NY' },
      statusQuo: 'NN',
    });
    const { lists } = findAgreement(graphOf(conflict), 'seq', 0, { most: 2 });
    expect(lists).toEqual([
      {
        against: 0,
        states: [expect.objectContaining({ state: 1, strict: true, pareto: true, reached: 'foresight' })],
      },
    ]);
  });
});

describe('law: agreement is that of the definitions read literally', () => {
  it('on 500 random conflicts', () => {
    const rungs = new Map<string, number>();
    fc.assert(
      fc.property(
        randomConflict({ options: 4, parties: 3, joint: true, needs: true, bodies: true, guarantees: true }),
        fc.constantFrom(...concepts),
        (conflict, concept) => {
          const graph = graphOf(conflict);
          if (graph.statusQuo === null || !isDefined(layOut(conflict), concept)) return;
          const { lists, complete } = findAgreement(graph, concept, graph.statusQuo, { most: 1 });
          expect(complete).toBe(true);
          const found = lists.map(({ against, states }) => ({
            against,
            states: states.map(({ state, strict, pareto, reached }) => ({ state, strict, pareto, reached })),
          }));
          expect(found).toEqual(agreement(conflict, concept, 1));
          for (const { reached } of lists.flatMap(({ states }) => states)) {
            rungs.set(String(reached), (rungs.get(String(reached)) ?? 0) + 1);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect([...rungs.keys()].toSorted()).toEqual(['foresight', 'guarantees', 'improvements', 'joint', 'none']);
  }, 240_000);
});
