import { reach } from './reach.ts';
import type { Group } from './steps.ts';
import { better, others, type World } from './world.ts';

/** `strict`: all of H gain. `pareto`: nobody in H is worse off, somebody better. Definitions §4. */
export type Gain = 'strict' | 'pareto';

/** Whether t is better than s for H. */
export function betterForAll(world: World, gain: Gain, H: Group, t: number, s: number): boolean {
  if (gain === 'strict') return H.every((i) => better(world, i, t, s));
  return !H.some((i) => better(world, i, s, t)) && H.some((i) => better(world, i, t, s));
}

/** The coalition improvements of H from s. */
export function coalitionImprovements(world: World, gain: Gain, H: Group, s: number): readonly number[] {
  return [...reach(world, H, s)].filter((t) => betterForAll(world, gain, H, t, s));
}

/** Whether s is coalition stable for H. */
export const isCoalitionStable = {
  nash: (world: World, gain: Gain, H: Group, s: number) => coalitionImprovements(world, gain, H, s).length === 0,

  gmr: (world: World, gain: Gain, H: Group, s: number) =>
    coalitionImprovements(world, gain, H, s).every((x) =>
      [...reach(world, others(world, H), x)].some((y) => !betterForAll(world, gain, H, y, s)),
    ),

  smr: (world: World, gain: Gain, H: Group, s: number) =>
    coalitionImprovements(world, gain, H, s).every((x) =>
      [...reach(world, others(world, H), x)].some(
        (y) =>
          !betterForAll(world, gain, H, y, s) &&
          [...reach(world, H, y)].every((z) => !betterForAll(world, gain, H, z, s)),
      ),
    ),
};

/** Every non-empty set of parties. */
export function coalitions(world: World): readonly Group[] {
  const subsets = world.parties.reduce<Group[]>((all, i) => all.flatMap((H) => [H, [...H, i]]), [[]]);
  return subsets.filter((H) => H.length > 0);
}

/** Whether s is stable for every non-empty H. */
export function isUniversallyStable(world: World, gain: Gain, concept: 'nash' | 'gmr' | 'smr', s: number): boolean {
  return coalitions(world).every((H) => isCoalitionStable[concept](world, gain, H, s));
}

/** The coalition improvements of H from one equilibrium to another, given the equilibria. */
export function jumps(
  world: World,
  gain: Gain,
  H: Group,
  equilibria: readonly number[],
): readonly (readonly [number, number])[] {
  return equilibria.flatMap((s) =>
    coalitionImprovements(world, gain, H, s)
      .filter((t) => equilibria.includes(t))
      .sort((a, b) => a - b)
      .map((t): [number, number] => [s, t]),
  );
}
