import { describe, expect, it } from 'vitest';
import type { Body, Decimal } from '../../src/model/index.ts';
import { sketch } from '../support/sketch.ts';
import { isEquilibrium, stepsOfSeveral } from './open-steps.ts';
import { reach, reachByImprovements } from './reach.ts';
import { isDefined, isStable, isStableForAll } from './stability.ts';
import { layOut } from './world.ts';

const whole = (number: number): Decimal => ({ digits: BigInt(number), scale: 0 });

/** A body of parties 0, 1, … with these weights. */
function bodyOf(weights: readonly number[], quota: number, rest: Partial<Body> = {}): Body {
  const members = weights.map((weight, party) => ({ party, weight: whole(weight) }));
  return { id: 'c', members, quota: whole(quota), veto: [], abstention: 'neutral', decides: [], span: null, ...rest };
}

const dilemma = sketch({
  parties: 'ab',
  owners: 'ab',
  ranking: { a: 'NY YY NN YN', b: 'YN YY NN NY' },
  statusQuo: 'NN',
});

describe('case: steps of several parties', () => {
  it('mutual defection is stable for each prisoner, and no standstill once a swap of both silences is declared', () => {
    const plain = layOut(dilemma);
    const world = layOut({ ...dilemma, joint: sketch({ parties: 'ab', owners: 'ab', joint: ['1 2'] }).joint });
    for (const concept of ['nash', 'gmr', 'smr', 'seq', 'symseq'] as const) {
      expect([isStableForAll(world, concept, 0), isEquilibrium(plain, concept, 0)]).toEqual([true, true]);
      expect(isEquilibrium(world, concept, 0)).toBe(false);
    }
    expect(stepsOfSeveral(world, 0).map(({ to, owners }) => [to, owners])).toEqual([[3, [0, 1]]]);
    expect([isDefined(plain, 'sim'), isDefined(world, 'sim')]).toEqual([true, false]);
  });

  it('a guarded option changes with consent only, and the owner may change others in the same step', () => {
    const world = layOut(sketch({ parties: 'ab', owners: 'aab', needs: { 1: 'b' } }));
    expect([...reach(world, [0], 0)]).toEqual([2]);
    expect([...reach(world, [0, 1], 0)]).toContain(3);
    expect(world.steps[0]?.filter(({ named }) => named.length > 0).map(({ to }) => to)).toEqual([1, 3]);
  });

  it('a body decides by quota and veto, and an indifferent veto holder blocks only where an abstention is a no', () => {
    const ranking = { a: 'Y N', b: 'Y N', c: 'Y=N' };
    const vote = (abstention: Body['abstention']) =>
      layOut({
        ...sketch({ parties: 'abc', owners: 'a', ranking }),
        bodies: [bodyOf([1, 1, 1], 2, { veto: [2], abstention, decides: [{ option: 0, direction: 'both' }] })],
      });
    const [neutral, against] = [vote('neutral'), vote('against')];
    expect([...reach(neutral, [0, 1], 0)]).toEqual([]);
    expect([...reach(neutral, [0, 2], 0)]).toEqual([1]);
    expect([...reachByImprovements(neutral, [0, 1, 2], 0)]).toEqual([1]);
    expect([...reachByImprovements(neutral, [0, 2], 0)]).toEqual([]);
    expect([...reachByImprovements(against, [0, 1, 2], 0)]).toEqual([]);
  });

  it('a vote that the owner passes alone is a single move', () => {
    const base = sketch({ parties: 'ab', owners: 'a', ranking: { a: 'Y N' } });
    const world = layOut({ ...base, bodies: [bodyOf([2, 1], 2, { decides: [{ option: 0, direction: 'both' }] })] });
    expect(isStable.nash(world, 0, 0)).toBe(false);
    expect(stepsOfSeveral(world, 0)).toEqual([]);
  });
});
