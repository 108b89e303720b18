import type { Concept } from '../../src/model/index.ts';
import { isStepDeterred } from './open-steps.ts';
import { isMoveDeterred } from './path-holds.ts';
import { improvingSteps, legalSequences } from './reach.ts';
import { type Happening, isSingle } from './steps.ts';
import { remembered, type World } from './world.ts';

/** The improving steps of every kind that the concept does not deter where they start. Definitions §6, agreement. */
export function undeterredSteps(world: World, concept: Concept, s: number): readonly Happening[] {
  return improvingSteps(world, world.parties, s).filter((step) => {
    const [owner] = step.owners;
    if (isSingle(step) && owner !== undefined) return !isMoveDeterred(world, concept, owner, s, step.to, s);
    return !isStepDeterred(world, concept, step);
  });
}

/** Where legal sequences of undeterred improvements lead, by single moves alone or by steps of every kind. */
export function driftFrom(world: World, concept: Concept, s: number, kinds: 'single' | 'every'): ReadonlySet<number> {
  return remembered(world.memory.states, `drift ${concept} ${s} ${kinds}`, () =>
    legalSequences(s, (t) => undeterredSteps(world, concept, t).filter((step) => kinds === 'every' || isSingle(step))),
  );
}
