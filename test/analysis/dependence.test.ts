import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOrder } from '../../src/analysis/dependence/canonical-order.ts';
import { distanceFrom } from '../../src/analysis/dependence/distance.ts';
import {
  applyEdit,
  compareEditLists,
  compareEdits,
  countEditLists,
  listEdits,
  type PartyEdit,
  shapeAfter,
  shapeOf,
} from '../../src/analysis/dependence/edits.ts';
import {
  type Dependence,
  decider,
  dependence,
  editConflict,
  type GoalQuestion,
  type LeastEdits,
} from '../../src/analysis/dependence/index.ts';
import { orderEditor } from '../../src/analysis/dependence/keys.ts';
import { assess, evaluate, type Graph, rankAnew } from '../../src/engine/index.ts';
import { type Concept, concepts, type Preference } from '../../src/model/index.ts';
import { both, not, option, ranking, statements } from '../engine/support/build.ts';
import { draw, graphOf } from '../engine/support/graph.ts';
import { graphs } from '../engine/support/random.ts';
import { largeConflict } from './support/large-conflict.ts';

const preferenceOf = (graph: Graph, party: number): Preference =>
  graph.conflict.parties[party]?.preference ?? { kind: 'indifferent' };

/** Every list of so many edits of the parties' preferences, a party's together and parties ascending. */
function allLists(graph: Graph, edits: number, from = 0): readonly (readonly PartyEdit[])[] {
  if (edits === 0) return [[]];
  return graph.conflict.parties.flatMap((_, party) =>
    party < from
      ? []
      : Array.from({ length: edits }, (_, at) => at + 1).flatMap((own) =>
          sequences(preferenceOf(graph, party), graph.conflict.options.length, own).flatMap((mine) =>
            allLists(graph, edits - own, party + 1).map((rest) => [...mine.map((edit) => ({ party, edit })), ...rest]),
          ),
        ),
  );
}

function sequences(preference: Preference, options: number, edits: number): readonly (readonly PartyEdit['edit'][])[] {
  if (edits === 0) return [[]];
  return listEdits(shapeOf(preference, options)).flatMap((edit) =>
    sequences(applyEdit(preference, edit), options, edits - 1).map((rest) => [edit, ...rest]),
  );
}

/** Half the pairs of states, counted both ways round, whose order differs. */
function distanceByPairs(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let a = 0; a < left.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const ours = Math.sign((left[a] ?? 0) - (left[b] ?? 0));
      const theirs = Math.sign((right[a] ?? 0) - (right[b] ?? 0));
      sum += Math.abs(ours - theirs) / 2;
    }
  }
  return sum;
}

interface ByHand {
  readonly edits: number | null;
  readonly answers: readonly {
    readonly edits: readonly PartyEdit[];
    readonly distance: number;
    readonly same: number;
  }[];
}

/** The least edits by ranking every edited model anew and assessing all of it. */
function byHand(
  graph: Graph,
  asked: GoalQuestion,
  bound: number,
  mine: (list: readonly PartyEdit[]) => boolean,
): ByHand {
  const decide = decider(asked);
  for (let edits = 1; edits <= bound; edits += 1) {
    const groups = new Map<string, { edits: readonly PartyEdit[]; distance: number; same: number }>();
    for (const list of allLists(graph, edits).filter(mine)) {
      const edited = rankAnew(graph, editConflict(graph.conflict, list));
      if (decide(edited) === null) continue;
      const name = edited.payoffs.map((payoffs) => payoffs.join()).join(' ');
      const known = groups.get(name);
      const distance = edited.payoffs.reduce(
        (sum, payoffs, party) => sum + distanceByPairs(graph.payoffs[party] ?? [], payoffs),
        0,
      );
      if (known === undefined) groups.set(name, { edits: list, distance, same: 0 });
      else {
        known.same += 1;
        if (compareEditLists(list, known.edits) < 0) known.edits = list;
      }
    }
    if (groups.size > 0) {
      const sorted = [...groups.values()].toSorted(
        (a, b) => a.distance - b.distance || compareEditLists(a.edits, b.edits),
      );
      return { edits, answers: sorted };
    }
  }
  return { edits: null, answers: [] };
}

