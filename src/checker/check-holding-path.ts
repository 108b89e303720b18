import type { Step } from '../engine/types.ts';
import type { Concept, Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { faultOfEquilibrium, type Together } from './check-equilibrium.ts';
import { simIsDefined } from './check-sim.ts';
import { meantBy } from './check-steps.ts';
import { type Generated, generateMoves, generateSteps, isSingle } from './generate-steps.ts';
import { hasQuota } from './group.ts';
import { deterrentOfMove, deterrentOfStep } from './search-deterrents.ts';
import { type Board, isBetter, isState, setOut, withExclusive } from './set-out.ts';

/** What keeps a path from holding. */
type Spoilt = 'somebody-stays' | 'somebody-leaves' | 'somebody-leaves-together';

/**
 * Whether a path holds under a concept, judged from its end: everybody whom a step takes prefers the end, nobody has a
 * move or step off the path that pays more and that nothing deters, and the end is an equilibrium. The conflict is the one
 * changed by the guarantees; those of kind joint come as `together`. An empty path stays at `from`. Never throws.
 */
export function checkHoldingPath(
  conflict: Conflict,
  concept: Concept,
  from: number,
  steps: readonly Step[],
  together: Together = [],
): Finding {
  const plain = setOut(conflict);
  if (typeof plain === 'string') return { accepted: false, reason: plain };
  if (!isState(plain, from)) return { accepted: false, reason: 'no-such-state' };
  if (concept === 'sim' && !simIsDefined(plain)) return { accepted: false, reason: 'concept-undefined' };
  const reason = faultOfPath(withExclusive(plain, together), concept, from, steps);
  return { accepted: reason === null, reason };
}

function faultOfPath(board: Board, concept: Concept, from: number, steps: readonly Step[]): string | null {
  const everybody = new Set(board.conflict.parties.keys());
  const end = steps.at(-1)?.to ?? from;
  const legal = meantBy(board, steps, from, everybody, () => true);
  if (typeof legal === 'string') return legal;
  const faultOf = (step: Generated) => faultOnTheWay(board, concept, step, end);
  const unspoilt = meantBy(board, steps, from, everybody, (step) => faultOf(step) === null);
  if (typeof unspoilt === 'string')
    return (
      legal
        .flat()
        .map(faultOf)
        .find((fault) => fault !== null) ?? unspoilt
    );
  return faultOfEquilibrium(board, concept, end);
}

function faultOnTheWay(board: Board, concept: Concept, next: Generated, end: number): Spoilt | null {
  if (!isWanted(board, next, end, next.from)) return 'somebody-stays';
  for (const party of board.conflict.parties.keys()) {
    for (const to of generateMoves(board, party, next.from)) {
      const own = isSingle(next) && next.owners[0] === party && next.to === to;
      if (own || !isBetter(board, party, to, end)) continue;
      if (!deterrentOfMove(board, concept, party, next.from, to, end)) return 'somebody-leaves';
    }
  }
  for (const step of generateSteps(board, next.from)) {
    if (isSingle(step) || (step.to === next.to && step.colour === next.colour)) continue;
    if (!isWanted(board, step, step.to, end)) continue;
    const members = step.bodies.flatMap((body) => body.members.map(({ party }) => party));
    const gaining = members.filter((party) => isBetter(board, party, step.to, end));
    const movers = new Set([...step.owners, ...step.named, ...gaining]);
    if (!deterrentOfStep(board, concept, movers, step.to, end)) return 'somebody-leaves-together';
  }
  return null;
}

/** Whether owners and named prefer one state to another, no veto holder objects and the members who prefer it reach the quota. */
export function isWanted(board: Board, step: Generated, there: number, here: number): boolean {
  const wants = (party: number) => isBetter(board, party, there, here);
  if (!step.owners.every(wants) || !step.named.every(wants)) return false;
  return step.bodies.every((body) => {
    const objects = (party: number) =>
      body.abstention === 'against' ? !wants(party) : isBetter(board, party, here, there);
    const willing = new Set(body.members.map(({ party }) => party).filter(wants));
    return !body.veto.some(objects) && hasQuota(body, willing);
  });
}
