import { type Board, isBetter } from './set-out.ts';

/** Whether a state is worse for nobody and better for somebody than another; and better for everybody who is not indifferent. */
export function isBetterForAll(board: Board, than: number, state: number): { weakly: boolean; strictly: boolean } {
  const parties = [...board.conflict.parties.keys()];
  const gains = parties.filter((party) => isBetter(board, party, state, than));
  const loses = parties.some((party) => isBetter(board, party, than, state));
  const caring = parties.filter((party) => cares(board, party));
  const weakly = !loses && gains.length > 0;
  return { weakly, strictly: weakly && gains.length === caring.length };
}

/** Whether no state is worse for nobody and better for somebody. */
export function isEfficient(board: Board, state: number): boolean {
  for (let other = 0; other < board.numbering.count; other++)
    if (isBetterForAll(board, state, other).weakly) return false;
  return true;
}

/** Whether the party is not indifferent among all states. */
function cares(board: Board, party: number): boolean {
  for (let state = 1; state < board.numbering.count; state++) {
    if (isBetter(board, party, state, 0) || isBetter(board, party, 0, state)) return true;
  }
  return false;
}
