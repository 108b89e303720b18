import { describe, expect, test } from 'vitest';
import { families } from '../../bench/families.ts';
import { dense, matrixMethod, packed } from '../../bench/matrix.ts';
import { assess, expand } from '../../src/engine/index.ts';

describe('law: the matrix method that the engine is measured against', () => {
  test.each([1, 2, 3])('gives the engine’s answers, dense and packed (seed %i)', (seed) => {
    for (const family of ['unconstrained', 'chains'] as const) {
      const { graph } = expand(families[family]({ parties: 3, options: 6, seed }));
      if (graph === null) throw new Error('is answered');
      const { nash, gmr, smr, seq } = assess(graph, ['nash', 'gmr', 'smr', 'seq']).stable;
      for (const stable of [matrixMethod(graph, dense), matrixMethod(graph, packed)]) {
        expect(stable).toEqual({ nash, gmr, smr, seq });
      }
    }
  });
});
