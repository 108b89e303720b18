import { impossible } from '../text/index.ts';
import { type Cells, cellsOf } from './cells.ts';
import { type Scan, scanOf } from './field-scan.ts';
import type { Layout, Product } from './layout.ts';
import { lazily } from './moves.ts';
import type { Graph, Payoffs } from './types.ts';
import type { Answers } from './way.ts';

/** The moves of one party for a search that meets each state once, where single moves are all there is and nothing is merged. */
export interface Spread {
  readonly party: number;
  /**
   * Calls for the states that the party may move to from the state, ascending. Such as were called for before, from whatever
   * state, may be left out: of each group it remembers from where on it was gone through.
   */
  from(state: number, call: (to: number) => void): void;
}

/** Whether single moves of parties are all there is and nothing is merged: then every R_j and R_j⁺ is transitive. */
export function isPlain(graph: Graph): boolean {
  return graph.steps === null && graph.layout.merging === null;
}

/** A spread for a search of its own. */
export function spreadOf(graph: Graph, party: number, answers: Answers): Spread {
  const { states } = graph.layout;
  const payoffs = answers === 'moves' ? null : (graph.payoffs[party] ?? impossible('payoffs of a party'));
  if (states.kind === 'list') return overCells(graph, party, payoffs);
  const scan = scansOf(graph.layout, states)(party);
  return scan.after === null ? overField(scan, party, states.count, payoffs) : overOneWays(scan, party, payoffs);
}

/**
 * What a group remembers: `everything - payoff` of the least payoff from which it was gone through, 0 at first. All members
 * that are better than that were called for.
 */
const everything = 2 ** 30;

/** Groups of fewer members are gone through sooner than remembered. */
const fewest = 5;

/** Whether all that a party may move to from a state passes a test. */
export function everyMove(graph: Graph, party: number): (state: number, test: (to: number) => boolean) => boolean {
  const { states, merging } = graph.layout;
  if (graph.steps !== null || merging !== null || states.kind === 'list') {
    return (state, test) => graph.moves(party, state).every(test);
  }
  const { field, after } = scansOf(graph.layout, states)(party);
  const { stride, size } = field;
  const all =
    after ??
    Array.from({ length: size }, (_, own) =>
      Uint32Array.from({ length: size }, (_, to) => to).filter((to) => to !== own),
    );
  return (state, test) => {
    const setting = Math.floor(state / stride) % size;
    for (const to of all[setting] ?? []) if (!test(state + (to - setting) * stride)) return false;
    return true;
  };
}

/** Calls for every state from which the party may move to the state: all of them, whatever was called for before. */
export function movesInto(graph: Graph, party: number, answers: Answers): Spread['from'] {
  const { states } = graph.layout;
  const payoffs = answers === 'moves' ? null : (graph.payoffs[party] ?? impossible('payoffs of a party'));
  const improves = (from: number, to: number) => payoffs === null || (payoffs[from] ?? 0) < (payoffs[to] ?? 0);
  if (states.kind === 'list') {
    const { before, cellOf, start, members } = cellsFor(graph.layout)(party);
    return (to, call) => {
      const own = cellOf[to] ?? 0;
      const cells = before === null ? [own] : before.cells.subarray(before.start[own], before.start[own + 1]);
      for (const cell of cells) {
        for (const from of members.subarray(start[cell], start[cell + 1]))
          if (from !== to && improves(from, to)) call(from);
      }
    };
  }
  const { field, after } = scansOf(graph.layout, states)(party);
  const { stride, size } = field;
  return (to, call) => {
    const own = Math.floor(to / stride) % size;
    for (let setting = 0; setting < size; setting += 1) {
      const from = to + (setting - own) * stride;
      if (from === to || (after !== null && after[setting]?.includes(own) !== true)) continue;
      if (improves(from, to)) call(from);
    }
  };
}

function overField({ field: { stride, size } }: Scan, party: number, count: number, payoffs: Payoffs | null): Spread {
  const span = stride * size;
  const known = new Uint32Array(size < fewest ? 0 : count / size);
  return {
    party,
    from(state, call) {
      const high = Math.floor(state / span);
      const low = state % stride;
      const group = high * stride + low;
      const own = payoffs === null ? -1 : (payoffs[state] ?? 0);
      const most = everything - (known[group] ?? 0);
      if (most <= own) return;
      known[group] = everything - own;
      const first = high * span + low;
      for (let to = first; to < first + span; to += stride) {
        const value = payoffs === null ? 0 : (payoffs[to] ?? 0);
        if (value > own && value <= most && to !== state) call(to);
      }
    },
  };
}

function overOneWays({ field: { stride, size }, after }: Scan, party: number, payoffs: Payoffs | null): Spread {
  return {
    party,
    from(state, call) {
      const setting = Math.floor(state / stride) % size;
      const own = payoffs?.[state] ?? -1;
      for (const target of after?.[setting] ?? []) {
        const to = state + (target - setting) * stride;
        if (payoffs === null || (payoffs[to] ?? 0) > own) call(to);
      }
    },
  };
}

function overCells(graph: Graph, party: number, payoffs: Payoffs | null): Spread {
  const { after, cellOf, start, members, count } = cellsFor(graph.layout)(party);
  if (after !== null) return overListedOneWays(graph, party, payoffs);
  const known = new Uint32Array(count);
  return {
    party,
    from(state, call) {
      const cell = cellOf[state] ?? 0;
      const own = payoffs?.[state] ?? -1;
      const most = everything - (known[cell] ?? 0);
      if (most <= own) return;
      known[cell] = everything - own;
      const end = start[cell + 1] ?? 0;
      for (let at = start[cell] ?? 0; at < end; at += 1) {
        const to = members[at] ?? 0;
        const value = payoffs === null ? 0 : (payoffs[to] ?? 0);
        if (value > own && value <= most && to !== state) call(to);
      }
    },
  };
}

function overListedOneWays(graph: Graph, party: number, payoffs: Payoffs | null): Spread {
  return {
    party,
    from(state, call) {
      const own = payoffs?.[state] ?? -1;
      for (const to of graph.moves(party, state)) if (payoffs === null || (payoffs[to] ?? 0) > own) call(to);
    },
  };
}

const cellsKnown = new WeakMap<Layout, (party: number) => Cells>();

/** The cells of each party over listed states that are not merged, made when they are first asked for. */
export function cellsFor(layout: Layout): (party: number) => Cells {
  const { conflict, states } = layout;
  if (states.kind !== 'list') return impossible('a list has cells');
  const known =
    cellsKnown.get(layout) ??
    lazily(conflict.parties.length, (at) => cellsOf(states, conflict, conflict.parties[at] ?? impossible('a party')));
  cellsKnown.set(layout, known);
  return known;
}

const scansKnown = new WeakMap<Layout, (party: number) => Scan>();

function scansOf(layout: Layout, { fields }: Product): (party: number) => Scan {
  const known =
    scansKnown.get(layout) ??
    lazily(fields.length, (at) => scanOf(layout, fields[at] ?? impossible('a field of a party')));
  scansKnown.set(layout, known);
  return known;
}
