import { emptyBits, hasBit, setBit } from './bits.ts';
import { growing } from './growing.ts';
import { findLegal } from './legal-search.ts';
import { isPlain, type Spread, spreadOf } from './spread.ts';
import { legalSteps } from './steps/index.ts';
import type { Graph, Step } from './types.ts';
import type { Answers } from './way.ts';

/** Finds a shortest sequence of a group's steps from a state to one that will do; null where there is none. */
export type AnswerSearch = (start: number) => readonly Step[] | null;

/**
 * The answers of a group, for starts that themselves will not do and whose answers never meet, such as the improvements of
 * somebody outside of the group, whose options tell them apart. So all searches share one memory of what was met.
 */
export function answerSearch(
  graph: Graph,
  group: readonly number[],
  answers: Answers,
  willDo: (state: number) => boolean,
): AnswerSearch {
  if (!isPlain(graph)) {
    const source = legalSteps(graph, group, answers);
    return (start) => findLegal(source, start, willDo);
  }
  const spreads = group.map((party) => spreadOf(graph, party, answers));
  const seen = emptyBits(graph.states.count);
  return (start) => breadthFirst(spreads, seen, start, willDo);
}

/**
 * Over states alone: what the last mover could do next, it could have done at once. Places are numbers in the order of the
 * queue, each with the place before it and who moved.
 */
function breadthFirst(
  spreads: readonly Spread[],
  seen: Uint32Array,
  start: number,
  willDo: (state: number) => boolean,
): readonly Step[] | null {
  const queue = growing();
  const before = growing();
  const movers = growing();
  let from = 0;
  let mover = 0;
  let found = -1;
  const reach = (to: number): void => {
    if (found >= 0 || hasBit(seen, to)) return;
    setBit(seen, to);
    if (willDo(to)) found = queue.length;
    queue.add(to);
    before.add(from);
    movers.add(mover);
  };
  setBit(seen, start);
  queue.add(start);
  before.add(0);
  movers.add(0);
  for (; from < queue.length && found < 0; from += 1) {
    const state = queue.at(from);
    for (const spread of spreads) {
      mover = spread.party;
      spread.from(state, reach);
    }
  }
  if (found < 0) return null;
  const steps: Step[] = [];
  for (let place = found; place > 0; place = before.at(place)) {
    steps.push({ from: queue.at(before.at(place)), to: queue.at(place), movers: [movers.at(place)] });
  }
  return steps.reverse();
}
