import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCertificate,
  checkEquilibrium,
  checkHoldingPath,
  checkOpenStep,
  checkPath,
} from '../../src/checker/index.ts';
import type { Certificate, Step } from '../../src/engine/types.ts';
import { parseModel } from '../../src/format/index.ts';
import { type Concept, concepts } from '../../src/model/index.ts';
import { legalMovers, sequencesMeant } from '../oracle/certificate.ts';
import { generatedItems, literalsToReach, pathsUnder } from '../oracle/guarantees.ts';
import { isEquilibrium, isStepDeterred, moversOf, stepsOfSeveral } from '../oracle/open-steps.ts';
import { pathHolds } from '../oracle/path-holds.ts';
import { shortestPaths } from '../oracle/paths.ts';
import { isDefined } from '../oracle/stability.ts';
import type { Happening } from '../oracle/steps.ts';
import { layOut, statusQuo, type World } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { sketch } from '../support/sketch.ts';

const everything = { options: 5, parties: 4, joint: true, needs: true, bodies: true };
const written = (steps: readonly Happening[], everybody: readonly number[]): readonly Step[] =>
  steps.map((step) => ({ from: step.from, to: step.to, movers: legalMovers(step, everybody) }));

/** Whether the steps hold as one of the paths that they may stand for. */
function someMeantHolds(world: World, concept: Concept, start: number, path: readonly Step[]): boolean {
  return sequencesMeant(world, world.parties, start, path, false).some((steps) =>
    pathHolds(world, concept, { start, steps }),
  );
}

