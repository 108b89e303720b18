import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concepts } from '../../src/model/index.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { sketch } from '../support/sketch.ts';
import { isCoalitionStable } from './coalitions.ts';
import { dependence } from './dependence.ts';
import { isEquilibrium } from './open-steps.ts';
import { isDefined, isStable, isStableForAll } from './stability.ts';
import { isStronglyStable } from './strength.ts';
import { layOut } from './world.ts';

describe('law: the oracles agree where their definitions meet', () => {
  it('a coalition of one is a party, in plain conflicts', () => {
    fc.assert(
      fc.property(randomConflict({ options: 5, merged: false }), (conflict) => {
        const world = layOut(conflict);
        for (const concept of ['nash', 'gmr', 'smr'] as const) {
          for (const i of world.parties) {
            const alone = world.states.filter((s) => isCoalitionStable[concept](world, 'strict', [i], s));
            expect(alone).toEqual(world.states.filter((s) => isStable[concept](world, i, s)));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('strongly stable states are stable, and without strong statements only those without improvements are', () => {
    fc.assert(
      fc.property(randomConflict({ options: 5, strong: true }), (conflict) => {
        const world = layOut(conflict);
        for (const concept of ['gmr', 'smr', 'seq', 'symseq'] as const) {
          for (const [i, { preference }] of conflict.parties.entries()) {
            const strongly = world.states.filter((s) => isStronglyStable(world, concept, i, s));
            expect(strongly.filter((s) => !isStable[concept](world, i, s))).toEqual([]);
            const none = preference.kind !== 'statements' || preference.statements.every(({ strong }) => !strong);
            if (none) expect(strongly).toEqual(world.states.filter((s) => isStable.nash(world, i, s)));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('without steps of several parties an equilibrium is a state stable for all, and nothing is open', () => {
    fc.assert(
      fc.property(randomConflict({ options: 5 }), (conflict) => {
        const world = layOut(conflict);
        for (const concept of concepts.filter((one) => isDefined(world, one))) {
          const stable = world.states.filter((s) => isStableForAll(world, concept, s));
          expect(world.states.filter((s) => isEquilibrium(world, concept, s))).toEqual(stable);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a ranking that already makes the state hold depends on nobody', () => {
    const { parties, pivotal, least } = dependence(
      sketch({ parties: 'ab', owners: 'ab', ranking: { a: 'YY YN NY NN', b: 'YY NY YN NN' }, statusQuo: 'NN' }),
      'hold',
      'seq',
      [3],
      1,
    );
    expect([parties.map(({ edits }) => edits), pivotal, least.edits]).toEqual([[0, 0], [], 0]);
  });
});
