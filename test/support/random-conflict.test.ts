import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { concepts } from '../../src/model/index.ts';
import { isDefined, isStable } from '../oracle/stability.ts';
import { hasMerged } from '../oracle/states.ts';
import { layOut, type World } from '../oracle/world.ts';
import { randomConflict } from './random-conflict.ts';

const worlds = fc.sample(randomConflict(), { seed: 20190426, numRuns: 400 }).map((conflict) => layOut(conflict));
const share = (test: (world: World) => boolean) => worlds.filter(test).length / worlds.length;

const stableStates = (world: World, concept: (typeof concepts)[number]) =>
  isDefined(world, concept)
    ? world.parties.map((i) => world.states.filter((s) => isStable[concept](world, i, s)).join()).join(';')
    : 'undefined';

describe('law: random conflicts are diverse', () => {
  it.each([1, 2, 3, 4, 5])('%i parties are common', (parties) => {
    expect(share((world) => world.parties.length === parties)).toBeGreaterThan(0.1);
  });

  it('small and large ones are common', () => {
    expect(share((world) => world.states.length <= 8)).toBeGreaterThan(0.15);
    expect(share((world) => world.states.length >= 64)).toBeGreaterThan(0.3);
    expect(share((world) => world.states.length === 1)).toBeLessThan(0.1);
  });

  it('every trait is common, and none is everywhere', () => {
    const traits: Record<string, (world: World) => boolean> = {
      merged: hasMerged,
      infeasible: (world) => world.stateOf.size < 2 ** world.conflict.options.length,
      'one-way': ({ conflict }) => conflict.options.some(({ moves }) => moves !== 'both'),
      'no options': ({ conflict }) => conflict.parties.some(({ options }) => options.length === 0),
      statements: ({ conflict }) => conflict.parties.some(({ preference }) => preference.kind === 'statements'),
      ranking: ({ conflict }) => conflict.parties.some(({ preference }) => preference.kind === 'ranking'),
      weights: ({ conflict }) => conflict.parties.some(({ preference }) => preference.kind === 'weights'),
      indifferent: ({ conflict }) => conflict.parties.some(({ preference }) => preference.kind === 'indifferent'),
      outcomes: ({ conflict }) => conflict.outcomes.length > 0,
      'status quo': ({ conflict }) => conflict.statusQuo !== null,
    };
    for (const [trait, test] of Object.entries(traits)) {
      expect([trait, share(test) > 0.15, share(test) < 0.97]).toEqual([trait, true, true]);
    }
  });

  it.each([
    ['nash', 'gmr', 0.3],
    ['gmr', 'smr', 0.15],
    ['gmr', 'seq', 0.3],
    ['seq', 'smr', 0.3],
    ['seq', 'symseq', 0.1],
    ['smr', 'symseq', 0.3],
    ['nash', 'symseq', 0.15],
    ['nash', 'sim', 0.15],
  ] as const)('%s and %s often differ', (one, other, often) => {
    expect(share((world) => stableStates(world, one) !== stableStates(world, other))).toBeGreaterThan(often);
  });
});

describe('law: random conflicts are well formed', () => {
  const everything = { joint: true, needs: true, bodies: true, guarantees: true, unsure: true, strong: true };

  it('indices are in range, strong statements come first, and a joint step has two owners', () => {
    const owners = (world: World, literals: readonly { readonly option: number }[]) =>
      new Set(literals.map(({ option }) => world.conflict.options[option]?.party)).size;
    fc.assert(
      fc.property(randomConflict({ ...everything, options: 5 }), (conflict) => {
        const world = layOut(conflict);
        expect(world.states.length).toBeGreaterThan(0);
        expect(conflict.joint.every(({ literals }) => owners(world, literals) >= 2)).toBe(true);
        for (const { preference } of conflict.parties) {
          if (preference.kind !== 'statements') continue;
          const strong = preference.statements.map((statement) => Number(statement.strong));
          expect(strong).toEqual(strong.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('each of the extras occurs', () => {
    const conflicts = fc.sample(randomConflict(everything), { seed: 7, numRuns: 100 });
    const often = (test: (conflict: (typeof conflicts)[number]) => boolean) => conflicts.filter(test).length;
    expect(often(({ joint }) => joint.length > 0)).toBeGreaterThan(20);
    expect(often(({ bodies }) => bodies.some(({ decides }) => decides.length > 0))).toBeGreaterThan(20);
    expect(often(({ options }) => options.some(({ needs }) => needs.take.length > 0))).toBeGreaterThan(20);
    expect(often(({ guarantees }) => guarantees.length > 0)).toBeGreaterThan(20);
  });
});

describe('law: random conflicts shrink', () => {
  it('a failure is brought down to a few options and parties', () => {
    const { counterexample } = fc.check(
      fc.property(randomConflict(), (conflict) => {
        const world = layOut(conflict);
        return stableStates(world, 'gmr') === stableStates(world, 'nash');
      }),
      { seed: 3, numRuns: 100 },
    );
    const [smallest] = counterexample ?? [];
    expect(smallest?.parties.length).toBe(2);
    expect(smallest?.options.length).toBeLessThanOrEqual(3);
  });
});
