import { type Field, type Product, settingOf } from './layout.ts';
import { type SettingMoves, settingMoves } from './moves.ts';
import type { Graph, Payoffs } from './types.ts';

/** How far a state's number goes when one party makes one of its improvements: the first `count` of `shifts`. */
interface Shifts {
  readonly shifts: Int32Array;
  count: number;
}

/**
 * sim for one party over a product: 1 at every s where each improvement s1 is spoiled by opponents' improvements made at the
 * same time. Changes add up as numbers, so a combination is a sum. `worst[s1]` is the least that opponents can make of s1
 * by any moves: where even that is better than s, no combination has to be tried.
 */
export function stableTogether(graph: Graph, states: Product, party: number, worst: Payoffs): Uint8Array {
  const own = graph.payoffs[party] ?? new Uint8Array(0);
  const read = shiftReader(graph, states);
  const others = states.fields.map((_, at) => at).filter((at) => at !== party);
  const rooms = states.fields.map((field): Shifts => ({ shifts: new Int32Array(field.size), count: 0 }));
  const mine = rooms[party] ?? { shifts: new Int32Array(0), count: 0 };
  const moving: Shifts[] = [];
  const stable = new Uint8Array(states.count);
  for (let s = 0; s < states.count; s += 1) {
    read(party, s, mine);
    stable[s] = 1;
    if (mine.count === 0) continue;
    moving.length = 0;
    const limit = own[s] ?? 0;
    for (let k = 0; k < mine.count && stable[s] === 1; k += 1) {
      const s1 = s + (mine.shifts[k] ?? 0);
      if ((worst[s1] ?? 0) > limit) stable[s] = 0;
    }
    if (stable[s] === 0) continue;
    for (const other of others) {
      const room = rooms[other];
      if (room === undefined) continue;
      read(other, s, room);
      if (room.count > 0) moving.push(room);
    }
    for (let k = 0; k < mine.count && stable[s] === 1; k += 1) {
      if (!spoils(own, limit, moving, 0, s + (mine.shifts[k] ?? 0))) stable[s] = 0;
    }
  }
  return stable;
}

/** Whether some of the parties from k on bring the state down to the limit. Nobody's moving never does: s1 is above it. */
function spoils(own: Payoffs, limit: number, moving: readonly Shifts[], k: number, at: number): boolean {
  const next = moving[k];
  if (next === undefined) return (own[at] ?? 0) <= limit;
  const { shifts, count } = next;
  if (k === moving.length - 1) {
    for (let x = 0; x < count; x += 1) if ((own[at + (shifts[x] ?? 0)] ?? 0) <= limit) return true;
    return (own[at] ?? 0) <= limit;
  }
  for (let x = 0; x < count; x += 1) {
    if (spoils(own, limit, moving, k + 1, at + (shifts[x] ?? 0))) return true;
  }
  return spoils(own, limit, moving, k + 1, at);
}

/** Fills in a party's improvements from a state. */
function shiftReader(graph: Graph, states: Product): (party: number, state: number, into: Shifts) => void {
  const allowed = states.fields.map((field): SettingMoves | null => {
    const oneWay = field.options.some((option) => graph.conflict.options[option]?.moves !== 'both');
    return oneWay ? settingMoves(graph.layout, field) : null;
  });
  return (party, state, into) => {
    const field: Field | undefined = states.fields[party];
    const payoffs = graph.payoffs[party];
    into.count = 0;
    if (field === undefined || payoffs === undefined) return;
    const { stride, size } = field;
    const from = settingOf(field, state);
    const directions = allowed[party] ?? null;
    const standing = payoffs[state] ?? 0;
    let at = state - from * stride;
    for (let to = 0; to < size; to += 1, at += stride) {
      if ((payoffs[at] ?? 0) <= standing || (directions !== null && !directions(from, to))) continue;
      into.shifts[into.count] = at - state;
      into.count += 1;
    }
  };
}
