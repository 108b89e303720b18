import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatorFrom } from '../../src/analysis/doubt/generator.ts';
import { type ConceptDoubt, doubt } from '../../src/analysis/doubt/index.ts';
import { type Item, listOrders } from '../../src/analysis/doubt/list-orders.ts';
import { printFraction } from '../../src/analysis/fraction.ts';
import { assess, type Graph, rankAnew } from '../../src/engine/index.ts';
import { type Concept, type Conflict, concepts, type Statement } from '../../src/model/index.ts';
import { both, not, option, statements } from '../engine/support/build.ts';
import { draw, graphOf } from '../engine/support/graph.ts';
import { graphs } from '../engine/support/random.ts';

interface Settled {
  readonly statements: readonly Statement[];
  readonly told: readonly string[];
}

function permutations(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length === 0) return [[]];
  return places.flatMap((first) => permutations(places.filter((at) => at !== first)).map((rest) => [first, ...rest]));
}

/** Whether the definition allows the order: places in the file, from the top. */
function allowed(list: readonly Statement[], order: readonly number[], reach: number): boolean {
  const strongest = order.map((at) => (list[at]?.strong === true ? 1 : 0));
  const sure = order.filter((at) => ['no', 'sign'].includes(list[at]?.unsure ?? 'no'));
  return (
    strongest.every((strong, place) => place === 0 || strong <= (strongest[place - 1] ?? 0)) &&
    sure.every((at, place) => place === 0 || at > (sure[place - 1] ?? 0)) &&
    order.every((at, place) => list[at]?.unsure !== 'place' || Math.abs(place - at) <= reach)
  );
}

