import type { OpenStep, Step } from '../engine/types.ts';
import type { Concept, Conflict, Literal } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { simIsDefined } from './check-sim.ts';
import { checkSteps, gainingMovers } from './check-steps.ts';
import { type Generated, generateMoves, generateSteps, isImprovementFor, isSingle } from './generate-steps.ts';
import { judged } from './judged.ts';
import { deterrentOfMove, deterrentOfStep, faultOfGroupAnswer, isCredible, outside } from './search-deterrents.ts';
import { type Board, isBetter, isState, withExclusive } from './set-out.ts';

/** Literals that guarantees keep together: they come true only in one joint step of exactly that set. */
export type Together = readonly (readonly Literal[])[];

/**
 * Whether a state is an equilibrium: stable for every party, with no open step of several parties. Nothing but the
 * conflict is relied on: every improvement and every answer to it is tried. Never throws.
 */
export function checkEquilibrium(
  conflict: Conflict,
  concept: Concept,
  state: number,
  together: Together = [],
): Finding {
  return judged(conflict, (board) => {
    if (!isState(board, state)) return 'no-such-state';
    if (concept === 'sim' && !simIsDefined(board)) return 'concept-undefined';
    return faultOfEquilibrium(withExclusive(board, together), concept, state);
  });
}

/** What keeps a state from being an equilibrium. */
export function faultOfEquilibrium(
  board: Board,
  concept: Concept,
  state: number,
): 'improvement-undeterred' | 'step-undeterred' | null {
  for (const party of board.conflict.parties.keys()) {
    for (const to of generateMoves(board, party, state)) {
      if (!isBetter(board, party, to, state)) continue;
      if (!deterrentOfMove(board, concept, party, state, to, state)) return 'improvement-undeterred';
    }
  }
  for (const step of improvingOfSeveral(board, state)) {
    if (!deterrentOfStep(board, concept, moversOf(board, step), step.to, state)) return 'step-undeterred';
  }
  return null;
}

function improvingOfSeveral(board: Board, state: number): readonly Generated[] {
  const everybody = new Set(board.conflict.parties.keys());
  return [...generateSteps(board, state)].filter((step) => !isSingle(step) && isImprovementFor(board, step, everybody));
}

/** Owners, those who consent, and all members who gain. */
function moversOf(board: Board, step: Generated): ReadonlySet<number> {
  return gainingMovers(board, step, new Set(board.conflict.parties.keys()));
}

/**
 * Whether an improving step of several parties is there, with these movers, and whether what is said to deter it does:
 * a sanction of the others, or null where nothing deters it, which is searched for exhaustively. Never throws.
 */
export function checkOpenStep(
  conflict: Conflict,
  concept: Concept,
  step: Pick<OpenStep, 'from' | 'to' | 'movers'>,
  sanction: readonly Step[] | null,
): Finding {
  return judged(conflict, (board) => faultOfOpenStep(board, concept, step, sanction));
}

function faultOfOpenStep(
  board: Board,
  concept: Concept,
  step: Pick<OpenStep, 'from' | 'to' | 'movers'>,
  sanction: readonly Step[] | null,
): string | null {
  if (!isState(board, step.from) || !isState(board, step.to)) return 'no-such-state';
  if (concept === 'sim') return 'concept-undefined';
  const movers = new Set(step.movers);
  const same = (who: ReadonlySet<number>) =>
    who.size === step.movers.length && [...who].every((one) => movers.has(one));
  const meant = improvingOfSeveral(board, step.from).filter((one) => one.to === step.to && same(moversOf(board, one)));
  if (meant.length === 0) return 'step-not-open';
  if (sanction === null)
    return deterrentOfStep(board, concept, movers, step.to, step.from) ? 'deterred-after-all' : null;
  const end = sanction.at(-1);
  if (end === undefined) return 'sanction-empty';
  if (concept === 'nash') return 'sanction-under-nash';
  const bad = checkSteps(board, sanction, step.to, outside(board, movers), isCredible(concept));
  return bad ?? faultOfGroupAnswer(board, concept, movers, end.to, step.from);
}
