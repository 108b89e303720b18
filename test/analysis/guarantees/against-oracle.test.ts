import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGuarantees, groundOf, type Item, judgePaths } from '../../../src/analysis/guarantees/index.ts';
import { type Concept, type Conflict, concepts } from '../../../src/model/index.ts';
import { graphOf } from '../../engine/support/graph.ts';
import { keyOf, minimalGuarantees, pathsUnder } from '../../oracle/guarantees.ts';
import { defections } from '../../oracle/path-holds.ts';
import { isDefined } from '../../oracle/stability.ts';
import { layOut, outcomeStates } from '../../oracle/world.ts';
import { randomConflict } from '../../support/random-conflict.ts';

const question = (shape: Parameters<typeof randomConflict>[0]) =>
  fc
    .record({
      conflict: randomConflict({ joint: true, needs: true, bodies: true, guarantees: true, ...shape }),
      concept: fc.constantFrom(...concepts),
      plain: fc.boolean(),
    })
    .map(({ conflict, concept, plain }) => ({ concept, conflict: plain ? withoutSteps(conflict) : conflict }))
    .filter(({ conflict }) => conflict.statusQuo !== null && conflict.outcomes.length > 0);

function withoutSteps(conflict: Conflict): Conflict {
  const options = conflict.options.map((option) => ({ ...option, needs: { take: [], reverse: [] } }));
  return { ...conflict, options, joint: [], bodies: [] };
}

function oracleKey(conflict: Conflict, item: Item): string {
  if (item.kind === 'joint') {
    const literals = item.change.map((literal) => ({ option: literal >>> 1, taken: (literal & 1) === 1 }));
    return keyOf({ kind: 'joint', literals });
  }
  if (item.kind !== 'commit') return keyOf(item);
  const declared = conflict.guarantees.find(({ id }) => id === item.name);
  return declared?.kind === 'commit' ? keyOf(declared) : keyOf({ ...item, then: [] });
}

function targetsOf(conflict: Conflict): readonly number[] {
  return outcomeStates(layOut(conflict), 0).slice(0, 3);
}

function expectSameSets(conflict: Conflict, concept: Concept, most: number): number {
  const graph = graphOf(conflict);
  const targets = targetsOf(conflict);
  if (graph.statusQuo === null || targets.length === 0 || !isDefined(layOut(conflict), concept)) return 0;
  const ground = groundOf({ graph, concept, start: graph.statusQuo, targets });
  if (ground === null) throw new Error('no ground');
  const { sets, complete } = findGuarantees(ground, { most });
  expect(complete).toBe(true);
  const found = sets.map(({ items }) =>
    items
      .map((item) => oracleKey(conflict, item))
      .toSorted()
      .join(' + '),
  );
  const expected = minimalGuarantees(conflict, concept, targets, most).map(({ keys }) => keys.toSorted().join(' + '));
  expect(found.toSorted()).toEqual(expected.toSorted());
  return found.length;
}

describe('law: the minimal sets are those that looking at every subset finds', () => {
  it('sets of up to two on 500 random conflicts', () => {
    let sets = 0;
    fc.assert(
      fc.property(question({ options: 4, parties: 3 }), ({ conflict, concept }) => {
        sets += expectSameSets(conflict, concept, 2);
      }),
      { numRuns: 500 },
    );
    expect(sets).toBeGreaterThan(50);
  }, 240_000);

  it('sets of up to four on 60 smaller ones', () => {
    fc.assert(
      fc.property(question({ options: 3, parties: 2 }), ({ conflict, concept }) => {
        expectSameSets(conflict, concept, 4);
      }),
      { numRuns: 60 },
    );
  }, 240_000);
});

describe('law: defections are those that definitions §6 names', () => {
  it('on every shortest path of the unchanged conflict, 500 random ones', () => {
    fc.assert(
      fc.property(question({ options: 5, parties: 4 }), ({ conflict, concept }) => {
        const graph = graphOf(conflict);
        if (graph.statusQuo === null || !isDefined(layOut(conflict), concept)) return;
        for (const target of targetsOf(conflict)) {
          const ground = groundOf({ graph, concept, start: graph.statusQuo, targets: [target] }, false);
          if (ground === null) throw new Error('no ground');
          const written = (found: readonly { at: number; how: string; to: number | null }[]) =>
            [...new Set(found.map(({ at, how, to }) => `${at} ${how} ${to}`))].toSorted().join('; ');
          const expected = pathsUnder(conflict, target, []).map(({ world, path }) => {
            const steps = path.steps.map(({ to }) => to).join();
            return `${steps}: ${written(defections(world, concept, path))}`;
          });
          const paths = judgePaths(ground, target, 10_000).map(({ steps, defections: found }) => {
            return `${steps.map(({ to }) => to).join()}: ${written(found)}`;
          });
          expect(paths.toSorted()).toEqual(expected.toSorted());
        }
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
