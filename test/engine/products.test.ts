import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsWay } from '../../src/engine/groups-way.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { fitsWords, productWay } from '../../src/engine/product-way.ts';
import { type Condition, concepts, type Direction } from '../../src/model/index.ts';
import { build, option, statements } from './support/build.ts';
import { conditions } from './support/random.ts';

/** Parties whose options are tied within the party only, so that groups have odd sizes and states stay a product. */
const products = fc
  .array(fc.array(fc.constantFrom<Direction>('both', 'both', 'forward', 'back'), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .filter((parties) => parties.flat().length > 0)
  .chain((parties) => {
    const count = parties.flat().length;
    const preference = fc.array(conditions(count), { minLength: 2, maxLength: 6 }).map((list) => statements(...list));
    return fc.record({
      parties: fc
        .array(preference, { minLength: parties.length, maxLength: parties.length })
        .map((preferences) => parties.map((options, at) => ({ options, preference: preferences[at] ?? statements() }))),
      most: fc.array(fc.nat(3), { minLength: parties.length, maxLength: parties.length }),
    });
  })
  .map(({ parties, most }) => {
    let first = 0;
    const infeasible = parties.map(({ options }, at): Condition => {
      const own = options.map((_, place) => option(first + place));
      first += options.length;
      return { kind: 'count', how: 'at least', n: (most[at] ?? 0) + 1, of: own };
    });
    return expand(build({ parties, infeasible })).graph;
  })
  .filter((graph) => graph !== null);

describe('law: products', () => {
  test('bit arithmetic over a product, listed groups and the exact method give the same answers', () => {
    fc.assert(
      fc.property(products, (graph) => {
        const { states } = graph.layout;
        expect(states.kind).toBe('product');
        expect(fitsWords(graph)).toBe(true);
        const fast = assess(graph, concepts);
        const exact = assess(graph, concepts, { method: 'exact' });
        expect([fast.method, exact.method]).toEqual(['groups', 'exact']);
        expect(fast.stable).toEqual(exact.stable);
        if (states.kind !== 'product') return;
        const ways = [productWay(graph, states), groupsWay(graph)];
        graph.conflict.parties.forEach((_, party) => {
          for (const answers of ['moves', 'improvements'] as const) {
            const [byWords, byLists] = ways.map((way) => way.least(party, way.payoffs(party), answers));
            expect(byWords).toEqual(byLists);
          }
        });
      }),
      { numRuns: 600 },
    );
  });
});
