import type { Concept } from '../../model/index.ts';
import { definitions } from '../stability/index.ts';
import { groupSteps } from './group-steps.ts';
import { groupSanction } from './open-steps.ts';
import type { Form } from './rules.ts';
import { everyone, formAt, gain, groupOf, othersThan, type StepSystem, stepsAt } from './system.ts';
import { blocks, passesByGain, reachesQuota } from './vote.ts';

/** A step that somebody would rather take than go on to the end, and nothing deters. */
export interface Deviation {
  /** Who would take it: the owner first, the others ascending. */
  readonly parties: readonly number[];
  readonly to: number;
  /** Index into the system's forms. */
  readonly form: number;
}

/** What keeps a path to one end from holding, judged from the end. Definitions §6, Guarantees. */
export interface Holding {
  /** (i): who does not take part in a step from `from`: owners, named, blocking veto holders, members short of quota. */
  stayers(from: number, form: number): readonly number[];
  /** (ii), (iii): steps from a state that those who take them prefer to the end and nothing deters. */
  deviations(state: number): readonly Deviation[];
  /** Whether no loss of steps and no change of their colours could deter the deviation. */
  isHopeless(state: number, deviation: Deviation): boolean;
}

/** Combines the moves from a state to several others into one; -1 where that is not feasible. For `sim` alone. */
export type Combine = (state: number, moves: readonly number[]) => number;

/** Judges the states of paths to `end` under the concept. */
export function holdingAt(system: StepSystem, concept: Concept, end: number, combine: Combine | null): Holding {
  const known = new Map<number, readonly Deviation[]>();
  return {
    stayers: (from, form) => stayersOf(system, formAt(system, form), from, end),
    deviations(state) {
      const found = known.get(state) ?? deviationsAt(system, concept, state, end, combine);
      known.set(state, found);
      return found;
    },
    isHopeless: (_state, deviation) => isHopeless(system, concept, end, deviation),
  };
}

function stayersOf(system: StepSystem, form: Form, from: number, end: number): readonly number[] {
  const wants = (party: number) => gain(system, party, from, end);
  const stayers = new Set(form.parties.filter((party) => wants(party) <= 0));
  for (const body of form.bodies) {
    const vote = system.rules.votes[body];
    if (vote === undefined) continue;
    for (const holder of vote.veto) if (blocks(vote, wants(holder))) stayers.add(holder);
    if (reachesQuota(vote, (party) => wants(party) > 0)) continue;
    for (const { party } of vote.members) if (wants(party) <= 0) stayers.add(party);
  }
  return [...stayers].toSorted((a, b) => a - b);
}

function deviationsAt(
  system: StepSystem,
  concept: Concept,
  state: number,
  end: number,
  combine: Combine | null,
): readonly Deviation[] {
  const all = everyone(system);
  return stepsAt(system, state).flatMap(({ to, form }) => {
    const found = formAt(system, form);
    if (!found.parties.every((party) => gain(system, party, end, to) > 0)) return [];
    const passes = found.bodies.every((body) => {
      const vote = system.rules.votes[body];
      return vote !== undefined && passesByGain(vote, all.has, (party) => gain(system, party, end, to));
    });
    if (!passes) return [];
    const parties = leaversOf(system, found, end, to);
    const deterred =
      concept === 'sim'
        ? isSpoiled(system, state, parties[0] ?? 0, to, end, combine)
        : groupSanction(system, concept, parties, end, to) !== null;
    return deterred ? [] : [{ parties, to, form }];
  });
}

/** K: owners, named, and the members of its bodies who prefer the target to the end. */
function leaversOf(system: StepSystem, form: Form, end: number, to: number): readonly number[] {
  const members = form.bodies.flatMap((body) => system.rules.votes[body]?.members.map(({ party }) => party) ?? []);
  const gaining = members.filter((party) => gain(system, party, end, to) > 0);
  const others = [...new Set([...form.named, ...gaining])].filter((party) => !form.owners.includes(party));
  return [...form.owners, ...others.toSorted((a, b) => a - b)];
}

/** Whether opponents' own improvements from the state, made at the same time, leave the party not better than at the end. */
function isSpoiled(
  system: StepSystem,
  state: number,
  party: number,
  to: number,
  end: number,
  combine: Combine | null,
): boolean {
  if (combine === null) return false;
  const others = othersThan(system, [party]).members.map((other) =>
    stepsAt(system, state).filter(
      ({ to: t, form }) => formAt(system, form).owners[0] === other && gain(system, other, state, t) > 0,
    ),
  );
  function search(at: number, moves: readonly number[]): boolean {
    const choices = others[at];
    if (choices === undefined) {
      if (moves.length === 1) return false;
      const reached = combine?.(state, moves) ?? -1;
      return reached >= 0 && gain(system, party, end, reached) <= 0;
    }
    return search(at + 1, moves) || choices.some((step) => search(at + 1, [...moves, step.to]));
  }
  return search(0, [to]);
}

/**
 * Opponents may answer by any of their steps here, in any order and whatever their colours: where even so nobody in the
 * group ends up not better than at the end, fewer steps or other colours cannot deter it.
 */
function isHopeless(system: StepSystem, concept: Concept, end: number, { parties, to }: Deviation): boolean {
  const { sanction } = definitions[concept];
  if (sanction === null || sanction.kind !== 'answer') return true;
  const answers = groupSteps(system, othersThan(system, groupOf(parties).members), sanction.answers);
  const seen = new Set([to]);
  const queue = [to];
  for (const state of queue) {
    for (const step of answers.stepsFrom(state)) {
      if (seen.has(step.to)) continue;
      if (parties.some((party) => gain(system, party, end, step.to) <= 0)) return false;
      seen.add(step.to);
      queue.push(step.to);
    }
  }
  return true;
}
