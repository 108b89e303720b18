import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalitions } from '../../src/analysis/coalitions/index.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { concepts } from '../../src/model/index.ts';
import { coalitions as coalitionsOf, isUniversallyStable, jumps as jumpsOf } from '../oracle/coalitions.ts';
import { isEquilibrium } from '../oracle/open-steps.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';

describe('law: coalitions are what going through every coalition finds', () => {
  it('jumps and universally stable states of 500 random conflicts, strict and Pareto', () => {
    let found = 0;
    const conflicts = randomConflict({ options: 5, parties: 4, joint: true, needs: true, bodies: true });
    fc.assert(
      fc.property(conflicts, fc.constantFrom('strict', 'pareto'), fc.boolean(), (drawn, form, plain) => {
        const options = drawn.options.map((option) => ({ ...option, needs: { take: [], reverse: [] } }));
        const conflict = plain ? { ...drawn, options, joint: [], bodies: [] } : drawn;
        const world = layOut(conflict);
        const { graph } = expand(conflict);
        if (graph === null) throw new Error('refused');
        const answer = coalitions(graph, assess(graph, concepts), form);
        if (typeof answer === 'string') throw new Error(answer);
        for (const concept of ['nash', 'gmr', 'smr'] as const) {
          const stable = world.states.filter((s) => isUniversallyStable(world, form, concept, s));
          expect([concept, world.states.filter((s) => answer.stable[concept][s] === 1)]).toEqual([concept, stable]);
        }
        for (const concept of concepts.filter((one) => isDefined(world, one))) {
          const equilibria = world.states.filter((s) => isEquilibrium(world, concept, s));
          const expected = coalitionsOf(world)
            .filter((H) => H.length > 1)
            .map((H) => ({ members: H, jumps: jumpsOf(world, form, H, equilibria) }))
            .filter(({ jumps }) => jumps.length > 0);
          const jumping = answer.jumps.flatMap(({ members, jumps }) => {
            const own = jumps[concept];
            return own === undefined || own.length === 0 ? [] : [{ members, jumps: own }];
          });
          found += expected.length;
          const byMembers = (a: { members: readonly number[] }, b: { members: readonly number[] }) =>
            a.members.join() < b.members.join() ? -1 : 1;
          expect([concept, jumping?.toSorted(byMembers)]).toEqual([concept, expected.toSorted(byMembers)]);
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
  }, 240_000);
});
