import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsWay } from '../../src/engine/groups-way.ts';
import { assess } from '../../src/engine/index.ts';
import { fitsWords, productWay } from '../../src/engine/product-way.ts';
import { concepts } from '../../src/model/index.ts';
import { products } from './support/products.ts';

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
