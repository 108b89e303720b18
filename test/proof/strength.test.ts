import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitConcepts, strengthOf } from '../../src/analysis/strength.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { concepts } from '../../src/model/index.ts';
import { isStronglyStable, isWeaklyStable } from '../oracle/strength.ts';
import { improvements, layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { prove } from './support/prove.ts';
import { seeTraits, withoutSteps } from './support/traits.ts';

const flagged = (flags: ArrayLike<number> = []) => [...Array(flags.length).keys()].filter((k) => flags[k] === 1);

describe('law: strength is what the definitions say', () => {
  it('strongly and weakly stable states of 500 random conflicts', () => {
    const conflicts = randomConflict({
      options: 5,
      parties: 3,
      strong: true,
      joint: true,
      needs: true,
      bodies: true,
    });
    const atLeast = { strong: 200, 'strongly stable by threat': 100, weakly: 100, merged: 20, 'one-way': 50 };
    prove(fc.tuple(conflicts, fc.boolean()), { atLeast }, ([drawn, plain], tally) => {
      const conflict = plain ? withoutSteps(drawn) : drawn;
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
          const threatened = expected.filter((s) => improvements(world, i, s).size > 0);
          tally.see('strongly stable by threat', threatened.length);
          tally.see('weakly', weak.length);
          expect({ i, concept, strong: flagged(found?.strong), weak: flagged(found?.weak) }).toEqual({
            ...{ i, concept, strong: expected, weak },
          });
        }
      }
      seeTraits(world, tally);
    });
  });
});