const told = ({ edits, answers }: LeastEdits): ByHand => ({
  edits,
  answers: answers.map(({ edits: list, distance, same }) => ({ edits: list, distance, same })),
});

const small = graphs({ merged: false, mostOptions: 3 });
const mixed = graphs({ merged: true, mostOptions: 3 });
const larger = graphs({ merged: false, mostOptions: 5 });
const goals = fc.constantFrom('stable', 'reach', 'unfreeze');
const outcomeOf = (graph: Graph, seed: number) =>
  Uint8Array.from({ length: graph.states.count }, (_, state) =>
    Math.floor(seed / 2 ** (state % 8)) % 2 === 1 ? 1 : 0,
  );

function expectByHand(graph: Graph, asked: GoalQuestion, bound: number): void {
  const found = dependence(graph, asked, { bound });
  if (found.holdsNow !== null) {
    expect(decider(asked)(graph)).toBe(found.holdsNow);
    expect(found).toMatchObject({ pivotal: [], least: { edits: 0, distance: 0 } });
    return;
  }
  found.parties.forEach((own, party) => {
    expect(told(own)).toEqual(byHand(graph, asked, bound, (list) => list.every((edit) => edit.party === party)));
  });
  expect(told(found.least)).toEqual(byHand(graph, asked, bound, () => true));
  expect(found.complete).toBe(true);
}

