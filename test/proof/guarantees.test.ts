import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findGuarantees,
  groundOf,
  type Item,
  judgePaths,
  lostThreats,
  neededSets,
} from '../../src/analysis/guarantees/index.ts';
import { type Concept, type Conflict, concepts } from '../../src/model/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { keyOf, type Minimal, minimalGuarantees, pathsUnder } from '../oracle/guarantees.ts';
import { defections } from '../oracle/path-holds.ts';
import { isDefined } from '../oracle/stability.ts';
import { stoppedBy, threatsRemoved } from '../oracle/threats.ts';
import { layOut, outcomeStates, type World } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { randomDeal } from '../support/random-deal.ts';
import { randomPromise } from '../support/random-promise.ts';
import { prove, type Tally } from './support/prove.ts';
import { seeTraits, withoutSteps } from './support/traits.ts';

type Shape = Parameters<typeof randomConflict>[0];

/** Conflicts with everything, half of them with a deal in sight, some of them without steps of several parties. */
const question = (shape: Shape) => {
  const everything = { joint: true, needs: true, bodies: true, guarantees: true, ...shape };
  return fc
    .record({
      conflict: fc.oneof(randomPromise, randomPromise, randomDeal(everything), randomConflict(everything)),
      concept: fc.constantFrom('nash', ...concepts),
      plain: fc.boolean(),
    })
    .map(({ conflict, concept, plain }) => ({ concept, conflict: plain ? withoutSteps(conflict) : conflict }))
    .map(({ conflict, concept }) => ({ conflict, concept, world: layOut(conflict) }))
    .filter(
      ({ conflict, concept, world }) =>
        conflict.statusQuo !== null &&
        conflict.outcomes.length > 0 &&
        targetsOf(world).length > 0 &&
        isDefined(world, concept),
    );
};

function oracleKey(conflict: Conflict, item: Item): string {
  if (item.kind === 'joint') {
    const literals = item.change.map((literal) => ({ option: literal >>> 1, taken: (literal & 1) === 1 }));
    return keyOf({ kind: 'joint', literals });
  }
  if (item.kind !== 'commit') return keyOf(item);
  const declared = conflict.guarantees.find(({ id }) => id === item.name);
  return declared?.kind === 'commit' ? keyOf(declared) : keyOf({ ...item, then: [] });
}

/** The states of the last outcome. */
const targetsOf = (world: World) => outcomeStates(world, world.conflict.outcomes.length - 1);

const inWords = (keys: readonly string[]) => keys.toSorted().join(' + ');

function ground(conflict: Conflict, concept: Concept, targets: readonly number[]) {
  const graph = graphOf(conflict);
  const found = groundOf({ graph, concept, start: graph.statusQuo ?? -1, targets });
  if (found === null) throw new Error('no ground');
  return found;
}

interface Question {
  readonly conflict: Conflict;
  readonly concept: Concept;
  readonly world: World;
}

function expectSameSets({ conflict, concept, world }: Question, most: number, tally: Tally): void {
  const targets = targetsOf(world).slice(0, 3);
  const here = ground(conflict, concept, targets);
  const found = findGuarantees(here, { most });
  const expected = minimalGuarantees(conflict, concept, targets, most);
  expect(found.complete).toBe(true);
  expect(found.sets.map(({ items }) => inWords(items.map((item) => oracleKey(conflict, item)))).toSorted()).toEqual(
    expected.map(({ keys }) => inWords(keys)).toSorted(),
  );
  const costs = found.sets.map(({ items }) => items.reduce((sum, { cost }) => sum + Number(cost.digits), 0));
  const order = found.sets.map(({ items }, at) => 1000 * items.length + (costs[at] ?? 0));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const { items, end, defections: stopped } of neededSets(here, { ...found, sets: found.sets.slice(0, 6) })) {
    const keys = inWords(items.map((item) => oracleKey(conflict, item)));
    const minimal = expected.find((one) => inWords(one.keys) === keys);
    expectSameStops({ conflict, concept, world }, end, items, stopped, minimal);
  }
  for (const set of expected) seeSet(set, tally);
  tally.see('sim with an answer', concept === 'sim' && expected.length > 0);
  seeTraits(world, tally);
}

function expectSameStops(
  { conflict, concept }: Question,
  end: number,
  items: readonly Item[],
  stopped: ReturnType<typeof neededSets>[number]['defections'],
  minimal: Minimal | undefined,
): void {
  const inOrder = items.flatMap((item) => minimal?.items.find(({ key }) => key === oracleKey(conflict, item)) ?? []);
  const found = stopped.map(({ at, parties, how, to, stoppedBy: by }): [string, readonly number[]] => [
    `${at} ${how} ${parties} ${to}`,
    by,
  ]);
  expect(Object.fromEntries(found)).toEqual(stoppedBy(conflict, concept, end, inOrder));
}

