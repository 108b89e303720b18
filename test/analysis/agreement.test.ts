import { describe, expect, it } from 'vitest';
import { decideRungs, findAgreement, listAgreement } from '../../src/analysis/agreement/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { sketch } from '../support/sketch.ts';

const dilemma = graphOf(
  sketch({
    parties: 'ab',
    owners: 'ab',
    ranking: { a: 'NY YY NN YN', b: 'YN YY NN NY' },
    statusQuo: 'NN',
  }),
);

const rungs = ({ lists }: ReturnType<typeof findAgreement>) =>
  lists.flatMap(({ states }) => states).map((one) => one.reached);

describe('corner: how agreeable states are reached', () => {
  it('is not decided before guarantees are looked for', () => {
    const listed = listAgreement(dilemma, 'seq', 0);
    expect([rungs(listed), listed.complete]).toEqual([[null], false]);
    expect(decideRungs(dilemma, 'seq', listed, { most: 4 })).toEqual(findAgreement(dilemma, 'seq', 0, { most: 4 }));
    expect(rungs(findAgreement(dilemma, 'seq', 0, { most: 4 }))).toEqual(['guarantees']);
  });

  it('stays undecided, and says so, where looking would take too much or is stopped', () => {
    const listed = listAgreement(dilemma, 'seq', 0);
    const little = decideRungs(dilemma, 'seq', listed, { most: 4, effort: 1 });
    expect([rungs(little), little.complete]).toEqual([[null], false]);
    const stopped = decideRungs(dilemma, 'seq', listed, { most: 4, stop: () => true });
    expect([rungs(stopped), stopped.complete]).toEqual([[null], false]);
  });
});
