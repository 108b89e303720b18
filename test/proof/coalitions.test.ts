import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalitions } from '../../src/analysis/coalitions/index.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { concepts } from '../../src/model/index.ts';
import { coalitions as coalitionsOf, isUniversallyStable, jumps as jumpsOf } from '../oracle/coalitions.ts';
import { isEquilibrium } from '../oracle/open-steps.ts';
import { isDefined, isStable } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { prove } from './support/prove.ts';
import { seeTraits, withoutSteps } from './support/traits.ts';

describe('law: coalitions are what going through every coalition finds', () => {
  it('jumps and universally stable states of 500 random conflicts, strict and Pareto', () => {
    const conflicts = randomConflict({ options: 5, parties: 4, joint: true, needs: true, bodies: true });
    const questions = fc.tuple(conflicts, fc.constantFrom('strict' as const, 'pareto' as const), fc.boolean());
    const atLeast = {
      ...{
        'strict jumps': 20,
        'pareto jumps': 50,
        'stable for each alone, not for all': 20,
        'answered improvements': 20,
      },
      ...{ merged: 20, 'one-way': 50, 'joint steps': 50, consent: 50, 'votes decide': 50 },
    };
    prove(questions, { atLeast }, ([drawn, form, plain], tally) => {
      const conflict = plain ? withoutSteps(drawn) : drawn;
      const world = layOut(conflict);
      const { graph } = expand(conflict);
      if (graph === null) throw new Error('refused');
      const answer = coalitions(graph, assess(graph, concepts), form);
      if (typeof answer === 'string') throw new Error(answer);
      for (const concept of ['nash', 'gmr', 'smr'] as const) {
        const stable = world.states.filter((s) => isUniversallyStable(world, form, concept, s));
        expect([concept, world.states.filter((s) => answer.stable[concept][s] === 1)]).toEqual([concept, stable]);
        const alone = world.states.filter((s) => world.parties.every((i) => isStable[concept](world, i, s)));
        tally.see(
          'stable for each alone, not for all',
          alone.some((s) => !stable.includes(s)),
        );
        tally.see(
          'answered improvements',
          stable.some((s) => concept !== 'nash' && answer.stable.nash[s] !== 1),
        );
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
        tally.see(`${form} jumps`, expected.length);
        const byMembers = (a: { members: readonly number[] }, b: { members: readonly number[] }) =>
          a.members.join() < b.members.join() ? -1 : 1;
        expect([concept, jumping?.toSorted(byMembers)]).toEqual([concept, expected.toSorted(byMembers)]);
      }
      seeTraits(world, tally);
    });
  });
});
