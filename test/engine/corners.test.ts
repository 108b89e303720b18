import { describe, expect, test } from 'vitest';
import { assess, evaluate, expand, matchState, reach, shortestPaths } from '../../src/engine/index.ts';
import { type Condition, concepts } from '../../src/model/index.ts';
import { and, both, build, type Draft, exactly, not, option, or, ranking, statements } from './support/build.ts';
import { draw, numbersOf } from './support/graph.ts';

const codes = (draft: Draft) => expand(build(draft)).diagnostics.map((diagnostic) => diagnostic.code);

/** Options in groups of four, exactly one taken in each. */
function oneOfFour(groups: number): readonly Condition[] {
  return Array.from({ length: groups }, (_, group) =>
    not(
      exactly(
        1,
        [0, 1, 2, 3].map((place) => option(4 * group + place)),
      ),
    ),
  );
}

const never: Condition = { kind: 'constant', value: false };
const always: Condition = { kind: 'constant', value: true };

describe('corner: how many states', () => {
  test('no feasible state is an error', () => {
    expect(codes({ parties: [{ options: both(2) }], infeasible: [always] })).toEqual(['no-feasible-state']);
    expect(codes({ parties: [{ options: both(1) }], infeasible: [option(0), not(option(0))] })).toEqual([
      'no-feasible-state',
    ]);
  });

  test('no party and no option at all are errors', () => {
    expect(codes({ parties: [] })).toEqual(['no-parties']);
    expect(codes({ parties: [{ options: [] }] })).toEqual(['no-options']);
  });

  test('one state is an equilibrium under every concept', () => {
    const graph = draw({
      parties: [{ options: both(1) }, { options: both(1) }],
      infeasible: [or(option(0), option(1))],
    });
    expect(graph.states.count).toBe(1);
    const { equilibria } = assess(graph, concepts);
    for (const concept of concepts) expect(numbersOf(equilibria[concept])).toEqual([1]);
  });

  test('forty options in ten one-of-four groups are 2^20 states, whoever owns them', () => {
    for (const owners of [[40], [20, 20], [3, 37]]) {
      const graph = draw({ parties: owners.map((count) => ({ options: both(count) })), infeasible: oneOfFour(10) });
      expect(graph.states.count).toBe(2 ** 20);
      expect(graph.states.pattern(0)).toBe('YNNN'.repeat(10));
      expect(graph.states.pattern(2 ** 20 - 1)).toBe('NNNY'.repeat(10));
      expect(graph.states.matching('NYNN'.repeat(10)).map((state) => state.toString(4))).toEqual(['1111111111']);
    }
  });

  test('2^40 feasible states are refused at once with their number', () => {
    const before = Date.now();
    const { graph, diagnostics } = expand(
      build({ parties: [{ options: both(40) }, { options: both(4) }], infeasible: oneOfFour(1) }),
    );
    expect(graph).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'too-many-states', severity: 'error', facts: { states: String(4n * 2n ** 40n), bound: 'exactly' } },
    ]);
    expect(codes({ parties: [{ options: both(80) }], infeasible: oneOfFour(20) })).toEqual(['too-many-states']);
    expect(Date.now() - before).toBeLessThan(1000);
  });

  test('a lower limit refuses sooner', () => {
    const conflict = build({ parties: [{ options: both(5) }], infeasible: [and(option(0), option(4))] });
    expect(expand(conflict, { maxStates: 23 }).diagnostics).toMatchObject([{ facts: { states: '24', limit: 23 } }]);
    expect(expand(conflict, { maxStates: 24 }).graph?.states.count).toBe(24);
  });

  test('sixty options tied down to few states are told apart', () => {
    const tied = Array.from(
      { length: 59 },
      (_, at): Condition => not({ kind: 'iff', left: option(at), right: option(at + 1) }),
    );
    const graph = draw({
      parties: [{ options: both(29) }, { options: both(31) }],
      infeasible: tied,
      statusQuo: [...Array(60).keys()],
    });
    expect([0, 1].map((state) => graph.states.pattern(state))).toEqual(['N'.repeat(60), 'Y'.repeat(60)]);
    expect(graph.states.raw).toBe(2n ** 60n);
    expect(graph.statusQuo).toBe(1);
    expect(graph.moves(0, 0)).toEqual([]);
  });

  test('constraints too tangled for one diagram are still answered', () => {
    const parity = (of: readonly number[]): Condition =>
      of
        .slice(1)
        .reduce((sum: Condition, at): Condition => ({ kind: 'iff', left: sum, right: option(at) }), option(of[0] ?? 0));
    const far = Array.from({ length: 12 }, (_, at) => not(parity([at, at + 12])));
    const graph = draw({
      parties: [{ options: both(12) }, { options: both(12) }],
      infeasible: [...far, parity([0, 1, 2])],
    });
    expect(graph.states.count).toBe(2 ** 11);
  });
});

