import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessBodies, type BodyPower } from '../../src/analysis/bodies/index.ts';
import { printFraction } from '../../src/analysis/fraction.ts';
import type { Body, Conflict, Decimal } from '../../src/model/index.ts';

const whole = (value: number): Decimal => ({ digits: BigInt(value), scale: 0 });

function bodyOf(weights: readonly Decimal[], quota: Decimal, veto: readonly number[]): Body {
  const members = weights.map((weight, party) => ({ party, weight }));
  return { id: 'body', members, quota, veto, abstention: 'neutral', decides: [], span: null };
}

function assessed(body: Body, limit = 1000): BodyPower {
  const conflict: Conflict = {
    scenario: null,
    title: null,
    about: null,
    date: null,
    references: [],
    sources: [],
    parties: [],
    options: [],
    infeasible: [],
    merged: [],
    statusQuo: null,
    outcomes: [],
    joint: [],
    bodies: [body],
    guarantees: [],
  };
  const [first] = assessBodies(conflict, limit).bodies;
  if (first === undefined) throw new Error('a body for a body');
  return first;
}

const banzhaf = ({ power }: BodyPower) => power?.map((each) => printFraction(each.banzhaf));
const shapleyShubik = ({ power }: BodyPower) => power?.map((each) => printFraction(each.shapleyShubik));
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

describe('case: bodies whose figures are published', () => {
  it('gives the Security Council of 15 its indices', () => {
    const found = assessed(bodyOf(times(15, whole(1)), whole(9), [0, 1, 2, 3, 4]));
    expect(banzhaf(found)).toEqual([...times(5, '106/635'), ...times(10, '21/1270')]);
    expect(shapleyShubik(found)).toEqual([...times(5, '421/2145'), ...times(10, '4/2145')]);
    expect(found.minimalWinning).toBe(210);
    expect(found.minimalBlocking?.count).toBe(5 + 120);
    expect(found.minimalBlocking?.list.slice(0, 6)).toEqual([[0], [1], [2], [3], [4], [5, 6, 7, 8, 9, 10, 11]]);
    expect(found.fewestToPass).toBe(9);
  });

  it('gives the Security Council before 1966 its indices', () => {
    const found = assessed(bodyOf(times(11, whole(1)), whole(7), [0, 1, 2, 3, 4]));
    expect(shapleyShubik(found)).toEqual([...times(5, '76/385'), ...times(6, '1/462')]);
  });

  it('gives the European Economic Community of 1958 its indices, Luxembourg never counting', () => {
    const found = assessed(bodyOf([4, 4, 4, 2, 2, 1].map(whole), whole(12), []));
    expect(found.power?.map(({ swings }) => swings)).toEqual([10, 10, 10, 6, 6, 0]);
    expect(banzhaf(found)).toEqual(['5/21', '5/21', '5/21', '1/7', '1/7', '0']);
    expect(shapleyShubik(found)).toEqual(['7/30', '7/30', '7/30', '3/20', '3/20', '0']);
  });
});

describe('corner: a body with more blocking coalitions than are made at once', () => {
  it('lists the first of them by size and places, as going through all 2^21 sets does', () => {
    const weights = Array.from({ length: 21 }, (_, at) => 1 + (at % 3));
    const quota = 21;
    const found = assessed(bodyOf(weights.map(whole), whole(quota), []), 500).minimalBlocking;
    const tooHeavy = weights.reduce((sum, weight) => sum + weight, 0) - quota + 1;
    const places = (set: number) => weights.flatMap((_, place) => ((set >> place) & 1 ? [place] : []));
    const minimal: number[] = [];
    for (let set = 0; set < 2 ** 21; set += 1) {
      let [sum, least] = [0, 4];
      for (let place = 0; place < 21; place += 1) {
        const weight = (set >> place) & 1 ? (weights[place] ?? 0) : 0;
        sum += weight;
        if (weight > 0 && weight < least) least = weight;
      }
      if (sum >= tooHeavy && sum - least < tooHeavy) minimal.push(set);
    }
    const order = (a: readonly number[], b: readonly number[]) =>
      a.length - b.length || (a.map((place, at) => place - (b[at] ?? 0)).find((gap) => gap !== 0) ?? 0);
    expect(minimal.length).toBeGreaterThan(100_000);
    expect(found?.count).toBe(minimal.length);
    expect(found?.list).toEqual(minimal.map(places).toSorted(order).slice(0, 500));
  });

  it('of 30 members whose weights double finds them in little time', () => {
    const weights = Array.from({ length: 30 }, (_, at) => whole(Math.ceil(1.5 ** at)));
    const before = process.cpuUsage().user;
    const found = assessed(bodyOf(weights, whole(297_000), []), 1000).minimalBlocking;
    expect(found?.list).toHaveLength(Math.min(1000, found?.count ?? 0));
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });
});

