import { impossible } from '../text/index.ts';
import { type Cells, cellsOf, type Links } from './cells.ts';
import { lazily } from './moves.ts';
import { ascending } from './order.ts';
import { listed } from './space.ts';
import type { Graph, Payoffs } from './types.ts';
import type { Answers, Way } from './way.ts';

/** One opponent's moves, run backwards. */
interface Opponent {
  readonly cells: Cells;
  readonly payoffs: Payoffs;
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
  const cells = lazily(parties, (at) => cellsOf(list, conflict, conflict.parties[at] ?? impossible('a party')));
  const ordered = lazily(parties, (at) => membersByPayoff(cells(at), payoffs[at] ?? impossible('payoffs of a party')));
  const opponentsOf = (party: number): Opponent[] =>
    conflict.parties.flatMap((_, at) => {
      const own = payoffs[at];
      if (at === party || own === undefined) return [];
      return [{ cells: cells(at), payoffs: own, members: ordered(at), next: cells(at).start.slice() }];
    });
  return {
    method: 'groups',
    count: list.count,
    payoffs: (party) => payoffs[party] ?? impossible('payoffs of a party'),
    greatest: (party, values) => greatestReached(cells(party), values),
    least: (party, values, answers) => pushLeast(values, opponentsOf(party), answers),
  };
}

function membersByPayoff(cells: Cells, payoffs: Payoffs): Uint32Array {
  const members = new Uint32Array(payoffs.length);
  const free = cells.start.slice();
  for (const state of ascending(payoffs)) {
    const cell = cells.cellOf[state] ?? 0;
    const place = free[cell] ?? 0;
    members[place] = state;
    free[cell] = place + 1;
  }
  return members;
}

function greatestReached(cells: Cells, values: Payoffs): Payoffs {
  const own = new Uint32Array(cells.count);
  for (let state = 0; state < values.length; state += 1) {
    const cell = cells.cellOf[state] ?? 0;
    own[cell] = Math.max(own[cell] ?? 0, values[state] ?? 0);
  }
  const best = cells.after === null ? own : own.map((value, cell) => greatestAfter(own, cells.after, cell, value));
  const result = values.slice();
  for (let state = 0; state < values.length; state += 1) result[state] = best[cells.cellOf[state] ?? 0] ?? 0;
  return result;
}

function greatestAfter(own: Uint32Array, after: Links | null, cell: number, value: number): number {
  let best = value;
  if (after === null) return best;
  for (let at = after.start[cell] ?? 0; at < (after.start[cell + 1] ?? 0); at += 1) {
    best = Math.max(best, own[after.cells[at] ?? 0] ?? 0);
  }
  return best;
}

/**
 * Takes the states from the least value up and hands each one's value back to everything that can reach it and has none
 * yet: no state is handed a value twice and no cell is gone through twice, so this is linear, without components.
 */
function pushLeast(values: Payoffs, opponents: readonly Opponent[], answers: Answers): Payoffs {
  const least = values.slice();
  const settled = new Uint8Array(values.length);
  const stack = new Uint32Array(values.length);
  let height = 0;

  function handBack(opponent: Opponent, cell: number, limit: number, value: number): void {
    const { members, next, payoffs } = opponent;
    const end = opponent.cells.start[cell + 1] ?? 0;
    let at = next[cell] ?? 0;
    for (; at < end; at += 1) {
      const state = members[at] ?? 0;
      if ((payoffs[state] ?? 0) >= limit) break;
      if (settled[state] === 1) continue;
      settled[state] = 1;
      least[state] = value;
      stack[height] = state;
      height += 1;
    }
    next[cell] = at;
  }

  function handBackFrom(state: number, value: number): void {
    for (const opponent of opponents) {
      const { cells } = opponent;
      const own = cells.cellOf[state] ?? 0;
      const limit = answers === 'moves' ? Number.POSITIVE_INFINITY : (opponent.payoffs[state] ?? 0);
      handBack(opponent, own, limit, value);
      if (cells.before === null) continue;
      const { start, cells: before } = cells.before;
      for (let at = start[own] ?? 0; at < (start[own + 1] ?? 0); at += 1) {
        handBack(opponent, before[at] ?? 0, limit, value);
      }
    }
  }

  for (const first of ascending(values)) {
    if (settled[first] === 1) continue;
    const value = values[first] ?? 0;
    settled[first] = 1;
    stack[0] = first;
    height = 1;
    while (height > 0) {
      height -= 1;
      handBackFrom(stack[height] ?? 0, value);
    }
  }
  return least;
}
