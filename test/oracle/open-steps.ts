import type { Concept } from '../../src/model/index.ts';
import { improvingSteps, reach, reachByImprovements } from './reach.ts';
import { isStableForAll } from './stability.ts';
import { ascending, type Group, type Happening, isSingle } from './steps.ts';
import { better, notBetter, others, type World } from './world.ts';

/** The improving steps at s that are not single moves. Definitions §6, stability with them. */
export function stepsOfSeveral(world: World, s: number): readonly Happening[] {
  return improvingSteps(world, world.parties, s).filter((step) => !isSingle(step));
}

/** K: the movers of an improving step: its owners, the named, and for a vote all members who gain. */
export function moversOf(world: World, step: Happening): Group {
  const members = step.bodies.flatMap((body) => body.members.map(({ party }) => party));
  const gaining = members.filter((party) => better(world, party, step.to, step.from));
  return ascending([...step.owners, ...step.named, ...gaining]);
}

/**
 * Whether some s2 ∈ R_{N−K}(s1) (R⁺ for seq, symseq) leaves one and the same k ∈ K with s ≿_k s2 and, for smr and symseq,
 * no z ∈ R_K(s2) is better than s for all of K. Never under nash.
 */
export function isStepDeterred(world: World, concept: Concept, step: Happening): boolean {
  return isAnswered(world, concept, moversOf(world, step), step.to, step.from);
}

/** Whether the others answer a step of K to s1 so that it does not pay for K, measured from s. */
export function isAnswered(world: World, concept: Concept, K: Group, s1: number, s: number): boolean {
  if (concept === 'nash') return false;
  const credible = concept === 'seq' || concept === 'symseq';
  const answers = (credible ? reachByImprovements : reach)(world, others(world, K), s1);
  const escapes = (s2: number) => [...reach(world, K, s2)].some((z) => K.every((k) => better(world, k, z, s)));
  const symmetric = concept === 'smr' || concept === 'symseq';
  return [...answers].some((s2) => K.some((k) => notBetter(world, k, s2, s)) && !(symmetric && escapes(s2)));
}

/** Whether s is stable for every party and every step of several parties there is deterred. */
export function isEquilibrium(world: World, concept: Concept, s: number): boolean {
  return (
    isStableForAll(world, concept, s) && stepsOfSeveral(world, s).every((step) => isStepDeterred(world, concept, step))
  );
}