/** Everything by going through all 2^n coalitions. */
function byHand({ members, quota, veto }: Body) {
  const scaled = ({ digits, scale }: Decimal) => digits * 10n ** BigInt(12 - scale);
  const has = (set: number, place: number) => Math.floor(set / 2 ** place) % 2 === 1;
  const wins = (set: number) =>
    veto.every((party) => has(set, party)) &&
    members.reduce((sum, { weight }, place) => (has(set, place) ? sum + scaled(weight) : sum), 0n) >= scaled(quota);
  const all = Array.from({ length: 2 ** members.length }, (_, set) => set);
  const full = all.length - 1;
  const places = (set: number) => members.flatMap((_, place) => (has(set, place) ? [place] : []));
  const minimal = (test: (set: number) => boolean) =>
    all.filter((set) => test(set) && places(set).every((place) => !test(set - 2 ** place)));
  const blocking = minimal((set) => !wins(full - set)).map(places);
  const swings = members.map((_, m) => all.filter((set) => !has(set, m) && !wins(set) && wins(set + 2 ** m)).length);
  return {
    swings,
    winning: minimal(wins).length,
    blocking,
    pivots: members.map((_, m) => pivots(members.length, m, wins)),
  };
}

/** In how many of the orders of the members this one turns the vote. */
function pivots(count: number, member: number, wins: (set: number) => boolean): number {
  const orders = (set: number, left: readonly number[]): number => {
    if (left.length === 0) return 0;
    return left.reduce((sum, next) => {
      const rest = left.filter((other) => other !== next);
      if (next === member) return sum + (!wins(set) && wins(set + 2 ** member) ? factorial(rest.length) : 0);
      return sum + orders(set + 2 ** next, rest);
    }, 0);
  };
  return orders(
    0,
    Array.from({ length: count }, (_, at) => at),
  );
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

const bodies = fc
  .record({
    weights: fc.array(fc.record({ digits: fc.bigInt(0n, 40n), scale: fc.constantFrom(0, 1, 2) }), {
      minLength: 1,
      maxLength: 6,
    }),
    quota: fc.record({ digits: fc.bigInt(1n, 60n), scale: fc.constantFrom(0, 1) }),
    vetoes: fc.array(fc.nat(5), { maxLength: 2 }),
  })
  .map(({ weights, quota, vetoes }) =>
    bodyOf(
      weights,
      quota,
      [...new Set(vetoes)].filter((party) => party < weights.length),
    ),
  );

describe('law: bodies agree with going through all coalitions', () => {
  it('counts swings, pivots, minimal winning and minimal blocking coalitions', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const found = assessed(body);
        const expected = byHand(body);
        const order = (a: readonly number[], b: readonly number[]) =>
          a.length - b.length || (a.map((place, at) => place - (b[at] ?? 0)).find((gap) => gap !== 0) ?? 0);
        expect(found.power?.map(({ swings }) => swings)).toEqual(expected.swings);
        expect(found.power?.map(({ shapleyShubik: { numerator, denominator } }) => [numerator, denominator])).toEqual(
          expected.pivots.map((count) => lowest(BigInt(count), BigInt(factorial(body.members.length)))),
        );
        expect(found.minimalWinning).toBe(expected.winning);
        expect(found.minimalBlocking).toEqual({
          count: expected.blocking.length,
          list: expected.blocking.toSorted(order),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('shares all power out where the members together can pass', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { power, fewestToPass } = assessed(body);
        const sum = (power ?? []).reduce(
          (all, { shapleyShubik: part }) => all + Number(part.numerator) / Number(part.denominator),
          0,
        );
        expect(sum).toBeCloseTo(fewestToPass === null ? 0 : 1, 10);
      }),
    );
  });
});

function lowest(numerator: bigint, denominator: bigint): readonly bigint[] {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return [numerator / a, denominator / a];
}

describe('corner: bodies', () => {
  it('gives a dictator everything', () => {
    const found = assessed(bodyOf([5, 1, 1].map(whole), whole(5), []));
    expect(banzhaf(found)).toEqual(['1', '0', '0']);
    expect(found.minimalBlocking?.list).toEqual([[0]]);
  });

  it('counts 30 members of different weights within five seconds', () => {
    const weights = Array.from({ length: 30 }, (_, at) => whole(1_000_003 + 7919 * at * at));
    const before = performance.now();
    const found = assessed(bodyOf(weights, whole(40_000_000), [3]));
    expect(performance.now() - before).toBeLessThan(5000);
    expect(found.power?.every(({ swings }) => swings > 0)).toBe(true);
  });

  it('adds weights that doubles cannot hold exactly', () => {
    const huge = { digits: 10n ** 30n, scale: 0 };
    const found = assessed(
      bodyOf([huge, { digits: 10n ** 30n + 1n, scale: 0 }, whole(1)], { digits: 2n * 10n ** 30n + 1n, scale: 0 }, []),
    );
    expect(found.power?.map(({ swings }) => swings)).toEqual([2, 2, 0]);
  });

  it('does not count a body of more than 36 members', () => {
    expect(assessed(bodyOf(times(37, whole(1)), whole(19), []))).toMatchObject({ power: null, fewestToPass: 19 });
  });
});
