import type { Concept, Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { muchBetter } from './compare-states.ts';
import { generateMoves } from './generate-steps.ts';
import { judged } from './judged.ts';
import { searchAnswers } from './search-answers.ts';
import { deterrentOfMove, isCredible, isSymmetric, outside } from './search-deterrents.ts';
import { type Board, isBetter, isParty, isState } from './set-out.ts';

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
  return judged(conflict, (board) => faultOfStrength(board, claimed));
}

function faultOfStrength(board: Board, { concept, party, state, strong }: ClaimedStrength): string | null {
  if (!isParty(board, party)) return 'no-such-party';
  if (!isState(board, state)) return 'no-such-state';
  if (concept === 'nash' || concept === 'sim') return 'concept-without-strength';
  const improvements = [...generateMoves(board, party, state)].filter((to) => isBetter(board, party, to, state));
  if (!improvements.every((to) => deterrentOfMove(board, concept, party, state, to, state))) return 'not-stable';
  const preference = board.conflict.parties[party]?.preference ?? { kind: 'indifferent' };
  const worse = muchBetter(preference, board.conflict, board.numbering);
  const held = improvements.every((to) => isDeterredStrongly(board, concept, party, to, (end) => worse(state, end)));
  if (held === strong) return null;
  return strong ? 'weakly-after-all' : 'strongly-after-all';
}

function isDeterredStrongly(
  board: Board,
  concept: Concept,
  party: number,
  to: number,
  hurts: (end: number) => boolean,
) {
  for (const answer of searchAnswers(board, outside(board, new Set([party])), to, isCredible(concept))) {
    if (!hurts(answer)) continue;
    if (!isSymmetric(concept) || [...generateMoves(board, party, answer)].every(hurts)) return true;
  }
  return false;
}
