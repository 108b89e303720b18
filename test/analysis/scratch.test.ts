import { it } from 'vitest';
import { dependence } from '../../src/analysis/dependence/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { largeConflict } from './support/large-conflict.ts';

it('times', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    for (const concept of ['seq', 'nash', 'gmr', 'smr', 'symseq'] as const) {
    const graph = graphOf(largeConflict(seed));
    const outcome = graph.outcomes[0] ?? new Uint8Array();
    for (const bound of [1, 2]) {
      const start = performance.now();
      let last = 0;
      const found = dependence(graph, { goal: 'stable', concept, outcome }, { bound, limit: 5, stop: () => performance.now() - start > 60000 });
      console.log(seed, concept, bound, Math.round(performance.now() - start), 'ms', found.complete, found.holdsNow,
        found.parties.map((p) => `${p.edits}/${p.distance}/${p.answers.length + p.more}`).join(' '),
        `least ${found.least.edits}/${found.least.distance}/${found.least.answers.length + found.least.more}`, JSON.stringify(found.tally));
    }
    }
  }
}, 600000);
