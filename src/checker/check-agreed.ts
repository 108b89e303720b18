import { type Concept, type Conflict, concepts } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { faultOfEquilibrium } from './check-equilibrium.ts';
import { simIsDefined } from './check-sim.ts';
import { gainsReach } from './check-undeterred.ts';
import { judged } from './judged.ts';
import { type Board, isState } from './set-out.ts';
import { isBetterForAll, isEfficient } from './suits-all.ts';

/** A state that could be agreed on instead of a baseline, with what is said of it. Definitions §6, Agreement. */
export interface ClaimedAgreement {
  readonly against: number;
  readonly state: number;
  readonly strict: boolean;
  readonly pareto: boolean;
  readonly stable: Partial<Record<Concept, boolean>>;
  /** Whether undeterred improvements lead there: by single moves, by steps of every kind, or not. */
  readonly gains: 'improvements' | 'joint' | 'no';
}

/** Whether everything that is said of the state is so; what is not said of a concept is not asked. Never throws. */
export function checkAgreed(conflict: Conflict, concept: Concept, claim: ClaimedAgreement): Finding {
  return judged(conflict, (board) => faultOfAgreed(board, concept, claim));
}

function faultOfAgreed(board: Board, concept: Concept, claim: ClaimedAgreement): string | null {
  const { against, state, strict, pareto, stable, gains } = claim;
  if (!isState(board, against) || !isState(board, state)) return 'no-such-state';
  const { weakly, strictly } = isBetterForAll(board, against, state);
  if (!weakly) return 'worse-for-somebody';
  if (strict !== strictly) return 'strictness-wrong';
  if (pareto !== isEfficient(board, state)) return 'efficiency-wrong';
  for (const one of concepts) {
    if (stable[one] === undefined) continue;
    if (one === 'sim' && !simIsDefined(board)) return 'concept-undefined';
    if (stable[one] !== (faultOfEquilibrium(board, one, state) === null)) return 'stability-wrong';
  }
  return gains === gainsTo(board, concept, against, state) ? null : 'way-wrong';
}

function gainsTo(board: Board, concept: Concept, from: number, state: number): ClaimedAgreement['gains'] {
  if (gainsReach(board, concept, from, 'single').has(state)) return 'improvements';
  return gainsReach(board, concept, from, 'every').has(state) ? 'joint' : 'no';
}
