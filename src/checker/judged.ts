import type { Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { type Board, setOut } from './set-out.ts';

/** What is found of a claim about a conflict: `faultOf` says what is wrong with it, once the conflict is set out. */
export function judged(conflict: Conflict, faultOf: (board: Board) => string | null): Finding {
  const board = setOut(conflict);
  const reason = typeof board === 'string' ? board : faultOf(board);
  return { accepted: reason === null, reason };
}
