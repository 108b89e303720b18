import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  answeredConcepts,
  demandOf,
  makeJudge,
  makeWorld,
  type PartyVerdict,
  SolverFull,
  stateOf,
  type World,
} from '../../src/beyond/index.ts';
import { checkCertificate } from '../../src/checker/index.ts';
import { assess, expand, type Graph, improvements } from '../../src/engine/index.ts';
import { answerable, make, plenty } from './support.ts';

const runs = { numRuns: 20 };

/** A few states of the conflict, spread evenly. */
function someStates(graph: Graph, most: number): readonly number[] {
  const step = Math.max(1, Math.floor(graph.states.count / most));
  return Array.from({ length: Math.ceil(graph.states.count / step) }, (_, k) => k * step);
}

/** Every verdict on some states of the conflict. */
function* verdictsOf(graph: Graph, questions = plenty) {
  const judge = makeJudge(makeWorld(graph.conflict), make, questions);
  for (const state of someStates(graph, 6)) {
    for (const concept of answeredConcepts) {
      for (const party of graph.conflict.parties.keys()) {
        yield { state, verdict: judge.judge(concept, party, stateOf(graph.states.pattern(state))) };
      }
    }
  }
}

function numbered(graph: Graph, { concept, party, stable, improvements }: PartyVerdict, state: number) {
  const number = (pattern: string) => graph.states.matching(pattern)[0] ?? -1;
  return {
    concept,
    party,
    state,
    stable: stable === true,
    improvements: improvements.map(({ to, sanction }) => ({
      to: number(to),
      sanction:
        sanction === null || typeof sanction === 'string'
          ? null
          : sanction.map((step, at) => ({
              from: number(sanction[at - 1]?.to ?? to),
              to: number(step.to),
              movers: [step.mover],
            })),
    })),
  };
}

vi.setConfig({ testTimeout: 300_000 });

describe('law: a state judged without a list', () => {
  it('is as stable as the engine finds it, and names all improvements where it is stable', () => {
    const seen = { stable: 0, unstable: 0, closed: 0 };
    fc.assert(
      fc.property(answerable, (conflict) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        const { stable } = assess(graph, [...answeredConcepts]);
        for (const { state, verdict } of verdictsOf(graph)) {
          const { concept, party, trap } = verdict;
          expect(verdict.stable, `${concept} ${party} ${verdict.state}`).toBe(stable[concept]?.[party]?.[state] === 1);
          if (verdict.stable) {
            const named = verdict.improvements.map(({ to }) => graph.states.matching(to)[0]).toSorted();
            expect(named).toEqual([...improvements(graph, party, state)].toSorted());
          }
          seen[verdict.stable ? 'stable' : 'unstable'] += 1;
          if (trap?.kind === 'closed') seen.closed += 1;
        }
      }),
      runs,
    );
    expect(Math.min(seen.stable, seen.unstable, seen.closed)).toBeGreaterThan(3);
  });

  it('is proved by what the independent checker accepts', () => {
    let answers = 0;
    fc.assert(
      fc.property(answerable, (conflict) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        for (const { state, verdict } of verdictsOf(graph)) {
          const certificate = numbered(graph, verdict, state);
          expect(checkCertificate(conflict, certificate)).toEqual({ accepted: true, reason: null });
          answers += certificate.improvements.filter(({ sanction }) => sanction !== null).length;
        }
      }),
      runs,
    );
    expect(answers).toBeGreaterThan(30);
  });

  it('has no way out of a closed set, and nothing in it that deters', () => {
    let sets = 0;
    fc.assert(
      fc.property(answerable, (conflict) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        for (const { state, verdict } of verdictsOf(graph)) {
          if (verdict.trap?.kind !== 'closed') continue;
          expectClosed(graph, verdict, state);
          sets += 1;
        }
      }),
      runs,
    );
    expect(sets).toBeGreaterThan(3);
  });
});

function expectClosed(graph: Graph, verdict: PartyVerdict, state: number): void {
  const { party, concept, trap } = verdict;
  const demand = demandOf(concept);
  const start = graph.states.matching(verdict.improvements.at(-1)?.to ?? '')[0] ?? -1;
  const payoff = (who: number, at: number) => graph.payoffs[who]?.[at] ?? -1;
  const pays = (at: number) => payoff(party, at) > payoff(party, state);
  const own = graph.conflict.parties[party]?.options ?? [];
  const inside = (at: number) =>
    own.every((option) => graph.states.taken(at, option) === graph.states.taken(start, option)) &&
    trap?.kind === 'closed' &&
    trap.clauses.every((clause) => clause.some(({ option, taken }) => graph.states.taken(at, option) === taken));
  expect(inside(start)).toBe(true);
  for (let at = 0; at < graph.states.count; at += 1) {
    if (!inside(at)) continue;
    const escapes = demand?.symmetric === true && graph.moves(party, at).some(pays);
    expect(pays(at) || escapes).toBe(true);
    for (const mover of graph.conflict.parties.keys()) {
      if (mover === party) continue;
      const steps = graph.moves(mover, at);
      const taken = demand?.credible ? steps.filter((to) => payoff(mover, to) > payoff(mover, at)) : steps;
      for (const to of taken) expect(inside(to)).toBe(true);
    }
  }
}

describe('corner: a search that is given up', () => {
  it('leaves the verdict open with its reason, and never wrong', () => {
    let open = 0;
    fc.assert(
      fc.property(answerable, (conflict) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        const { stable } = assess(graph, [...answeredConcepts]);
        for (const { state, verdict } of verdictsOf(graph, 3)) {
          const { concept, party, improvements } = verdict;
          if (verdict.stable !== null) expect(verdict.stable).toBe(stable[concept]?.[party]?.[state] === 1);
          else {
            expect(improvements.map(({ sanction }) => sanction)).toContain('search-limit');
            open += 1;
          }
        }
      }),
      runs,
    );
    expect(open).toBeGreaterThan(3);
  });

  it('says that the solver’s memory was full', () => {
    const conflict = fc.sample(answerable, { numRuns: 1, seed: 7 })[0];
    if (conflict === undefined) throw new Error('a conflict');
    const world: World = makeWorld(conflict);
    const full = () => {
      const solver = make();
      return {
        ...solver,
        solve: () => {
          throw new SolverFull('full');
        },
      };
    };
    const state = conflict.options.map(() => false);
    const verdict = makeJudge(world, full, plenty).judge('seq', 0, state);
    expect(verdict).toMatchObject({ stable: null, all: false, improvements: [{ sanction: 'solver-memory' }] });
  });
});
