import { describe, expect, it } from 'vitest';
import type { Flags } from '../../src/cli/flags.ts';
import { parseModel } from '../../src/format/index.ts';
import { type Conflict, concepts } from '../../src/model/index.ts';
import { catalogueNames, catalogueText } from '../catalogue/read-catalogue.ts';
import { coalitions, isUniversallyStable, jumps } from '../oracle/coalitions.ts';
import { doubtOf } from '../oracle/doubt.ts';
import { isEquilibrium } from '../oracle/open-steps.ts';
import { isStronglyStable, isWeaklyStable } from '../oracle/strength.ts';
import { layOut, type World } from '../oracle/world.ts';
import { answered, documentOf } from '../support/in-process.ts';

/** Strong and unsure statements, and an outcome that two parties reach together. */
const river = `standstill: 1
title: A river and two towns
parties:
  upper:
    name: The upper town
    options: { release: Release water, dam: Build a dam }
    prefers:
      - { statement: not lower.sue, strong: true }
      - { statement: lower.pay, unsure: place }
      - { statement: dam if not lower.pay, unsure: sign }
      - not release
  lower:
    name: The lower town
    options: { pay: Pay for water, sue: Go to court }
    prefers:
      - { statement: release, strong: true }
      - { statement: sue if dam, unsure: true }
      - not pay
      - not sue
statusQuo: []
outcomes: { deal: release and pay }
`;

const conflictOf = (text: string): Conflict => {
  const { model } = parseModel(text);
  if (model === null) throw new Error('does not parse');
  return model.base;
};
const analyzed = (text: string, flags: Flags = {}) => documentOf('analyze', text, flags);
const one = (states: readonly number[]) => states.map((state) => state + 1);

describe('case: what the published conflicts say beyond single parties', () => {
  it('Elmira: ministry and Uniroyal jump from 5 to 8; no coalition leaves 8 or 9', async () => {
    const { coalitions: found, coalitionStable, ...rest } = await analyzed(catalogueText('elmira'));
    const pair = found.find(({ members }: { members: string[] }) => members.join() === 'ministry,uniroyal');
    expect(pair.jumps.nash).toEqual([[5, 8]]);
    expect(found.filter(({ jumps: own }: { jumps: object }) => 'nash' in own)).toHaveLength(1);
    expect(coalitionStable.nash).toEqual([8, 9]);
    expect(rest).not.toHaveProperty('strength');
    expect(rest).not.toHaveProperty('doubt');
    const { out } = await answered('analyze', catalogueText('elmira'));
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Ministry of the Environment and Uniroyal together can go from [5] Delay the appeal process · Insist on the original ' +
        'order to [8] Uniroyal accepts a modified order, which both prefer',
    );
  });

  it('the example of the contract has no jumps: an empty list', async () => {
    const example =
      'parties:\n  a: { options: { x: X, y: Y }, prefers: [x, not b.z] }\n  b: { options: { z: Z }, prefers: [z] }\n';
    const found = await analyzed(`standstill: 1\n${example}statusQuo: []\n`);
    expect(found.coalitions).toEqual([]);
    expect(found.coalitionStable.nash).toEqual([6, 8]);
  });

  it.each(catalogueNames())('%s: jumps and universally stable states are those of the definitions', async (name) => {
    const world = layOut(conflictOf(catalogueText(name)));
    // Going through every coalition of the larger cases takes the oracle too long.
    if (world.states.length > 12) return;
    for (const form of ['strict', 'pareto'] as const) {
      const found = await analyzed(catalogueText(name), { coalitions: form, concepts: ['nash', 'smr'] });
      expect(found.coalitions).toEqual(expectedJumps(world, form));
      for (const concept of ['nash', 'smr'] as const) {
        const stable = world.states.filter((s) => isUniversallyStable(world, form, concept, s));
        expect(found.coalitionStable[concept]).toEqual(one(stable));
      }
    }
  });
});

function expectedJumps(world: World, form: 'strict' | 'pareto') {
  const ids = (members: readonly number[]) => members.map((member) => world.conflict.parties[member]?.id);
  return coalitions(world)
    .filter((members) => members.length > 1)
    .toSorted((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1))
    .flatMap((members) => {
      const found = (['nash', 'smr'] as const).flatMap((concept) => {
        const pairs = jumps(
          world,
          form,
          members,
          world.states.filter((s) => isEquilibrium(world, concept, s)),
        );
        return pairs.length === 0 ? [] : [[concept, pairs.map(one)]];
      });
      return found.length === 0 ? [] : [{ members: ids(members), jumps: Object.fromEntries(found) }];
    });
}

