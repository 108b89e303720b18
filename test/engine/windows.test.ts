import { describe, expect, test } from 'vitest';
import { expand } from '../../src/engine/index.ts';
import { rankByTruths } from '../../src/engine/ranks.ts';
import { truthOver } from '../../src/engine/truth.ts';
import type { Condition } from '../../src/model/index.ts';
import { and, both, build, exactly, not, option, or, statements } from './support/build.ts';

const conditions: readonly Condition[] = [
  and(option(0), not(option(16))),
  or(option(3), option(15)),
  exactly(2, [option(1), option(7), option(12)]),
  { kind: 'iff', left: option(2), right: option(14) },
  { kind: 'if', then: option(5), given: { kind: 'outcome', outcome: 0 } },
  not(option(9)),
];

describe('law: ranks a window at a time', () => {
  test.each([
    ['a product of powers of two', []],
    ['a product with a party of three settings', [and(option(0), option(1), option(2))]],
    ['a list', [and(option(0), option(16))]],
  ])('are the ranks of all states at once: %s', (_, infeasible) => {
    const conflict = build({
      parties: [
        { options: both(3), preference: statements(...conditions) },
        { options: both(12), preference: statements(...conditions.toReversed()) },
        { options: both(2) },
      ],
      infeasible,
      outcomes: [or(option(4), option(11))],
    });
    const { graph } = expand(conflict);
    if (graph === null) throw new Error('is answered');
    const truth = truthOver(graph.layout.states, conflict);
    expect(graph.states.count).toBeGreaterThan(2 ** 16);
    [conditions, conditions.toReversed()].forEach((own, party) => {
      expect(graph.payoffs[party]).toEqual(rankByTruths(own.map(truth.of), graph.states.count).payoffs);
    });
  });
});
