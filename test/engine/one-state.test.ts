import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '../../bench/families.ts';
import { checkCertificate } from '../../src/checker/index.ts';
import { assess, certify, expand, type Graph, reach, shortestPathsFrom } from '../../src/engine/index.ts';
import type { Merging } from '../../src/engine/layout.ts';
import { listed } from '../../src/engine/space.ts';
import { isPlain } from '../../src/engine/spread.ts';
import { concepts } from '../../src/model/index.ts';
import { impossible } from '../../src/text/index.ts';
import { products } from './support/products.ts';
import { graphs } from './support/random.ts';

/** The same graph, followed over (state, last mover) as if something were merged in it. */
function stepwise(graph: Graph): Graph {
  const { layout, states } = graph;
  const each = Uint32Array.from({ length: states.count + 1 }, (_, at) => at);
  const members = each.subarray(0, states.count);
  const merging: Merging = { raw: listed(layout.states, graph.conflict), stateOf: members, start: each, members };
  return { ...graph, layout: { ...layout, merging } };
}

/** Which kinds of states and groups were met: none of the laws may hold for want of them. */
function kindsOf({ layout, conflict }: Graph): readonly string[] {
  const oneWay = conflict.options.some(({ moves }) => moves !== 'both') ? 'one-way' : 'reversible';
  const { states } = layout;
  const wide = states.kind === 'product' && states.fields.some(({ size }) => size >= 5) ? ['wide'] : [];
  return [`${states.kind} ${oneWay}`, ...wide];
}

/** A list of states: rules span parties. Some or none of the options go one way. */
const lists = fc
  .tuple(fc.nat(), fc.boolean())
  .map(([seed, oneWay]) => {
    const conflict = families.tenth({ parties: 3, options: 7, seed });
    const options = conflict.options.map((option, at) =>
      oneWay && at % 3 === 0 ? { ...option, moves: 'forward' as const } : option,
    );
    return expand({ ...conflict, options }).graph;
  })
  .filter((graph) => graph !== null && graph.layout.states.kind === 'list')
  .map((graph) => graph ?? impossible('filtered'));

/** Parties with many settings each: a search comes into their groups more than once. */
const wides = fc.nat().map((seed) => {
  const { graph } = expand(families.unconstrained({ parties: 2, options: 7, seed }));
  return graph ?? impossible('2^7 states are laid out');
});

const both = fc.oneof(wides, graphs({ merged: false, mostOptions: 7 }), products, products, lists, lists);
const everyKind = ['list one-way', 'list reversible', 'product one-way', 'product reversible', 'wide'];

describe('law: one state alone', () => {
  test('certificates are those of going step by step, and say what assessing all states says', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(both, fc.nat(), (graph, seed) => {
        expect(isPlain(graph)).toBe(true);
        for (const kind of kindsOf(graph)) met.add(kind);
        const slow = stepwise(graph);
        const { stable } = assess(graph, concepts);
        for (let at = seed % 7; at < graph.states.count; at += 7) {
          for (const [party] of graph.payoffs.entries()) {
            for (const concept of concepts) {
              const certificate = certify(graph, concept, party, at);
              expect(certificate.stable).toBe(stable[concept]?.[party]?.[at] === 1);
              if (concept !== 'sim') expect(certificate).toEqual(certify(slow, concept, party, at));
            }
          }
        }
      }),
      { numRuns: 120 },
    );
    expect([...met].sort()).toEqual(everyKind);
  });

  test('distances and shortest paths are those of going step by step', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(both, fc.nat(), fc.boolean(), fc.nat(4), (graph, seed, improvementsOnly, limit) => {
        for (const kind of kindsOf(graph)) met.add(kind);
        const slow = stepwise(graph);
        const from = seed % graph.states.count;
        expect(reach(graph, from)).toEqual(reach(slow, from));
        const [fast, plain] = [graph, slow].map((one) => shortestPathsFrom(one, from, { improvementsOnly, limit }));
        for (let to = seed % 5; to < graph.states.count; to += 5) expect(fast?.(to)).toEqual(plain?.(to));
      }),
      { numRuns: 120 },
    );
    expect([...met].sort()).toEqual(everyKind);
  });

  test.each(['unconstrained', 'tenth', 'chains'] as const)('the checker takes certificates of %s, 2^10', (family) => {
    const { graph } = expand(families[family]({ parties: 4, options: 10, seed: 2 }));
    if (graph === null) throw new Error('is answered');
    const verdicts = new Set<boolean>();
    for (const state of [0, graph.states.count >> 1, graph.states.count - 1]) {
      for (const [party] of graph.payoffs.entries()) {
        for (const concept of ['gmr', 'smr', 'seq', 'symseq'] as const) {
          const certificate = certify(graph, concept, party, state);
          verdicts.add(certificate.stable);
          expect(checkCertificate(graph.conflict, certificate)).toEqual({ accepted: true, reason: null });
        }
      }
    }
    expect(verdicts.has(true)).toBe(true);
  });
});
