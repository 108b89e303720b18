import { describe, expect, it } from 'vitest';
import { sketch } from '../support/sketch.ts';
import { completions, doubtOf } from './doubt.ts';
import { layOut } from './world.ts';

describe('corner: doubt', () => {
  const statement = (unsure: 'no' | 'place' | 'sign' | 'both', strong = false) => {
    const { parties } = sketch({ parties: 'a', owners: 'a', prefers: { a: ['1'] } });
    const preference = parties[0]?.preference;
    if (preference?.kind !== 'statements') throw new Error('statements are expected');
    const [only] = preference.statements;
    if (only === undefined) throw new Error('one statement is expected');
    return { ...only, unsure, strong };
  };

  it.each([
    ['nothing unsure', [statement('no'), statement('no'), statement('no')], 1],
    ['one sign', [statement('no'), statement('sign'), statement('no')], 2],
    ['the first may come second', [statement('place'), statement('no'), statement('no')], 2],
    ['the middle one may go both ways', [statement('no'), statement('place'), statement('no')], 3],
    ['one may stand anywhere, with either sign', [statement('both'), statement('no'), statement('no')], 6],
    ['two that may move', [statement('place'), statement('place'), statement('no')], 4],
    ['a strong one stays on top', [statement('no', true), statement('both'), statement('no')], 4],
  ] as const)('%s', (_, statements, count) => {
    expect(completions(statements, 1)).toHaveLength(count);
  });

  it('asks for the sign that settles the verdicts', () => {
    const conflict = sketch({ parties: 'a', owners: 'aa', prefers: { a: ['1', '2'] } });
    const parties = conflict.parties.map((party) => {
      const { preference } = party;
      if (preference.kind !== 'statements') return party;
      const statements = preference.statements.map((one, k) => ({
        ...one,
        unsure: k === 1 ? ('sign' as const) : one.unsure,
      }));
      return { ...party, preference: { kind: 'statements' as const, statements } };
    });
    const doubt = doubtOf(layOut({ ...conflict, parties }), 'nash', 1);
    expect(doubt).toEqual({
      completions: 2,
      profiles: 2,
      necessary: [],
      possible: [1, 3],
      shares: { 1: '1/2', 3: '1/2' },
      ask: { party: 0, at: 1 },
    });
  });
});