function settle(list: readonly Statement[], reach: number): readonly Settled[] {
  const signed = list.flatMap(({ unsure }, at) => (unsure === 'sign' || unsure === 'both' ? [at] : []));
  const flips = Array.from({ length: 2 ** signed.length }, (_, bits) =>
    signed.filter((_at, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  );
  const orders = permutations([...list.keys()]).filter((order) => allowed(list, order, reach));
  return orders.flatMap((order) =>
    flips.map((flipped) => ({
      statements: order.flatMap((at) => {
        const statement = list[at];
        if (statement === undefined) return [];
        return [flipped.includes(at) ? { ...statement, condition: not(statement.condition) } : statement];
      }),
      told: list.map(({ unsure }, at) => {
        const sign = unsure === 'sign' || unsure === 'both' ? flipped.includes(at) : '';
        return `${sign} ${unsure === 'place' || unsure === 'both' ? order.indexOf(at) : ''}`;
      }),
    })),
  );
}

const statementsOf = (conflict: Conflict, party: number): readonly Statement[] | null => {
  const preference = conflict.parties[party]?.preference;
  return preference?.kind === 'statements' ? preference.statements : null;
};

/** Every completion assessed by itself. */
function byHand(graph: Graph, concept: Concept, reach: number) {
  const { conflict } = graph;
  const each = conflict.parties.map((_, party) => settle(statementsOf(conflict, party) ?? [], reach));
  const all = each.reduce<readonly (readonly Settled[])[]>(
    (tuples, own) => tuples.flatMap((tuple) => own.map((settled) => [...tuple, settled])),
    [[]],
  );
  const profiles = new Set<string>();
  const outcomes = all.map((tuple) => {
    const parties = conflict.parties.map((party, at) =>
      statementsOf(conflict, at) === null
        ? party
        : { ...party, preference: { kind: 'statements' as const, statements: tuple[at]?.statements ?? [] } },
    );
    const settled = rankAnew(graph, { ...conflict, parties });
    profiles.add(settled.payoffs.map((payoffs) => payoffs.join()).join(' '));
    return { tuple, equilibria: assess(settled, [concept], { sim: 'always' }).equilibria[concept] ?? new Uint8Array() };
  });
  return { outcomes, profiles: profiles.size };
}

type Outcomes = ReturnType<typeof byHand>['outcomes'];

function openVerdicts(outcomes: Outcomes, states: number): number {
  return Array.from({ length: states }, (_, state) => {
    const holding = outcomes.filter(({ equilibria }) => equilibria[state] === 1).length;
    return holding > 0 && holding < outcomes.length ? 1 : 0;
  }).reduce((sum: number, open) => sum + open, 0);
}

function askByHand(graph: Graph, outcomes: Outcomes): { readonly party: number; readonly statement: number } | null {
  const states = graph.states.count;
  if (openVerdicts(outcomes, states) === 0) return null;
  const questions = graph.conflict.parties.flatMap((_, party) =>
    (statementsOf(graph.conflict, party) ?? []).flatMap(({ unsure }, statement) =>
      unsure === 'no' ? [] : [{ party, statement }],
    ),
  );
  const scored = questions.map((asked) => {
    const told = outcomes.map(({ tuple }) => tuple[asked.party]?.told[asked.statement] ?? '');
    const open = [...new Set(told)].reduce((sum, answer) => {
      const giving = outcomes.filter((_, at) => told[at] === answer);
      return sum + giving.length * openVerdicts(giving, states);
    }, 0);
    return { asked, open };
  });
  return scored.toSorted((a, b) => a.open - b.open)[0]?.asked ?? null;
}

const unsureKinds = ['no', 'no', 'sign', 'place', 'both'] as const;

/** Random graphs some of whose first statements are unsure, a few of them strong. */
const unsureGraphs = fc
  .tuple(graphs({ merged: true, mostOptions: 4 }), fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), fc.nat(2))
  .map(([graph, kinds, strong]) => {
    let next = 0;
    const parties = graph.conflict.parties.map((party) => {
      if (party.preference.kind !== 'statements') return party;
      const list = party.preference.statements.slice(0, 4).map((statement, at): Statement => {
        const unsure = at < 3 && next < 5 ? (unsureKinds[kinds[next] ?? 0] ?? 'no') : 'no';
        next += 1;
        return { ...statement, unsure, strong: at < strong };
      });
      return { ...party, preference: { ...party.preference, statements: list } };
    });
    return rankAnew(graph, { ...graph.conflict, parties });
  });

describe('law: doubt agrees with assessing every completion', () => {
  it('counts completions, profiles and shares, and asks what settles most', () => {
    fc.assert(
      fc.property(
        unsureGraphs,
        fc.constantFrom(...concepts),
        fc.integer({ min: 1, max: 2 }),
        (graph, concept, reach) => {
          const found = doubt(graph, [concept], { reach });
          const { outcomes, profiles } = byHand(graph, concept, reach);
          fc.pre(outcomes.length <= 400);
          if (found === null) {
            expect(outcomes.length).toBe(1);
            return;
          }
          expect(found).toMatchObject({ completions: BigInt(outcomes.length), profiles, sampled: null });
          const own = found.concepts[concept];
          if (own === undefined) return;
          const counts = Array.from(
            { length: graph.states.count },
            (_, state) => outcomes.filter(({ equilibria }) => equilibria[state] === 1).length,
          );
          const shares = [...own.shares].map(([state, { numerator, denominator }]) => [
            state,
            (numerator * BigInt(outcomes.length)) / denominator,
          ]);
          expect(shares).toEqual(
            [...counts.entries()].filter(([, n]) => n > 0).map(([state, n]) => [state, BigInt(n)]),
          );
          expect(own.necessary).toEqual([...counts.keys()].filter((state) => counts[state] === outcomes.length));
          expect(own.ask).toEqual(askByHand(graph, outcomes));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('numbers orders so that going through them and picking them agree', () => {
    const item = fc.record<Item>({
      reach: fc.constantFrom(null, 0, 1, 2, Number.POSITIVE_INFINITY),
      eitherSign: fc.constant(false),
      strong: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const orders = listOrders(items.toSorted((a, b) => Number(b.strong) - Number(a.strong)));
        const listed: (readonly number[])[] = [];
        orders.forEach((order) => {
          listed.push(order);
        });
        expect(orders.count).toBe(BigInt(listed.length));
        expect(listed.map((_, at) => orders.at(BigInt(at)))).toEqual(listed);
      }),
    );
  });
});

const unsure = (party: number, kinds: readonly Statement['unsure'][], graph: Graph): Conflict => {
  const parties = graph.conflict.parties.map((each, at) => {
    if (at !== party || each.preference.kind !== 'statements') return each;
    const list = each.preference.statements.map((one, place) => ({ ...one, unsure: kinds[place] ?? ('no' as const) }));
    return { ...each, preference: { ...each.preference, statements: list } };
  });
  return { ...graph.conflict, parties };
};

const dilemma = draw({
  parties: [
    { options: both(1), preference: statements(not(option(0)), option(1)) },
    { options: both(1), preference: statements(not(option(1)), option(0)) },
  ],
});

describe('corner: doubt', () => {
  it('has nothing to say where nothing is unsure', () => {
    expect(doubt(dilemma, ['nash'])).toBeNull();
  });

  it('splits a verdict that hangs on one sign in halves and asks for it', () => {
    const found = doubt(graphOf(unsure(0, ['sign'], dilemma)), ['nash', 'seq']);
    const nash = found?.concepts.nash;
    expect(shown(nash)).toEqual({ '0': '1/2', '1': '1/2' });
    expect(nash).toMatchObject({ necessary: [], possible: [0, 1], ask: { party: 0, statement: 0 } });
  });

  it('samples what it may not count, within bounds, the same for the same seed', () => {
    const graph = graphOf(unsure(0, ['both', 'both'], dilemma));
    const exact = doubt(graph, ['nash']);
    const sampled = doubt(graph, ['nash'], { exactUpTo: 7n, sample: 2000, seed: 7 });
    expect(exact).toMatchObject({ completions: 8n, sampled: null });
    expect(sampled).toMatchObject({ completions: 8n, sampled: { n: 2000, seed: 7 } });
    expect(sampled).toEqual(doubt(graph, ['nash'], { exactUpTo: 7n, sample: 2000, seed: 7 }));
    for (const [state, { numerator, denominator }] of exact?.concepts.nash?.shares ?? []) {
      const [low, high] = sampled?.concepts.nash?.intervals?.get(state) ?? [1, 0];
      expect(low).toBeLessThanOrEqual(Number(numerator) / Number(denominator));
      expect(high).toBeGreaterThanOrEqual(Number(numerator) / Number(denominator));
    }
  });

  it('counts thirty statements that may stand anywhere without listing their orders', () => {
    const anywhere: Item = { reach: Number.POSITIVE_INFINITY, eitherSign: false, strong: false };
    const orders = listOrders(new Array<Item>(30).fill(anywhere));
    expect(orders.count).toBe(265252859812191058636308480000000n);
    expect(new Set(orders.at(orders.count - 1n)).size).toBe(30);
  });

  it('draws the same numbers for a seed on every machine', () => {
    const generator = generatorFrom(1);
    const words = Array.from({ length: 3 }, () => generator.word());
    expect(words).toEqual(pinned);
    const drawn = Array.from({ length: 3000 }, () => Number(generator.below(3n)));
    for (const value of [0, 1, 2]) expect(drawn.filter((each) => each === value).length).toBeGreaterThan(900);
  });
});

const pinned = [393288148, 2174103013, 3814759091];

const shown = (found: ConceptDoubt | undefined) =>
  Object.fromEntries([...(found?.shares ?? [])].map(([state, share]) => [state, printFraction(share)]));
