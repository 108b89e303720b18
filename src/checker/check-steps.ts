import type { Step } from '../engine/types.ts';
import { type Generated, generateSteps, isImprovementFor, isLegalFor } from './generate-steps.ts';
import type { Group } from './group.ts';
import { hasQuota } from './group.ts';
import { type Board, isBetter, isState } from './set-out.ts';

/** What is wrong with a sequence of steps. */
export type BadSteps = 'step-starts-elsewhere' | 'step-illegal' | 'step-not-credible' | 'mover-twice-running';

/**
 * Whether the steps are a legal sequence of the group's from a state: each starts where the last one ended, is one that
 * the group can take with the movers it names (improving them where `credible`), and no colour comes twice running.
 */
export function checkSteps(
  board: Board,
  steps: readonly Step[],
  from: number,
  group: Group,
  credible: boolean,
): BadSteps | null {
  const readings = meantBy(board, steps, from, group, (step) => !credible || isImprovementFor(board, step, group));
  return typeof readings === 'string' ? readings : null;
}

/**
 * The sequences that the steps may mean, one for each colour that the last may have, or why they mean none: a step tells
 * its movers, not its colour. Only steps that fit are taken.
 */
export function meantBy(
  board: Board,
  steps: readonly Step[],
  from: number,
  group: Group,
  fits: (step: Generated) => boolean,
): readonly (readonly Generated[])[] | BadSteps {
  let readings: readonly (readonly Generated[])[] = [[]];
  let at = from;
  for (const step of steps) {
    if (step.from !== at || !isState(board, at)) return 'step-starts-elsewhere';
    const possible = distinct(generateSteps(board, at)).filter(
      (one) => one.to === step.to && isLegalFor(one, group) && namesMovers(board, one, step.movers, group),
    );
    if (possible.length === 0) return 'step-illegal';
    const wanted = possible.filter(fits);
    if (wanted.length === 0) return 'step-not-credible';
    readings = wanted.flatMap((one) => {
      const before = readings.find((reading) => reading.at(-1)?.colour !== one.colour);
      return before === undefined ? [] : [[...before, one]];
    });
    if (readings.length === 0) return 'mover-twice-running';
    at = step.to;
  }
  return readings;
}

/** Each target and colour once. */
function distinct(steps: Iterable<Generated>): readonly Generated[] {
  return [...new Map([...steps].map((step) => [`${step.to} ${step.colour}`, step])).values()];
}

/** Whether the movers a step names are those of definitions §6, for the step as an improvement or as merely legal. */
function namesMovers(board: Board, step: Generated, movers: readonly number[], group: Group): boolean {
  const same = (who: ReadonlySet<number>) =>
    who.size === movers.length && [...who].every((party) => movers.includes(party));
  if (same(legalMovers(step, group))) return true;
  return isImprovementFor(board, step, group) && same(gainingMovers(board, step, group));
}

/** Owners, those who consent, veto holders, then members in file order up to the quota. */
function legalMovers(step: Generated, group: Group): ReadonlySet<number> {
  const movers = new Set([...step.owners, ...step.named]);
  for (const body of step.bodies) {
    for (const party of body.veto) movers.add(party);
    for (const { party } of body.members) {
      if (hasQuota(body, movers)) break;
      if (group.has(party)) movers.add(party);
    }
  }
  return movers;
}

/** Owners, those who consent, and the members in the group who gain. */
export function gainingMovers(board: Board, step: Generated, group: Group): ReadonlySet<number> {
  const movers = new Set([...step.owners, ...step.named]);
  for (const { members } of step.bodies) {
    for (const { party } of members)
      if (group.has(party) && isBetter(board, party, step.to, step.from)) movers.add(party);
  }
  return movers;
}
