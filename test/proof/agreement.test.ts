import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgreement } from '../../src/analysis/agreement/index.ts';
import { concepts } from '../../src/model/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { agreement } from '../oracle/agreement.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { randomDeal } from '../support/random-deal.ts';
import { randomPromise } from '../support/random-promise.ts';
import { sketch } from '../support/sketch.ts';
import { prove } from './support/prove.ts';
import { seeTraits, withoutSteps } from './support/traits.ts';

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
    const shape = { options: 4, parties: 3, joint: true, needs: true, bodies: true, guarantees: true };
    const questions = fc
      .record({
        drawn: fc.oneof(randomConflict(shape), randomDeal(shape), randomPromise),
        plain: fc.boolean(),
        concept: fc.constantFrom(...concepts),
      })
      .map(({ drawn, plain, concept }) => ({ conflict: plain ? withoutSteps(drawn) : drawn, concept }))
      .filter(({ conflict }) => conflict.statusQuo !== null)
      .map(({ conflict, concept }) => ({ conflict, concept, world: layOut(conflict) }))
      .filter(({ concept, world }) => isDefined(world, concept));
    const atLeast = {
      ...{ improvements: 50, joint: 5, foresight: 20, guarantees: 20, none: 50 },
      ...{
        'lists of the drift': 20,
        'better for some alone': 20,
        'not efficient': 20,
        sim: 20,
        merged: 20,
        'one-way': 50,
      },
    };
    prove(questions, { atLeast }, ({ conflict, concept, world }, tally) => {
      const graph = graphOf(conflict);
      const { lists, complete } = findAgreement(graph, concept, graph.statusQuo ?? -1, { most: 1 });
      expect(complete).toBe(true);
      const found = lists.map(({ against, states }) => ({
        against,
        states: states.map(({ state, strict, pareto, reached }) => ({ state, strict, pareto, reached })),
      }));
      expect(found).toEqual(agreement(conflict, concept, 1));
      for (const { reached, strict, pareto } of found.flatMap(({ states }) => states)) {
        tally.see(String(reached));
        tally.see('better for some alone', !strict);
        tally.see('not efficient', !pareto);
      }
      tally.see('lists of the drift', lists.length > 1);
      tally.see('sim', concept === 'sim');
      seeTraits(world, tally);
    });
  });
});
