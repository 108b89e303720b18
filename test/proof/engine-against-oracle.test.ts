import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessOptions, assess, expand, type Graph, reach, shortestPaths } from '../../src/engine/index.ts';
import { type Concept, type Conflict, concepts } from '../../src/model/index.ts';
import { shortestLengths, shortestPaths as shortestPathsOf } from '../oracle/paths.ts';
import { isDefined, isStable, isStableForAll } from '../oracle/stability.ts';
import type { Happening } from '../oracle/steps.ts';
import { layOut, moves, outcomeStates, statusQuo, type World, worthOf } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';

const flagged = (flags: ArrayLike<number>) => [...Array(flags.length).keys()].filter((k) => flags[k] === 1);

function graphOf(conflict: Conflict): Graph {
  const { graph, diagnostics } = expand(conflict);
  if (graph === null) throw new Error(`refused: ${diagnostics.map(({ code }) => code).join()}`);
  return graph;
}

/** States, their order for every party, moves, outcomes. */
function expectSameGround(world: World, graph: Graph) {
  const { states } = graph;
  expect(world.states.map((s) => states.pattern(s))).toEqual(world.patterns);
  expect(world.states.map((s) => states.merged(s))).toEqual(world.members.map((raws) => raws.length > 1));
  expect(graph.statusQuo).toBe(statusQuo(world));
  expect(graph.outcomes.map(flagged)).toEqual(
    world.conflict.outcomes.map((_, outcome) => outcomeStates(world, outcome)),
  );
  for (const i of world.parties) {
    const levels = [...new Set(world.states.map((s) => worthOf(world, i, s)))].sort((a, b) => (a < b ? -1 : 1));
    expect([...(graph.payoffs[i] ?? [])]).toEqual(world.states.map((s) => levels.indexOf(worthOf(world, i, s))));
    expect(world.states.map((s) => graph.moves(i, s))).toEqual(
      world.states.map((s) => [...moves(world, i, s)].sort((a, b) => a - b)),
    );
  }
}

/** Every party, state and concept, and the equilibria. */
function expectSameVerdicts(world: World, graph: Graph, options: AssessOptions) {
  const answer = assess(graph, concepts, options);
  for (const concept of concepts) {
    if (!isDefined(world, concept)) {
      expect([answer.stable[concept], answer.equilibria[concept]]).toEqual([undefined, undefined]);
      expect(answer.undefined[concept]).toEqual(expect.any(String));
      continue;
    }
    const stable = world.parties.map((i) => world.states.filter((s) => isStable[concept](world, i, s)));
    expect([concept, answer.stable[concept]?.map(flagged)]).toEqual([concept, stable]);
    const equilibria = world.states.filter((s) => isStableForAll(world, concept, s));
    expect([concept, flagged(answer.equilibria[concept] ?? [])]).toEqual([concept, equilibria]);
  }
}

const written = (path: readonly Happening[]) => path.map(({ owners, to }) => `${owners.join()}>${to}`).join(' ');

/** Lengths to every state, and the paths to the farthest. */
function expectSamePaths(world: World, graph: Graph) {
  const from = statusQuo(world) ?? 0;
  const found = reach(graph, from);
  for (const kind of ['legal', 'improving'] as const) {
    const lengths = shortestLengths(world, from, kind);
    const steps = kind === 'legal' ? found.steps : found.improvementSteps;
    expect([...steps]).toEqual(world.states.map((s) => lengths.get(s) ?? -1));
    const [farthest] = [...lengths].sort(([, a], [, b]) => b - a);
    const to = farthest?.[0] ?? from;
    const expected = shortestPathsOf(world, from, to, kind).map(written);
    const limit = 50;
    const { paths, more } = shortestPaths(graph, from, to, { improvementsOnly: kind === 'improving', limit });
    expect(paths.length + more).toBe(expected.length);
    expect(paths.length).toBe(Math.min(limit, expected.length));
    const listed = paths.map((path) => path.map(({ movers, to }) => `${movers.join()}>${to}`).join(' '));
    expect(new Set(listed).size).toBe(listed.length);
    for (const path of listed) expect(expected).toContain(path);
  }
}

const laws: readonly (readonly [Concept, Concept])[] = [
  ['nash', 'symseq'],
  ['symseq', 'seq'],
  ['seq', 'gmr'],
  ['symseq', 'smr'],
  ['smr', 'gmr'],
  ['nash', 'sim'],
];

/** The implications of definitions §3, in the engine's answer. */
function expectLaws(graph: Graph) {
  const { stable } = assess(graph, concepts);
  for (const [stronger, weaker] of laws) {
    for (const [i, flags] of (stable[stronger] ?? []).entries()) {
      const held = stable[weaker]?.[i];
      if (held !== undefined) expect(flagged(flags).filter((s) => held[s] !== 1)).toEqual([]);
    }
  }
}

/** Mostly up to six options; a quarter up to eight, which take the oracle longer. */
const conflicts = fc.oneof(
  { weight: 3, arbitrary: randomConflict({ options: 6 }) },
  { weight: 1, arbitrary: randomConflict({ options: 8 }) },
);

describe('law: the engine agrees with the definitions read literally', () => {
  it.each([1, 2, 3, 4])(
    'on 500 random conflicts, by every method (part %i of 4)',
    (_part) => {
      fc.assert(
        fc.property(conflicts, (conflict) => {
          const world = layOut(conflict);
          const graph = graphOf(conflict);
          expectSameGround(world, graph);
          expectSameVerdicts(world, graph, { kernel: 'plain' });
          expectSameVerdicts(world, graph, { kernel: 'lanes' });
          expectSameVerdicts(world, graph, { method: 'exact' });
          expectSamePaths(world, graph);
          expectLaws(graph);
        }),
        { numRuns: 500 },
      );
    },
    180_000,
  );
});
