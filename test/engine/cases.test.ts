import { describe, expect, test } from 'vitest';
import { assess, expand, type Graph, reach, shortestPaths, tiers } from '../../src/engine/index.ts';
import { type Concept, type Conflict, concepts, type Preference } from '../../src/model/index.ts';
import { and, implied, not, option, or, ranking, statements } from './support/build.ts';
import { type Case, caseNames, casesAtHand, conflictOf, readCase } from './support/cases.ts';
import { graphOf, numbersOf } from './support/graph.ts';

describe.skipIf(!casesAtHand)('case: published conflicts (left out where the shared cases are absent)', () => {
  test.each(caseNames)('%s has the published moves, rankings, stable states and equilibria', (name) => {
    const published = readCase(name);
    const graph = graphOf(conflictOf(name));
    const stateOf = locator(published, graph);
    const numbers = (states: readonly (number | string)[]) => states.map(stateOf).toSorted((a, b) => a - b);
    expect(graph.states.count).toBe(published.states.length);
    const { stable, equilibria, method } = assess(graph, concepts);
    expect(method).toBe(name === 'elmira' ? 'exact' : 'groups');
    published.parties.forEach((party, at) => {
      for (const state of published.states) {
        expect(graph.moves(at, stateOf(state))).toEqual(numbers(published.moves[party]?.[String(state)] ?? []));
      }
      expect(tiers(graph, at)).toEqual(
        (published.rankings[party] ?? []).map((tier) => numbers(typeof tier === 'object' ? tier : [tier])),
      );
      for (const [concept, byParty] of Object.entries(published.stable)) {
        const own = numbersOf(stable[concept as Concept]?.[at]).map((number) => number - 1);
        expect(own, `${concept} of ${party}`).toEqual(numbers(byParty[party] ?? []));
      }
    });
    for (const [concept, states] of Object.entries(published.equilibria)) {
      const own = numbersOf(equilibria[concept as Concept]).map((number) => number - 1);
      expect(own, concept).toEqual(numbers(states));
    }
  });

  test('both methods agree on every published conflict without merged states', () => {
    for (const name of caseNames.filter((one) => one !== 'elmira')) {
      const graph = graphOf(conflictOf(name));
      expect(assess(graph, concepts).stable).toEqual(assess(graph, concepts, { method: 'exact' }).stable);
    }
  });

  test('Elmira: only state 5 is reached by improvements, state 8 takes three moves in six ways', () => {
    const graph = graphOf(conflictOf('elmira'));
    expect(graph.statusQuo).toBe(0);
    expect(graph.states.pattern(8)).toBe('-NNY-');
    const { steps, improvementSteps } = reach(graph, 0);
    expect([...improvementSteps]).toEqual([0, -1, -1, -1, 1, -1, -1, -1, -1]);
    expect(steps[7]).toBe(3);
    const all = shortestPaths(graph, 0, 7, { improvementsOnly: false, limit: 10 });
    expect([all.paths.length, all.more]).toEqual([6, 0]);
    const some = shortestPaths(graph, 0, 7, { improvementsOnly: false, limit: 4 });
    expect(some).toEqual({ paths: all.paths.slice(0, 4), more: 2 });
    expect(shortestPaths(graph, 0, 7, { improvementsOnly: true, limit: 10 })).toEqual({ paths: [], more: 0 });
  });

  test('Cuban missiles and Syria–Iraq: the published statements give the published rankings', () => {
    for (const [name, preferences] of Object.entries(statementsOf)) {
      const conflict = conflictOf(name as keyof typeof statementsOf);
      const ranked = graphOf(conflict);
      const stated = graphOf(withPreferences(conflict, preferences));
      for (const party of conflict.parties.keys()) expect(tiers(stated, party)).toEqual(tiers(ranked, party));
    }
  });

  test('Syria–Iraq: how many of Syria’s 720 strict rankings make state 2 an equilibrium', () => {
    const conflict = conflictOf('syria-iraq');
    const counts = Object.fromEntries(concepts.map((concept) => [concept, 0]));
    for (const order of permutations([1, 2, 3, 4, 5, 6])) {
      const iraq = conflict.parties[1]?.preference;
      const { graph } = expand(withPreferences(conflict, [ranking(...order), ...(iraq ? [iraq] : [])]));
      if (graph === null) throw new Error('every ranking has a graph');
      const { equilibria } = assess(graph, concepts);
      for (const concept of concepts) counts[concept] = (counts[concept] ?? 0) + (equilibria[concept]?.[1] ?? 0);
    }
    expect(counts).toEqual({ nash: 240, seq: 384, gmr: 384, smr: 300, symseq: 300, sim: 240 });
  });
});

function locator(published: Case, graph: Graph): (state: number | string) => number {
  return (state) => {
    const pattern = published.patterns?.[String(state)];
    return pattern === undefined ? Number(state) - 1 : (graph.states.matching(pattern)[0] ?? -1);
  };
}

function withPreferences(conflict: Conflict, preferences: readonly Preference[]): Conflict {
  return {
    ...conflict,
    parties: conflict.parties.map((party, at) => ({ ...party, preference: preferences[at] ?? party.preference })),
  };
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

const o = (number: number) => option(number - 1);
const no = (number: number) => not(o(number));

const statementsOf = {
  'cuban-missiles': [
    statements(
      o(3),
      no(4),
      and(no(1), o(3)),
      and(no(2), o(3)),
      and(o(1), o(4)),
      and(o(2), o(4)),
      or(and(o(1), no(3)), and(o(2), no(4)), and(o(1), no(4)), and(o(2), no(3))),
      and(no(1), no(3), no(4)),
      and(no(2), no(3), no(4)),
    ),
    statements(
      no(4),
      implied(o(1), o(4)),
      implied(o(2), o(4)),
      and(no(1), no(4)),
      and(no(2), no(4)),
      or(and(o(2), o(3)), and(no(2), no(3)), and(o(1), o(3))),
      and(o(2), no(3), no(4)),
      and(o(1), no(2), o(3), no(4)),
    ),
  ],
  'syria-iraq': [
    statements(and(no(1), no(2), no(3)), o(2), no(3), no(1)),
    statements(
      and(o(1), no(2), no(3)),
      and(no(1), no(2), o(3)),
      and(no(1), o(2), o(3)),
      and(no(1), no(2), no(3)),
      and(o(1), no(2), o(3)),
    ),
  ],
};
