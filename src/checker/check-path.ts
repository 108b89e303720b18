import type { Step } from '../engine/types.ts';
import type { Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { checkSteps } from './check-steps.ts';
import { judged } from './judged.ts';

/** What is asked of a path. */
export interface PathDemand {
  /** Every step has to improve its movers. */
  readonly improvementsOnly: boolean;
  /** Where the path has to start; anywhere unless given. */
  readonly from?: number;
}

/** Whether the steps are a legal path of all parties: definitions §5. An empty path is legal. Never throws. */
export function checkPath(conflict: Conflict, steps: readonly Step[], demand: PathDemand): Finding {
  const everybody = new Set(conflict.parties.keys());
  const from = demand.from ?? steps[0]?.from ?? 0;
  return judged(conflict, (board) => checkSteps(board, steps, from, everybody, demand.improvementsOnly));
}
