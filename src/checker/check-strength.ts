import type { Concept, Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { decisiveStatement } from './compare-states.ts';
import { generateMoves } from './generate-steps.ts';
import { searchAnswers } from './search-answers.ts';
import { deterrentOfMove, isCredible, isSymmetric, outside } from './search-deterrents.ts';
import { type Board, isBetter, isParty, isState, setOut } from './set-out.ts';

/** That a party's stable state is strongly stable, or only weakly. */
export interface ClaimedStrength {
  readonly concept: Concept;
  readonly party: number;
  readonly state: number;
  readonly strong: boolean;
}

/**
 * Whether a state is stable for the party, and as strongly as is said: every improvement and every answer to it is tried.
 * Definitions §6, Strength of preference. Never throws.
 */
export function checkStrength(conflict: Conflict, claimed: ClaimedStrength): Finding {
  const board = setOut(conflict);
  const reason = typeof board === 'string' ? board : faultOfStrength(board, claimed);
  return { accepted: reason === null, reason };
}

function faultOfStrength(board: Board, { concept, party, state, strong }: ClaimedStrength): string | null {
  if (!isParty(board, party)) return 'no-such-party';
  if (!isState(board, state)) return 'no-such-state';
  if (concept === 'nash' || concept === 'sim') return 'concept-without-strength';
  const improvements = [...generateMoves(board, party, state)].filter((to) => isBetter(board, party, to, state));
  if (!improvements.every((to) => deterrentOfMove(board, concept, party, state, to, state))) return 'not-stable';
  const held = improvements.every((to) => isDeterredStrongly(board, concept, party, state, to));
  if (held === strong) return null;
  return strong ? 'weakly-after-all' : 'strongly-after-all';
}

function isDeterredStrongly(board: Board, concept: Concept, party: number, state: number, to: number): boolean {
  const hurts = (end: number) => isMuchBetter(board, party, state, end);
  for (const answer of searchAnswers(board, outside(board, new Set([party])), to, isCredible(concept))) {
    if (!hurts(answer)) continue;
    if (!isSymmetric(concept) || [...generateMoves(board, party, answer)].every(hurts)) return true;
  }
  return false;
}

/** s ≫ t: better, and by a strong statement. */
function isMuchBetter(board: Board, party: number, s: number, t: number): boolean {
  const preference = board.conflict.parties[party]?.preference;
  if (preference?.kind !== 'statements' || !isBetter(board, party, s, t)) return false;
  return decisiveStatement(preference.statements, board.conflict, board.numbering, s, t)?.strong === true;
}
