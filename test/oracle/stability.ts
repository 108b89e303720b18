import type { Concept } from '../../src/model/index.ts';
import { reach, reachByImprovements } from './reach.ts';
import { hasMerged, standsAs } from './states.ts';
import { improvements, moves, notBetter, others, type World } from './world.ts';

const all = (states: ReadonlySet<number>, test: (state: number) => boolean) => [...states].every(test);
const some = (states: ReadonlySet<number>, test: (state: number) => boolean) => [...states].some(test);

/** Whether s is stable for party i under a concept: the table of definitions §3, row by row. */
export const isStable: Record<Concept, (world: World, i: number, s: number) => boolean> = {
  nash: (world, i, s) => improvements(world, i, s).size === 0,

  gmr: (world, i, s) =>
    all(improvements(world, i, s), (s1) =>
      some(reach(world, others(world, [i]), s1), (s2) => notBetter(world, i, s2, s)),
    ),

  smr: (world, i, s) =>
    all(improvements(world, i, s), (s1) =>
      some(
        reach(world, others(world, [i]), s1),
        (s2) => notBetter(world, i, s2, s) && all(moves(world, i, s2), (s3) => notBetter(world, i, s3, s)),
      ),
    ),

  seq: (world, i, s) =>
    all(improvements(world, i, s), (s1) =>
      some(reachByImprovements(world, others(world, [i]), s1), (s2) => notBetter(world, i, s2, s)),
    ),

  symseq: (world, i, s) =>
    all(improvements(world, i, s), (s1) =>
      some(
        reachByImprovements(world, others(world, [i]), s1),
        (s2) => notBetter(world, i, s2, s) && all(moves(world, i, s2), (s3) => notBetter(world, i, s3, s)),
      ),
    ),

  sim: (world, i, s) =>
    all(improvements(world, i, s), (s1) =>
      answersAtOnce(world, others(world, [i]), s).some((answers) => {
        const together = allAtOnce(world, s, [s1, ...answers]);
        return together !== null && notBetter(world, i, together, s);
      }),
    ),
};

/** Every choice of t_j ∈ R_j⁺(s) for the parties of a non-empty H within the group. */
function answersAtOnce(world: World, group: readonly number[], s: number): number[][] {
  const choices = group.reduce<number[][]>(
    (chosen, j) => chosen.flatMap((some) => [some, ...[...improvements(world, j, s)].map((t) => [...some, t])]),
    [[]],
  );
  return choices.filter((answers) => answers.length > 0);
}

/** The state that applies the changes that each target makes to s; null where it is infeasible. */
function allAtOnce(world: World, s: number, targets: readonly number[]): number | null {
  const start = standsAs(world, s);
  const changes = targets.map((t) => standsAs(world, t) - start);
  return world.stateOf.get(changes.reduce((raw, change) => raw + change, start)) ?? null;
}

/** Whether the concept says anything about the conflict: `sim` needs option form and plain moves. */
export function isDefined(world: World, concept: Concept): boolean {
  const { options, joint, bodies } = world.conflict;
  const guarded = options.some(({ needs }) => needs.take.length + needs.reverse.length > 0);
  const decided = bodies.some(({ decides }) => decides.length > 0);
  return concept !== 'sim' || !(hasMerged(world) || guarded || decided || joint.length > 0);
}

/** Whether s is stable for every party. */
export function isStableForAll(world: World, concept: Concept, s: number): boolean {
  return world.parties.every((i) => isStable[concept](world, i, s));
}
