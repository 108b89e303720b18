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
    all(improvements(world, i, s), (s1) => answersAtOnce(world, i, s, s1).some(({ to }) => notBetter(world, i, to, s))),
};

/** What happens when a set of parties moves at once: who they are, i among them, and where that leads. */
interface AtOnce {
  readonly parties: readonly number[];
  readonly to: number;
}

/** Every feasible state that s1's and every t_j's changes make of s: t_j ∈ R_j⁺(s) for j ∈ H, H ⊆ N−i non-empty. */
export function answersAtOnce(world: World, i: number, s: number, s1: number): readonly AtOnce[] {
  const start = standsAs(world, s);
  const choices = others(world, [i]).reduce<(readonly (readonly [number, number])[])[]>(
    (chosen, j) =>
      chosen.flatMap((some) => [some, ...[...improvements(world, j, s)].map((t) => some.concat([[j, t]]))]),
    [[]],
  );
  return choices.flatMap((answers) => {
    if (answers.length === 0) return [];
    const changes = [s1, ...answers.map(([, t]) => t)].map((t) => standsAs(world, t) - start);
    const to = world.stateOf.get(changes.reduce((raw, change) => raw + change, start));
    const parties = [i, ...answers.map(([j]) => j)].sort((a, b) => a - b);
    return to === undefined ? [] : [{ parties, to }];
  });
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
