import { describe, expect, it } from 'vitest';
import { type Concept, type Conflict, concepts, type Preference } from '../../src/model/index.ts';
import { casesFolder, publishedCase, publishedCases } from '../support/published.ts';
import { rankingOf, statement } from '../support/sketch.ts';
import { shortestLengths, shortestPaths } from './paths.ts';
import { reach, reachByImprovements } from './reach.ts';
import { isStable, isStableForAll } from './stability.ts';
import { layOut, moves, statusQuo as statusQuoOf, type World, worthOf } from './world.ts';

const [ministry, uniroyal, local] = [0, 1, 2];

/** States by their numbers from 1. */
const numbers = (states: Iterable<number>) => [...states].map((state) => state + 1).sort((a, b) => a - b);

function withPreferences(conflict: Conflict, preferences: readonly Preference[]): Conflict {
  const parties = conflict.parties.map((party, i) => {
    return { ...party, preference: preferences[i] ?? party.preference };
  });
  return { ...conflict, parties };
}

const prefers = (texts: string): Preference => ({ kind: 'statements', statements: texts.split('; ').map(statement) });

describe.skipIf(casesFolder === null)('case: the oracle and what was published', () => {
  describe.each(publishedCases())('$id', ({ conflict, moves: published, stable, equilibria }) => {
    const world = layOut(conflict);

    it('has the published moves', () => {
      const found = world.parties.map((i) => world.states.map((s) => [...moves(world, i, s)].sort((a, b) => a - b)));
      expect(found).toEqual(published);
    });

    it.each(concepts.filter((concept) => stable[concept] !== undefined))(
      'has the published answers for %s',
      (concept) => {
        const found = world.parties.map((i) => world.states.filter((s) => isStable[concept](world, i, s)));
        expect(found).toEqual(stable[concept]?.map((states) => states.toSorted((a, b) => a - b)));
        expect(world.states.filter((s) => isStableForAll(world, concept, s))).toEqual(
          equilibria[concept]?.toSorted((a, b) => a - b),
        );
      },
    );
  });

  it('finds the same order of the missile crisis in statements as in the rankings', () => {
    const { conflict } = publishedCase('cuban-missiles');
    const us = prefers(
      '3; not 4; not 1 and 3; not 2 and 3; 1 and 4; 2 and 4; (1 and not 3) or (2 and not 4) or (1 and not 4) or (2 and not 3); not 1 and not 3 and not 4; not 2 and not 3 and not 4',
    );
    const ussr = prefers(
      'not 4; 1 if 4; 2 if 4; not 1 and not 4; not 2 and not 4; (2 and 3) or (not 2 and not 3) or (1 and 3); 2 and not 3 and not 4; 1 and not 2 and 3 and not 4',
    );
    expect(orders(layOut(withPreferences(conflict, [us, ussr])))).toEqual(orders(layOut(conflict)));
  });

  it('finds the same order of Syria and Iraq in statements as in the rankings', () => {
    const { conflict } = publishedCase('syria-iraq');
    const statements = [
      prefers('not 1 and not 2 and not 3; 2; not 3; not 1'),
      prefers(
        '1 and not 2 and not 3; not 1 and not 2 and 3; not 1 and 2 and 3; not 1 and not 2 and not 3; 1 and not 2 and 3',
      ),
    ];
    expect(orders(layOut(withPreferences(conflict, statements)))).toEqual(orders(layOut(conflict)));
  });

  it('counts the rankings of Syria that make state 2 an equilibrium', () => {
    const { conflict } = publishedCase('syria-iraq');
    const counts = Object.fromEntries(concepts.map((concept) => [concept, 0]));
    for (const ranking of permutations(['1', '2', '3', '4', '5', '6'])) {
      const world = layOut(withPreferences(conflict, [rankingOf(ranking.join(' '))]));
      for (const concept of concepts)
        counts[concept] = (counts[concept] ?? 0) + Number(isStableForAll(world, concept, 1));
    }
    expect(counts).toEqual({ nash: 240, seq: 384, gmr: 384, smr: 300, symseq: 300, sim: 240 });
  });

  it.each([
    ['nash', { 1: [2, 0, 2], 2: [3, 3, 0], 3: [4, 1, 3], 4: [2, 2, 0], 5: [7, 3, 4], 6: [0, 0, 0] }],
    ['seq', { 1: [1], 2: [1, 1, 0], 3: [3, 0, 3], 4: [2, 2, 0], 5: [3, 3, 0], 6: [0, 0, 0] }],
  ] as const)('finds the least swaps that make each state of Syria and Iraq an equilibrium: %s', (concept, table) => {
    const { conflict } = publishedCase('syria-iraq');
    for (const [state, [total, ...split]] of Object.entries(table)) {
      const [best, splits] = leastSwaps(conflict, concept, Number(state) - 1);
      expect([state, best]).toEqual([state, total]);
      if (split.length > 0) expect(splits).toContainEqual(split);
    }
  });

  it('stays on the Canadian opposition in Garrison because US Support moves twice', () => {
    const world = layOut(publishedCase('garrison').conflict);
    expect(isStable.gmr(world, 2, 5)).toBe(true);
  });

  describe('Elmira', () => {
    const world = layOut(publishedCase('elmira').conflict);

    it('prints the abandoned states as one', () => {
      expect(world.patterns).toHaveLength(9);
      expect(world.patterns[8]).toBe('-NNY-');
    });

    it('lets only the local government move the status quo by improvements', () => {
      const start = statusQuoOf(world) ?? -1;
      expect(start).toBe(0);
      expect([...shortestLengths(world, start, 'improving')]).toEqual([
        [0, 0],
        [4, 1],
      ]);
    });

    it('has six shortest paths of three moves to state 8', () => {
      const paths = shortestPaths(world, 0, 7, 'legal');
      expect(paths).toHaveLength(6);
      expect(paths.every((path) => path.length === 3)).toBe(true);
      const movers = paths.map((path) => path.map(({ owners }) => owners.join()).join());
      expect(new Set(movers)).toEqual(new Set(['0,1,2', '0,2,1', '1,0,2', '1,2,0', '2,0,1', '2,1,0']));
    });

    it('has the published joint moves', () => {
      expect(numbers(reach(world, [uniroyal, local], 0))).toEqual([3, 5, 7, 9]);
      expect(numbers(reachByImprovements(world, [uniroyal, local], 2))).toEqual([7, 9]);
      expect(numbers(reach(world, [ministry], 0))).toEqual([2]);
    });
  });
});

