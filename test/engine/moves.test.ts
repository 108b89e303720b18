import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Graph } from '../../src/engine/index.ts';
import type { Condition } from '../../src/model/index.ts';
import { conditions, graphs } from './support/random.ts';

const graph = graphs({ merged: true, mostOptions: 7 });

describe('law: moves', () => {
  test('a move changes the mover’s options alone, in their directions, out of any member into any member', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const members = allMembers(drawn);
        drawn.conflict.parties.forEach((_, party) => {
          for (let from = 0; from < drawn.states.count; from += 1) {
            const reached = members.flatMap((targets, to) =>
              to !== from && members[from]?.some((x) => targets.some((y) => mayMove(drawn, party, x, y))) ? [to] : [],
            );
            expect(drawn.moves(party, from)).toEqual(reached);
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('law: states', () => {
  test('every raw state is feasible exactly where it lies in one state, and its pattern finds that state', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const count = drawn.conflict.options.length;
        for (let code = 0; code < 2 ** count; code += 1) {
          const feasible = !drawn.conflict.infeasible.some((rule) => holds(rule.when, drawn, code));
          const pattern = Array.from({ length: count }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join('');
          const found = drawn.states.matching(pattern);
          expect(found.length).toBe(feasible ? 1 : 0);
          const merged = drawn.conflict.merged.find((rule) => holds(rule.when, drawn, code));
          if (feasible && merged === undefined) expect(drawn.states.pattern(found[0] ?? -1)).toBe(pattern);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a pattern printed for a state names that state', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        for (let state = 0; state < drawn.states.count; state += 1) {
          expect(drawn.states.matching(drawn.states.pattern(state))).toContain(state);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a condition holds of a state where it holds of its options one by one', () => {
    const both = graph.chain((drawn) => fc.tuple(fc.constant(drawn), conditions(drawn.conflict.options.length)));
    fc.assert(
      fc.property(both, ([drawn, condition]) => {
        const truths = evaluate(drawn, condition);
        for (let state = 0; state < drawn.states.count; state += 1) {
          expect(truths[state]).toBe(holds(condition, drawn, codeOf(drawn, state)) ? 1 : 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function codeOf(graph: Graph, state: number): number {
  return graph.conflict.options.reduce(
    (code, _, option) => code + (graph.states.taken(state, option) ? 2 ** option : 0),
    0,
  );
}

/** The raw states that lie in each state. */
function allMembers(graph: Graph): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: graph.states.count }, () => []);
  const count = graph.conflict.options.length;
  for (let code = 0; code < 2 ** count; code += 1) {
    const pattern = Array.from({ length: count }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join('');
    for (const state of graph.states.matching(pattern)) members[state]?.push(code);
  }
  return members;
}

function mayMove(graph: Graph, party: number, from: number, to: number): boolean {
  return graph.conflict.options.every((option, at) => {
    const before = (from >> at) & 1;
    const after = (to >> at) & 1;
    if (before === after) return true;
    if (option.party !== party) return false;
    return option.moves === 'both' || (option.moves === 'forward') === (after === 1);
  });
}

/** Truth as one would work it out by hand. */
function holds(condition: Condition, graph: Graph, code: number): boolean {
  const of = (part: Condition) => holds(part, graph, code);
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return ((code >> condition.option) & 1) === 1;
    case 'outcome':
      return of(graph.conflict.outcomes[condition.outcome]?.when ?? { kind: 'constant', value: false });
    case 'not':
      return !of(condition.of);
    case 'and':
      return condition.of.every(of);
    case 'or':
      return condition.of.some(of);
    case 'if':
      return of(condition.then) || !of(condition.given);
    case 'iff':
      return of(condition.left) === of(condition.right);
    case 'count': {
      const count = condition.of.filter(of).length;
      if (condition.how === 'at least') return count >= condition.n;
      return condition.how === 'at most' ? count <= condition.n : count === condition.n;
    }
  }
}
