import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wide } from '../../bench/wide.ts';
import {
  type AnsweredConcept,
  answeredConcepts,
  judgeQuestions,
  makeJudge,
  makeReady,
  makeWorld,
  type PartyVerdict,
  stateOf,
} from '../../src/beyond/index.ts';
import { checkVerdict } from '../../src/checker/index.ts';
import { expand } from '../../src/engine/index.ts';
import type { Conflict } from '../../src/model/index.ts';
import { answerable, make, plenty } from './support.ts';

/** Verdicts of all kinds on a few states of a small conflict. */
function verdictsOn(conflict: Conflict, number: number): readonly PartyVerdict[] {
  const { graph } = expand(conflict);
  if (graph === null) return [];
  const { judge } = makeJudge(makeWorld(conflict), make, plenty);
  const state = stateOf(graph.states.pattern(number % graph.states.count));
  return answeredConcepts.flatMap((concept) =>
    [...conflict.parties.keys()].map((party) => judge(concept, party, state)),
  );
}

/** Ways to spoil a verdict; null where the verdict has nothing of the kind to spoil. */
const spoilers: Readonly<Record<string, (verdict: PartyVerdict) => PartyVerdict | null>> = {
  'the verdict turned round': (verdict) => ({ ...verdict, stable: verdict.stable !== true }),
  'an improvement left out': (verdict) => {
    if (verdict.stable !== true || verdict.improvements.length === 0) return null;
    return { ...verdict, improvements: verdict.improvements.slice(1) };
  },
  'the improvement replaced by staying': (verdict) => {
    const [first, ...rest] = verdict.improvements;
    return first === undefined ? null : { ...verdict, improvements: [{ ...first, to: verdict.state }, ...rest] };
  },
  'an empty sanction': (verdict) => {
    const [first, ...rest] = verdict.improvements;
    if (first === undefined || first.sanction === null) return null;
    return { ...verdict, improvements: [{ ...first, sanction: [] }, ...rest] };
  },
  'another mover': ({ improvements, party, ...verdict }) => {
    const [first, ...rest] = improvements;
    if (first === undefined || first.sanction === null || typeof first.sanction === 'string') return null;
    const sanction = first.sanction.map((step) => ({ ...step, mover: party }));
    return { ...verdict, party, improvements: [{ ...first, sanction }, ...rest] };
  },
  'a deterred improvement called undeterred': (verdict) => {
    const [first] = verdict.improvements;
    if (verdict.stable !== true || first === undefined) return null;
    return { ...verdict, stable: false, improvements: [{ ...first, sanction: null }], trap: { kind: 'everything' } };
  },
  'the closed set opened wide': (verdict) =>
    verdict.trap?.kind === 'closed' && verdict.concept !== 'gmr' && verdict.concept !== 'smr'
      ? { ...verdict, trap: { kind: 'everything' } }
      : null,
  'a closed set that the move does not lead to': (verdict) => {
    const [to] = verdict.improvements.filter(({ sanction }) => sanction === null);
    if (verdict.trap?.kind !== 'closed' || to === undefined) return null;
    const clause = [{ option: 0, taken: to.to[0] !== 'Y' }];
    return { ...verdict, trap: { kind: 'closed', clauses: [...verdict.trap.clauses, clause] } };
  },
};

vi.setConfig({ testTimeout: 300_000 });

describe('law: the independent checker of verdicts by pattern', () => {
  it('accepts every verdict', () => {
    let closed = 0;
    fc.assert(
      fc.property(answerable, fc.nat(999), (conflict, number) => {
        for (const verdict of verdictsOn(conflict, number)) {
          expect(checkVerdict(conflict, verdict), JSON.stringify(verdict)).toEqual({ accepted: true, reason: null });
          if (verdict.trap?.kind === 'closed') closed += 1;
        }
      }),
      { numRuns: 25 },
    );
    expect(closed).toBeGreaterThan(0);
  });

  it.each(Object.keys(spoilers))('refuses %s', (name) => {
    let spoilt = 0;
    fc.assert(
      fc.property(answerable, fc.nat(999), (conflict, number) => {
        for (const verdict of verdictsOn(conflict, number)) {
          const wrong = spoilers[name]?.(verdict) ?? null;
          if (wrong === null) continue;
          expect(checkVerdict(conflict, wrong).accepted, JSON.stringify(wrong)).toBe(false);
          spoilt += 1;
        }
      }),
      { numRuns: 20 },
    );
    expect(spoilt).toBeGreaterThan(0);
  });
});

describe('case: verdicts on conflicts of forty options', () => {
  it.each([1, 2, 3])('are accepted, or take too many cases: seed %i', (seed) => {
    const conflict = wide({ parties: 5, options: 40, seed, rules: 4, oneWay: 0.1 });
    const { ready } = makeReady(conflict, make);
    if (ready === null || ready.today === null) throw new Error('a conflict with a today');
    const { today, world } = ready;
    const { judge } = makeJudge(world, make, judgeQuestions);
    const concepts: readonly AnsweredConcept[] = answeredConcepts;
    const findings = concepts.flatMap((concept) =>
      [...conflict.parties.keys()].map((party) => checkVerdict(conflict, judge(concept, party, today)).accepted),
    );
    expect(findings).not.toContain(false);
    expect(findings.filter((accepted) => accepted === true).length).toBeGreaterThan(15);
  });
});
