import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitConcepts, strengthOf } from '../../src/analysis/strength.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { concepts } from '../../src/model/index.ts';
import { isStronglyStable, isWeaklyStable } from '../oracle/strength.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';

const flagged = (flags: ArrayLike<number> = []) => [...Array(flags.length).keys()].filter((k) => flags[k] === 1);

describe('law: strength is what the definitions say', () => {
  it('strongly and weakly stable states of 500 random conflicts', () => {
    let strong = 0;
    const conflicts = randomConflict({ options: 5, parties: 3, strong: true, joint: true, needs: true, bodies: true });
    fc.assert(
      fc.property(conflicts, fc.boolean(), (drawn, plain) => {
        const options = drawn.options.map((option) => ({ ...option, needs: { take: [], reverse: [] } }));
        const conflict = plain ? { ...drawn, options, joint: [], bodies: [] } : drawn;
        const world = layOut(conflict);
        const { graph } = expand(conflict);
        if (graph === null) throw new Error('refused');
        const answer = strengthOf(graph, assess(graph, concepts));
        const any = conflict.parties.some(
          ({ preference }) => preference.kind === 'statements' && preference.statements.some((one) => one.strong),
        );
        if (!any) {
          expect(answer).toBe(null);
          return;
        }
        for (const i of world.parties) {
          for (const concept of splitConcepts) {
            const found = answer?.[i]?.[concept];
            const expected = world.states.filter((s) => isStronglyStable(world, concept, i, s));
            const weak = world.states.filter((s) => isWeaklyStable(world, concept, i, s));
            strong += expected.length;
            expect({ i, concept, strong: flagged(found?.strong), weak: flagged(found?.weak) }).toEqual({
              ...{ i, concept, strong: expected, weak },
            });
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(strong).toBeGreaterThan(500);
  }, 240_000);
});
