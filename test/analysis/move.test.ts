import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdDecider, holdTest } from '../../src/analysis/guarantees/index.ts';
import { findMove, type Goal, type MoveAnswer } from '../../src/analysis/index.ts';
import { expand, type Graph } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { type Concept, concepts } from '../../src/model/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { prove } from '../proof/support/prove.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { randomDeal } from '../support/random-deal.ts';
import { randomPromise } from '../support/random-promise.ts';

/** What would move two parties with an option each to the last outcome, asked in numbers from 1. */
function ask(rankings: Readonly<Record<'a' | 'b', string>>, more: string, to: number, goal: Goal = 'hold'): MoveAnswer {
  const { model, diagnostics } = parseModel(`standstill: 1
parties:
  a: { options: { x: Do x }, ranking: [${rankings.a}] }
  b: { options: { y: Do y }, ranking: [${rankings.b}] }
statusQuo: []
${more}
`);
  expect(diagnostics).toEqual([]);
  const { graph } = model === null ? { graph: null } : expand(model.base);
  if (graph === null) throw new Error('no graph');
  return findMove(graph, { outcome: 'to', title: 'To', targets: [to - 1], concept: 'seq', goal, bound: 1, most: 2 }, 0);
}

const dilemma = { a: 'NY, YY, NN, YN', b: 'YN, YY, NN, NY' };

describe('case: the small examples of what would move it', () => {
  it('the swap of both silences: agreed on, reached together, and no guarantee is needed once it is declared', () => {
    const swap = ask(dilemma, 'joint: { swap: [a.x, b.y] }', 4);
    expect(swap.agreement?.lists[0]?.states).toMatchObject([{ state: 3, strict: true, reached: 'joint' }]);
    expect(swap.guarantees?.found.sets).toMatchObject([{ items: [], path: [{ from: 0, to: 3, movers: [0, 1] }] }]);
    expect(ask(dilemma, 'joint: { swap: [a.x, b.y] }', 4, 'unfreeze').dependence?.holdsNow).toBe(3);
  });

  it('without it, the second to be silent would stay, and one joint step is the promise that is missing', () => {
    const alone = ask(dilemma, '', 4);
    expect(alone.paths?.[0]?.paths[0]?.defections).toMatchObject([{ at: 1, parties: [1], how: 'stays', to: null }]);
    expect(alone.guarantees?.found.sets.map(({ items }) => items.map(({ kind }) => kind))).toEqual([['joint']]);
    expect(alone.agreement?.lists[0]?.states).toMatchObject([{ state: 3, reached: 'guarantees' }]);
  });

  it('a lock takes away the threat that holds both silences', () => {
    const { threats = [] } = ask(dilemma, '', 4).guarantees ?? {};
    const locked = threats.filter(({ by }) => by.kind === 'guarantee' && by.item.kind === 'lock');
    expect(locked.map(({ end, defection }) => ({ end, ...defection }))).toEqual([
      { end: 3, at: 3, parties: [1], how: 'leaves', to: 1 },
      { end: 3, at: 3, parties: [0], how: 'leaves', to: 2 },
    ]);
  });

  it('YN NN NY YY against YY YN NN NY: A is deterred from YN, which is reached by foresight alone', () => {
    const foresight = { a: 'YN, NN, NY, YY', b: 'YY, YN, NN, NY' };
    const held = ask(foresight, '', 2);
    expect(held.agreement?.lists[0]?.states).toMatchObject([{ state: 1, reached: 'foresight' }]);
    expect(held.guarantees?.found.sets).toMatchObject([{ items: [], path: [{ from: 0, to: 1, movers: [0] }] }]);
    expect(held.dependence?.holdsNow).toBe(1);
    expect(ask(foresight, '', 2, 'reach').dependence?.holdsNow).toBeNull();
  });
});

interface Asked {
  readonly graph: Graph;
  readonly concept: Concept;
  readonly targets: readonly number[];
  readonly orders: readonly (readonly number[])[];
  readonly free: readonly boolean[];
}

const everything = { options: 4, parties: 3, joint: true, needs: true, bodies: true };

const trials: fc.Arbitrary<Asked> = fc
  .record({
    conflict: fc.oneof(randomPromise, randomDeal(everything), randomConflict(everything)),
    concept: fc.constantFrom(...concepts),
    target: fc.nat(99),
    orders: fc.array(fc.array(fc.nat(4), { minLength: 16, maxLength: 16 }), { minLength: 5, maxLength: 5 }),
    free: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  })
  .filter(({ conflict, concept }) => conflict.statusQuo !== null && isDefined(layOut(conflict), concept))
  .map(({ conflict, concept, target, orders, free }) => {
    const graph = graphOf(conflict);
    return { graph, concept, targets: [target % graph.states.count], orders, free };
  });

describe('law: the quick test of what holds never says no where something would', () => {
  it('whatever the parties prefer that are free', () => {
    prove(
      trials,
      { atLeast: { holds: 100, 'said no': 100, 'with a free party': 50 } },
      ({ graph, free, ...asked }, tally) => {
        const { concept, targets, orders } = asked;
        const question = { graph, concept, start: graph.statusQuo ?? 0, targets };
        const [test, decide] = [holdTest(question), holdDecider(question)];
        if (test === null || decide === null) throw new Error('too many steps');
        const drawn = graph.payoffs.map((own, party) =>
          free[party] === true ? Uint8Array.from(own, (_, state) => orders[party]?.[state % 16] ?? 0) : own,
        );
        const may = test({ keys: graph.payoffs, free: graph.payoffs.map((_, party) => free[party] === true) });
        const holds = decide({ payoffs: drawn }) !== null;
        if (holds) expect(may).toBe(true);
        tally.see('holds', holds);
        tally.see('said no', !may);
        tally.see('with a free party', holds && graph.payoffs.some((_, party) => free[party] === true));
      },
    );
  }, 300_000);
});
