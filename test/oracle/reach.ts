import type { Group, Happening } from './steps.ts';
import { improvesFor, legalFor, remembered, type World } from './world.ts';

/** R_H(s): where legal sequences of the group's steps lead. Definitions §1. */
export function reach(world: World, group: Group, s: number): ReadonlySet<number> {
  return remembered(world.memory.states, `R ${group} ${s}`, () =>
    legalSequences(s, (t) => legalSteps(world, group, t)),
  );
}

/** R_H⁺(s): the same with improvements, each measured from where it starts. */
export function reachByImprovements(world: World, group: Group, s: number): ReadonlySet<number> {
  return remembered(world.memory.states, `R⁺ ${group} ${s}`, () =>
    legalSequences(s, (t) => improvingSteps(world, group, t)),
  );
}

/** The steps that the group can take at a state. */
export function legalSteps(world: World, group: Group, s: number): readonly Happening[] {
  return remembered(world.memory.steps, `legal ${group} ${s}`, () =>
    (world.steps[s] ?? []).filter((step) => legalFor(step, group)),
  );
}

/** The steps that the group can take at a state and that improve its movers. */
export function improvingSteps(world: World, group: Group, s: number): readonly Happening[] {
  return remembered(world.memory.steps, `improving ${group} ${s}`, () =>
    (world.steps[s] ?? []).filter((step) => improvesFor(world, step, group)),
  );
}

/**
 * The smallest R(s) and Ω(s, ·) with
 * 1. a step from s to t with colour c ⇒ t ∈ R(s), c ∈ Ω(s, t);
 * 2. t ∈ R(s), a step from t to u with colour c, Ω(s, t) ≠ {c} ⇒ u ∈ R(s), c ∈ Ω(s, u).
 */
export function legalSequences(s: number, steps: (t: number) => readonly Happening[]): ReadonlySet<number> {
  const last = new Map<number, Set<string>>();
  const pending: number[] = [];
  const add = ({ to, colour }: Happening) => {
    const colours = last.get(to) ?? new Set();
    if (!colours.has(colour)) pending.push(to);
    last.set(to, colours.add(colour));
  };
  steps(s).forEach(add);
  for (let t = pending.pop(); t !== undefined; t = pending.pop()) {
    const colours = last.get(t) ?? new Set();
    const onlyBy = (colour: string) => colours.size === 1 && colours.has(colour);
    steps(t)
      .filter((step) => !onlyBy(step.colour))
      .forEach(add);
  }
  return new Set(last.keys());
}
