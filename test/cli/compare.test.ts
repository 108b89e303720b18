import { describe, expect, it } from 'vitest';
import type { Flags } from '../../src/cli/flags.ts';
import { parseModel } from '../../src/format/index.ts';
import { concepts } from '../../src/model/index.ts';
import { catalogueText } from '../catalogue/read-catalogue.ts';
import { agreement } from '../oracle/agreement.ts';
import { driftFrom } from '../oracle/drift.ts';
import { isEquilibrium } from '../oracle/open-steps.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut, statusQuo } from '../oracle/world.ts';
import { answered, documentOf } from '../support/in-process.ts';

/** Four scenarios, out of order, one of which rules out everything; another has an option more. */
const model = `standstill: 1
title: A dispute over a bridge
date: 2020-05-01
parties:
  east:
    name: East
    options: { open: Open the gate, toll: Ask for a toll }
    prefers: [not west.boycott, toll if open, not open]
  west:
    name: West
    options: { boycott: Boycott the market }
    prefers: [open, not toll, boycott if toll]
statusQuo: []
outcomes: { free: open and not toll and not boycott }
scenarios:
  undated: { statusQuo: [toll] }
  summer: { from: 2020-06-01, until: 2020-09-01, title: The dry season, parties: { east: { prefers: [open, not toll] } } }
  before: { from: 2019-01-01, parties: { west: { prefers: [boycott] } } }
  flood: { from: 2021-01-01, infeasible: ["true"] }
  ferry: { from: 2022-01-01, parties: { west: { options: { ferry: Run a ferry }, prefers: [ferry, not boycott] } } }
`;

const one = (state: number) => state + 1;

async function scenarios(flags: Flags = {}) {
  const { out, exitCode, err } = await answered('compare', model, { ...flags, json: true });
  return { document: JSON.parse(out), code: exitCode, err };
}

describe('case: scenarios side by side', () => {
  it('stand in date order, the model by its date and without a name, those without a date last', async () => {
    const { document } = await scenarios();
    expect(document).toMatchObject({ version: 1, model: { title: 'A dispute over a bridge', scenario: null } });
    expect(document.scenarios.map(({ name, from }: { name: string; from: string }) => [name, from])).toEqual([
      ['before', '2019-01-01'],
      [null, '2020-05-01'],
      ['summer', '2020-06-01'],
      ['flood', '2021-01-01'],
      ['ferry', '2022-01-01'],
      ['undated', null],
    ]);
  });

  it('tell of a scenario that cannot be analysed, answer the others, and end with 1', async () => {
    const { document, code, err } = await scenarios();
    expect(code).toBe(1);
    expect(err).toMatch(/^-:19:\d+: no-feasible-state: /m);
    const [flood] = document.scenarios.filter(({ name }: { name: string }) => name === 'flood');
    expect(flood).toMatchObject({ statusQuo: null, equilibria: null, standstill: null, agreement: null });
    expect(flood.errors).toMatchObject([{ code: 'no-feasible-state', line: 19 }]);
    expect(document.errors).toEqual(flood.errors);
    const { out } = await answered('compare', model);
    expect(out).toContain('flood, from 2021-01-01 until 2022-01-01: it cannot be analysed.');
  });

  it('have the equilibria, standstill, drift and agreement that the definitions give, each for itself', async () => {
    const parsed = parseModel(model).model;
    if (parsed === null) throw new Error('does not parse');
    const { document } = await scenarios();
    let [drifts, agreeable] = [0, 0];
    for (const scenario of document.scenarios) {
      if (scenario.name === 'flood') continue;
      const conflict = parsed.scenarios.find(({ id }) => id === scenario.name)?.conflict ?? parsed.base;
      const world = layOut(conflict);
      const today = statusQuo(world);
      if (today === null) throw new Error('no status quo');
      expect(scenario.statusQuo).toBe(one(today));
      for (const concept of concepts.filter((each) => isDefined(world, each))) {
        const equilibria = world.states.filter((s) => isEquilibrium(world, concept, s));
        expect(scenario.equilibria[concept]).toEqual(equilibria.map(one));
        expect(scenario.standstill[concept]).toBe(equilibria.includes(today));
        const ends = [...driftFrom(world, concept, today, 'every')].filter(
          (s) => s !== today && equilibria.includes(s),
        );
        drifts += ends.length;
        const expected = equilibria.includes(today) ? undefined : ends.map(one).toSorted((a, b) => a - b);
        expect(scenario.drift[concept]).toEqual(expected);
      }
      const lists = agreement(conflict, 'seq', 4).map(({ against, states }) => ({
        against: one(against),
        states: states.map(({ state, strict, pareto, reached }) => ({ state: one(state), strict, pareto, reached })),
      }));
      agreeable += lists.flatMap(({ states }) => states).length;
      expect(scenario.agreement).toMatchObject(lists);
      expect(scenario.agreement).toHaveLength(lists.length);
    }
    expect(drifts).toBeGreaterThan(5);
    expect(agreeable).toBeGreaterThan(2);
  });

  it('name every state they speak of by its pattern, which is that of the scenario', async () => {
    const { document } = await scenarios();
    const ferry = document.scenarios.find(({ name }: { name: string }) => name === 'ferry');
    const known = new Map(ferry.states.map(({ id, pattern }: { id: number; pattern: string }) => [id, pattern]));
    for (const state of [ferry.statusQuo, ...ferry.equilibria.nash]) expect(known.get(state)).toMatch(/^[YN]{4}$/);
  });

  it('are the model and one of them with --scenario, and only what is asked for with --concepts', async () => {
    const { document, code } = await scenarios({ scenario: 'summer', concepts: ['nash'] });
    expect(code).toBe(0);
    expect(document.errors).toBeUndefined();
    expect(document.scenarios.map(({ name }: { name: string }) => name)).toEqual([null, 'summer']);
    expect(Object.keys(document.scenarios[0].equilibria)).toEqual(['nash']);
    const unknown = await answered('compare', model, { scenario: 'winter' });
    expect(unknown).toMatchObject({ exitCode: 2, out: '' });
  });

  it('of a model without any is the model alone, and says so', async () => {
    const { scenarios: alone } = await documentOf('compare', catalogueText('elmira'));
    expect(alone).toHaveLength(1);
    expect(alone[0]).toMatchObject({ name: null, from: null, statusQuo: 1, standstill: { nash: false, gmr: true } });
    expect((await answered('compare', catalogueText('elmira'))).out).toContain('The model has no scenarios');
  });
});

describe('golden: scenarios as people read them', () => {
  it.each([60, 100, 120])('a bridge and Korea at %i columns', async (columns) => {
    const bridge = await answered('compare', model, {}, columns);
    await expect(bridge.out).toMatchFileSnapshot(`goldens/compare-bridge-at-${columns}.txt`);
    const korea = await answered('compare', catalogueText('korea-2019'), {}, columns);
    await expect(korea.out).toMatchFileSnapshot(`goldens/compare-korea-2019-at-${columns}.txt`);
  });
});
