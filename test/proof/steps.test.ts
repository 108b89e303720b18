import { describe, expect, it } from 'vitest';
import { checkCertificate, checkPath } from '../../src/checker/index.ts';
import { assess, certify, expand, openStepsFrom, reach, shortestPaths } from '../../src/engine/index.ts';
import { type Conflict, concepts } from '../../src/model/index.ts';
import { isEquilibrium, isStepDeterred, moversOf, stepsOfSeveral } from '../oracle/open-steps.ts';
import { shortestLengths, shortestPaths as shortestPathsOf } from '../oracle/paths.ts';
import { isDefined, isStable, isStableForAll } from '../oracle/stability.ts';
import { isSingle } from '../oracle/steps.ts';
import { layOut, moves, statusQuo, type World } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { prove, type Tally } from './support/prove.ts';
import { seeTraits } from './support/traits.ts';

const flagged = (flags: ArrayLike<number> = []) => [...Array(flags.length).keys()].filter((k) => flags[k] === 1);

function graphOf(conflict: Conflict) {
  const { graph, diagnostics } = expand(conflict);
  if (graph === null) throw new Error(`refused: ${diagnostics.map(({ code }) => code).join()}`);
  return graph;
}

type Laid = ReturnType<typeof graphOf>;

function expectSameVerdicts(world: World, graph: Laid) {
  const { stable, equilibria } = assess(graph, concepts);
  for (const i of world.parties) {
    const ascending = world.states.map((s) => [...moves(world, i, s)].sort((a, b) => a - b));
    expect(world.states.map((s) => graph.moves(i, s))).toEqual(ascending);
  }
  for (const concept of concepts) {
    if (!isDefined(world, concept)) {
      expect([concept, stable[concept]]).toEqual([concept, undefined]);
      continue;
    }
    const expected = world.parties.map((i) => world.states.filter((s) => isStable[concept](world, i, s)));
    expect([concept, stable[concept]?.map(flagged)]).toEqual([concept, expected]);
    const held = world.states.filter((s) => isEquilibrium(world, concept, s));
    expect([concept, flagged(equilibria[concept])]).toEqual([concept, held]);
  }
}

/** Where each open step leads, whose it is and what deters it. */
function expectSameOpenSteps(world: World, graph: Laid) {
  const defined = concepts.filter((concept) => isDefined(world, concept) && concept !== 'sim');
  for (const s of world.states) {
    const expected = stepsOfSeveral(world, s).map((step) => {
      const open = defined.filter((concept) => !isStepDeterred(world, concept, step));
      return `${step.to} by ${moversOf(world, step)}: ${open}`;
    });
    const found = openStepsFrom(graph, s, defined).map(({ to, movers, sanctions }) => {
      return `${to} by ${movers}: ${defined.filter((concept) => sanctions[concept] === null)}`;
    });
    expect(new Set(found)).toEqual(new Set(expected));
  }
}

function expectSamePaths(world: World, graph: Laid) {
  const from = statusQuo(world) ?? 0;
  const found = reach(graph, from);
  for (const kind of ['legal', 'improving'] as const) {
    const lengths = shortestLengths(world, from, kind);
    const steps = kind === 'legal' ? found.steps : found.improvementSteps;
    expect([...steps]).toEqual(world.states.map((s) => lengths.get(s) ?? -1));
    const [farthest] = [...lengths].sort(([, a], [, b]) => b - a);
    for (const to of new Set([farthest?.[0] ?? from, ...world.states.slice(0, 3)]))
      expectSameRoads(world, graph, to, kind);
  }
}

function expectSameRoads(world: World, graph: Laid, to: number, kind: 'legal' | 'improving') {
  const from = statusQuo(world) ?? 0;
  const improvementsOnly = kind === 'improving';
  const { paths, more } = shortestPaths(graph, from, to, { improvementsOnly, limit: 1000 });
  const told = (path: readonly { readonly to: number }[]) => path.map((step) => step.to).join(' ');
  expect(more).toBe(0);
  expect(paths.map(told).toSorted()).toEqual(shortestPathsOf(world, from, to, kind).map(told).toSorted());
  for (const path of paths) {
    expect(checkPath(world.conflict, path, { improvementsOnly, from })).toEqual({ accepted: true, reason: null });
  }
}

function expectProved(world: World, graph: Laid) {
  for (const concept of concepts.filter((one) => isDefined(world, one))) {
    for (const i of world.parties) {
      for (const s of world.states) {
        const found = checkCertificate(world.conflict, certify(graph, concept, i, s));
        expect({ concept, i, s, ...found }).toEqual({ concept, i, s, accepted: true, reason: null });
      }
    }
  }
}

function seeSteps(world: World, graph: Laid, tally: Tally) {
  for (const s of world.states) {
    for (const { kind, sanctions } of openStepsFrom(graph, s, ['seq'])) {
      tally.see(`open ${kind}`);
      tally.see('open and deterred', sanctions.seq !== null);
    }
    tally.see('open alone breaks it', isStableForAll(world, 'seq', s) && !isEquilibrium(world, 'seq', s));
    const single = world.steps[s]?.some((step) => isSingle(step) && step.bodies.length > 0);
    tally.see('a vote passed alone', single ?? false);
  }
}

describe('law: the engine agrees with the definitions on steps of several parties', () => {
  it('verdicts, open steps, paths and certificates of 500 random conflicts', () => {
    const conflicts = randomConflict({ options: 5, parties: 4, joint: true, needs: true, bodies: true });
    const atLeast = {
      ...{
        'open joint': 15,
        'open consent': 50,
        'open body': 50,
        'open and deterred': 8,
        'open alone breaks it': 20,
      },
      ...{ merged: 20, 'one-way': 50, infeasible: 50, weights: 50, rankings: 50, 'a vote passed alone': 20 },
    };
    prove(conflicts, { atLeast }, (conflict, tally) => {
      const world = layOut(conflict);
      const graph = graphOf(conflict);
      expectSameVerdicts(world, graph);
      expectSameOpenSteps(world, graph);
      expectSamePaths(world, graph);
      expectProved(world, graph);
      seeTraits(world, tally);
      seeSteps(world, graph, tally);
    });
  });
});
