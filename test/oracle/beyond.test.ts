import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body, Decimal } from '../../src/model/index.ts';
import { concepts } from '../../src/model/index.ts';
import { casesFolder, publishedCase } from '../support/published.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { sketch } from '../support/sketch.ts';
import { agreement } from './agreement.ts';
import { coalitions, isCoalitionStable, isUniversallyStable, jumps } from './coalitions.ts';
import { dependence } from './dependence.ts';
import { completions, doubtOf } from './doubt.ts';
import { minimalGuarantees } from './guarantees.ts';
import { isEquilibrium, stepsOfSeveral } from './open-steps.ts';
import { banzhaf, minimalBlocking, minimalWinning, shapleyShubik } from './power.ts';
import { reach, reachByImprovements } from './reach.ts';
import { isDefined, isStable, isStableForAll } from './stability.ts';
import { isStronglyStable } from './strength.ts';
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

/** Both prefer YN to NN. */
const shy = sketch({ parties: 'ab', owners: 'ab', ranking: { a: 'YN NN NY YY', b: 'YY YN NN NY' }, statusQuo: 'NN' });

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
