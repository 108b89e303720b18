import type { Method, Payoffs } from './types.ts';

/** Which steps the opponents may answer by: any legal ones, or such as improve whoever takes them. */
export type Answers = 'moves' | 'improvements';

/**
 * A way of computing what the concepts are made of, for every state at once. Values are positions in one party's order;
 * results have length m and are not to be changed.
 */
export interface Way {
  readonly method: Method;
  readonly count: number;
  /** The party's own positions. */
  payoffs(party: number): Payoffs;
  /** The greatest value among s and R_i(s), for every s. */
  greatest(party: number, values: Payoffs): Payoffs;
  /** The least value among s and R_{N−i}(s), or R⁺_{N−i}(s), for every s. */
  least(party: number, values: Payoffs, answers: Answers): Payoffs;
}
