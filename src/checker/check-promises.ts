import type { Step } from '../engine/types.ts';
import type { Concept, Conflict } from '../model/index.ts';
import { applyPromises, type Changed, type ClaimedPromise } from './apply-promises.ts';
import type { Finding } from './check-certificate.ts';
import { checkHoldingPath } from './check-holding-path.ts';
import { meantBy } from './check-steps.ts';
import { type Board, setOut, withExclusive } from './set-out.ts';
import { shortestLength } from './shortest.ts';

/** A set of guarantees, the state it is for, and a path that holds with it. */
export interface ClaimedSet {
  readonly promises: readonly ClaimedPromise[];
  readonly end: number;
  readonly path: readonly Step[];
}

/**
 * Whether a path holds under guarantees: each is about something that a path to the end changes, the path starts where they
 * leave things, is a shortest one, is walked by nobody who has committed itself, and holds. Says nothing about smaller sets.
 * Never throws.
 */
export function checkPromises(conflict: Conflict, concept: Concept, claim: ClaimedSet): Finding {
  const reason = faultOfSet(conflict, concept, claim);
  return { accepted: reason === null, reason };
}

function faultOfSet(conflict: Conflict, concept: Concept, { promises, end, path }: ClaimedSet): string | null {
  const changed = applyPromises(conflict, end, promises);
  if (changed === null) return 'promise-inapplicable';
  const board = setOut(changed.conflict);
  if (typeof board === 'string') return board;
  const exclusive = withExclusive(board, changed.together);
  if ((path.at(-1)?.to ?? changed.from) !== end) return 'path-ends-elsewhere';
  if (changed.committed.size > 0 && path.length === 0) return 'nothing-left-to-do';
  if (shortestLength(exclusive, changed.from, end) !== path.length) return 'path-not-shortest';
  return faultOfWalkers(exclusive, changed, path) ?? faultOfHolding(changed, concept, path);
}

function faultOfWalkers(board: Board, { conflict, from, committed }: Changed, path: readonly Step[]): string | null {
  const everybody = new Set(conflict.parties.keys());
  const free = meantBy(board, path, from, everybody, ({ owners, named }) =>
    [...owners, ...named].every((party) => !committed.has(party)),
  );
  return free === 'step-not-credible' ? 'committed-party-moves' : typeof free === 'string' ? free : null;
}

function faultOfHolding({ conflict, together, from }: Changed, concept: Concept, path: readonly Step[]): string | null {
  return checkHoldingPath(conflict, concept, from, path, together).reason;
}
