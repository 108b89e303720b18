import { impossible } from '../text/index.ts';
import { type Cells, cellsOf, type Links, membersByPayoff } from './cells.ts';
import { lazily } from './moves.ts';
import { ascending } from './order.ts';
import { listed } from './space.ts';
import type { Graph, Payoffs } from './types.ts';
import { type Answers, deterredByReach, type Way } from './way.ts';

/** One opponent's moves, run backwards. */
interface Opponent {
  readonly cellOf: Uint32Array;
  readonly start: Uint32Array;
  readonly before: Links | null;
  readonly payoffs: Uint32Array;
  /** The members of each cell by ascending payoff to the opponent. */
  readonly members: Uint32Array;
  /** For each cell, the first member not yet reached back to. */
  readonly next: Uint32Array;
}

/**
 * Over groups: right where every R_j and R_j⁺ is transitive, which holds wherever no states are merged. Then plain
 * reachability over single moves is legal reachability, and each cell of a party is gone through once. Definitions §7.
 */
export function groupsWay(graph: Graph): Way {
  const { conflict, layout, payoffs } = graph;
  const list = listed(layout.states, conflict);
  const parties = conflict.parties.length;
  const payoffsOf = (party: number) => payoffs[party] ?? impossible('payoffs of a party');
  const cells = lazily(parties, (at) => cellsOf(list, conflict, conflict.parties[at] ?? impossible('a party')));
  const ordered = lazily(parties, (at) => membersByPayoff(cells(at), payoffsOf(at)));
  const wide = lazily(parties, (at) => Uint32Array.from(payoffsOf(at)));
  const opponentsOf = (party: number): Opponent[] =>
    conflict.parties.flatMap((_, at) => {
      if (at === party) return [];
      const { cellOf, start, before } = cells(at);
      return [{ cellOf, start, before, payoffs: wide(at), members: ordered(at), next: start.slice() }];
    });
  return {
    method: 'groups',
    count: list.count,
    payoffs: payoffsOf,
    greatest: (party, values) => greatestReached(cells(party), values),
    deterred: (party, answer) =>
      deterredByReach(payoffsOf(party), answer, (values) => greatestReached(cells(party), values)),
    least: (party, values, answers) => pushLeast(values, opponentsOf(party), answers),
    read: (values) => values,
  };
}

/**
 * Bytes a state that this takes at the most: for each party its cells (three lists), their members by payoff, its payoffs and
 * the best it reaches; once the table by which cells are found, values, order, stack and what is settled, and for each opponent
 * how far its cells were gone through.
 */
export const groupBytes = (valueBytes: number, parties: number): number =>
  (12 + 4 + 4 + valueBytes) * parties + (16 + valueBytes + 4 + 4 + 1) + 4 * (parties - 1);

function greatestReached(cells: Cells, values: Payoffs): Payoffs {
  const own = new Uint32Array(cells.count);
  for (let state = 0; state < values.length; state += 1) {
    const cell = cells.cellOf[state] ?? 0;
    own[cell] = Math.max(own[cell] ?? 0, values[state] ?? 0);
  }
  const { after } = cells;
  const best = after === null ? own : own.map((_, cell) => greatestAfter(own, after, cell));
  const result = values.slice();
  for (let state = 0; state < values.length; state += 1) result[state] = best[cells.cellOf[state] ?? 0] ?? 0;
  return result;
}

function greatestAfter(own: Uint32Array, after: Links, cell: number): number {
  let best = 0;
  for (let at = after.start[cell] ?? 0; at < (after.start[cell + 1] ?? 0); at += 1) {
    best = Math.max(best, own[after.cells[at] ?? 0] ?? 0);
  }
  return best;
}

/**
 * Takes the states from the least value up and hands each one's value back to everything that can reach it and has none
 * yet: no state is handed a value twice and no cell is gone through twice, so this is linear, without components. One
 * function over flat arrays, since a call a state and cell would double its time.
 */
function pushLeast(values: Payoffs, opponents: readonly Opponent[], answers: Answers): Payoffs {
  const least = values.slice();
  const settled = new Uint8Array(values.length);
  const stack = new Uint32Array(values.length);
  const order = ascending(values);
  for (let at = 0; at < order.length; at += 1) {
    const first = order[at] ?? 0;
    if (settled[first] === 1) continue;
    const value = values[first] ?? 0;
    settled[first] = 1;
    stack[0] = first;
    let height = 1;
    while (height > 0) {
      height -= 1;
      const state = stack[height] ?? 0;
      for (let k = 0; k < opponents.length; k += 1) {
        const opponent = opponents[k] ?? impossible('within the list');
        const { cellOf, start, members, next, payoffs, before } = opponent;
        const limit = answers === 'moves' ? everything : (payoffs[state] ?? 0);
        const own = cellOf[state] ?? 0;
        const from = before === null ? own : (before.start[own] ?? 0);
        const to = before === null ? own + 1 : (before.start[own + 1] ?? 0);
        for (let link = from; link < to; link += 1) {
          const cell = before === null ? link : (before.cells[link] ?? 0);
          const end = start[cell + 1] ?? 0;
          let place = next[cell] ?? 0;
          for (; place < end; place += 1) {
            const source = members[place] ?? 0;
            if ((payoffs[source] ?? 0) >= limit) break;
            if (settled[source] === 1) continue;
            settled[source] = 1;
            least[source] = value;
            stack[height] = source;
            height += 1;
          }
          next[cell] = place;
        }
      }
    }
  }
  return least;
}

/** Above every payoff. */
const everything = 2 ** 30;
