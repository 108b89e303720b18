import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJump, checkStrength, checkUniversal } from '../../src/checker/index.ts';
import { concepts } from '../../src/model/index.ts';
import { coalitions, isUniversallyStable, jumps } from '../oracle/coalitions.ts';
import { isEquilibrium } from '../oracle/open-steps.ts';
import { isDefined } from '../oracle/stability.ts';
import { isStronglyStable, isWeaklyStable } from '../oracle/strength.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { prove } from './support/prove.ts';

const forms = fc.constantFrom('strict' as const, 'pareto' as const);
const steps = { joint: true, needs: true, bodies: true };

describe('law: the checker accepts exactly what is true', () => {
  it('of the strength of every state, said both ways, in 150 random conflicts', () => {
    const conflicts = randomConflict({ options: 4, parties: 3, strong: true, ...steps });
    prove(conflicts, { runs: 150, atLeast: { strongly: 500, weakly: 50, 'not stable': 100 } }, (conflict, tally) => {
      const world = layOut(conflict);
      for (const party of world.parties) {
        for (const concept of ['gmr', 'smr', 'seq', 'symseq'] as const) {
          for (const state of world.states) {
            const claim = { concept, party, state };
            const strongly = isStronglyStable(world, concept, party, state);
            const weakly = isWeaklyStable(world, concept, party, state);
            tally.see(strongly ? 'strongly' : weakly ? 'weakly' : 'not stable');
            const { accepted } = checkStrength(conflict, { ...claim, strong: true });
            expect({ ...claim, accepted }).toEqual({ ...claim, accepted: strongly });
            const weak = checkStrength(conflict, { ...claim, strong: false }).accepted;
            expect({ ...claim, weak }).toEqual({ ...claim, weak: weakly });
          }
        }
      }
    });
  });

  it('of the jumps of every coalition and of every two states, in 60 random conflicts', () => {
    const conflicts = fc.tuple(randomConflict({ options: 3, parties: 3, ...steps }), forms);
    prove(conflicts, { runs: 60, atLeast: { jumps: 50, others: 5000 } }, ([conflict, form], tally) => {
      const world = layOut(conflict);
      for (const concept of concepts.filter((one) => isDefined(world, one))) {
        const equilibria = world.states.filter((state) => isEquilibrium(world, concept, state));
        for (const members of coalitions(world).filter((group) => group.length > 1)) {
          const real = new Set(jumps(world, form, members, equilibria).map((pair) => pair.join()));
          for (const from of world.states) {
            for (const to of world.states) {
              const claim = { form, concept, members, from, to };
              const expected = real.has(`${from},${to}`);
              tally.see(expected ? 'jumps' : 'others');
              const { accepted } = checkJump(conflict, claim);
              expect({ ...claim, accepted }).toEqual({ ...claim, accepted: expected });
            }
          }
        }
      }
    });
  });

  it('of universal stability, said both ways, in 100 random conflicts', () => {
    const conflicts = fc.tuple(randomConflict({ options: 4, parties: 3, ...steps }), forms);
    prove(conflicts, { runs: 100, atLeast: { stable: 300, not: 300 } }, ([conflict, form], tally) => {
      const world = layOut(conflict);
      for (const concept of ['nash', 'gmr', 'smr'] as const) {
        for (const state of world.states) {
          const expected = isUniversallyStable(world, form, concept, state);
          tally.see(expected ? 'stable' : 'not');
          for (const stable of [true, false]) {
            const claim = { form, concept, state, stable };
            const { accepted } = checkUniversal(conflict, claim);
            expect({ ...claim, accepted }).toEqual({ ...claim, accepted: expected === stable });
          }
        }
      }
    });
  });
});

describe('corners: what names nothing is refused', () => {
  const drawn = fc.sample(randomConflict({ options: 3, parties: 2 }), { numRuns: 50, seed: 1 });
  const conflict = drawn.find(({ parties }) => parties.length === 2);
  if (conflict === undefined) throw new Error('no model was drawn');

  it('parties, states, coalitions and concepts that are not there', () => {
    const strength = { concept: 'gmr', party: 0, state: 0, strong: true } as const;
    expect(checkStrength(conflict, { ...strength, party: 9 }).reason).toBe('no-such-party');
    expect(checkStrength(conflict, { ...strength, state: -1 }).reason).toBe('no-such-state');
    expect(checkStrength(conflict, { ...strength, concept: 'nash' }).reason).toBe('concept-without-strength');
    const jump = { form: 'strict', concept: 'nash', members: [0, 1], from: 0, to: 1 } as const;
    expect(checkJump(conflict, { ...jump, members: [0] }).reason).toBe('no-coalition');
    expect(checkJump(conflict, { ...jump, members: [0, 0] }).reason).toBe('no-coalition');
    expect(checkJump(conflict, { ...jump, members: [0, 7] }).reason).toBe('no-such-party');
    expect(checkJump(conflict, { ...jump, to: 999 }).reason).toBe('no-such-state');
    expect(checkUniversal(conflict, { form: 'strict', concept: 'gmr', state: 0.5, stable: true }).reason).toBe(
      'no-such-state',
    );
  });
});
