import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { concepts } from '../../src/model/index.ts';
import { catalogueText } from '../catalogue/read-catalogue.ts';
import { askMove } from './support/ask.ts';

const state = v.pipe(v.number(), v.integer(), v.minValue(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const party = v.string();
const steps = v.array(v.strictObject({ from: state, to: state, movers: v.pipe(v.array(party), v.minLength(1)) }));

const spoils = {
  at: state,
  party,
  with: v.optional(v.pipe(v.array(party), v.minLength(1))),
  how: v.picklist(['stays', 'leaves']),
  to: v.nullable(state),
};

const name = v.optional(v.string());
const item = v.variant('kind', [
  v.strictObject({ kind: v.literal('lock'), option: v.string(), name }),
  v.strictObject({ kind: v.literal('consent'), option: v.string(), from: v.array(party), name }),
  v.strictObject({ kind: v.literal('commit'), option: v.string(), name }),
  v.strictObject({ kind: v.literal('joint'), literals: v.pipe(v.array(v.string()), v.minLength(2)), name }),
]);

const edit = (who: Readonly<Record<string, typeof party>>) =>
  v.variant('kind', [
    v.strictObject({ ...who, kind: v.picklist(['swap', 'drop', 'negate']), at: state }),
    v.strictObject({ ...who, kind: v.literal('add'), at: state, literal: v.string() }),
  ]);

const answers = (who: Readonly<Record<string, typeof party>>) => ({
  edits: v.nullable(whole),
  answers: v.array(v.strictObject({ edits: v.array(edit(who)), distance: v.number(), same: whole, leadsTo: state })),
  more: v.optional(state),
});

const agreed = v.strictObject({
  state,
  strict: v.boolean(),
  pareto: v.boolean(),
  stable: v.record(v.picklist(concepts), v.boolean()),
  reached: v.nullable(v.picklist(['improvements', 'joint', 'foresight', 'guarantees', 'none'])),
});

/** Section 6 of the contract, key by key; `threats` and `with` are what has grown since. */
const contract = v.strictObject({
  version: v.literal(1),
  model: v.object({ title: v.nullable(v.string()), scenario: v.nullable(v.string()), parties: v.array(v.any()) }),
  goal: v.strictObject({
    outcome: v.string(),
    states: v.pipe(v.array(state), v.minLength(1)),
    concept: v.picklist(concepts),
    kind: v.picklist(['hold', 'reach', 'stable', 'unfreeze']),
    holdsNow: v.nullable(v.boolean()),
  }),
  agreement: v.nullable(v.array(v.strictObject({ against: state, states: v.array(agreed) }))),
  paths: v.nullable(
    v.array(v.strictObject({ path: steps, holds: v.boolean(), defections: v.array(v.strictObject(spoils)) })),
  ),
  guarantees: v.nullable(
    v.array(
      v.strictObject({
        set: v.array(item),
        cost: v.number(),
        path: steps,
        defections: v.array(v.strictObject({ ...spoils, stoppedBy: v.array(whole) })),
      }),
    ),
  ),
  threats: v.nullable(
    v.array(
      v.strictObject({
        by: v.variant('kind', [...item.options, v.strictObject({ kind: v.literal('body'), name: v.string() })]),
        ...spoils,
      }),
    ),
  ),
  dependence: v.nullable(
    v.strictObject({
      bound: whole,
      complete: v.boolean(),
      parties: v.record(party, v.strictObject({ ...answers({}), distance: v.nullable(v.number()) })),
      pivotal: v.array(party),
      least: v.strictObject(answers({ party })),
    }),
  ),
  complete: v.boolean(),
});

type Document = v.InferOutput<typeof contract>;

async function documentOf(model: string, flags: Parameters<typeof askMove>[1]): Promise<Document> {
  const { out, exitCode } = await askMove(model, { ...flags, json: true });
  expect(exitCode).toBe(0);
  return v.parse(contract, JSON.parse(out));
}

/** What the shapes alone do not say. */
function expectSense({ goal, paths, guarantees, dependence, complete }: Document): void {
  expect(complete).toBe(true);
  for (const { path, holds, defections } of paths ?? []) {
    expect(holds).toBe(defections.length === 0);
    expect(path.slice(1).map(({ from }) => from)).toEqual(path.slice(0, -1).map(({ to }) => to));
    if (path.length > 0) expect(goal.states).toContain(path.at(-1)?.to);
  }
  for (const { set, defections } of guarantees ?? []) {
    for (const { how, to, stoppedBy } of defections) {
      expect(to === null).toBe(how === 'stays');
      for (const at of stoppedBy) expect(set[at]).toBeDefined();
    }
  }
  const least = Object.values(dependence?.parties ?? {}).map(({ edits }) => edits ?? Number.POSITIVE_INFINITY);
  for (const who of dependence?.pivotal ?? []) expect(dependence?.parties[who]?.edits).toBe(Math.min(...least));
  if (goal.holdsNow === true) expect(dependence?.pivotal).toEqual([]);
}

const korea = catalogueText('korea-2019');

/** Two sides, each of whom gains from what the other does: with a commitment by a third, declared with new statements. */
const pledge = `standstill: 1
parties:
  a:
    options: { give: Give }
    prefers: [b.give, not a.give]
  b:
    options: { give: Give }
    prefers: [not b.give]
  c:
    options: { back: Stand behind it }
statusQuo: []
outcomes: { fair: a.give and b.give and back }
guarantees:
  pledge: { commit: c.back, cost: 2.5, then: { a: { prefers: [b.give, a.give] }, b: { prefers: [a.give and b.give] } } }
  asked: { consent: a.give, from: [b, c] }
`;

describe('case: section 6 of the contract', () => {
  it.each([
    ['korea-2019', { to: 'deal' }],
    ['korea-2019', { to: 'deal', concept: 'nash' }],
    ['korea-2019', { to: 'deal and not guarantee', scenario: 'bad-faith' }],
    ['korea-2019', { to: 'deal and not guarantee', scenario: 'russia-sides' }],
    ['korea-2019', { to: 'deal', scenario: 'third-summit', goal: 'unfreeze' }],
    ['prisoners-dilemma', { to: 'both-silent' }],
    ['chicken', { to: 'both-yield' }],
    ['cuban-missiles', { to: 'settled', goal: 'reach' }],
    ['elmira', { to: 'modified-order', goal: 'stable', concept: 'nash' }],
    ['elmira', { to: 'plant-closed', bound: 1 }],
    ['syria-iraq', { to: 'water-flows', concept: 'sim' }],
  ])('holds for %s, %o', async (name, flags) => {
    expectSense(await documentOf(catalogueText(name), flags));
  });

  it('writes each kind of promise with what it is about, and the names of declared ones', async () => {
    const byNash = await documentOf(korea, { to: 'deal', concept: 'nash' });
    expect(byNash.goal).toMatchObject({ outcome: 'deal', concept: 'nash', kind: 'hold', holdsNow: false });
    expect(byNash.guarantees?.map(({ set }) => set)).toEqual([
      [{ kind: 'lock', option: 'prk.steps', name: 'irreversible' }],
      [{ kind: 'consent', option: 'prk.steps', from: ['us'], name: 'checked' }],
      [{ kind: 'consent', option: 'prk.steps', from: ['rus'] }],
      [{ kind: 'commit', option: 'prk.steps' }],
    ]);
    const badFaith = await documentOf(korea, { to: 'deal and not guarantee', scenario: 'bad-faith' });
    expect(badFaith.guarantees?.[0]?.set).toEqual([
      { kind: 'joint', literals: ['prk.steps', 'us.ease'], name: 'at-once' },
    ]);
    expect(badFaith.guarantees?.[0]?.path).toEqual([{ from: 1, to: 6, movers: ['prk', 'us', 'rus'] }]);
  });

  it('writes a vote that takes a threat away', async () => {
    const { threats } = await documentOf(korea, { to: 'deal and not guarantee', scenario: 'russia-sides' });
    expect(threats).toContainEqual({
      by: { kind: 'body', name: 'security-council' },
      at: 6,
      party: 'prk',
      how: 'leaves',
      to: 5,
    });
  });

  it('writes a declared commitment with its cost, and the path from where it leaves things', async () => {
    const document = await documentOf(pledge, { to: 'fair' });
    expectSense(document);
    const sets = document.guarantees?.filter(({ set }) => set.some(({ name: called }) => called === 'pledge'));
    expect(sets?.[0]).toMatchObject({ set: [{ kind: 'commit', option: 'c.back', name: 'pledge' }], cost: 2.5 });
    expect(sets?.[0]?.path[0]?.from).toBe(5);
  });

  it('says of a partial answer what was not looked at, and up to which bound nothing was found', async () => {
    const partial: Document[] = [];
    for (const looks of [0, 1, 5, 50, 500]) {
      let left = looks;
      const stop = () => {
        left -= 1;
        return left < 0;
      };
      const { out } = await askMove(
        catalogueText('cuban-missiles'),
        { to: 'settled', json: true },
        { stop, known: () => {} },
      );
      partial.push(v.parse(contract, JSON.parse(out)));
    }
    for (const { complete } of partial.slice(0, -1)) expect(complete).toBe(false);
    expect(partial[0]).toMatchObject({ guarantees: null, dependence: { bound: 0, complete: false } });
    const stopped = partial.flatMap(({ dependence }) => (dependence?.complete === false ? [dependence.bound] : []));
    expect(stopped.length).toBeGreaterThan(0);
    for (const bound of stopped) expect(bound).toBeLessThan(2);
  });
});