describe('law: the checker finds by itself what the definitions say', () => {
  it('equilibria and open steps', () => {
    fc.assert(
      fc.property(randomConflict(everything), (conflict) => {
        const world = layOut(conflict);
        for (const concept of concepts.filter((one) => isDefined(world, one))) {
          for (const s of world.states) {
            const { accepted } = checkEquilibrium(conflict, concept, s);
            expect({ concept, s, accepted }).toEqual({ concept, s, accepted: isEquilibrium(world, concept, s) });
            for (const step of concept === 'sim' ? [] : stepsOfSeveral(world, s)) {
              const open = { from: s, to: step.to, movers: moversOf(world, step) };
              const found = checkOpenStep(conflict, concept, open, null).accepted;
              expect({ concept, open, found }).toEqual({ concept, open, found: !isStepDeterred(world, concept, step) });
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('whether a shortest path holds', () => {
    let held = 0;
    fc.assert(
      fc.property(randomConflict(everything), (conflict) => {
        const world = layOut(conflict);
        const start = statusQuo(world);
        if (start === null) return;
        for (const concept of concepts.filter((one) => isDefined(world, one))) {
          for (const target of world.states) {
            for (const steps of shortestPaths(world, start, target, 'legal').slice(0, 3)) {
              const path = written(steps, world.parties);
              const holds = someMeantHolds(world, concept, start, path);
              held += Number(holds);
              const { accepted } = checkHoldingPath(conflict, concept, start, path);
              expect({ concept, steps, accepted }).toEqual({ concept, steps, accepted: holds });
            }
          }
        }
      }),
      { numRuns: 80 },
    );
    expect(held).toBeGreaterThan(100);
  }, 120_000);

  it('whether a path holds under joint guarantees', () => {
    let held = 0;
    fc.assert(
      fc.property(randomConflict({ options: 4, parties: 3, joint: true }), (conflict) => {
        const unchanged = layOut(conflict);
        for (const target of unchanged.states) {
          const items = generatedItems(conflict, literalsToReach(unchanged, target) ?? []);
          for (const item of items) {
            if (item.kind !== 'joint') continue;
            for (const { world, path } of pathsUnder(conflict, target, [item])) {
              const steps = written(path.steps, world.parties);
              const holds = someMeantHolds(world, 'seq', path.start, steps);
              held += Number(holds);
              const found = checkHoldingPath(world.conflict, 'seq', path.start, steps, [item.literals]);
              expect(found.accepted).toBe(holds);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(0);
  }, 120_000);
});

/** The first party asks the second for both options; the second consents to one and votes on the other, and gains by neither. */
const askedTwice = `standstill: 1
parties:
  a: { options: { x: { name: X, needs: { take: [b] } }, y: Y }, prefers: [x, x and not y] }
  b: { options: { z: Z }, weights: { not z: 5 } }
merged: [not y and not z]
statusQuo: [y, z]
bodies:
  own: { members: [a], quota: 1, decides: [z] }
  both: { members: [a, b], weights: { a: 5, b: 4 }, quota: 3, veto: [a, b], decides: [y] }
`;

describe('corner: a step that its words do not tell apart from another', () => {
  it('is taken as the one that holds, wherever one does', () => {
    const { model } = parseModel(askedTwice);
    if (model === null) throw new Error('the model of the test has mistakes');
    const { base } = model;
    const world = layOut(base);
    const start = statusQuo(world) ?? 0;
    const told = world.states.flatMap((target) =>
      shortestPaths(world, start, target, 'legal').flatMap((steps) => {
        const path = written(steps, world.parties);
        const meant = sequencesMeant(world, world.parties, start, path, false);
        const holds = meant.map((one) => pathHolds(world, 'nash', { start, steps: one }));
        return new Set(holds).size === 2 ? [checkHoldingPath(base, 'nash', start, path)] : [];
      }),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const found of told) expect(found).toEqual({ accepted: true, reason: null });
  });
});

/** The second prisoner may answer the first one's defection. */
const dilemma = sketch({ parties: 'ab', owners: 'ab', ranking: { a: 'NY YY NN YN', b: 'YN YY NN NY' } });
const three = sketch({ parties: 'abc', owners: 'abc', ranking: { a: 'YNN YNY NNN=NNY' }, infeasible: ['2'] });

function verdict(concept: Concept, stable: boolean, improvements: Certificate['improvements']): Certificate {
  return { concept, party: 0, state: 3, stable, improvements };
}

const answer: readonly Step[] = [{ from: 2, to: 0, movers: [1] }];

describe('corner: why a certificate is refused', () => {
  it.each<[string | null, Certificate]>([
    [null, verdict('seq', true, [{ to: 2, sanction: answer }])],
    [null, verdict('nash', false, [{ to: 2, sanction: null }])],
    ['no-such-party', { ...verdict('nash', true, []), party: 2 }],
    ['no-such-state', { ...verdict('nash', true, []), state: 4 }],
    ['improvement-not-a-move', verdict('nash', false, [{ to: 1, sanction: null }])],
    ['improvement-not-better', { ...verdict('nash', false, [{ to: 3, sanction: null }]), state: 2 }],
    [
      'improvement-repeated',
      verdict('seq', true, [
        { to: 2, sanction: answer },
        { to: 2, sanction: answer },
      ]),
    ],
    ['improvement-missing', verdict('seq', true, [])],
    ['nothing-undeterred', verdict('seq', false, [{ to: 2, sanction: answer }])],
    ['sanction-missing', verdict('seq', true, [{ to: 2, sanction: null }])],
    ['sanction-empty', verdict('seq', true, [{ to: 2, sanction: [] }])],
    ['sanction-under-nash', verdict('nash', true, [{ to: 2, sanction: answer }])],
    ['deterred-after-all', verdict('seq', false, [{ to: 2, sanction: null }])],
    ['step-starts-elsewhere', verdict('seq', true, [{ to: 2, sanction: [{ from: 3, to: 1, movers: [1] }] }])],
    ['step-illegal', verdict('seq', true, [{ to: 2, sanction: [{ from: 2, to: 0, movers: [0] }] }])],
    ['step-illegal', verdict('seq', true, [{ to: 2, sanction: [{ from: 2, to: 0, movers: [1, 1] }] }])],
    ['mover-twice-running', verdict('gmr', true, [{ to: 2, sanction: [...answer, { from: 0, to: 2, movers: [1] }] }])],
    ['sanction-not-at-once', verdict('sim', true, [{ to: 2, sanction: answer.concat(answer) }])],
  ])('%s', (reason, certificate) => {
    expect(checkCertificate(dilemma, certificate)).toEqual({ accepted: reason === null, reason });
  });

  it('a sanction has to leave the party no better, to be wanted, and not to be escaped', () => {
    const byC = (concept: Concept): Certificate => ({
      ...{ concept, party: 0, state: 0, stable: true },
      improvements: [{ to: 1, sanction: [{ from: 1, to: 3, movers: [2] }] }],
    });
    expect(checkCertificate(three, byC('gmr')).reason).toBe('sanction-leaves-party-better');
    expect(checkCertificate(three, byC('seq')).reason).toBe('step-not-credible');
    const escaped = sketch({ parties: 'ab', owners: 'aab', ranking: { a: 'YNN NYY NNN=NYN=YYN YNY=NNY=YYY' } });
    const certificate = (concept: Concept): Certificate => ({
      ...{ concept, party: 0, state: 0, stable: true },
      improvements: [{ to: 1, sanction: [{ from: 1, to: 5, movers: [1] }] }],
    });
    expect(checkCertificate(escaped, certificate('gmr')).reason).toBe(null);
    expect(checkCertificate(escaped, certificate('smr')).reason).toBe('sanction-can-be-escaped');
  });

  it('a conflict that cannot be set out is said to be so', () => {
    const many = sketch({ parties: 'a', owners: 'a'.repeat(21) });
    const none = sketch({ parties: 'a', owners: 'a', infeasible: ['1', 'not 1'] });
    const misses = sketch({ parties: 'a', owners: 'a', ranking: { a: 'Y' } });
    const ask = (conflict: typeof many) =>
      checkCertificate(conflict, { ...verdict('nash', true, []), state: 0 }).reason;
    expect([many, none, misses].map(ask)).toEqual(['too-many-options', 'no-feasible-state', 'ranking-unreadable']);
  });

  it('sim is undefined for merged states', () => {
    const merged = { ...dilemma, ...sketch({ parties: 'ab', owners: 'ab', merged: ['1'] }) };
    expect(checkCertificate(merged, { ...verdict('sim', true, []), state: 0 }).reason).toBe('concept-undefined');
  });

  it('a path starts where it should and each step is one', () => {
    const step = { from: 0, to: 1, movers: [0] };
    expect(checkPath(dilemma, [], { improvementsOnly: true }).accepted).toBe(true);
    expect(checkPath(dilemma, [step], { improvementsOnly: false, from: 0 }).accepted).toBe(true);
    expect(checkPath(dilemma, [step], { improvementsOnly: false, from: 1 }).reason).toBe('step-starts-elsewhere');
    expect(checkPath(dilemma, [step], { improvementsOnly: true }).reason).toBe('step-not-credible');
  });

  it('numbers 2^20 raw states and still answers', () => {
    const large = sketch({ parties: 'ab', owners: 'a'.repeat(4) + 'b'.repeat(16), prefers: { a: ['1'], b: ['20'] } });
    const claim = (stable: boolean): Certificate => ({
      ...{ concept: 'nash', party: 0, state: 1, stable },
      improvements: [],
    });
    expect(checkCertificate(large, claim(true)).reason).toBe(null);
    expect(checkCertificate(large, claim(false)).reason).toBe('nothing-undeterred');
  });

  it('a path does not hold where two would rather leave together', () => {
    const others = 'NNN=YNN=NYN=YNY=NYY=YYY';
    const best = `YYN NNY ${others}`;
    const alone = sketch({ parties: 'abc', owners: 'abc', ranking: { a: best, b: best, c: `NNY YYN=${others}` } });
    const together = { ...alone, joint: sketch({ parties: 'abc', owners: 'abc', joint: ['1 2'] }).joint };
    const path = [{ from: 0, to: 4, movers: [2] }];
    expect(checkHoldingPath(alone, 'nash', 0, path)).toEqual({ accepted: true, reason: null });
    expect(checkHoldingPath(together, 'nash', 0, path).reason).toBe('somebody-leaves-together');
    expect(checkHoldingPath(together, 'nash', 0, []).reason).toBe('improvement-undeterred');
    expect(checkHoldingPath(alone, 'nash', 0, [{ from: 0, to: 1, movers: [0] }]).reason).toBe('somebody-stays');
  });
});
