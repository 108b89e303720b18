import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { preferredTo } from '../../src/analysis/index.ts';
import {
  answeredConcepts,
  findEquilibria,
  findPreferred,
  makeJudge,
  makeWorld,
  stateOf,
} from '../../src/beyond/index.ts';
import { assess, expand } from '../../src/engine/index.ts';
import { answerable, findAll, make, plenty, someConcepts } from './support.ts';

vi.setConfig({ testTimeout: 300_000 });

describe('law: equilibria found without a list', () => {
  it('are all there are, and no others, whichever concepts are asked for together', () => {
    let found = 0;
    fc.assert(
      fc.property(answerable, someConcepts, (conflict, concepts) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        const { equilibria } = assess(graph, [...answeredConcepts]);
        for (const { concept, states, complete, open } of findAll(conflict, concepts)) {
          const flags = [...(equilibria[concept] ?? [])];
          const expected = flags.flatMap((flag, state) => (flag === 1 ? [graph.states.pattern(state)] : []));
          expect(states.toSorted()).toEqual(expected.toSorted());
          expect({ complete, open }).toEqual({ complete: true, open: [] });
          found += states.length;
        }
      }),
      { numRuns: 20 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('are as many as were asked for, and then nothing is said about others', () => {
    fc.assert(
      fc.property(answerable, fc.integer({ min: 1, max: 4 }), (conflict, wanted) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        const { equilibria } = assess(graph, [...answeredConcepts]);
        const world = makeWorld(conflict);
        const limits = { candidates: 10_000, open: 1, stop: () => false };
        const found = findEquilibria(
          world,
          makeJudge(world, make, plenty),
          make,
          [...answeredConcepts],
          wanted,
          limits,
        );
        for (const { concept, states, complete } of found) {
          const all = [...(equilibria[concept] ?? [])].filter((flag) => flag === 1).length;
          expect(states.length).toBe(Math.min(all, wanted));
          expect(complete).toBe(all < wanted);
          for (const pattern of states) expect(equilibria[concept]?.[graph.states.matching(pattern)[0] ?? -1]).toBe(1);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('is not complete where it was stopped or a bound was reached', () => {
    const [conflict] = fc.sample(answerable, { numRuns: 1, seed: 3 });
    if (conflict === undefined) throw new Error('a conflict');
    const world = makeWorld(conflict);
    const judge = makeJudge(world, make, plenty);
    const search = (candidates: number, stop: boolean) =>
      findEquilibria(world, judge, make, ['gmr'], 1000, { candidates, open: 1, stop: () => stop })[0];
    expect(search(0, false)).toMatchObject({ complete: false, ended: 'search-limit' });
    expect(search(1000, true)).toMatchObject({ complete: false, ended: 'stopped' });
    expect(search(1000, false)).toMatchObject({ complete: true, ended: null });
  });
});

describe('law: an outcome that every party prefers', () => {
  it('is found where there is one, better for all where there is one of that kind', () => {
    const seen = { strict: 0, weak: 0, none: 0 };
    fc.assert(
      fc.property(answerable, fc.nat(999), (conflict, number) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        const today = number % graph.states.count;
        const expected = preferredTo(graph, today);
        const found = findPreferred(makeWorld(conflict), make, stateOf(graph.states.pattern(today)));
        if (found === null || found === 'solver-memory') {
          expect([found, expected]).toEqual([null, []]);
          seen.none += 1;
          return;
        }
        const same = expected.find(({ state }) => graph.states.pattern(state) === found.state);
        expect(same?.strict).toBe(found.strict);
        expect(found.strict).toBe(expected.some(({ strict }) => strict));
        seen[found.strict ? 'strict' : 'weak'] += 1;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.strict, seen.weak, seen.none)).toBeGreaterThan(0);
  });
});
