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
  let at = from;
  let last: Colours | null = null;
  for (const step of steps) {
    if (step.from !== at || !isState(board, at)) return 'step-starts-elsewhere';
    const meant = [...generateSteps(board, at)].filter(
      (one) => one.to === step.to && isLegalFor(one, group) && namesMovers(board, one, step.movers, group),
    );
    if (meant.length === 0) return 'step-illegal';
    const wanted = credible ? meant.filter((one) => isImprovementFor(board, one, group)) : meant;
    if (wanted.length === 0) return 'step-not-credible';
    last = coloursAfter(
      last,
      wanted.map(({ colour }) => colour),
    );
    if (last.length === 0) return 'mover-twice-running';
    at = step.to;
  }
  return null;
}

type Colours = readonly (number | string)[];

/** The colours that the next step may have without repeating the last one; all of them for the first step. */
function coloursAfter(last: Colours | null, colours: Colours): Colours {
  return last === null ? colours : colours.filter((colour) => last.some((one) => one !== colour));
}

/** Whether the movers a step names are those of definitions §6, for the step as an improvement or as merely legal. */
function namesMovers(board: Board, step: Generated, movers: readonly number[], group: Group): boolean {
  const same = (who: ReadonlySet<number>) => who.size === movers.length && movers.every((party) => who.has(party));
  if (same(legalMovers(step, group))) return true;
  return isImprovementFor(board, step, group) && same(gainingMovers(board, step));
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

/** Owners, those who consent, and the members who gain. */
function gainingMovers(board: Board, step: Generated): ReadonlySet<number> {
  const movers = new Set([...step.owners, ...step.named]);
  for (const { members } of step.bodies) {
    for (const { party } of members) if (isBetter(board, party, step.to, step.from)) movers.add(party);
  }
  return movers;
}