describe('case: strength and doubt of a small conflict are those of the definitions', () => {
  it('strongly and weakly stable states, party by party', async () => {
    const world = layOut(conflictOf(river));
    const { strength } = await analyzed(river);
    let strong = 0;
    for (const [party, { id }] of world.conflict.parties.entries()) {
      for (const concept of ['gmr', 'smr', 'seq', 'symseq'] as const) {
        const expected = {
          strong: one(world.states.filter((s) => isStronglyStable(world, concept, party, s))),
          weak: one(world.states.filter((s) => isWeaklyStable(world, concept, party, s))),
        };
        strong += expected.strong.length;
        expect(strength[id][concept]).toEqual(expected);
      }
    }
    expect(strong).toBeGreaterThan(10);
    expect(Object.keys(strength.upper)).toEqual(['gmr', 'smr', 'seq', 'symseq']);
  });

  it.each([1, 2])('completions, shares and the question to ask, at reach %i', async (reach) => {
    const world = layOut(conflictOf(river));
    const { doubt } = await analyzed(river, { reach });
    expect(Object.keys(doubt)).toEqual([...concepts]);
    let shares = 0;
    for (const concept of concepts) {
      const expected = doubtOf(world, concept, reach);
      shares += Object.values(expected.shares).filter((share) => share.includes('/')).length;
      expect(doubt[concept]).toEqual({
        completions: expected.completions,
        profiles: expected.profiles,
        necessary: one(expected.necessary),
        possible: one(expected.possible),
        shares: Object.fromEntries(Object.entries(expected.shares).map(([state, share]) => [Number(state) + 1, share])),
        sampled: null,
        ask: expected.ask && { party: world.conflict.parties[expected.ask.party]?.id, at: expected.ask.at + 1 },
      });
    }
    expect(shares).toBeGreaterThan(4);
  });

  it('only the concepts that are asked for', async () => {
    const found = await analyzed(river, { concepts: ['nash', 'seq'] });
    expect(Object.keys(found.doubt)).toEqual(['nash', 'seq']);
    expect(Object.keys(found.strength.lower)).toEqual(['seq']);
    expect(Object.keys(found.coalitionStable)).toEqual(['nash']);
  });
});

/** Ten statements of each party about which nothing is sure: more than a million completions. */
function undecided(): string {
  const party = (id: string, other: string) => [
    `  ${id}:`,
    '    options: { x: X, y: Y }',
    '    prefers:',
    ...[`${id}.x`, `${id}.y`, `${other}.x`, `${other}.y`, `${id}.x iff ${other}.y`, `${id}.y iff ${other}.x`].map(
      (text) => `      - { statement: ${text}, unsure: true }`,
    ),
  ];
  return ['standstill: 1', 'parties:', ...party('a', 'b'), ...party('b', 'a'), 'statusQuo: []', ''].join('\n');
}

describe('corner: more completions than can be gone through', () => {
  it('are drawn with a seed, which gives the same again, and say so', async () => {
    const [first, again, other] = [
      await analyzed(undecided(), { concepts: ['nash'] }),
      await analyzed(undecided(), { concepts: ['nash'], seed: 1 }),
      await analyzed(undecided(), { concepts: ['nash'], seed: 2 }),
    ];
    const { nash } = first.doubt;
    expect(nash.completions).toBe((720 * 64) ** 2);
    expect(nash.sampled).toMatchObject({ n: 10_000, seed: 1 });
    expect(again.doubt).toEqual(first.doubt);
    expect(other.doubt.nash.sampled.seed).toBe(2);
    expect(other.doubt.nash.shares).not.toEqual(nash.shares);
    for (const state of nash.possible) {
      const [low, high] = nash.sampled.interval[state];
      const [hits = 0, draws = 1] = nash.shares[state].split('/').map(Number);
      expect(low).toBeLessThanOrEqual(hits / draws);
      expect(high).toBeGreaterThanOrEqual(hits / draws);
      expect(high - low).toBeLessThan(0.03);
    }
    const { out } = await answered('analyze', undecided(), { concepts: ['nash'] });
    expect(out.replace(/\s+/g, ' ')).toContain('10,000 of them, drawn by chance (seed 1), were looked at');
  });
});

/** Three parties with so many options in all. */
function sized(options: number): string {
  const own = (party: number) => Array.from({ length: options }, (_, at) => at).filter((at) => at % 3 === party);
  const lines = [0, 1, 2].flatMap((party) => [
    `  p${party}:`,
    `    options: { ${own(party)
      .map((at) => `o${at}: O`)
      .join(', ')} }`,
    `    prefers: [${party === 0 ? '{ statement: o0, unsure: sign }, ' : ''}not o${(party + 1) % 3} or o${party + 3}, o${party}]`,
  ]);
  return ['standstill: 1', 'parties:', ...lines, 'statusQuo: []', ''].join('\n');
}

describe('corner: models too large to list', () => {
  it('leave coalitions and doubt out above 4,096 states, and say so', async () => {
    const found = await analyzed(sized(13), { concepts: ['nash', 'gmr'] });
    for (const key of ['coalitions', 'coalitionStable', 'doubt']) expect(found).not.toHaveProperty(key);
    expect(found.undefined).toEqual({ doubt: 'too-many-states' });
    const { out } = await answered('analyze', sized(13), { concepts: ['nash'] });
    expect(out).toContain('What several could do together: left out for the number of states');
    expect(out).toContain('How sure it is: left out for the number of states');
  });

  it('have both up to 4,096 states', async () => {
    const found = await analyzed(sized(12), { concepts: ['nash'] });
    expect(found.coalitions).toBeInstanceOf(Array);
    expect(found.doubt.nash.completions).toBe(2);
  });
});

describe('golden: coalitions, strength and doubt as people read them', () => {
  it.each([60, 100])('at %i columns', async (columns) => {
    for (const [name, text] of [
      ['river', river],
      ['elmira', catalogueText('elmira')],
      ['undecided', undecided()],
    ] as const) {
      const { out } = await answered('analyze', text, {}, columns);
      await expect(out).toMatchFileSnapshot(`goldens/further-${name}-at-${columns}.txt`);
    }
  });
});
