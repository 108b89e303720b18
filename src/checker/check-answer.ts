import type { Step } from '../engine/types.ts';
import type { Concept, Conflict } from '../model/index.ts';
import { applyEdits, type ClaimedEdit } from './apply-edits.ts';
import type { Finding } from './check-certificate.ts';
import { faultOfEquilibrium } from './check-equilibrium.ts';
import { checkHoldingPath } from './check-holding-path.ts';
import { simIsDefined } from './check-sim.ts';
import { faultOfGains } from './check-undeterred.ts';
import { type Board, isState, setOut } from './set-out.ts';
import { shortestLength } from './shortest.ts';
import { isBetterForAll } from './suits-all.ts';

/** What is to be brought about, and for which states. Definitions §6, Dependence. */
export interface ClaimedGoal {
  readonly goal: 'hold' | 'reach' | 'stable' | 'unfreeze';
  readonly concept: Concept;
  readonly start: number;
  readonly targets: readonly number[];
}

/** Edits of what parties prefer, the state they lead to, and the path to it (none for `stable`). */
export interface ClaimedAnswer {
  readonly edits: readonly ClaimedEdit[];
  readonly leadsTo: number;
  readonly path: readonly Step[];
}

/**
 * Whether the edits are ones that are allowed, and bring the goal about by the path to the state. Says nothing about fewer
 * edits. Never throws.
 */
export function checkAnswer(conflict: Conflict, goal: ClaimedGoal, answer: ClaimedAnswer): Finding {
  const reason = faultOfAnswer(conflict, goal, answer);
  return { accepted: reason === null, reason };
}

function faultOfAnswer(conflict: Conflict, goal: ClaimedGoal, { edits, leadsTo, path }: ClaimedAnswer): string | null {
  const edited = applyEdits(conflict, edits);
  if (edited === null) return 'edit-not-allowed';
  const board = setOut(edited);
  if (typeof board === 'string') return board;
  if (goal.concept === 'sim' && !simIsDefined(board)) return 'concept-undefined';
  if (!isState(board, leadsTo)) return 'no-such-state';
  if (goal.goal !== 'unfreeze' && !goal.targets.includes(leadsTo)) return 'not-of-the-outcome';
  if (goal.goal === 'stable') return faultOfEquilibrium(board, goal.concept, leadsTo);
  if ((path.at(-1)?.to ?? goal.start) !== leadsTo) return 'path-ends-elsewhere';
  if (goal.goal === 'hold') return faultOfHold(board, goal, path, leadsTo);
  return faultOfReach(board, goal, path, leadsTo);
}

function faultOfHold(board: Board, { concept, start }: ClaimedGoal, path: readonly Step[], end: number): string | null {
  if (shortestLength(board, start, end) !== path.length) return 'path-not-shortest';
  return checkHoldingPath(board.conflict, concept, start, path).reason;
}

function faultOfReach(board: Board, goal: ClaimedGoal, path: readonly Step[], end: number): string | null {
  const { concept, start } = goal;
  const here = faultOfEquilibrium(board, concept, start) === null;
  if (goal.goal === 'unfreeze') {
    if (here) return 'still-at-a-standstill';
    if (!isBetterForAll(board, start, end).weakly) return 'worse-for-somebody';
  }
  const unfounded = faultOfGains(board, concept, start, path);
  return unfounded ?? faultOfEquilibrium(board, concept, end);
}
