import type { Certificate, Step } from '../engine/types.ts';
import type { Conflict } from '../model/index.ts';
import { checkAtOnce, simIsDefined } from './check-sim.ts';
import { type BadSteps, checkSteps } from './check-steps.ts';
import { generateMoves } from './generate-steps.ts';
import { deterrentOfMove, faultOfAnswer, isCredible, outside } from './search-deterrents.ts';
import { type Board, isBetter, isParty, isState, setOut, type Unreadable } from './set-out.ts';

/** Why a certificate is refused. */
export type Refusal =
  | Unreadable
  | BadSteps
  | 'no-such-party'
  | 'no-such-state'
  | 'concept-undefined'
  | 'improvement-repeated'
  | 'improvement-not-a-move'
  | 'improvement-not-better'
  | 'improvement-missing'
  | 'nothing-undeterred'
  | 'sanction-missing'
  | 'sanction-empty'
  | 'sanction-under-nash'
  | 'sanction-leaves-party-better'
  | 'sanction-can-be-escaped'
  | 'sanction-not-at-once'
  | 'deterred-after-all';

/** Whether a claim was found true; the reason is null exactly then. */
export interface Finding {
  readonly accepted: boolean;
  readonly reason: string | null;
}

/**
 * Reads the conflict and a certificate and tells whether the certificate proves its verdict. A stable one must list every
 * improvement once, each with a sanction that definitions §3 allows; an unstable one must name an improvement that
 * nothing deters, which is searched for exhaustively. Shares no code with what made the certificate; never throws.
 * Refuses conflicts of more than 20 options.
 */
export function checkCertificate(conflict: Conflict, certificate: Certificate): Finding {
  const reason = findFault(conflict, certificate);
  return { accepted: reason === null, reason };
}

function findFault(conflict: Conflict, certificate: Certificate): Refusal | null {
  const board = setOut(conflict);
  if (typeof board === 'string') return board;
  if (!isParty(board, certificate.party)) return 'no-such-party';
  if (!isState(board, certificate.state)) return 'no-such-state';
  if (certificate.concept === 'sim' && !simIsDefined(board)) return 'concept-undefined';
  return certificate.stable ? faultOfStable(board, certificate) : faultOfUnstable(board, certificate);
}

function faultOfStable(board: Board, certificate: Certificate): Refusal | null {
  const bad = faultOfImprovements(board, certificate);
  if (bad !== null) return bad;
  if (certificate.improvements.some(({ sanction }) => sanction === null)) return 'sanction-missing';
  const listed = new Set(certificate.improvements.map(({ to }) => to));
  for (const to of generateMoves(board, certificate.party, certificate.state)) {
    if (!listed.has(to) && isBetter(board, certificate.party, to, certificate.state)) return 'improvement-missing';
  }
  return null;
}

function faultOfUnstable(board: Board, certificate: Certificate): Refusal | null {
  const bad = faultOfImprovements(board, certificate);
  if (bad !== null) return bad;
  const undeterred = certificate.improvements.filter(({ sanction }) => sanction === null);
  if (undeterred.length === 0) return 'nothing-undeterred';
  const { concept, party, state } = certificate;
  const deterred = undeterred.some(({ to }) => deterrentOfMove(board, concept, party, state, to, state));
  return deterred ? 'deterred-after-all' : null;
}

/** What is wrong with the improvements that are listed, or with the sanctions beside them. */
function faultOfImprovements(board: Board, certificate: Certificate): Refusal | null {
  const { party, state, improvements } = certificate;
  const moves = new Set(generateMoves(board, party, state));
  const seen = new Set<number>();
  for (const { to, sanction } of improvements) {
    if (!moves.has(to)) return 'improvement-not-a-move';
    if (!isBetter(board, party, to, state)) return 'improvement-not-better';
    if (seen.has(to)) return 'improvement-repeated';
    seen.add(to);
    const bad = sanction === null ? null : faultOfSanction(board, certificate, to, sanction);
    if (bad !== null) return bad;
  }
  return null;
}

function faultOfSanction(
  board: Board,
  certificate: Certificate,
  to: number,
  sanction: readonly Step[],
): Refusal | null {
  const { concept, party, state } = certificate;
  if (concept === 'nash') return 'sanction-under-nash';
  const end = sanction.at(-1);
  if (end === undefined) return 'sanction-empty';
  if (concept === 'sim') return checkAtOnce(board, party, state, to, sanction);
  const opponents = outside(board, new Set([party]));
  const bad = checkSteps(board, sanction, to, opponents, isCredible(concept));
  return bad ?? faultOfAnswer(board, concept, party, end.to, state);
}
