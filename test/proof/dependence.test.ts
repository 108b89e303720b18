import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dependence, findMove, type LeastEdits } from '../../src/analysis/index.ts';
import { type Concept, type Conflict, concepts } from '../../src/model/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { dependence as dependenceOf, type Least } from '../oracle/dependence.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut, outcomeStates, type World } from '../oracle/world.ts';
import { type Extras, randomConflict } from '../support/random-conflict.ts';
import { randomDeal } from '../support/random-deal.ts';
import { promisesOf } from '../support/random-promise.ts';
import { prove, type Tally } from './support/prove.ts';
import { seeTraits, withoutSteps } from './support/traits.ts';

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

interface Question {
  readonly conflict: Conflict;
  readonly world: World;
  readonly concept: Concept;
  readonly goal: Goal;
  readonly targets: readonly number[];
}

function questions(shape: Partial<Extras>, promises: readonly string[]): fc.Arbitrary<Question> {
  return fc
    .record({
      drawn: fc.oneof(randomConflict(shape), randomDeal(shape), promisesOf(promises)),
      plain: fc.boolean(),
      concept: fc.constantFrom(...concepts),
      goal: fc.constantFrom(...goals),
    })
    .map(({ drawn, plain, concept, goal }) => ({ conflict: plain ? withoutSteps(drawn) : drawn, concept, goal }))
    .filter(({ conflict }) => conflict.statusQuo !== null && conflict.outcomes.length > 0)
    .map(({ conflict, concept, goal }) => {
      const world = layOut(conflict);
      return { conflict, concept, goal, world, targets: outcomeStates(world, conflict.outcomes.length - 1) };
    })
    .filter(({ world, concept, targets }) => targets.length > 0 && isDefined(world, concept));
}

/** What `move` says on whom it depends. */
function dependsOn({ conflict, concept, goal, targets }: Question, bound: number): Dependence {
  const graph = graphOf(conflict);
  const asked = { outcome: 'o', title: 'O', targets, concept, goal, bound, most: 0, listed: 1e6 };
  const found = findMove(graph, asked, graph.statusQuo ?? -1).dependence;
  if (found === null) throw new Error('no answer');
  return found;
}

function expectSame(question: Question, bound: number, tally: Tally): void {
  const { conflict, concept, goal, targets, world } = question;
  const found = dependsOn(question, bound);
  const expected = dependenceOf(conflict, goal, concept, targets, bound);
  const parties = conflict.parties.length;
  expect(found.complete).toBe(true);
  expect({
    parties: found.parties.map((least) => asOracle(least, parties)),
    pivotal: found.pivotal,
    least: asOracle(found.least, parties),
  }).toEqual(expected);
  seeAnswer(question, expected, tally);
  seeTraits(world, tally);
}

function seeAnswer(
  { goal, concept }: Question,
  { parties, least, pivotal }: ReturnType<typeof dependenceOf>,
  tally: Tally,
) {
  tally.see(`${goal} by ${least.edits ?? 'none'}`);
  tally.see('sim', concept === 'sim' && least.edits !== 0);
  tally.see(
    'half a pair',
    least.answers.some(({ distance }) => distance % 1 !== 0),
  );
  tally.see(
    'same rankings',
    least.answers.some(({ same }) => same > 0),
  );
  tally.see('several pivotal', pivotal.length > 1);
  tally.see('one pivotal of several', pivotal.length === 1 && parties.filter(({ edits }) => edits !== null).length > 1);
  const movers = least.answers.map(({ edits }) => edits.filter((own) => own.length > 0).length);
  tally.see(
    'together',
    movers.some((count) => count > 1),
  );
  for (const { kind } of least.answers.flatMap(({ edits }) => edits.flat())) tally.see(kind);
}

const everything = { joint: true, needs: true, bodies: true, strong: true };
const always = { swap: 10, drop: 5, negate: 5, add: 8, 'half a pair': 1, 'same rankings': 5 };

describe('law: dependence is what trying every edit finds', () => {
  it('one edit, on 500 random conflicts with everything', () => {
    const atLeast = {
      ...always,
      ...{ 'hold by 1': 3, 'stable by 1': 5, 'reach by 1': 3, 'unfreeze by 1': 3, 'hold by 0': 5, 'hold by none': 5 },
      ...{ sim: 5, 'one pivotal of several': 1, weights: 50, rankings: 50, strong: 50, merged: 20 },
      ...{ 'joint steps': 20, consent: 20, 'votes decide': 20, 'one-way': 50 },
    };
    prove(questions({ options: 4, parties: 3, ...everything }, ['ab', 'abc']), { atLeast }, (question, tally) =>
      expectSame(question, 1, tally),
    );
  });

  it('two edits, on 200 small ones', () => {
    prove(
      questions({ options: 3, parties: 2, ...everything }, ['ab']),
      { runs: 200, atLeast: always },
      (question, tally) => expectSame(question, 2, tally),
    );
  });
});