describe('corner: merged states', () => {
  const parties = [
    { options: both(2), preference: statements(option(0)) },
    { options: both(1), preference: statements(option(2)) },
  ];

  test('everything merged is one state, at rest', () => {
    const graph = draw({ parties, merged: [always] });
    expect([graph.states.count, graph.states.pattern(0), graph.states.merged(0)]).toEqual([1, '---', true]);
    expect([graph.moves(0, 0), graph.moves(1, 0)]).toEqual([[], []]);
    const { stable, undefined: reasons } = assess(graph, concepts);
    expect(numbersOf(stable.seq?.[0])).toEqual([1]);
    expect(stable.sim).toBeUndefined();
    expect(reasons).toEqual({ sim: 'merged-states' });
  });

  test('a state that two conditions claim belongs to the first, and an idle condition changes nothing', () => {
    const draft: Draft = { parties, merged: [never, option(0), option(2)], statusQuo: [0, 2] };
    const { graph, diagnostics } = expand(build(draft));
    expect(diagnostics.map(({ code, facts }) => [code, facts.rule])).toEqual([
      ['merged-nothing', 1],
      ['merged-overlap', 3],
      ['merged-preference-differs', 2],
    ]);
    const patterns = Array.from({ length: graph?.states.count ?? 0 }, (_, state) => graph?.states.pattern(state));
    expect(patterns).toEqual(['NNN', 'NYN', 'N-Y', 'Y--']);
    expect(graph?.statusQuo).toBe(3);
  });

  test('differences between members are told for preferences and outcomes', () => {
    const draft: Draft = { parties, merged: [option(1)], outcomes: [option(0), option(1), never] };
    expect(codes(draft)).toEqual([
      'merged-preference-differs',
      'merged-preference-differs',
      'merged-outcome-differs',
      'outcome-empty',
    ]);
  });

  test('a pattern names the state that prints so, else the one that all matching raw states lie in', () => {
    const graph = draw({ parties, merged: [option(1)] });
    const match = (pattern: string) => {
      const { state, diagnostic } = matchState(graph, { kind: 'pattern', pattern, span: { start: 3, end: 6 } });
      expect(diagnostic?.span ?? null).toEqual(state === null ? { start: 3, end: 6 } : null);
      return state ?? diagnostic?.code;
    };
    expect(['-Y-', 'NYN', 'YYY', '-YN', 'YNN', 'Y-N', '--N', 'NNNN', 'NxN'].map(match)).toEqual([
      4,
      4,
      4,
      4,
      1,
      'pattern-ambiguous',
      'pattern-ambiguous',
      'pattern-none',
      'pattern-none',
    ]);
    const number = (n: number) => matchState(graph, { kind: 'number', number: n, span: null });
    expect([number(1).state, number(5).state]).toEqual([0, 4]);
    expect([0, 6, 1.5].map((n) => number(n).diagnostic?.code)).toEqual(new Array(3).fill('state-out-of-range'));
  });
});

describe('corner: mistakes are told with their places', () => {
  test('a ranking that misses, repeats and misnames states', () => {
    const preference = ranking('NN', 'NN', ['YN', 9], 'YYY');
    expect(codes({ parties: [{ options: both(2), preference }] })).toEqual([
      'ranking-repeats',
      'state-out-of-range',
      'pattern-none',
      'ranking-missing',
    ]);
  });

  test('a status quo that cannot be', () => {
    expect(codes({ parties: [{ options: both(2) }], infeasible: [option(1)], statusQuo: [1] })).toEqual([
      'status-quo-infeasible',
    ]);
  });
});

describe('corner: parties', () => {
  test('indifferent parties find every state stable', () => {
    const graph = draw({ parties: [{ options: both(2) }, { options: both(2) }] });
    const { equilibria } = assess(graph, concepts);
    for (const concept of concepts) expect(numbersOf(equilibria[concept])).toHaveLength(16);
  });

  test('a party without options stays put and still has its view', () => {
    const graph = draw({ parties: [{ options: [], preference: statements(option(0)) }, { options: both(1) }] });
    expect(graph.moves(0, 0)).toEqual([]);
    expect([...(graph.payoffs[0] ?? [])]).toEqual([0, 1]);
  });

  test('one-way options bar the way back', () => {
    const graph = draw({ parties: [{ options: ['forward', 'back'] }, { options: ['both'] }] });
    const moves = ['NN', 'YN', 'NY', 'YY'].map((pattern) =>
      graph.moves(0, graph.states.matching(`${pattern}N`)[0] ?? -1).map((state) => graph.states.pattern(state)),
    );
    expect(moves).toEqual([['YNN'], [], ['NNN', 'YNN', 'YYN'], ['YNN']]);
  });
});

describe('corner: paths', () => {
  const graph = draw({ parties: [{ options: both(2), preference: statements(option(0)) }, { options: both(1) }] });

  test('the start is no steps away, by one empty path', () => {
    expect(reach(graph, 2).steps[2]).toBe(0);
    expect(shortestPaths(graph, 2, 2, { improvementsOnly: true, limit: 5 })).toEqual({ paths: [[]], more: 0 });
  });

  test('paths of several movers are told apart by who goes first', () => {
    const { paths, more } = shortestPaths(graph, 0, 5, { improvementsOnly: false, limit: 1 });
    expect(paths).toEqual([
      [
        { from: 0, to: 1, movers: [0] },
        { from: 1, to: 5, movers: [1] },
      ],
    ]);
    expect(more).toBe(1);
  });

  test('a condition over outcomes is answered', () => {
    const named = draw({ parties: [{ options: both(2) }], outcomes: [and(option(0), option(1))] });
    expect([...evaluate(named, not({ kind: 'outcome', outcome: 0 }))]).toEqual([1, 1, 1, 0]);
  });
});