function seeSet({ items }: Minimal, tally: Tally): void {
  tally.see(`sets of ${items.length}`);
  for (const kind of ['lock', 'consent', 'joint', 'commit'] as const) {
    tally.see(
      `sets with ${kind}`,
      items.some((item) => item.kind === kind),
    );
  }
  tally.see(
    'sets with a declared item',
    items.some(({ declared }) => declared),
  );
  tally.see(
    'sets with new statements',
    items.some((item) => item.kind === 'commit' && item.then.length > 0),
  );
  tally.see('sets with two joint steps', items.filter(({ kind }) => kind === 'joint').length > 1);
}

describe('law: the minimal sets are those that looking at every subset finds', () => {
  it('sets of up to two on 500 random conflicts of three parties', () => {
    const atLeast = { 'sets of 0': 50, 'sets of 1': 50, 'sets of 2': 50, 'sim with an answer': 10, merged: 10 };
    prove(question({ options: 4, parties: 3, each: 2 }), { atLeast }, (one, tally) => expectSameSets(one, 2, tally));
  });

  it('sets of up to four on 500 smaller ones', () => {
    const atLeast = {
      'sets of 3': 10,
      'sets of 4': 5,
      'sets with commit': 10,
      'sets with joint': 20,
      'sets with a declared item': 5,
    };
    prove(question({ options: 3, parties: 3, each: 1 }), { atLeast }, (one, tally) => expectSameSets(one, 4, tally));
  });
});

describe('law: defections are those that definitions §6 names', () => {
  it('on every shortest path of the unchanged conflict, 500 random ones', () => {
    const atLeast = { stays: 100, leaves: 100, 'leaves the end': 100, 'leaves together': 3, votes: 10 };
    prove(question({ options: 5, parties: 4 }), { atLeast }, ({ conflict, concept, world }, tally) => {
      for (const target of targetsOf(world).slice(0, 3)) {
        const written = (found: readonly { at: number; how: string; to: number | null }[]) =>
          [...new Set(found.map(({ at, how, to }) => `${at} ${how} ${to}`))].toSorted().join('; ');
        const expected = pathsUnder(conflict, target, []).map(({ world: changed, path }) => {
          const found = defections(changed, concept, path);
          tally.see(
            'stays',
            found.some(({ how }) => how === 'stays'),
          );
          tally.see(
            'leaves',
            found.some(({ how, at }) => how === 'leaves' && at !== target),
          );
          tally.see(
            'leaves the end',
            found.some(({ how, at }) => how === 'leaves' && at === target),
          );
          tally.see(
            'leaves together',
            found.some(({ how, parties }) => how === 'leaves' && parties.length > 1),
          );
          tally.see(
            'votes',
            path.steps.some(({ bodies }) => bodies.length > 0),
          );
          return `${path.steps.map(({ to }) => to).join()}: ${written(found)}`;
        });
        const paths = judgePaths(ground(conflict, concept, [target]), target, 10_000).map(
          ({ steps, defections: found }) => {
            return `${steps.map(({ to }) => to).join()}: ${written(found)}`;
          },
        );
        expect(paths.toSorted()).toEqual(expected.toSorted());
      }
      seeTraits(world, tally);
    });
  });
});

describe('law: threats that guarantees and votes take away', () => {
  it('are those whom the deal loses with them and not without, on 500 random conflicts', () => {
    const atLeast = { 'removed by lock': 5, 'removed by consent': 5, 'removed by a vote': 2 };
    const any = question({ options: 4, parties: 3, each: 2 });
    const voting = any.filter(({ conflict }) => conflict.bodies.some(({ decides }) => decides.length > 0));
    prove(fc.oneof(any, voting, voting), { atLeast }, ({ conflict, concept, world }, tally) => {
      const [target] = targetsOf(world);
      if (target === undefined) return;
      const found = lostThreats(ground(conflict, concept, [target]), target).map(({ by, defection }) => {
        const what = by.kind === 'body' ? (conflict.bodies[by.body]?.id ?? '') : oracleKey(conflict, by.item);
        tally.see(`removed by ${by.kind === 'body' ? 'a vote' : by.item.kind}`);
        return `${what}: ${defection.parties[0]} to ${defection.to}`;
      });
      expect(new Set(found)).toEqual(new Set(threatsRemoved(conflict, concept, target)));
    });
  });
});
