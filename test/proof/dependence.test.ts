import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependence, type LeastEdits } from '../../src/analysis/dependence/index.ts';
import { holdDecider } from '../../src/analysis/guarantees/index.ts';
import { expand } from '../../src/engine/index.ts';
import { type Concept, type Conflict, concepts } from '../../src/model/index.ts';
import { dependence as dependenceOf, type Least } from '../oracle/dependence.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut, outcomeStates } from '../oracle/world.ts';
import { type Extras, randomConflict } from '../support/random-conflict.ts';

const goals = ['stable', 'reach', 'unfreeze', 'hold'] as const;
type Goal = (typeof goals)[number];

/** The engine's list of answers in the oracle's shape. */
function asOracle({ edits, answers, more }: LeastEdits, parties: number): Least {
  if (more > 0) throw new Error('not all answers are listed');
  return {
    edits,
    answers: answers.map(({ edits, distance, same, leadsTo }) => ({
      edits: [...Array(parties).keys()].map((i) =>
        edits
          .filter(({ party }) => party === i)
          .map(({ edit }) => ({ kind: edit.kind, at: edit.at, literal: edit.kind === 'add' ? edit.literal : null })),
      ),
      distance,
      same,
      leadsTo,
    })),
  };
}

/** Whether the two agree; the number of edits found, null where the question makes no sense or has no answer. */
function expectSame(conflict: Conflict, concept: Concept, goal: Goal, bound: number): number | null {
  const { graph } = expand(conflict);
  const world = layOut(conflict);
  if (graph === null || graph.statusQuo === null || !isDefined(world, concept)) return null;
  const targets = outcomeStates(world, 0);
  const outcome = Uint8Array.from(world.states, (s) => (targets.includes(s) ? 1 : 0));
  const asked = { goal, concept, outcome };
  const decide = goal === 'hold' ? holdDecider({ graph, concept, start: graph.statusQuo, targets }) : null;
  const found = dependence(graph, asked, { bound, limit: 1e6, ...(decide === null ? {} : { decide }) });
  const expected = dependenceOf(conflict, goal, concept, targets, bound);
  const parties = conflict.parties.length;
  expect(found.complete).toBe(true);
  expect({
    parties: found.parties.map((least) => asOracle(least, parties)),
    pivotal: found.pivotal,
    least: asOracle(found.least, parties),
  }).toEqual(expected);
  return expected.least.edits;
}

function expectSameOften(shape: Partial<Extras>, bound: number, numRuns: number) {
  const counts = new Map<number | null, number>();
  const question = fc
    .record({
      conflict: randomConflict(shape),
      concept: fc.constantFrom(...concepts),
      goal: fc.constantFrom(...goals),
    })
    .filter(({ conflict }) => conflict.statusQuo !== null && conflict.outcomes.length > 0);
  fc.assert(
    fc.property(question, ({ conflict, concept, goal }) => {
      const edits = expectSame(conflict, concept, goal, bound);
      counts.set(edits, (counts.get(edits) ?? 0) + 1);
    }),
    { numRuns },
  );
  return counts;
}

describe('law: dependence is what trying every edit finds', () => {
  it('one edit, on 500 random conflicts with everything', () => {
    const everything = { joint: true, needs: true, bodies: true, strong: true };
    const counts = expectSameOften({ options: 4, parties: 3, ...everything }, 1, 500);
    expect(counts.get(0)).toBeGreaterThan(20);
    expect(counts.get(1)).toBeGreaterThan(20);
  }, 240_000);

  it('two edits, on 150 small ones', () => {
    const counts = expectSameOften({ options: 3, parties: 2, strong: true }, 2, 150);
    expect(counts.size).toBeGreaterThan(1);
  }, 240_000);
});
