import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, certify, type Graph, improvements } from '../../src/engine/index.ts';
import { type Concept, concepts } from '../../src/model/index.ts';
import { graphs } from './support/random.ts';

const runs = 400;
const plain = graphs({ merged: false, mostOptions: 8 });
const mixed = graphs({ merged: true, mostOptions: 8 });
const small = graphs({ merged: true, mostOptions: 5 });

const implications: readonly (readonly [Concept, Concept])[] = [
  ['nash', 'symseq'],
  ['symseq', 'seq'],
  ['seq', 'gmr'],
  ['symseq', 'smr'],
  ['smr', 'gmr'],
  ['nash', 'sim'],
];

describe('law: stability', () => {
  test('a stricter concept is never stable where a laxer one is not', () => {
    fc.assert(
      fc.property(mixed, (graph) => {
        const { stable } = assess(graph, concepts);
        for (const [strict, lax] of implications) {
          const strictly = stable[strict];
          const laxly = stable[lax];
          if (strictly === undefined || laxly === undefined) continue;
          for (const [party, states] of strictly.entries()) {
            states.forEach((one, state) => {
              expect(one, `${strict} ⇒ ${lax} at ${state}`).toBeLessThanOrEqual(laxly[party]?.[state] ?? -1);
            });
          }
        }
      }),
      { numRuns: runs },
    );
  });

  test('groups and the exact method give the same answers where nothing is merged', () => {
    fc.assert(
      fc.property(plain, (graph) => {
        const groups = assess(graph, concepts, { method: 'auto' });
        const exact = assess(graph, concepts, { method: 'exact' });
        expect(groups.method).toBe('groups');
        expect(exact.method).toBe('exact');
        expect(groups.stable).toEqual(exact.stable);
        expect(groups.equilibria).toEqual(exact.equilibria);
      }),
      { numRuns: runs },
    );
  });

  test('merged states are judged by the exact method and leave sim undefined', () => {
    fc.assert(
      fc.property(mixed, (graph) => {
        const merged = Array.from({ length: graph.states.count }, (_, state) => graph.states.merged(state)).includes(
          true,
        );
        const { method, undefined: reasons } = assess(graph, concepts, { method: 'groups' });
        expect(method).toBe(merged ? 'exact' : 'groups');
        expect(reasons).toEqual(merged ? { sim: 'merged-states' } : {});
      }),
      { numRuns: runs },
    );
  });

  test('an equilibrium is what every party finds stable', () => {
    fc.assert(
      fc.property(mixed, (graph) => {
        const { stable, equilibria } = assess(graph, concepts);
        for (const [concept, parties] of Object.entries(stable)) {
          const all = Array.from({ length: graph.states.count }, (_, state) =>
            parties.every((states) => states[state] === 1) ? 1 : 0,
          );
          expect(Array.from(equilibria[concept as Concept] ?? [])).toEqual(all);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('with no opponent every concept equals nash', () => {
    fc.assert(
      fc.property(
        mixed.filter((graph) => graph.conflict.parties.length === 1),
        (graph) => {
          const { stable } = assess(graph, concepts);
          for (const states of Object.values(stable)) expect(states).toEqual(stable.nash);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('law: certificates', () => {
  test('a certificate says what the assessment says, for every state, party and concept', () => {
    fc.assert(
      fc.property(small, (graph) => {
        const { stable } = assess(graph, concepts);
        for (const concept of concepts) {
          stable[concept]?.forEach((states, party) => {
            states.forEach((one, state) => {
              const certificate = certify(graph, concept, party, state);
              expect(certificate.stable, `${concept} of party ${party} at ${state}`).toBe(one === 1);
              checkShape(graph, certificate);
            });
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Every improvement is named; a stable verdict answers all with steps that follow on one another, an unstable one not all. */
function checkShape(graph: Graph, { concept, party, state, stable, improvements: listed }: ReturnType<typeof certify>) {
  const all = improvements(graph, party, state);
  const unanswered = listed.filter((entry) => entry.sanction === null);
  expect(listed.map((entry) => entry.to)).toEqual(all);
  expect(unanswered.length === 0).toBe(stable);
  for (const { to, sanction } of listed) {
    if (sanction === null) continue;
    let at = concept === 'sim' ? state : to;
    let before: readonly number[] = [];
    for (const step of sanction ?? []) {
      expect(step.from).toBe(at);
      expect(step.movers).not.toEqual(before);
      at = step.to;
      before = step.movers;
    }
    const payoffs = graph.payoffs[party];
    expect(payoffs?.[at]).toBeLessThanOrEqual(payoffs?.[state] ?? -1);
  }
}
