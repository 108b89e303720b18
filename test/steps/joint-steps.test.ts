import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, reach } from '../../src/engine/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { randomConflict } from '../support/random-conflict.ts';

describe('law: what a joint step changes', () => {
  it('leaves single moves as they are, and nash and the moves of every party with them', () => {
    fc.assert(
      fc.property(randomConflict({ options: 6, joint: true }), (conflict) => {
        const withSteps = graphOf(conflict);
        const without = graphOf({ ...conflict, joint: [] });
        expect(assess(withSteps, ['nash']).stable).toEqual(assess(without, ['nash']).stable);
        const more = reach(withSteps, 0).steps;
        reach(without, 0).steps.forEach((steps, state) => {
          if (steps >= 0) expect(more[state]).toBeLessThanOrEqual(steps);
        });
      }),
      { numRuns: 100 },
    );
  });
});
