import { impossible } from '../text/index.ts';
import { type Cells, cellsOf, membersByPayoff } from './cells.ts';
import { listed } from './space.ts';
import type { Graph, Payoffs, Reach } from './types.ts';

/** A party's moves, run forwards. */
interface Mover {
  readonly cells: Cells;
  readonly payoffs: Payoffs;
  /** The members of each cell by ascending payoff to the mover. */
  readonly members: Uint32Array;
}

/**
 * Fewest steps from a state where single moves are all there is and nothing is merged: every R_j and R_j⁺ is transitive
 * there, so a shortest sequence never has one mover twice running, and each cell of a party is gone through once.
 */
export function reachOverGroups(graph: Graph, from: number): Reach {
  const list = listed(graph.layout.states, graph.conflict);
  const movers = graph.conflict.parties.map((party, at): Mover => {
    const cells = cellsOf(list, graph.conflict, party);
    const payoffs = graph.payoffs[at] ?? impossible('payoffs of a party');
    return { cells, payoffs, members: membersByPayoff(cells, payoffs) };
  });
  return {
    steps: distances(movers, from, list.count, false),
    improvementSteps: distances(movers, from, list.count, true),
  };
}

/** Breadth first; of each cell the best members go first, so that those not yet reached are its first `left`. */
function distances(movers: readonly Mover[], from: number, count: number, improvementsOnly: boolean): Int32Array {
  const steps = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  const left = movers.map(({ cells }) => cells.start.slice(1));
  let length = 1;
  queue[0] = from;
  steps[from] = 0;

  function goThrough({ cells, payoffs, members }: Mover, open: Uint32Array, cell: number, above: number, step: number) {
    const first = cells.start[cell] ?? 0;
    let end = open[cell] ?? 0;
    for (; end > first; end -= 1) {
      const state = members[end - 1] ?? 0;
      if ((payoffs[state] ?? 0) <= above) break;
      if (steps[state] !== -1) continue;
      steps[state] = step;
      queue[length] = state;
      length += 1;
    }
    open[cell] = end;
  }

  for (let at = 0; at < length; at += 1) {
    const state = queue[at] ?? 0;
    const step = (steps[state] ?? 0) + 1;
    movers.forEach((mover, party) => {
      const open = left[party] ?? impossible('as many as movers');
      const { cellOf, after } = mover.cells;
      const own = cellOf[state] ?? 0;
      const above = improvementsOnly ? (mover.payoffs[state] ?? 0) : -1;
      if (after === null) goThrough(mover, open, own, above, step);
      else {
        const end = after.start[own + 1] ?? 0;
        for (let link = after.start[own] ?? 0; link < end; link += 1) {
          goThrough(mover, open, after.cells[link] ?? 0, above, step);
        }
      }
    });
  }
  return steps;
}
