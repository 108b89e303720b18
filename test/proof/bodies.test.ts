import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessBodies } from '../../src/analysis/bodies/index.ts';
import type { Body } from '../../src/model/index.ts';
import { banzhaf, minimalBlocking, minimalWinning, shapleyShubik } from '../oracle/power.ts';
import { sketch } from '../support/sketch.ts';
import { prove } from './support/prove.ts';

/** Bodies of up to seven members whose quota is within reach. */
const anyBody: fc.Arbitrary<Body> = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7, size: 'max' }),
    scale: fc.constantFrom(0, 1, 2),
    share: fc.integer({ min: 1, max: 100 }),
    veto: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    vetoes: fc.boolean(),
    abstention: fc.constantFrom('neutral' as const, 'against' as const),
  })
  .map(({ weights, scale, share, veto, vetoes, abstention }) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const quota = BigInt(Math.ceil((total * share) / 100));
    return {
      id: 'c',
      members: weights.map((weight, party) => ({ party, weight: { digits: BigInt(weight), scale } })),
      quota: { digits: quota, scale },
      veto: vetoes ? [...weights.keys()].filter((party) => veto[party] === true) : [],
      abstention,
      decides: [],
      span: null,
    };
  });

const written = (index: { readonly numerator: bigint; readonly denominator: bigint }) =>
  index.denominator === 1n ? `${index.numerator}` : `${index.numerator}/${index.denominator}`;

describe('law: power in a body is what going through every coalition finds', () => {
  it('on 500 random bodies', () => {
    const conflict = sketch({ parties: 'abcdefg', owners: 'a' });
    const atLeast = { 'two vetoes or more': 50, 'a member without power': 20, 'beyond whole numbers': 100 };
    prove(anyBody, { atLeast }, (body, tally) => {
      const [found] = assessBodies({ ...conflict, bodies: [body] }, 1e6).bodies;
      expect(found?.power?.map((one) => written(one.banzhaf))).toEqual(banzhaf(body));
      expect(found?.power?.map((one) => written(one.shapleyShubik))).toEqual(shapleyShubik(body));
      expect(found?.minimalWinning).toBe(minimalWinning(body).length);
      const blocking = minimalBlocking(body).map((set) => set.toSorted((a, b) => a - b).join());
      const listed = found?.minimalBlocking?.list.map((set) => set.join());
      expect(found?.minimalBlocking?.count).toEqual(blocking.length);
      expect(listed?.toSorted()).toEqual(blocking.toSorted());
      tally.see('two vetoes or more', body.veto.length > 1);
      tally.see('a member without power', banzhaf(body).includes('0'));
      tally.see('beyond whole numbers', body.quota.scale > 0);
    });
  });
});
