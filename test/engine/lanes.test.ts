import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '../../bench/families.ts';
import { assess, expand, type Graph, leastAnswers, type Payoffs, wayFor } from '../../src/engine/index.ts';
import { laneMachine, newTally, type Tally, type Wanted } from '../../src/engine/lanes/index.ts';
import { productWay } from '../../src/engine/product-way.ts';
import { withPayoffs } from '../../src/engine/rank-anew.ts';
import type { Answers, Way } from '../../src/engine/way.ts';
import { concepts } from '../../src/model/index.ts';
import { products } from './support/products.ts';

/** The way by lanes with a tally of its own, and the plain way beside it. */
function waysOver(graph: Graph, tally: Tally): readonly [Way<Wanted>, Way] {
  const { states } = graph.layout;
  if (states.kind !== 'product') throw new Error('a product');
  const plain = productWay(graph, states);
  const lanes = laneMachine(graph, states, (party, values) => plain.least(party, values, 'improvements'), tally);
  if (lanes === null) throw new Error('lanes suit it');
  return [lanes, plain];
}

/** Every list of values that a concept is made of. */
function listsOf<Values>(way: Way<Values>, parties: number): readonly Payoffs[] {
  return [...Array(parties).keys()].flatMap((party) => {
    const own = way.payoffs(party);
    const best = way.greatest(party, own);
    const answers: readonly Answers[] = ['moves', 'improvements'];
    const least = answers.flatMap((by) => [way.least(party, own, by), way.least(party, best, by)]);
    return [own, best, ...least].map((values) => way.read(values));
  });
}

const plainly = (lists: readonly Payoffs[]) => lists.map((list) => Array.from(list));

function graphOf(family: keyof typeof families, parties: number, options: number): Graph {
  const { graph } = expand(families[family]({ parties, options, seed: 3 }));
  if (graph === null) throw new Error('a family member that is answered');
  return graph;
}

describe('law: lanes', () => {
  test('lanes and bit arithmetic give the same values and verdicts, whatever sizes and directions', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(products, (graph) => {
        const tally = newTally();
        const parties = graph.conflict.parties.length;
        const [lanes, plain] = waysOver(graph, tally);
        expect(plainly(listsOf(lanes, parties))).toEqual(plainly(listsOf(plain, parties)));
        expect(tally).toMatchObject({ settled: 2 * parties, handedOver: 0 });
        const fast = assess(graph, concepts, { kernel: 'lanes' });
        const slow = assess(graph, concepts, { kernel: 'plain' });
        expect([fast.stable, fast.equilibria]).toEqual([slow.stable, slow.equilibria]);
        if (graph.layout.states.kind === 'product') for (const { size } of graph.layout.states.fields) sizes.add(size);
      }),
      { numRuns: 300 },
    );
    expect(sizes.size).toBeGreaterThan(5);
  });

  test('the wide kernel of 32 bits gives the same answers as the narrow one', () => {
    fc.assert(
      fc.property(products, (graph) => {
        const wide = withPayoffs(
          graph,
          graph.payoffs.map((own) => Uint32Array.from(own, (value) => value * 40000)),
        );
        expect(assess(wide, concepts, { kernel: 'lanes' }).stable).toEqual(
          assess(graph, concepts, { kernel: 'plain' }).stable,
        );
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['unconstrained', 4, 16],
    ['unconstrained', 3, 15],
    ['unconstrained', 5, 17],
    ['chains', 4, 16],
  ] as const)('%s, %i parties and %i options, on pages with gaps', (family, parties, options) => {
    const graph = graphOf(family, parties, options);
    const [lanes, plain] = waysOver(graph, newTally(family === 'chains' ? 1e9 : 64));
    const lists = [listsOf(lanes, parties), listsOf(plain, parties)].map((own) =>
      own.map((list) => Buffer.from(Uint32Array.from(list).buffer)),
    );
    const [fast = [], slow = []] = lists;
    expect(fast.map((list, at) => list.equals(slow[at] ?? Buffer.alloc(0)))).toEqual(fast.map(() => true));
  });

  test('sweeps that take too many changes are handed over to the linear method', () => {
    const graph = graphOf('chains', 3, 12);
    const tally = newTally(1);
    const [lanes, plain] = waysOver(graph, tally);
    expect(plainly(listsOf(lanes, 3))).toEqual(plainly(listsOf(plain, 3)));
    expect(tally.handedOver).toBeGreaterThan(0);
  });

  test('what answers leave of 2^18 states is the same by lanes', () => {
    const graph = graphOf('unconstrained', 4, 18);
    const [least, plain] = [leastAnswers(graph), wayFor(graph)];
    const answers: readonly Answers[] = ['moves', 'improvements'];
    for (const by of answers) {
      const best = plain.greatest(1, plain.payoffs(1));
      expect(least(1, false, by)).toEqual(plain.least(1, plain.payoffs(1), by));
      expect(least(1, true, by)).toEqual(plain.least(1, best, by));
    }
  });
});