describe('law: dependence agrees with assessing every edited model', () => {
  it('with one edit, under every concept and goal, merged states and all', () => {
    fc.assert(
      fc.property(mixed, goals, fc.constantFrom(...concepts), fc.nat(255), (graph, goal, concept, seed) => {
        expectByHand(graph, { goal, concept, outcome: outcomeOf(graph, seed) }, 1);
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('with two edits, the first of two parties and of one', () => {
    const local = fc.constantFrom<Concept>('nash', 'gmr', 'smr', 'seq', 'symseq');
    const few = fc.oneof(small, larger).filter((graph) => allLists(graph, 1).length <= 45);
    fc.assert(
      fc.property(few, goals, local, fc.nat(255), (graph, goal, concept, seed) => {
        expectByHand(graph, { goal, concept, outcome: outcomeOf(graph, seed) }, 2);
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});

describe('law: edits of preferences', () => {
  it('are listed in canonical order and counted without listing', () => {
    fc.assert(
      fc.property(mixed, (graph) => {
        for (const { preference } of graph.conflict.parties) {
          const shape = shapeOf(preference, graph.conflict.options.length);
          const edits = listEdits(shape);
          expect(edits.toSorted(compareEdits)).toEqual(edits);
          expect(new Set(edits.map((edit) => JSON.stringify(edit))).size).toBe(edits.length);
          for (const edit of edits) {
            expect(shapeOf(applyEdit(preference, edit), shape.options).length).toBe(shapeAfter(shape, edit).length);
          }
          expect(countEditLists(shape, 2)).toBe(sequences(preference, shape.options, 2).length);
        }
      }),
    );
  });

  it('move the bits of keys as ranking the edited statements anew does', () => {
    fc.assert(
      fc.property(mixed, fc.boolean(), (graph, manyBits) => {
        graph.conflict.parties.forEach(({ preference }, party) => {
          const options = graph.conflict.options.length;
          const editor = orderEditor(preference, graph.payoffs[party] ?? [], manyBits ? 40 : 2, (condition) =>
            evaluate(graph, condition),
          );
          for (const [first, second] of sequences(preference, options, 2).slice(0, 300)) {
            if (first === undefined || second === undefined) continue;
            const order = editor.edit(editor.edit(editor.base, first, 1), second, 2);
            const list = [first, second].map((edit) => ({ party, edit }));
            const anew = rankAnew(graph, editConflict(graph.conflict, list));
            expect([...canonicalOrder(order.keys).positions]).toEqual([...(anew.payoffs[party] ?? [])]);
          }
        });
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('are as far apart as the pairs of states that change order', () => {
    const order = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(order, order, (left, right) => {
        const count = Math.min(left.length, right.length);
        const ours = canonicalOrder(Uint32Array.from(left.slice(0, count)));
        const theirs = canonicalOrder(Uint32Array.from(right.slice(0, count)));
        const measured = distanceFrom(ours.positions).to(theirs.positions, theirs.tiers);
        expect(measured).toBe(distanceByPairs(ours.positions, theirs.positions));
      }),
    );
  });
});

/** Syria and Iraq 1975: the published rankings, best first. */
const syriaIraq = (syria: readonly number[] = [1, 3, 6, 2, 4, 5]) =>
  draw({
    parties: [
      { options: both(2), preference: ranking(...syria) },
      { options: both(1), preference: ranking(2, 4, 6, 1, 5, 3) },
    ],
    infeasible: [{ kind: 'and', of: [option(0), option(1)] }],
  });

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('case: Syria and Iraq, Hipel, Kilgour & Kinsara 2014', () => {
  it('has as many rankings of Syria that make state 2 an equilibrium as were counted', () => {
    const graph = syriaIraq();
    const count = Object.fromEntries(concepts.map((concept) => [concept, 0]));
    for (const order of permutations([1, 2, 3, 4, 5, 6])) {
      const conflict = syriaIraq(order).conflict;
      const { equilibria } = assess(rankAnew(graph, conflict), concepts);
      for (const concept of concepts) count[concept] = (count[concept] ?? 0) + (equilibria[concept]?.[1] ?? 0);
    }
    expect(count).toEqual({ nash: 240, seq: 384, gmr: 384, smr: 300, symseq: 300, sim: 240 });
  });

  const table: readonly (readonly [Concept, number, readonly [number, number]])[] = [
    ['nash', 1, [0, 2]],
    ['nash', 2, [3, 0]],
    ['nash', 3, [1, 3]],
    ['nash', 4, [2, 0]],
    ['nash', 5, [3, 4]],
    ['nash', 6, [0, 0]],
    ['seq', 2, [1, 0]],
    ['seq', 3, [0, 3]],
    ['seq', 4, [2, 0]],
    ['seq', 5, [3, 0]],
    ['seq', 6, [0, 0]],
  ];

  it.each(table)('%s: state %i takes swaps of (Syria, Iraq) %j at least', (concept, state, [syria, iraq]) => {
    const { least } = swapsTo(concept, state, syria + iraq);
    expect(least.edits).toBe(syria + iraq);
    const shares = least.answers.map(({ edits }) => edits.filter(({ party }) => party === 0).length);
    expect(shares).toContain(syria);
  });

  it('seq: state 1 takes one swap', () => {
    expect(swapsTo('seq', 1, 1).least.edits).toBe(1);
  });
});

function swapsTo(concept: Concept, state: number, bound: number): Dependence {
  const graph = syriaIraq();
  const outcome = Uint8Array.from({ length: 6 }, (_, at) => (at + 1 === state ? 1 : 0));
  return dependence(graph, { goal: 'stable', concept, outcome }, { bound });
}

describe('corner: dependence', () => {
  const dilemma = (first: Preference) =>
    draw({
      parties: [
        { options: both(1), preference: first },
        { options: both(1), preference: statements(not(option(1)), option(0)) },
      ],
      outcomes: [{ kind: 'and', of: [option(0), option(1)] }],
      statusQuo: [],
    });
  const ask = (graph: Graph, options = {}) =>
    dependence(graph, { goal: 'stable', concept: 'nash', outcome: graph.outcomes[0] ?? new Uint8Array() }, options);

  it('is nobody’s where the goal holds already', () => {
    const graph = draw({ parties: [{ options: both(1) }], outcomes: [option(0)] });
    const found = ask(graph);
    expect(found).toMatchObject({ holdsNow: 1, pivotal: [], complete: true });
    expect(found.parties[0]).toMatchObject({ edits: 0, distance: 0, answers: [{ edits: [], same: 0, leadsTo: 1 }] });
  });

  it('neither moves, drops nor negates a strong statement, nor puts anything above one', () => {
    const strong = statements(not(option(0)), option(1));
    if (strong.kind !== 'statements') throw new Error('statements');
    const [first, ...rest] = strong.statements;
    if (first === undefined) throw new Error('a first statement');
    const fixed = { ...strong, statements: [{ ...first, strong: true }, ...rest] };
    expect(listEdits(shapeOf(fixed, 2)).filter(({ kind, at }) => at === 1 || kind === 'swap')).toEqual([]);
    expect(ask(dilemma(strong)).least.edits).toBe(2);
    expect(ask(dilemma(fixed)).least.edits).toBeNull();
  });

  it('lets a party without preferences take one on', () => {
    const graph = draw({
      parties: [{ options: both(1) }],
      outcomes: [option(0)],
      statusQuo: [],
    });
    const found = dependence(graph, { goal: 'unfreeze', concept: 'seq', outcome: new Uint8Array(2) });
    expect(found.parties[0]).toMatchObject({ edits: 1, distance: 0.5 });
    expect(found.parties[0]?.answers[0]?.edits).toEqual([
      { party: 0, edit: { kind: 'add', at: 1, literal: { option: 0, taken: true } } },
    ]);
    expect(found.pivotal).toEqual([0]);
  });

  it('says up to which number of edits nothing was found when it is stopped', () => {
    const graph = draw({ parties: [{ options: both(1) }, { options: both(1) }] });
    const never = Uint8Array.from({ length: 4 }, () => 0);
    const question: GoalQuestion = { goal: 'stable', concept: 'sim', outcome: never };
    const lists = allLists(graph, 1).length + allLists(graph, 2).length;
    let asked = 0;
    const stop = () => {
      asked += 1;
      return asked > lists;
    };
    const known: number[] = [];
    const told = (answer: Dependence) => known.push(answer.bound);
    expect(dependence(graph, question, { bound: 3, stop, known: told })).toMatchObject({ complete: false, bound: 2 });
    expect(known).toEqual([1, 2]);
    expect(dependence(graph, question, { bound: 2 })).toMatchObject({
      complete: true,
      bound: 2,
      least: { edits: null },
    });
  });

  it('tells how far it is, never further than the end', () => {
    const seen: (readonly [number, number, number | null])[] = [];
    const graph = dilemma(statements(not(option(0)), option(1)));
    ask(graph, {
      bound: 2,
      progress: (done: number, total: number, best: number | null) => seen.push([done, total, best]),
    });
    expect(seen.length).toBeGreaterThan(1);
    for (const [done, total] of seen) expect(done).toBeLessThanOrEqual(total);
  });

  it('lists no more answers than asked for and counts the rest', () => {
    const graph = dilemma(statements(not(option(0)), option(1)));
    const all = ask(graph).least;
    const some = ask(graph, { limit: 1 }).least;
    expect(some.answers).toEqual(all.answers.slice(0, 1));
    expect(some.more).toBe(all.answers.length - 1);
  });
});

describe('corner: dependence of a conflict of 4,096 states', () => {
  it('finds d of every party with up to two edits, and tells what it did not need to look at', () => {
    const graph = graphOf(largeConflict(14));
    const outcome = graph.outcomes[0] ?? new Uint8Array();
    const found = dependence(graph, { goal: 'stable', concept: 'seq', outcome }, { limit: 3 });
    expect(found.complete).toBe(true);
    const { hopeless, cut, tried } = found.tally;
    expect(hopeless + cut + tried).toBeGreaterThan(120_000);
  });
});
