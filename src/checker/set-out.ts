import type { Conflict, Literal, Option } from '../model/index.ts';
import { type Comparison, comparisonOf } from './compare-states.ts';
import { mostOptions, type Numbering, numberStates } from './number-states.ts';

/** A conflict set out for checking. */
export interface Board {
  readonly conflict: Conflict;
  readonly numbering: Numbering;
  /** One a party. */
  readonly compare: readonly Comparison[];
  /** The literals of each joint step there is. */
  readonly joint: readonly (readonly Literal[])[];
  /** Literals that come true only in the joint step of exactly their set: guarantees. Definitions §6. */
  readonly exclusive: readonly (readonly Literal[])[];
  /** A bit for each option whose change somebody else may have a say in. */
  readonly guarded: number;
}

/** A conflict that cannot be set out, and why. */
export type Unreadable = 'too-many-options' | 'no-feasible-state' | 'ranking-unreadable';

const boards = new WeakMap<Conflict, Board | Unreadable>();

/** The conflict set out for checking, or the reason why it cannot be; worked out once for each conflict. */
export function setOut(conflict: Conflict): Board | Unreadable {
  const known = boards.get(conflict) ?? setOutFresh(conflict);
  boards.set(conflict, known);
  return known;
}

function setOutFresh(conflict: Conflict): Board | Unreadable {
  if (conflict.options.length > mostOptions) return 'too-many-options';
  const numbering = numberStates(conflict);
  if (numbering.count === 0) return 'no-feasible-state';
  const compare = conflict.parties.flatMap(({ preference }) => comparisonOf(preference, conflict, numbering) ?? []);
  if (compare.length < conflict.parties.length) return 'ranking-unreadable';
  const joint = conflict.joint.map(({ literals }) => literals);
  return { conflict, numbering, compare, joint, exclusive: [], guarded: guardedIn(conflict) };
}

function guardedIn({ options, bodies }: Conflict): number {
  const decided = new Set(bodies.flatMap(({ decides }) => decides.map(({ option }) => option)));
  return options.reduce((bits, { needs }, option) => {
    const asks = needs.take.length > 0 || needs.reverse.length > 0 || decided.has(option);
    return asks ? bits | (1 << option) : bits;
  }, 0);
}

/** The board with joint guarantees: each adds its joint step and takes away every other step that brings a literal of it. */
export function withExclusive(board: Board, exclusive: readonly (readonly Literal[])[]): Board {
  const known = new Set(board.joint.map(writeLiterals));
  const added = exclusive.filter((literals) => !known.has(writeLiterals(literals)));
  return { ...board, joint: [...board.joint, ...added], exclusive };
}

/** A set of literals in one line, whatever its order. */
export function writeLiterals(literals: readonly Literal[]): string {
  return literals
    .map(({ option, taken }) => (taken ? `+${option}` : `-${option}`))
    .sort()
    .join(' ');
}

/** Whether a number is a state's. */
export function isState(board: Board, state: number): boolean {
  return Number.isInteger(state) && state >= 0 && state < board.numbering.count;
}

/** Whether a number is a party's. */
export function isParty(board: Board, party: number): boolean {
  return Number.isInteger(party) && party >= 0 && party < board.conflict.parties.length;
}

/** t ≻_i s. */
export function isBetter(board: Board, party: number, t: number, s: number): boolean {
  const compare = board.compare[party];
  return compare !== undefined && compare(t, s) > 0;
}

/** Whether an option's direction lets it change from how it stands in the raw state. */
export function mayChange(option: Option, raw: number, index: number): boolean {
  const taken = (raw >> index) % 2 === 1;
  return option.moves === 'both' || option.moves === (taken ? 'back' : 'forward');
}
