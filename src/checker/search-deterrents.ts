import type { Concept } from '../model/index.ts';
import { hasAnswerAtOnce } from './check-sim.ts';
import { generateMoves } from './generate-steps.ts';
import type { Group } from './group.ts';
import { searchAnswers } from './search-answers.ts';
import { type Board, isBetter } from './set-out.ts';

/** Whether the concept asks that those who answer gain by it. */
export function isCredible(concept: Concept): boolean {
  return concept === 'seq' || concept === 'symseq';
}

/** Whether the concept asks that the mover cannot escape the answer. */
export function isSymmetric(concept: Concept): boolean {
  return concept === 'smr' || concept === 'symseq';
}

/** All parties but these. */
export function outside(board: Board, group: Group): Group {
  return new Set([...board.conflict.parties.keys()].filter((party) => !group.has(party)));
}

/** Why a state does not deter a party from leaving `measure`: it gains there, or from there. */
export function faultOfAnswer(
  board: Board,
  concept: Concept,
  party: number,
  answer: number,
  measure: number,
): 'sanction-leaves-party-better' | 'sanction-can-be-escaped' | null {
  if (isBetter(board, party, answer, measure)) return 'sanction-leaves-party-better';
  if (!isSymmetric(concept)) return null;
  for (const way of generateMoves(board, party, answer)) {
    if (isBetter(board, party, way, measure)) return 'sanction-can-be-escaped';
  }
  return null;
}

/**
 * Whether anything deters a party from the single move from `state` to `to`: everything the others can answer is tried.
 * A deterrent leaves the party no better than at `measure`.
 */
export function deterrentOfMove(
  board: Board,
  concept: Concept,
  party: number,
  state: number,
  to: number,
  measure: number,
): boolean {
  if (concept === 'nash') return false;
  if (concept === 'sim') return hasAnswerAtOnce(board, party, state, to, measure);
  const opponents = outside(board, new Set([party]));
  for (const answer of searchAnswers(board, opponents, to, isCredible(concept))) {
    if (faultOfAnswer(board, concept, party, answer, measure) === null) return true;
  }
  return false;
}

/** Why a state does not deter a step of several: all of them gain there, or could from there. */
export function faultOfGroupAnswer(
  board: Board,
  concept: Concept,
  movers: Group,
  answer: number,
  measure: number,
): 'sanction-leaves-party-better' | 'sanction-can-be-escaped' | null {
  const pays = (state: number) => [...movers].every((party) => isBetter(board, party, state, measure));
  if (pays(answer)) return 'sanction-leaves-party-better';
  if (!isSymmetric(concept)) return null;
  for (const way of searchAnswers(board, movers, answer, false)) if (pays(way)) return 'sanction-can-be-escaped';
  return null;
}

/** Whether anything deters the movers of a step of several from going to `to`. Definitions §6, stability with them. */
export function deterrentOfStep(board: Board, concept: Concept, movers: Group, to: number, measure: number): boolean {
  if (concept === 'nash') return false;
  for (const answer of searchAnswers(board, outside(board, movers), to, isCredible(concept))) {
    if (faultOfGroupAnswer(board, concept, movers, answer, measure) === null) return true;
  }
  return false;
}