/** For each party the states from best to worst, tied ones together. */
function orders(world: World): string[] {
  return world.parties.map((i) => {
    const order = world.states.toSorted((a, b) => Number(worthOf(world, i, b) - worthOf(world, i, a)) || a - b);
    return order
      .map((s, k) => (k > 0 && worthOf(world, i, s) === worthOf(world, i, order[k - 1] ?? s) ? '=' : ' ') + s)
      .join('');
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, k) => permutations(items.toSpliced(k, 1)).map((rest) => [item, ...rest]));
}

/** Fewest swaps of neighbours in the two strict rankings that make the state an equilibrium, and how they divide. */
function leastSwaps(conflict: Conflict, concept: Concept, state: number): [number, number[][]] {
  const stableAfter = conflict.parties.map((party, i) => {
    if (party.preference.kind !== 'ranking') throw new Error('a ranking is expected');
    const ranking = party.preference.tiers.map(([one]) => (one?.kind === 'number' ? one.number : 0));
    return [...permutations(ranking)].map((changed) => ({ i, changed, swaps: inversions(ranking, changed) }));
  });
  const [first = [], second = []] = stableAfter;
  let best = Number.POSITIVE_INFINITY;
  let splits: number[][] = [];
  const tries = first
    .flatMap((a) => second.map((b) => ({ a, b, total: a.swaps + b.swaps })))
    .filter(({ total }) => total <= 8);
  for (const { a, b, total } of tries.sort((x, y) => x.total - y.total)) {
    if (total > best) break;
    const world = layOut(withPreferences(conflict, [rankingOf(a.changed.join(' ')), rankingOf(b.changed.join(' '))]));
    if (!isStableForAll(world, concept, state)) continue;
    best = total;
    splits = [...splits, [a.swaps, b.swaps]];
  }
  return [best, splits];
}

function inversions(before: readonly number[], after: readonly number[]): number {
  const place = after.map((item) => before.indexOf(item));
  return place.reduce((sum, p, k) => sum + place.slice(k + 1).filter((q) => q < p).length, 0);
}
