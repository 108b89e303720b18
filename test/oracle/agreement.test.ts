import { describe, expect, it } from 'vitest';
import { sketch } from '../support/sketch.ts';
import { agreement } from './agreement.ts';
import { minimalGuarantees } from './guarantees.ts';
import { isStableForAll } from './stability.ts';
import { layOut } from './world.ts';

const dilemma = sketch({
  parties: 'ab',
  owners: 'ab',
  ranking: { a: 'NY YY NN YN', b: 'YN YY NN NY' },
  statusQuo: 'NN',
});

/** Both prefer YN to NN. */
const shy = sketch({ parties: 'ab', owners: 'ab', ranking: { a: 'YN NN NY YY', b: 'YY YN NN NY' }, statusQuo: 'NN' });

describe('case: agreement and guarantees', () => {
  it('A is deterred at NN, so YN is reached by foresight and not by improvements', () => {
    expect(isStableForAll(layOut(shy), 'seq', 0)).toBe(true);
    const [list] = agreement(shy, 'seq', 1);
    expect(list?.against).toBe(0);
    expect(list?.states.find(({ state }) => state === 1)).toEqual({
      state: 1,
      strict: true,
      pareto: true,
      reached: 'foresight',
    });
  });

  it('the prisoners need one step together, and under nash each silence kept by a lock or by consent', () => {
    const sets = (concept: 'nash' | 'seq') => minimalGuarantees(dilemma, concept, [3], 3).map(({ keys }) => keys);
    expect(sets('seq')).toEqual([['joint 0 1']]);
    const [first, second] = [
      ['consent 0 from 1', 'lock 0'],
      ['consent 1 from 0', 'lock 1'],
    ] as const;
    const expected = first.flatMap((a) => second.map((b) => [a, b, 'joint 0 1'].sort()));
    expect(sets('nash').map(String).sort()).toEqual(expected.map(String).sort());
  });
});
