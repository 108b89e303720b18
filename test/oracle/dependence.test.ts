import { describe, expect, it } from 'vitest';
import { casesFolder, publishedCase } from '../support/published.ts';
import { coalitions, isUniversallyStable, jumps } from './coalitions.ts';
import { dependence } from './dependence.ts';
import { isEquilibrium } from './open-steps.ts';
import { layOut } from './world.ts';

describe.skipIf(casesFolder === null)('case: coalitions and dependence as published', () => {
  it('Elmira: the ministry and Uniroyal jump from 5 to 8; 8 and 9 are universally coalition Nash', () => {
    const world = layOut(publishedCase('elmira').conflict);
    const nash = world.states.filter((s) => isEquilibrium(world, 'nash', s));
    const found = coalitions(world)
      .filter((H) => H.length > 1)
      .flatMap((H) => jumps(world, 'strict', H, nash).map((jump) => ({ H, jump })));
    expect(found).toEqual([{ H: [0, 1], jump: [4, 7] }]);
    expect(world.states.filter((s) => isUniversallyStable(world, 'strict', 'nash', s))).toEqual([7, 8]);
  });

  it.each([
    ['nash', 1, 2, [0, 2]],
    ['nash', 2, 3, [3, 0]],
    ['nash', 4, 2, [2, 0]],
    ['nash', 6, 0, [0, 0]],
    ['seq', 1, 1, null],
    ['seq', 2, 1, [1, 0]],
    ['seq', 3, 3, [0, 3]],
    ['seq', 4, 2, [2, 0]],
    ['seq', 5, 3, [3, 0]],
    ['seq', 6, 0, [0, 0]],
  ] as const)('Syria and Iraq, %s: state %i needs %i swaps', (concept, state, total, split) => {
    const { least } = dependence(publishedCase('syria-iraq').conflict, 'stable', concept, [state - 1], total);
    expect(least.edits).toBe(total);
    const splits = least.answers.map(({ edits }) => edits.map((own) => own.length));
    if (split !== null) expect(splits).toContainEqual(split);
    expect(least.answers.every(({ distance }) => distance === total)).toBe(true);
  });

  it('Syria and Iraq, nash: state 3 needs four swaps, one and three', () => {
    const { least } = dependence(publishedCase('syria-iraq').conflict, 'stable', 'nash', [2], 4);
    expect(least.edits).toBe(4);
    expect(least.answers.map(({ edits }) => edits.map((own) => own.length))).toContainEqual([1, 3]);
  });
});
