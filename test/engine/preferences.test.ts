import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Graph } from '../../src/engine/index.ts';
import { toCommonScale } from '../../src/model/index.ts';
import { both, not, option, ranking, statements, weights } from './support/build.ts';
import { draw } from './support/graph.ts';
import { graphs } from './support/random.ts';

describe('law: preferences', () => {
  test('two states are ordered as the party’s own words order them', () => {
    fc.assert(
      fc.property(graphs({ merged: true, mostOptions: 6 }), (graph) => {
        graph.conflict.parties.forEach((_, party) => {
          const compare = comparison(graph, party);
          const payoffs = graph.payoffs[party] ?? [];
          for (let s = 0; s < graph.states.count; s += 1) {
            for (let t = 0; t < s; t += 1) {
              expect(Math.sign((payoffs[s] ?? 0) - (payoffs[t] ?? 0))).toBe(compare(s, t));
            }
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('positions run from 0 without gaps', () => {
    fc.assert(
      fc.property(graphs({ merged: true, mostOptions: 7 }), (graph) => {
        for (const payoffs of graph.payoffs) {
          const used = [...new Set(payoffs)].toSorted((a, b) => a - b);
          expect(used).toEqual(used.map((_, at) => at));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** 1, 0 or -1 as the party finds s better than, as good as or worse than t. */
function comparison(graph: Graph, party: number): (s: number, t: number) => number {
  const preference = graph.conflict.parties[party]?.preference;
  if (preference?.kind === 'statements') {
    const truths = preference.statements.map((statement) => evaluate(graph, statement.condition));
    return (s, t) => {
      const deciding = truths.find((truth) => truth[s] !== truth[t]);
      return deciding === undefined ? 0 : deciding[s] === 1 ? 1 : -1;
    };
  }
  if (preference?.kind === 'weights') {
    const { values } = toCommonScale(preference.weights.map((weight) => weight.weight));
    const truths = preference.weights.map((weight) => evaluate(graph, weight.condition));
    const sum = (state: number) =>
      values.reduce((all, value, at) => all + (truths[at]?.[state] === 1 ? value : 0n), 0n);
    return (s, t) => (sum(s) > sum(t) ? 1 : sum(s) < sum(t) ? -1 : 0);
  }
  if (preference?.kind === 'ranking') {
    const tier = (state: number) =>
      preference.tiers.findIndex((states) =>
        states.some((one) => one.kind === 'pattern' && one.pattern === graph.states.pattern(state)),
      );
    return (s, t) => Math.sign(tier(t) - tier(s));
  }
  return () => 0;
}

describe('corner: preferences', () => {
  test('seventy statements are told apart down to the last', () => {
    const never = Array.from({ length: 69 }, () => not(option(0)));
    const graph = draw({ parties: [{ options: both(2), preference: statements(...never, option(1)) }] });
    expect([...(graph.payoffs[0] ?? [])]).toEqual([2, 0, 3, 1]);
  });

  test('seventy statements that all cut differently are no fewer than their bits', () => {
    const ladder = Array.from({ length: 70 }, (_, at) => option(at % 7));
    const graph = draw({ parties: [{ options: both(7), preference: statements(...ladder) }] });
    const reversed = (state: number) =>
      Number.parseInt(state.toString(2).padStart(7, '0').split('').toReversed().join(''), 2);
    expect([...(graph.payoffs[0] ?? [])]).toEqual(Array.from({ length: 128 }, (_, state) => reversed(state)));
  });

  test('weights are summed exactly where floating point is not', () => {
    const tenth = [1n, 1] as const;
    const graph = draw({
      parties: [
        {
          options: both(4),
          preference: weights([...tenth, option(0)], [2n, 1, option(1)], [3n, 1, option(2)], [-6n, 1, option(3)]),
        },
      ],
    });
    const payoff = (pattern: string) => graph.payoffs[0]?.[graph.states.matching(pattern)[0] ?? -1];
    expect(payoff('YYNN')).toBe(payoff('NNYN'));
    expect(payoff('YYYY')).toBe(payoff('NNNN'));
  });

  test('weights beyond 2^53 differ in their last digit', () => {
    const graph = draw({
      parties: [
        {
          options: both(3),
          preference: weights([999999999999999n, 0, option(0)], [1n, 15, option(1)], [999999999999999n, 0, option(2)]),
        },
      ],
    });
    expect([...(graph.payoffs[0] ?? [])]).toEqual([0, 2, 1, 3, 2, 4, 3, 5]);
  });

  test('a party that lists a state by number and by pattern means the same state', () => {
    const graph = draw({ parties: [{ options: both(2), preference: ranking('YN', [1, 'NY'], 4) }] });
    expect([...(graph.payoffs[0] ?? [])]).toEqual([1, 2, 1, 0]);
  });
});
