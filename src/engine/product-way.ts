import { impossible } from '../text/index.ts';
import { mostSettings, type WorseMasks, worseMasks } from './field-masks.ts';
import { deterredInGroups, greatestOverField, leastAmongOthers, scanOf } from './field-scan.ts';
import type { Product } from './layout.ts';
import { lazily } from './moves.ts';
import { pushLeastOverMasks } from './product-push.ts';
import type { Graph } from './types.ts';
import { deterredByReach, type Way } from './way.ts';

/** Whether the states are a product whose groups fit in words. */
export function fitsWords(graph: Graph): boolean {
  const { states, merging } = graph.layout;
  return merging === null && states.kind === 'product' && states.fields.every((field) => field.size <= mostSettings);
}

/**
 * Groups over a product, by arithmetic.
 */
export function productWay(graph: Graph, states: Product): Way {
  const { payoffs, layout } = graph;
  const payoffsOf = (party: number) => payoffs[party] ?? impossible('payoffs of a party');
  const scans = states.fields.map((field) => scanOf(layout, field));
  const scanOfParty = (party: number) => scans[party] ?? impossible('a field of a party');
  const masks = lazily(1, (): WorseMasks => worseMasks(scans, payoffs, states.count));
  const opponentsOf = (own: number) =>
    states.fields.flatMap((field, party) => (party === own || field.size === 1 ? [] : [{ party, field }]));
  return {
    method: 'groups',
    count: states.count,
    payoffs: payoffsOf,
    greatest: (party, values) => greatestOverField(scanOfParty(party), values),
    deterred: (party, answer) => {
      const scan = scanOfParty(party);
      if (scan.after === null) return deterredInGroups(scan.field, payoffsOf(party), answer);
      return deterredByReach(payoffsOf(party), answer, (values) => greatestOverField(scan, values));
    },
    least: (party, values, answers) =>
      answers === 'moves'
        ? leastAmongOthers(scans, party, values)
        : pushLeastOverMasks(values, masks(0), opponentsOf(party)),
    read: (values) => values,
  };
}
