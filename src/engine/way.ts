import type { Method, Payoffs } from './types.ts';

/** Which steps the opponents may answer by: any legal ones, or such as improve whoever takes them. */
export type Answers = 'moves' | 'improvements';

/**
 * A way of computing what the concepts are made of, for every state at once. Values are positions in one party's order, one
 * a state; how they are held is the way's own affair. They are not to be changed.
 */
export interface Way<Values = Payoffs> {
  readonly method: Method;
  readonly count: number;
  /** The party's own positions. */
  payoffs(party: number): Values;
  /** The greatest value among s and R_i(s), for every s. */
  greatest(party: number, values: Values): Values;
  /** 1 at every s such that ∀ s1∈R_i⁺(s): answer(s1) is not better for the party than s. */
  deterred(party: number, answer: Values): Uint8Array;
  /** The least value among s and R_{N−i}(s), or R⁺_{N−i}(s), for every s. */
  least(party: number, values: Values, answers: Answers): Values;
  /** Values as a list; length m. */
  read(values: Values): Payoffs;
}

/**
 * What `deterred` says, by way of `greatest`: an improvement s1 is good for more than p(s) exactly when both s1 and what it
 * is answered by are.
 */
export function deterredByReach(own: Payoffs, answer: Payoffs, greatest: (values: Payoffs) => Payoffs): Uint8Array {
  const sure = own.slice();
  for (let s = 0; s < own.length; s += 1) sure[s] = Math.min(own[s] ?? 0, answer[s] ?? 0);
  const reached = greatest(sure);
  const stable = new Uint8Array(own.length);
  for (let s = 0; s < own.length; s += 1) stable[s] = (reached[s] ?? 0) <= (own[s] ?? 0) ? 1 : 0;
  return stable;
}
