import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCertificate } from '../../src/checker/index.ts';
import { assess, certify, openStepsFrom, reach, shortestPaths } from '../../src/engine/index.ts';
import type { Concept } from '../../src/model/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { shortestLengths, shortestPaths as shortestPathsOf } from '../oracle/paths.ts';
import { improvingSteps, reachByImprovements, reach as reached } from '../oracle/reach.ts';
import { isStable, isStableForAll } from '../oracle/stability.ts';
import { ascending, type Happening, isSingle } from '../oracle/steps.ts';
import { better, layOut, moves, notBetter, others, type World } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';

const defined = ['nash', 'gmr', 'smr', 'seq', 'symseq'] as const;
const conflicts = randomConflict({ options: 6, parties: 4, joint: true, needs: true, bodies: true });
const flagged = (flags: ArrayLike<number> = []) => [...Array(flags.length).keys()].filter((k) => flags[k] === 1);

/** Definitions §6, Stability with them: K, the movers of an improving step that is not a single move. */
function moversOf(world: World, step: Happening): readonly number[] {
  const members = step.bodies.flatMap((body) => body.members.map(({ party }) => party));
  const gaining = members.filter((party) => better(world, party, step.to, step.from));
  return ascending([...step.owners, ...step.named, ...gaining]);
}

/** Some s2 ∈ R_{N−K}(s1) leaves one k ∈ K with s ≿_k s2, and with the clause no z ∈ R_K(s2) is better than s for all of K. */
function isDeterred(world: World, concept: Concept, movers: readonly number[], s: number, s1: number): boolean {
  if (concept === 'nash') return false;
  const answers = concept === 'seq' || concept === 'symseq' ? reachByImprovements : reached;
  return [...answers(world, others(world, movers), s1)].some((s2) => {
    if (!movers.some((k) => notBetter(world, k, s2, s))) return false;
    if (concept === 'gmr' || concept === 'seq') return true;
    return [...reached(world, movers, s2)].every((z) => movers.some((k) => notBetter(world, k, z, s)));
  });
}

const openAt = (world: World, s: number) => improvingSteps(world, world.parties, s).filter((step) => !isSingle(step));

function expectSameVerdicts(world: World): void {
  const graph = graphOf(world.conflict);
  const { stable, equilibria } = assess(graph, defined);
  for (const i of world.parties) {
    expect(world.states.map((s) => graph.moves(i, s))).toEqual(
      world.states.map((s) => ascending([...moves(world, i, s)])),
    );
  }
  for (const concept of defined) {
    const expected = world.parties.map((i) => world.states.filter((s) => isStable[concept](world, i, s)));
    expect([concept, stable[concept]?.map(flagged)]).toEqual([concept, expected]);
    const held = world.states.filter(
      (s) =>
        isStableForAll(world, concept, s) &&
        openAt(world, s).every((step) => isDeterred(world, concept, moversOf(world, step), s, step.to)),
    );
    expect([concept, flagged(equilibria[concept])]).toEqual([concept, held]);
  }
}

function expectSameOpenSteps(world: World): void {
  const graph = graphOf(world.conflict);
  for (const s of world.states) {
    const listed = openStepsFrom(graph, s, defined).map(({ to, movers, sanctions }) => {
      return `${to} ${movers} ${defined.filter((concept) => sanctions[concept] === null)}`;
    });
    const expected = openAt(world, s).map((step) => {
      const movers = moversOf(world, step);
      const open = defined.filter((concept) => !isDeterred(world, concept, movers, s, step.to));
      return `${step.to} ${movers} ${open}`;
    });
    expect(new Set(listed)).toEqual(new Set(expected));
  }
}

function expectSamePaths(world: World): void {
  const graph = graphOf(world.conflict);
  const found = reach(graph, 0);
  for (const kind of ['legal', 'improving'] as const) {
    const lengths = shortestLengths(world, 0, kind);
    const steps = kind === 'legal' ? found.steps : found.improvementSteps;
    expect([...steps]).toEqual(world.states.map((s) => lengths.get(s) ?? -1));
    for (const to of world.states.slice(1, 12)) {
      const { paths, more } = shortestPaths(graph, 0, to, { improvementsOnly: kind === 'improving', limit: 1000 });
      expect(more).toBe(0);
      const expected = shortestPathsOf(world, 0, to, kind).map((path) => path.map((step) => step.to).join(' '));
      expect(paths.map((path) => path.map((step) => step.to).join(' ')).toSorted()).toEqual(expected.toSorted());
    }
  }
}

describe('law: steps of several parties agree with the definitions read literally', () => {
  it.each([1, 2])('on 250 random conflicts (part %i of 2)', (_part) => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const world = layOut(conflict);
        expectSameVerdicts(world);
        expectSameOpenSteps(world);
        expectSamePaths(world);
      }),
      { numRuns: 250 },
    );
  });
});

describe('law: certificates with steps of several parties', () => {
  it('say what the assessment says, and the independent checker accepts them', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const graph = graphOf(conflict);
        const { stable } = assess(graph, defined);
        for (const concept of defined) {
          for (let state = 0; state < graph.states.count; state += 3) {
            conflict.parties.forEach((_, party) => {
              const certificate = certify(graph, concept, party, state);
              expect(certificate.stable).toBe(stable[concept]?.[party]?.[state] === 1);
              expect(checkCertificate(conflict, certificate)).toMatchObject({ accepted: true });
            });
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('law: what a joint step changes', () => {
  it('leaves single moves as they are, and nash and the moves of every party with them', () => {
    fc.assert(
      fc.property(randomConflict({ options: 6, joint: true }), (conflict) => {
        const withSteps = graphOf(conflict);
        const without = graphOf({ ...conflict, joint: [] });
        expect(assess(withSteps, ['nash']).stable).toEqual(assess(without, ['nash']).stable);
        const more = reach(withSteps, 0).steps;
        reach(without, 0).steps.forEach((steps, state) => {
          if (steps >= 0) expect(more[state]).toBeLessThanOrEqual(steps);
        });
      }),
      { numRuns: 100 },
    );
  });
});
