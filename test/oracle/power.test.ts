import { describe, expect, it } from 'vitest';
import type { Body, Decimal } from '../../src/model/index.ts';
import { banzhaf, minimalBlocking, minimalWinning, shapleyShubik } from './power.ts';

const whole = (number: number): Decimal => ({ digits: BigInt(number), scale: 0 });

/** A body of parties 0, 1, … with these weights. */
function bodyOf(weights: readonly number[], quota: number, rest: Partial<Body> = {}): Body {
  const members = weights.map((weight, party) => ({ party, weight: whole(weight) }));
  return { id: 'c', members, quota: whole(quota), veto: [], abstention: 'neutral', decides: [], span: null, ...rest };
}

describe('case: power in bodies', () => {
  it('European Economic Community 1958', () => {
    const community = bodyOf([4, 4, 4, 2, 2, 1], 12);
    expect(banzhaf(community)).toEqual(['5/21', '5/21', '5/21', '1/7', '1/7', '0']);
    expect(shapleyShubik(community)).toEqual(['7/30', '7/30', '7/30', '3/20', '3/20', '0']);
  });

  it('United Nations Security Council, and before 1966', () => {
    const council = (members: number, quota: number) =>
      bodyOf(Array(members).fill(1), quota, { veto: [0, 1, 2, 3, 4] });
    const now = council(15, 9);
    expect([banzhaf(now)[0], banzhaf(now)[14]]).toEqual(['106/635', '21/1270']);
    expect([shapleyShubik(now)[0], shapleyShubik(now)[14]]).toEqual(['421/2145', '4/2145']);
    const before = shapleyShubik(council(11, 7));
    expect([before[0], before[10]]).toEqual(['76/385', '1/462']);
    const alone = minimalBlocking(now).filter((set) => set.length === 1);
    expect(alone.flat().sort()).toEqual([0, 1, 2, 3, 4]);
    expect(minimalWinning(now)).toHaveLength(210);
  });
});
