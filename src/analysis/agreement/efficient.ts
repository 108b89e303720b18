import type { Graph } from '../../engine/index.ts';

/**
 * For each of the states, 1 where none of the others is better for somebody and worse for nobody. Of the states that all
 * prefer to something this tells for all feasible ones: what all prefer to such a state is itself among them.
 *
 * The best in sum come first, so that only states that are efficient have to be compared with; what was in the way last
 * is tried first.
 */
export function efficientAmong({ payoffs }: Graph, states: readonly number[]): Uint8Array {
  const sum = (state: number) => payoffs.reduce((all, own) => all + (own[state] ?? 0), 0);
  const sums = Float64Array.from(states, sum);
  const order = Uint32Array.from(states, (_, at) => at).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const efficient = new Uint8Array(states.length);
  const front: number[] = [];
  for (const at of order) {
    const state = states[at] ?? 0;
    const found = front.findIndex((other) => isInTheWay(payoffs, other, state));
    if (found < 0) {
      efficient[at] = 1;
      front.push(state);
    } else if (found > 0) [front[0], front[found]] = [front[found] ?? 0, front[0] ?? 0];
  }
  return efficient;
}

/** Whether the other is better for somebody and worse for nobody. */
function isInTheWay(payoffs: Graph['payoffs'], other: number, state: number): boolean {
  let better = false;
  for (const own of payoffs) {
    const gain = (own[other] ?? 0) - (own[state] ?? 0);
    if (gain < 0) return false;
    if (gain > 0) better = true;
  }
  return better;
}
