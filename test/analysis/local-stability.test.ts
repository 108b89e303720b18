import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyEdit } from '../../src/analysis/dependence/edits.ts';
import { applyEdit, listEdits, shapeOf } from '../../src/analysis/dependence/edits.ts';
import { editConflict } from '../../src/analysis/dependence/index.ts';
import {
  isPlain,
  type LocalConcept,
  type LocalStability,
  localStability,
  type Trial,
} from '../../src/analysis/dependence/local-stability.ts';
import { assess, type Graph, rankAnew, withPayoffs } from '../../src/engine/index.ts';
import { both } from '../engine/support/build.ts';
import { draw as drawn } from '../engine/support/graph.ts';
import { graphs } from '../engine/support/random.ts';
import { numbersFrom } from './support/large-conflict.ts';

const localConcepts: readonly LocalConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq'];

/** The party's order in the model and after each of some random pairs of edits. */
function ordersOf(graph: Graph, party: number, next: (below: number) => number): readonly Uint32Array[] {
  const base = graph.payoffs[party] ?? new Uint8Array();
  const alternatives = Array.from({ length: 2 }, () => {
    const list: PartyEdit[] = [];
    let preference = graph.conflict.parties[party]?.preference ?? { kind: 'indifferent' };
    for (let made = 0; made < 2; made += 1) {
      const edits = listEdits(shapeOf(preference, graph.conflict.options.length));
      const edit = edits[next(Math.max(1, edits.length))];
      if (edit === undefined) continue;
      list.push({ party, edit });
      preference = applyEdit(preference, edit);
    }
    return Uint32Array.from(rankAnew(graph, editConflict(graph.conflict, list)).payoffs[party] ?? []);
  });
  return [Uint32Array.from(base), ...alternatives];
}

function stableUnder(graph: Graph, concept: LocalConcept, orders: readonly Uint32Array[]): readonly Uint8Array[] {
  return assess(withPayoffs(graph, orders), [concept]).stable[concept] ?? [];
}

interface Table {
  readonly graph: Graph;
  readonly concept: LocalConcept;
  readonly local: LocalStability;
  readonly orders: readonly (readonly Uint32Array[])[];
}

const chosenOrders = ({ orders }: Table, choice: readonly number[]) =>
  orders.map((own, party) => own[choice[party] ?? 0] ?? new Uint32Array());

/** Numbered or not, as the search hands them over. */
function trialOf(table: Table, choice: readonly number[], numbered: boolean): Trial {
  const tags = choice.map((at) => (at === 0 || numbered ? at : -1));
  return { keys: [...chosenOrders(table, choice)], tags, free: choice.map(() => false) };
}

function everyState(graph: Graph, look: (party: number, state: number) => void): void {
  graph.payoffs.forEach((payoffs, party) => {
    payoffs.forEach((_, state) => {
      look(party, state);
    });
  });
}

describe('law: verdicts worked out locally', () => {
  it('are those of assessing everything, whatever was tried before', () => {
    fc.assert(
      fc.property(
        graphs({ merged: false, mostOptions: 6 }),
        fc.constantFrom(...localConcepts),
        fc.nat(),
        (graph, concept, seed) => {
          const next = numbersFrom(seed);
          const orders = graph.payoffs.map((_, party) => ordersOf(graph, party, next));
          const table: Table = { graph, concept, local: localStability(graph, concept), orders };
          for (let tried = 0; tried < 40; tried += 1) {
            const choice = orders.map((own) => (next(2) === 0 ? 0 : next(own.length)));
            const stable = stableUnder(graph, concept, chosenOrders(table, choice));
            const trial = trialOf(table, choice, next(4) > 0);
            const verdicts = stable.map((states, party) =>
              states.map((_, state) => (table.local.mayBeStable(party, state, trial) ? 1 : 0)),
            );
            expect(verdicts).toEqual(stable);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('never rule out what some choice of the free parties makes stable', () => {
    fc.assert(
      fc.property(
        graphs({ merged: false, mostOptions: 5 }),
        fc.constantFrom(...localConcepts),
        fc.nat(),
        (graph, concept, seed) => {
          const next = numbersFrom(seed);
          const orders = graph.payoffs.map((_, party) => ordersOf(graph, party, next));
          const table: Table = { graph, concept, local: localStability(graph, concept), orders };
          const free = graph.payoffs.map(() => next(2) === 0);
          const fixed = orders.map((own) => (next(2) === 0 ? 0 : next(own.length)));
          const trial: Trial = {
            ...trialOf(
              table,
              fixed.map((at, party) => (free[party] === true ? 0 : at)),
              true,
            ),
            free,
          };
          for (let tried = 0; tried < 8; tried += 1) {
            const choice = fixed.map((at, party) => (free[party] === true ? next(orders[party]?.length ?? 1) : at));
            const stable = stableUnder(graph, concept, chosenOrders(table, choice));
            everyState(graph, (party, state) => {
              if (free[party] !== true && stable[party]?.[state] === 1) {
                expect(table.local.mayBeStable(party, state, trial)).toBe(true);
              }
            });
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('corner: verdicts worked out locally', () => {
  it('are left to the engine where states are merged', () => {
    const parties = [{ options: both(2) }, { options: both(1) }];
    expect(isPlain(drawn({ parties }))).toBe(true);
    expect(isPlain(drawn({ parties, merged: [{ kind: 'option', option: 0 }] }))).toBe(false);
    const nothing = { kind: 'constant', value: false } as const;
    expect(isPlain(drawn({ parties, merged: [nothing] }))).toBe(true);
  });
});
