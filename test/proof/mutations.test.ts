import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCertificate } from '../../src/checker/index.ts';
import { type Certificate, certify, expand, type Graph } from '../../src/engine/index.ts';
import { type Concept, concepts } from '../../src/model/index.ts';
import { isProof } from '../oracle/certificate.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut, type World } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { type Draw, mutations } from './mutations.ts';

/** Whole numbers from a seed, one after the other. */
function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Of some verdicts drawn by lot the one with the longest sanctions, and one that is any. */
function certificates(graph: Graph, world: World, concept: Concept, draw: Draw): readonly Certificate[] {
  const drawn = [...Array(12)].map(() =>
    certify(graph, concept, draw(world.parties.length), draw(world.states.length)),
  );
  const longest = drawn.toSorted((a, b) => length(b) - length(a));
  return [...longest.slice(0, 1), ...drawn.slice(0, 1)];
}

function length({ improvements }: Certificate): number {
  return improvements.length + 100 * Math.max(0, ...improvements.map(({ sanction }) => sanction?.length ?? 0));
}

describe('law: a certificate is accepted exactly when it proves its verdict', () => {
  it.each([
    ['single moves', {}],
    ['steps of several parties', { joint: true, needs: true, bodies: true }],
  ])(
    'with %s: every mutated one as the definitions say, 500 and more of every kind but one refused',
    (_, extras) => {
      const names = Object.keys(mutations);
      const refused = new Map(names.map((name) => [name, new Set<string>()]));
      const accepted = new Map(names.map((name) => [name, 0]));
      fc.assert(
        fc.property(randomConflict({ options: 6, parties: 4, ...extras }), fc.nat(), (conflict, seed) => {
          const { graph } = expand(conflict);
          if (graph === null) throw new Error('refused');
          const world = layOut(conflict);
          const draw = drawing(seed);
          const originals = concepts
            .filter((concept) => isDefined(world, concept))
            .flatMap((concept) => certificates(graph, world, concept, draw));
          for (const original of originals) {
            for (const [name, mutate] of Object.entries(mutations)) {
              const mutated = mutate(original, world, draw);
              if (mutated === null) continue;
              const proof = isProof(world, mutated);
              expect({ name, mutated, ...checkCertificate(conflict, mutated) }).toMatchObject({ accepted: proof });
              if (proof) accepted.set(name, (accepted.get(name) ?? 0) + 1);
              else refused.get(name)?.add(`${JSON.stringify(mutated)} ${seed}`);
            }
          }
        }),
        { numRuns: 400 },
      );
      const distinct = [...refused.values()].reduce((sum, ones) => sum + ones.size, 0);
      expect(distinct).toBeGreaterThanOrEqual(500);
      const sim = Object.keys(extras).length === 0;
      for (const [name, ones] of refused) {
        if (name === 'let others answer at once' && !sim) continue;
        if (name === 'reorder the improvements') expect([name, ones.size]).toEqual([name, 0]);
        else expect([name, ones.size > 3]).toEqual([name, true]);
      }
      expect(accepted.get('reorder the improvements')).toBeGreaterThan(0);
    },
    120_000,
  );
});
