import type { Concept, Conflict } from '../model/index.ts';
import type { Finding } from './check-certificate.ts';
import { faultOfEquilibrium } from './check-equilibrium.ts';
import { simIsDefined } from './check-sim.ts';
import type { Group } from './group.ts';
import { judged } from './judged.ts';
import { searchAnswers } from './search-answers.ts';
import { outside } from './search-deterrents.ts';
import { type Board, isBetter, isParty, isState } from './set-out.ts';

/** When a state is better for a coalition: all gain, or nobody loses and somebody gains. Definitions §4. */
type Form = 'strict' | 'pareto';

/** That a coalition could take one equilibrium to another that is better for it. */
export interface ClaimedJump {
  readonly form: Form;
  readonly concept: Concept;
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** That a state is stable for every coalition, or that it is not. */
export interface ClaimedUniversal {
  readonly form: Form;
  readonly concept: 'nash' | 'gmr' | 'smr';
  readonly state: number;
  readonly stable: boolean;
}

/** Whether an equilibrium jump is there. Nothing but the conflict is relied on. Definitions §4. Never throws. */
export function checkJump(conflict: Conflict, claimed: ClaimedJump): Finding {
  return judged(conflict, (board) => faultOfJump(board, claimed));
}

/**
 * Whether a state is stable for every coalition exactly when that is said: each coalition, each improvement of it and each
 * answer is tried. Definitions §4. Never throws.
 */
export function checkUniversal(conflict: Conflict, claimed: ClaimedUniversal): Finding {
  return judged(conflict, (board) => faultOfUniversal(board, claimed));
}

function faultOfUniversal(board: Board, { form, concept, state, stable }: ClaimedUniversal): string | null {
  if (!isState(board, state)) return 'no-such-state';
  const leaving = [...coalitionsOf(board)].some((group) => leaves(board, form, concept, group, state));
  if (leaving !== stable) return null;
  return stable ? 'a-coalition-leaves' : 'no-coalition-leaves';
}

function faultOfJump(board: Board, { form, concept, members, from, to }: ClaimedJump): string | null {
  if (!members.every((party) => isParty(board, party))) return 'no-such-party';
  if (!isState(board, from) || !isState(board, to)) return 'no-such-state';
  const group = new Set(members);
  if (group.size < 2 || group.size < members.length) return 'no-coalition';
  if (concept === 'sim' && !simIsDefined(board)) return 'concept-undefined';
  if (!isBetterFor(board, form, group, to, from)) return 'jump-not-better';
  if (![...searchAnswers(board, group, from, false)].includes(to)) return 'jump-out-of-reach';
  const fault = faultOfEquilibrium(board, concept, from) ?? faultOfEquilibrium(board, concept, to);
  return fault === null ? null : 'jump-between-no-equilibria';
}

function* coalitionsOf(board: Board): Generator<Group> {
  const parties = [...board.conflict.parties.keys()];
  for (let chosen = 1; chosen < 2 ** parties.length; chosen += 1) {
    yield new Set(parties.filter((party) => Math.floor(chosen / 2 ** party) % 2 === 1));
  }
}

/** Whether the coalition has an improvement that nothing deters. */
function leaves(board: Board, form: Form, concept: 'nash' | 'gmr' | 'smr', group: Group, state: number): boolean {
  const pays = (to: number) => isBetterFor(board, form, group, to, state);
  const deters = (answer: number) =>
    !pays(answer) && (concept === 'gmr' || ![...searchAnswers(board, group, answer, false)].some(pays));
  for (const to of searchAnswers(board, group, state, false)) {
    if (!pays(to)) continue;
    if (concept === 'nash' || ![...searchAnswers(board, outside(board, group), to, false)].some(deters)) return true;
  }
  return false;
}

function isBetterFor(board: Board, form: Form, group: Group, to: number, than: number): boolean {
  const gains = (party: number) => isBetter(board, party, to, than);
  if (form === 'strict') return [...group].every(gains);
  return [...group].some(gains) && ![...group].some((party) => isBetter(board, party, than, to));
}
