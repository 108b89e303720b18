import { impossible } from '../text/index.ts';
import { bucket } from './bucket.ts';
import { lazily } from './moves.ts';
import { ascending } from './order.ts';
import type { Graph, Payoffs } from './types.ts';
import { type Answers, deterredByReach, type Way } from './way.ts';

/** Steps of one colour, run forwards or backwards: those at state s are `states` from `start[s]` to `start[s + 1]`. */
export interface Arcs {
  readonly start: Uint32Array;
  readonly states: Uint32Array;
}

/**
 * By (state, last mover): right for every conflict, since a sequence is followed with the colour of its last step and
 * two consecutive steps differ in it. Definitions §1.
 */
export function exactWay(graph: Graph): Way {
  const { payoffs } = graph;
  const parties = graph.conflict.parties.length;
  const count = graph.states.count;
  const forwards = lazily(parties, (party) => arcsOf(graph, party));
  const backwards = lazily(parties, (party) => reversed(forwards(party)));
  const payoffsOf = (party: number) => payoffs[party] ?? impossible('payoffs of a party');
  const improving = lazily(parties, (party) => keepImprovements(backwards(party), payoffsOf(party)));
  return {
    method: 'exact',
    count,
    payoffs: payoffsOf,
    greatest: (party, values) => greatestReached(forwards(party), values),
    deterred: (party, answer) =>
      deterredByReach(payoffsOf(party), answer, (values) => greatestReached(forwards(party), values)),
    least(party, values, answers: Answers) {
      const arcs = answers === 'moves' ? backwards : improving;
      const opponents = Array.from({ length: parties }, (_, other) => other).filter((other) => other !== party);
      return pushLeast(values, opponents.map(arcs));
    },
    read: (values) => values,
  };
}

function arcsOf(graph: Graph, party: number): Arcs {
  const start = new Uint32Array(graph.states.count + 1);
  const states: number[] = [];
  for (let state = 0; state < graph.states.count; state += 1) {
    for (const to of graph.moves(party, state)) states.push(to);
    start[state + 1] = states.length;
  }
  return { start, states: Uint32Array.from(states) };
}

function sourcesOf(arcs: Arcs): Uint32Array {
  const sources = new Uint32Array(arcs.states.length);
  for (let state = 0; state + 1 < arcs.start.length; state += 1) {
    sources.fill(state, arcs.start[state], arcs.start[state + 1]);
  }
  return sources;
}

function reversed(arcs: Arcs): Arcs {
  const sources = sourcesOf(arcs);
  const { start, members } = bucket(arcs.states, arcs.start.length - 1);
  return { start, states: members.map((arc) => sources[arc] ?? 0) };
}

/** Of arcs run backwards, those that make their mover strictly better off. */
function keepImprovements(arcs: Arcs, payoffs: Payoffs): Arcs {
  const start = new Uint32Array(arcs.start.length);
  const states: number[] = [];
  for (let to = 0; to + 1 < start.length; to += 1) {
    for (let at = arcs.start[to] ?? 0; at < (arcs.start[to + 1] ?? 0); at += 1) {
      const from = arcs.states[at] ?? 0;
      if ((payoffs[to] ?? 0) > (payoffs[from] ?? 0)) states.push(from);
    }
    start[to + 1] = states.length;
  }
  return { start, states: Uint32Array.from(states) };
}

function greatestReached(arcs: Arcs, values: Payoffs): Payoffs {
  return values.map((value, state) => {
    let best = value;
    for (let at = arcs.start[state] ?? 0; at < (arcs.start[state + 1] ?? 0); at += 1) {
      best = Math.max(best, values[arcs.states[at] ?? 0] ?? 0);
    }
    return best;
  });
}

/**
 * Takes the states from the least value up and hands each one's value back along legal sequences. A value that comes back
 * by a step of colour c settles every (state, last mover) but (state, c); one that comes back by a second colour settles
 * that too. So every arc is followed at most once, and the first value is that of the state with no mover before.
 */
export function pushLeast(values: Payoffs, colours: readonly Arcs[]): Payoffs {
  const least = values.slice();
  /** 0: open; c + 1: settled but for last mover c; -1: settled. */
  const settled = new Int16Array(values.length);
  const stack: [state: number, except: number, only: number][] = [];

  function arrive(state: number, by: number, value: number): void {
    const before = settled[state] ?? 0;
    if (before === 0) {
      settled[state] = by + 1;
      least[state] = value;
      stack.push([state, by, -1]);
    } else if (before > 0 && before !== by + 1) {
      settled[state] = -1;
      stack.push([state, -1, before - 1]);
    }
  }

  function drain(value: number): void {
    for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
      const [state, except, only] = entry;
      colours.forEach(({ start, states }, colour) => {
        if (colour === except || (only >= 0 && colour !== only)) return;
        for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0); at += 1) arrive(states[at] ?? 0, colour, value);
      });
    }
  }

  for (const first of ascending(values)) {
    const value = values[first] ?? 0;
    const before = settled[first] ?? 0;
    if (before === -1) continue;
    settled[first] = -1;
    stack.push([first, -1, before - 1]);
    drain(value);
  }
  return least;
}
