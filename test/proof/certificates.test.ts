import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCertificate, checkPath } from '../../src/checker/index.ts';
import { certify, expand, reach, shortestPaths } from '../../src/engine/index.ts';
import { type Conflict, concepts } from '../../src/model/index.ts';
import { isDefined, isStable } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { casesFolder, publishedCases } from '../support/published.ts';
import { randomConflict } from '../support/random-conflict.ts';

function graphOf(conflict: Conflict) {
  const { graph } = expand(conflict);
  if (graph === null) throw new Error('refused');
  return graph;
}

/** Every verdict of the engine is proved to the checker, and is the oracle's. */
function expectProved(conflict: Conflict) {
  const world = layOut(conflict);
  const graph = graphOf(conflict);
  for (const concept of concepts.filter((one) => isDefined(world, one))) {
    for (const i of world.parties) {
      for (const s of world.states) {
        const certificate = certify(graph, concept, i, s);
        const about = { concept, i, s };
        expect({ ...about, stable: certificate.stable }).toEqual({ ...about, stable: isStable[concept](world, i, s) });
        expect({ ...about, ...checkCertificate(conflict, certificate) }).toEqual({
          ...about,
          accepted: true,
          reason: null,
        });
      }
    }
  }
}

describe('law: the checker accepts what the engine proves', () => {
  it('every certificate of 150 random conflicts', () => {
    fc.assert(fc.property(randomConflict({ options: 6 }), expectProved), { numRuns: 150 });
  }, 120_000);

  it('every shortest path of 150 random conflicts', () => {
    fc.assert(
      fc.property(randomConflict({ options: 6 }), (conflict) => {
        const graph = graphOf(conflict);
        const from = graph.statusQuo ?? 0;
        const { steps, improvementSteps } = reach(graph, from);
        for (const [improvementsOnly, lengths] of [
          [false, steps],
          [true, improvementSteps],
        ] as const) {
          for (const [to, length] of lengths.entries()) {
            if (length < 0) continue;
            for (const path of shortestPaths(graph, from, to, { improvementsOnly, limit: 5 }).paths) {
              expect(path).toHaveLength(length);
              expect(checkPath(conflict, path, { improvementsOnly, from })).toEqual({ accepted: true, reason: null });
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

describe.skipIf(casesFolder === null)('case: the checker accepts what the engine proves of the published cases', () => {
  it.each(publishedCases())('$id', ({ conflict }) => expectProved(conflict));
});
