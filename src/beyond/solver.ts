/** A variable's number (from 1), negative for its opposite. */
export type Literal = number;

/** A solver of yes-or-no conditions that keeps what it is told and may be asked again and again. */
export interface Solver {
  /** A new variable. */
  readonly variable: () => Literal;
  /** From now on at least one of the literals is true. */
  readonly require: (literals: readonly Literal[]) => void;
  /** Whether everything required can be true together with these literals, this once. */
  readonly solve: (assuming: readonly Literal[]) => boolean;
  /** Whether the literal is true in the answer that the last successful `solve` found. */
  readonly holds: (literal: Literal) => boolean;
  /** How often it was asked so far. */
  readonly asked: () => number;
}

/** Makes a solver that knows nothing yet; each takes `solverBytes` of memory at once and never more. */
export type MakeSolver = () => Solver;

/** The memory of one solver, in bytes. */
export const solverBytes = 64 * 2 ** 20;

/** A solver's memory is full: what was asked stays undecided. */
export class SolverFull extends Error {}
