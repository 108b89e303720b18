import type { Graph } from '../../engine/index.ts';
import { canonicalOrder, orderName } from './canonical-order.ts';
import { type DistanceFrom, distanceFrom } from './distance.ts';
import type { PartyEdit } from './edits.ts';
import type { Keys } from './keys.ts';
import type { Trial } from './local-stability.ts';

/** Edit lists that bring the goal about by the same orders: the first of them and how many others there are. */
export interface Found {
  readonly edits: readonly PartyEdit[];
  readonly distance: number;
  same: number;
}

/** An edited order's name, shared by equal orders alone, and how far it is from the order of the model. */
interface OrderFacts {
  readonly name: string;
  distance: number | null;
}

/** Names and measures the orders on trial; orders with a number of their own are looked at once. */
export interface OrderBook {
  /** The name of the orders of these parties together. */
  nameOf(parties: readonly number[], trial: Trial): string;
  /** How many pairs of states the parties together see otherwise than in the model. */
  distanceOf(parties: readonly number[], trial: Trial): number;
}

/** The book of the orders tried in a graph. */
export function orderBook(graph: Graph): OrderBook {
  const measures = graph.payoffs.map((): DistanceFrom | null => null);
  const numbered = new Map<number, OrderFacts>();

  function measureOf(party: number): DistanceFrom {
    const known = measures[party] ?? distanceFrom(graph.payoffs[party] ?? []);
    measures[party] = known;
    return known;
  }

  function factsOf(party: number, trial: Trial): OrderFacts {
    const tag = trial.tags[party] ?? 0;
    const at = tag * measures.length + party;
    const known = tag > 0 ? numbered.get(at) : undefined;
    if (known !== undefined) return known;
    const facts = { name: `${party}:${orderName(canonicalOrder(keysOf(trial, party)))}`, distance: null };
    if (tag > 0) numbered.set(at, facts);
    return facts;
  }

  function distance(party: number, trial: Trial): number {
    const facts = factsOf(party, trial);
    if (facts.distance === null) {
      const { positions, tiers } = canonicalOrder(keysOf(trial, party));
      facts.distance = measureOf(party).to(positions, tiers);
    }
    return facts.distance;
  }

  return {
    nameOf: (parties, trial) => parties.map((party) => factsOf(party, trial).name).join(' '),
    distanceOf: (parties, trial) => parties.reduce((sum, party) => sum + distance(party, trial), 0),
  };
}

const none: Keys = new Uint32Array(0);

function keysOf(trial: Trial, party: number): Keys {
  return trial.keys[party] ?? none;
}
