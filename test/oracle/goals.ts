import type { Concept } from '../../src/model/index.ts';
import { preferredTo } from './agreement.ts';
import { driftFrom } from './drift.ts';
import { isEquilibrium } from './open-steps.ts';
import { pathHolds } from './path-holds.ts';
import { shortestPaths } from './paths.ts';
import { statusQuo, type World } from './world.ts';

/** What is to be brought about. Definitions §6, dependence. */
export type Goal = 'hold' | 'reach' | 'stable' | 'unfreeze';

/** The states with which the goal is met, ascending: none where it is not. */
export function meets(world: World, goal: Goal, concept: Concept, outcome: readonly number[]): readonly number[] {
  const today = statusQuo(world);
  const equilibria = (states: Iterable<number>) =>
    [...new Set(states)].filter((s) => isEquilibrium(world, concept, s)).sort((a, b) => a - b);
  if (goal === 'stable') return equilibria(outcome);
  if (today === null) return [];
  switch (goal) {
    case 'hold':
      return outcome
        .filter((target) =>
          shortestPaths(world, today, target, 'legal').some((steps) =>
            pathHolds(world, concept, { start: today, steps }),
          ),
        )
        .toSorted((a, b) => a - b);
    case 'reach': {
      const reached = driftFrom(world, concept, today, 'every');
      return equilibria(outcome.filter((s) => s === today || reached.has(s)));
    }
    case 'unfreeze': {
      if (isEquilibrium(world, concept, today)) return [];
      const reached = driftFrom(world, concept, today, 'every');
      return equilibria(preferredTo(world, today).filter((s) => reached.has(s)));
    }
  }
}
