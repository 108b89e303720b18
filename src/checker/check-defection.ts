import type { Concept, Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import type { Together } from './check-equilibrium.ts';
import { isWanted } from './check-holding-path.ts';
import { type Generated, generateMoves, generateSteps, isSingle } from './generate-steps.ts';
import { deterrentOfMove, deterrentOfStep } from './search-deterrents.ts';
import { type Board, isBetter, isState, setOut, withExclusive } from './set-out.ts';

/** Who spoils a path to an end, and where. Definitions §6, Guarantees. */
export interface ClaimedDefection {
  readonly at: number;
  readonly parties: readonly number[];
  readonly how: 'stays' | 'leaves';
  readonly to: number | null;
}

/**
 * Whether those named would spoil a path to the end: who stays does not prefer the end to where it stands; who leaves prefers
 * what it leaves for to the end, by a step that is there and that nothing deters. Never throws.
 */
export function checkDefection(
  conflict: Conflict,
  concept: Concept,
  end: number,
  claim: ClaimedDefection,
  together: Together = [],
): Finding {
  const plain = setOut(conflict);
  if (typeof plain === 'string') return { accepted: false, reason: plain };
  const reason = faultOfDefection(withExclusive(plain, together), concept, end, claim);
  return { accepted: reason === null, reason };
}

function faultOfDefection(board: Board, concept: Concept, end: number, claim: ClaimedDefection): string | null {
  const { at, parties, how, to } = claim;
  if (!isState(board, at) || !isState(board, end) || parties.length === 0) return 'no-such-state';
  if (how === 'stays') {
    if (to !== null) return 'stays-and-leaves';
    return parties.some((party) => isBetter(board, party, end, at)) ? 'would-go-on' : null;
  }
  if (to === null || !isState(board, to)) return 'no-such-state';
  const [only] = parties;
  if (parties.length === 1 && only !== undefined && [...generateMoves(board, only, at)].includes(to)) {
    if (!isBetter(board, only, to, end)) return 'no-gain';
    return deterrentOfMove(board, concept, only, at, to, end) ? 'deterred-after-all' : null;
  }
  return faultOfLeavingTogether(board, concept, end, claim, to);
}

function faultOfLeavingTogether(
  board: Board,
  concept: Concept,
  end: number,
  { at, parties }: ClaimedDefection,
  to: number,
): string | null {
  const there = [...generateSteps(board, at)].filter((step) => !isSingle(step) && step.to === to);
  if (there.length === 0) return 'step-illegal';
  const wanted = there.filter((step) => isWanted(board, step, to, end));
  if (wanted.length === 0) return 'no-gain';
  const named = wanted.map((step) => leaversOf(board, step, end)).filter((who) => isSame(who, parties));
  if (named.length === 0) return 'others-leave';
  return named.every((who) => deterrentOfStep(board, concept, who, to, end)) ? 'deterred-after-all' : null;
}

/** Owners, those who consent, and the members of its bodies who prefer where it leads to the end. */
function leaversOf(board: Board, step: Generated, end: number): ReadonlySet<number> {
  const members = step.bodies.flatMap((body) => body.members.map(({ party }) => party));
  return new Set([...step.owners, ...step.named, ...members.filter((party) => isBetter(board, party, step.to, end))]);
}

function isSame(who: ReadonlySet<number>, parties: readonly number[]): boolean {
  return who.size === parties.length && parties.every((party) => who.has(party));
}
