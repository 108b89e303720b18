import { impossible } from '../text/index.ts';
import { type FieldMasks, masksOf, mostSettings } from './field-masks.ts';
import { greatestOverField, leastOverField, scanOf } from './field-scan.ts';
import type { Product } from './layout.ts';
import { lazily } from './moves.ts';
import { pushLeastOverMasks } from './product-push.ts';
import type { Graph } from './types.ts';
import type { Way } from './way.ts';

/** Whether the states are a product whose groups fit in words. */
export function fitsWords(graph: Graph): boolean {
  const { states, merging } = graph.layout;
  return merging === null && states.kind === 'product' && states.fields.every((field) => field.size <= mostSettings);
}

/**
 * Groups over a product, by arithmetic. Opponents can set each of their options as its direction allows and whatever the
 * others do, so the least over R_{N−i} is taken one opponent after another.
 */
export function productWay(graph: Graph, states: Product): Way {
  const { payoffs, layout } = graph;
  const parties = states.fields.length;
  const payoffsOf = (party: number) => payoffs[party] ?? impossible('payoffs of a party');
  const scans = lazily(parties, (party) => scanOf(layout, states.fields[party] ?? impossible('a field of a party')));
  const masks = lazily(parties, (party): FieldMasks => masksOf(scans(party), payoffsOf(party)));
  const opponentsOf = (party: number) =>
    Array.from({ length: parties }, (_, other) => other).filter(
      (other) => other !== party && (states.fields[other]?.size ?? 0) > 1,
    );
  return {
    method: 'groups',
    count: states.count,
    payoffs: payoffsOf,
    greatest: (party, values) => greatestOverField(scans(party), values),
    least: (party, values, answers) =>
      answers === 'moves'
        ? opponentsOf(party).reduce((least, other) => leastOverField(scans(other), least), values)
        : pushLeastOverMasks(values, opponentsOf(party).map(masks)),
  };
}
