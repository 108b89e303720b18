import type { Concept } from '../../src/model/index.ts';
import { holds } from './condition.ts';
import { reach, reachByImprovements } from './reach.ts';
import { isStable } from './stability.ts';
import { standsAs } from './states.ts';
import { improvements, moves, others, type World } from './world.ts';

/** s ≫_i t: s ≻ t and the first statement on which they differ is strong. Definitions §6. */
export function muchBetter(world: World, i: number, s: number, t: number): boolean {
  const preference = world.conflict.parties[i]?.preference;
  if (preference?.kind !== 'statements') return false;
  const truth = (state: number) =>
    preference.statements.map(({ condition }) => holds(condition, standsAs(world, state), world.conflict));
  const [inS, inT] = [truth(s), truth(t)];
  const first = inS.findIndex((value, j) => value !== inT[j]);
  return first >= 0 && inS[first] === true && preference.statements[first]?.strong === true;
}

/** Whether s is strongly stable: §3 with s ≫ s2 in place of s ≿ s2 and s ≫ s3 in place of s ≿ s3. */
export function isStronglyStable(
  world: World,
  concept: Exclude<Concept, 'nash' | 'sim'>,
  i: number,
  s: number,
): boolean {
  const answers = concept === 'seq' || concept === 'symseq' ? reachByImprovements : reach;
  const symmetric = concept === 'smr' || concept === 'symseq';
  return [...improvements(world, i, s)].every((s1) =>
    [...answers(world, others(world, [i]), s1)].some(
      (s2) =>
        muchBetter(world, i, s, s2) &&
        (!symmetric || [...moves(world, i, s2)].every((s3) => muchBetter(world, i, s, s3))),
    ),
  );
}

/** Whether s is stable and not strongly so. */
export function isWeaklyStable(world: World, concept: Exclude<Concept, 'nash' | 'sim'>, i: number, s: number): boolean {
  return isStable[concept](world, i, s) && !isStronglyStable(world, concept, i, s);
}
