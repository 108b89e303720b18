import type { Payoffs } from '../engine/index.ts';

/** The payoff of a party's best state. */
export function topPayoff(payoffs: Payoffs): number {
  let top = 0;
  for (let state = 0; state < payoffs.length; state += 1) top = Math.max(top, payoffs[state] ?? 0);
  return top;
}
