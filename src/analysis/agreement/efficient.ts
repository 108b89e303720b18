import type { Graph } from '../../engine/index.ts';

/** Whether no feasible state is better for somebody and worse for nobody. */
export function isEfficient({ payoffs, states }: Graph, state: number): boolean {
  for (let other = 0; other < states.count; other += 1) {
    let better = false;
    let worse = false;
    for (const own of payoffs) {
      const gain = (own[other] ?? 0) - (own[state] ?? 0);
      if (gain > 0) better = true;
      if (gain < 0) worse = true;
    }
    if (better && !worse) return false;
  }
  return true;
}
