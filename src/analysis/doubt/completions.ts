import type { Graph } from '../../engine/index.ts';
import { evaluate } from '../../engine/index.ts';
import type { Statement } from '../../model/index.ts';
import { canonicalOrder, orderName } from '../dependence/canonical-order.ts';
import { type Item, itemsOf, listOrders } from './list-orders.ts';

/** One way to settle what a party's model leaves unsure. Both lists are by place in the file. */
export interface Completion {
  /** Where each statement stands in the end, from 0. */
  readonly places: readonly number[];
  /** Whether its opposite is meant. */
  readonly negated: readonly boolean[];
}

/** The completions of one party's statements, each an order and signs. */
export interface Completions {
  readonly count: bigint;
  forEach(visit: (completion: Completion) => void): void;
  /** The completion with this number, from 0 to `count` - 1. */
  at(number: bigint): Completion;
  /** The order of states it makes, and a name that only equal orders have. */
  rank(completion: Completion): RankedStates;
  /** Statements with a question mark, by place in the file. */
  readonly unsure: readonly number[];
  /** What one would be told about a statement: its sign, its place, or both. */
  answer(statement: number, completion: Completion): string;
}

/** An order of the states: positions 0..tiers-1, higher is better. */
export interface RankedStates {
  readonly positions: Uint32Array;
  readonly name: string;
}

/** The completions of a party; null where it has nothing unsure. `reach`: places that a `place` statement may move. */
export function completionsOf(graph: Graph, party: number, reach: number): Completions | null {
  const preference = graph.conflict.parties[party]?.preference;
  if (preference?.kind !== 'statements') return null;
  const { statements } = preference;
  const unsure = statements.flatMap((statement, at) => (statement.unsure === 'no' ? [] : [at]));
  return unsure.length === 0 ? null : completeList(graph, statements, itemsOf(statements, reach), unsure);
}

function completeList(
  graph: Graph,
  statements: readonly Statement[],
  items: readonly Item[],
  unsure: readonly number[],
): Completions {
  const orders = listOrders(items);
  const signed = items.flatMap(({ eitherSign }, at) => (eitherSign ? [at] : []));
  const signs = 2n ** BigInt(signed.length);
  const truths = statements.map(({ condition }) => evaluate(graph, condition));
  const completion = (order: readonly number[], sign: bigint): Completion => ({
    places: placesOf(order),
    negated: items.map((_, at) => signed.includes(at) && ((sign >> BigInt(signed.indexOf(at))) & 1n) === 1n),
  });
  return {
    count: orders.count * signs,
    forEach(visit) {
      orders.forEach((order) => {
        for (let sign = 0n; sign < signs; sign += 1n) visit(completion(order, sign));
      });
    },
    at: (number) => completion(orders.at(number / signs), number % signs),
    rank: (made) => rankBy(truths, made, graph.states.count),
    unsure,
    answer(statement, { places, negated }) {
      const { reach = null, eitherSign = false } = items[statement] ?? {};
      const sign = negated[statement] === true ? 'not' : 'as written';
      return `${eitherSign ? sign : ''} ${reach === null ? '' : places[statement]}`;
    },
  };
}

function placesOf(order: readonly number[]): readonly number[] {
  const places = new Array<number>(order.length).fill(0);
  order.forEach((statement, place) => {
    places[statement] = place;
  });
  return places;
}

/** As many statements at a time as the digits of a key allow; what they leave alike is told apart by the next ones. */
function rankBy(truths: readonly Uint8Array[], { places, negated }: Completion, count: number): RankedStates {
  const byPlace = [...truths.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  let order = canonicalOrder(new Uint32Array(count));
  const keys = new Uint32Array(count);
  for (let from = 0; from < byPlace.length; ) {
    const digits = Math.max(1, Math.min(16, 31 - Math.ceil(Math.log2(order.tiers + 1))));
    keys.set(order.positions);
    for (const statement of byPlace.slice(from, from + digits)) {
      const truth = truths[statement] ?? new Uint8Array(0);
      const flip = negated[statement] === true ? 1 : 0;
      for (let state = 0; state < count; state += 1) {
        keys[state] = ((keys[state] ?? 0) << 1) | ((truth[state] ?? 0) ^ flip);
      }
    }
    order = canonicalOrder(keys);
    from += digits;
  }
  return { positions: order.positions, name: orderName(order) };
}
