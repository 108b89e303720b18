import { describe, expect, it } from 'vitest';
import { checkEvidence, parseModel } from '../../src/format/index.ts';
import { acceptProposals, type Proposal, type Proposals, propose, type ReadArticle } from '../../src/reading/index.ts';
import { river, riverModel } from './support/river.ts';
import { type Named, type Told, told } from './support/told.ts';

describe('case: what an article about a dam proposes', () => {
  const proposals = proposedTo(riverModel, [river]);
  const found = proposals.proposals.map(({ kind, title, quotation }) => [kind, title, quotation?.quote, quotation?.at]);

  it.each([
    ['statement', 'Egypt prefers `ethiopia.sign`', 'Egypt demanded that Ethiopia sign a binding agreement', 1],
    [
      'statement',
      'Egypt prefers `egypt.take-dispute if ethiopia.fill`',
      'Security Council unless Ethiopia stopped filling the reservoir by 1 July',
      1,
    ],
    ['statement', 'Ethiopia prefers `not ethiopia.accept-foreign`', 'We will not accept foreign mediators', 2],
    [
      'statement',
      'Ethiopia prefers `ethiopia.share-data if egypt.recognise-right`',
      'share data on the flow if Egypt recognised its right to develop',
      2,
    ],
    ['statement', 'Sudan prefers `ethiopia.share-data`', 'Sudan called on Ethiopia to share data on the flow', 3],
    ['evidence', 'Egypt: evidence for `not fill`', 'Egypt opposed the filling of the reservoir', 4],
    ['evidence', 'Egypt: evidence for the option `gas`', 'The minister warned that it may cut the supply of gas', 4],
    ['evidence', 'Ethiopia: evidence for `fill`', 'Ethiopia will fill the reservoir', 5],
    ['party', 'party Sudan', 'Sudan called on Ethiopia', 3],
  ])('%s: %s', (...wanted) => {
    expect(found).toContainEqual(wanted);
  });

  it('knows the same option in other words, and makes one option of what two ask for', () => {
    const options = proposals.proposals.filter(({ kind }) => kind === 'option').map(({ title }) => title);
    expect(options).toEqual([
      'Egypt could: Take the dispute to the Security Council',
      'Ethiopia could: Accept foreign mediators',
      'Ethiopia could: Share data on the flow',
      'Egypt could: Recognise its right to develop the river',
    ]);
  });

  it('makes a scenario of a deadline, from the day after it', () => {
    const [deadline] = proposals.proposals.filter(({ kind }) => kind === 'deadline');
    expect(deadline?.change).toMatchObject({ id: 'from-2021-07-02', content: { from: '2021-07-02' } });
  });

  it('proposes nothing for what is denied, and says so', () => {
    expect(proposals.leftOut.map(({ why, quotation }) => [why, quotation.quote])).toEqual([
      ['It is denied.', 'that Ethiopia would close the gates'],
    ]);
  });

  it('takes no professor and no agency for a party', () => {
    const parties = proposals.proposals.filter(({ kind }) => kind === 'party').map(({ title }) => title);
    expect(parties).toEqual(['party Sudan']);
  });

  it('quotes at most twelve words each time', () => {
    const lengths = proposals.proposals.flatMap(({ quotation }) => quotation?.quote.split(/\s+/).length ?? []);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
  });

  it('brings along what a proposal needs', () => {
    const sudan = numberOf(proposals, 'Sudan prefers `ethiopia.share-data`');
    const accepted = acceptProposals(riverModel, proposals, [sudan]);
    if (!('text' in accepted)) throw new Error('it was not accepted');
    const { model } = parseModel(accepted.text);
    expect(model?.base.parties.map(({ id }) => id)).toEqual(['ethiopia', 'egypt', 'sdn']);
    expect(model?.base.options.map(({ id }) => id)).toContain('ethiopia.share-data');
    expect(model?.base.sources.map(({ id }) => id)).toEqual(['article']);
  });
});

describe('case: what a proposal says of the model', () => {
  it('points out what the party prefers already, and the other way round', () => {
    const text = riverModel.replace('[not fill, sign if not fill]', '[not sign, not sign if fill]');
    const demand = proposedTo(text, [river]).proposals.find(({ title }) => title === 'Egypt prefers `ethiopia.sign`');
    expect(demand?.conflicts.map(({ message }) => message)).toEqual([
      'Egypt has `not sign` (statement 1), which says the opposite.',
      'Egypt has `not sign if fill` (statement 2), which goes against it where its condition holds.',
    ]);
  });

  it('shows two options that the words may mean, and guesses none', () => {
    const text = riverModel.replace(
      'sign: Sign a binding agreement',
      'sign: Sign a binding agreement on water\n      trade: Sign a binding agreement on trade',
    );
    const either = proposedTo(text, [river]).proposals.filter(({ title }) =>
      /^Egypt prefers `ethiopia\.\w+`$/.test(title),
    );
    expect(either.map(({ title }) => title)).toEqual([
      'Egypt prefers `ethiopia.sign`',
      'Egypt prefers `ethiopia.trade`',
    ]);
    expect(either.map(({ instead }) => instead)).toEqual([[either[1]?.number], [either[0]?.number]]);
  });

  it('shows both parties that a speaker may stand for', () => {
    const text = riverModel.replace(
      '  egypt:\n    name: Egypt\n',
      '  cabinet: { name: Cabinet of Egypt, options: { go: Go } }\n  egypt:\n    name: Army of Egypt\n',
    );
    const demand = proposedTo(text, [river]).proposals.filter(({ title }) => title.endsWith('prefers `ethiopia.sign`'));
    expect(demand.map(({ title }) => title)).toEqual([
      'Cabinet of Egypt prefers `ethiopia.sign`',
      'Army of Egypt prefers `ethiopia.sign`',
    ]);
    expect(demand.every(({ instead }) => instead.length === 1)).toBe(true);
  });

  it.each([
    ['a ranking', 'ranking: [[NNN, YNN], [NYN, YYN, NNY, YNY, NYY, YYY]]', 'has a ranking or weights'],
    ['weights', 'weights: { sign: 2 }', 'has a ranking or weights'],
  ])('cannot write a statement beside %s, and says why', (_, preference, why) => {
    const text = riverModel.replace('prefers: [not fill, sign if not fill]', preference);
    const proposals = proposedTo(text, [river]);
    const demand = proposals.proposals.find(({ title }) => title === 'Egypt prefers `ethiopia.sign`');
    expect(demand?.blocked).toContain(why);
    expect(acceptProposals(text, proposals, [demand?.number ?? 0])).toHaveProperty('blocked');
  });

  it('adds no option where states are named by number, and what needs it waits, too', () => {
    const text = `${riverModel}expect: [{ equilibria: nash, include: [1] }]\n`;
    const { proposals } = proposedTo(text, [river]);
    const blocked = proposals.filter((proposal) => proposal.blocked !== null);
    expect(blocked.map(({ kind }) => kind).sort()).toContain('option');
    expect(proposals.filter(({ kind }) => kind === 'option').every((option) => option.blocked !== null)).toBe(true);
    expect(proposals.find(({ title }) => title === 'Egypt prefers `ethiopia.sign`')?.blocked).toBeNull();
    expect(proposals.find(({ title }) => title.startsWith('Sudan prefers'))?.blocked).toContain('by number');
  });

  it('adds a letter where states are named by patterns, and shows it', () => {
    const text = `${riverModel}expect: [{ equilibria: nash, include: [NYN] }]\n`;
    const { proposals } = proposedTo(text, [river]);
    const option = proposals.find(({ kind }) => kind === 'option');
    expect(option?.blocked).toBeNull();
    expect(option?.diff.removed.join()).toMatch(/NYN/);
    expect(option?.diff.added.join()).toMatch(/N?NYN?N/);
  });

  it('says what would break a scenario, and keeps the rest', () => {
    const text = `${riverModel}scenarios:\n  alone: { parties: { egypt: null } }\n`;
    const { proposals } = proposedTo(text, [river]);
    const broken = proposals.filter((proposal) => proposal.blocked?.includes('would have an error'));
    expect(broken.map(({ title }) => title)).toContain(
      'Ethiopia prefers `ethiopia.share-data if egypt.recognise-right`',
    );
    expect(proposals.find(({ title }) => title.startsWith('Sudan prefers'))?.blocked).toBeNull();
  });
});

describe('case: how words become statements', () => {
  const actors: readonly Named[] = [
    { id: 'union', name: 'Dockers Union', type: 'organisation', of: null, names: ['Dockers Union', 'the union'] },
    { id: 'port', name: 'Port Authority', type: 'organisation', of: null, names: ['Port Authority', 'the authority'] },
  ];
  const model = `standstill: 1
parties:
  union: { name: Dockers Union, options: { strike: Strike, nights: Accept night shifts } }
  port: { name: Port Authority, options: { tolls: Lift the tolls, raise: Raise wages by five per cent, talks: Break off the talks } }
`;
  const union = { by: ['union'], source: 'Dockers Union' } as const;
  const port = { by: ['port'], source: 'Port Authority' } as const;

  it.each<
    [string, Omit<Told, 'source' | 'by'> & { readonly by: readonly string[]; readonly source: string }, string | null]
  >([
    [
      'wants it',
      {
        ...union,
        cue: 'wants',
        content: 'the authority to lift the tolls',
        positions: [{ type: 'demand', to: ['port'] }],
      },
      'port.tolls',
    ],
    [
      'a synonym',
      {
        ...union,
        cue: 'urged',
        content: 'the authority to suspend the tolls',
        positions: [{ type: 'demand', to: ['port'] }],
      },
      'port.tolls',
    ],
    [
      'the opposite verb',
      { ...port, cue: 'said', content: 'it would keep the tolls', positions: [] },
      'not port.tolls',
    ],
    [
      'refuses it',
      { ...port, cue: 'refused', content: 'to lift the tolls', positions: [{ type: 'refusal' }] },
      'not port.tolls',
    ],
    [
      'will not',
      {
        ...port,
        cue: 'said',
        content: 'it would never lift the tolls',
        positions: [{ type: 'refusal', trigger: 'would never lift' }],
      },
      'not port.tolls',
    ],
    [
      'rejects a thing',
      { ...union, cue: 'rejected', content: 'night shifts', positions: [{ type: 'refusal' }] },
      'not union.nights',
    ],
    [
      'a passive',
      { ...union, cue: 'demanded', content: 'that the tolls be lifted', positions: [{ type: 'demand' }] },
      'port.tolls',
    ],
    [
      'if',
      {
        ...port,
        cue: 'said',
        content: 'it would lift the tolls if the union accepted night shifts',
        positions: [{ type: 'condition', trigger: 'if', to: ['union'] }],
      },
      'port.tolls if union.nights',
    ],
    [
      'if not',
      {
        ...union,
        cue: 'said',
        content: 'it would strike if the authority did not lift the tolls',
        positions: [{ type: 'threat', trigger: 'would strike' }],
      },
      'union.strike if not port.tolls',
    ],
    [
      'unless',
      {
        ...union,
        cue: 'said',
        content: 'it will strike unless the authority lifts the tolls',
        positions: [{ type: 'condition', trigger: 'unless', to: ['port'] }],
      },
      'union.strike if not port.tolls',
    ],
    [
      'until',
      {
        ...port,
        cue: 'said',
        content: 'the tolls will stay until the union accepts night shifts',
        positions: [{ type: 'condition', trigger: 'until', to: ['union'] }],
      },
      'not port.tolls if not union.nights',
    ],
    [
      'only if',
      {
        ...port,
        cue: 'said',
        content: 'it will lift the tolls only if the union accepts night shifts',
        positions: [{ type: 'condition', trigger: 'only if', to: ['union'] }],
      },
      'not port.tolls if not union.nights',
    ],
    [
      'if first',
      {
        ...port,
        cue: 'said',
        content: 'if the union accepts night shifts, it will lift the tolls',
        positions: [{ type: 'condition', trigger: 'if', to: ['union'] }],
      },
      'port.tolls if union.nights',
    ],
    [
      'another number',
      {
        ...union,
        cue: 'demanded',
        content: 'that the authority raise wages by nine per cent',
        positions: [{ type: 'demand', to: ['port'] }],
      },
      'port.raise-wages',
    ],
    [
      'denied',
      {
        ...port,
        cue: 'denied',
        content: 'that it would lift the tolls',
        positions: [{ type: 'commitment', denied: true }],
      },
      null,
    ],
    [
      'nothing that could be done',
      {
        ...union,
        cue: 'said',
        content: 'it would think about it',
        positions: [{ type: 'commitment', trigger: 'would think' }],
      },
      null,
    ],
  ])('%s', (_, statement, wanted) => {
    const sentence = `${statement.source} ${statement.cue} ${statement.content}.`;
    const article = told(['Talks at the port', sentence], actors, [statement]);
    const said = proposedTo(model, [article]).proposals.flatMap(({ change }) =>
      change.kind === 'statement' ? [`${change.party}: ${change.statement.statement}`] : [],
    );
    expect(said).toEqual(wanted === null ? [] : [`${statement.by[0]}: ${wanted}`]);
  });

  it('marks what may be as unsure', () => {
    const statement: Told = {
      ...port,
      cue: 'said',
      content: 'it might lift the tolls',
      positions: [{ type: 'offer', trigger: 'might lift', hypothetical: true }],
    };
    const article = told(['Talks', `Port Authority said it might lift the tolls.`], actors, [statement]);
    const [first] = proposedTo(model, [article]).proposals;
    expect(first?.change).toMatchObject({ statement: { statement: 'port.tolls', unsure: 'sign' } });
  });
});

describe('law: what is accepted', () => {
  it('leaves a model in which check finds every quotation at its place', () => {
    const proposals = proposedTo(riverModel, [river]);
    const all = acceptProposals(
      riverModel,
      proposals,
      proposals.proposals.map(({ number }) => number),
    );
    if (!('text' in all)) throw new Error('it was not accepted');
    const { model } = parseModel(all.text);
    if (model === null) throw new Error('it cannot be read');
    const places = river.input.split('\n\n').map((text, at) => ({ at: at === 0 ? 'title' : at, text }));
    const { evidence } = checkEvidence(
      model,
      () => '',
      () => places,
    );
    expect(evidence.length).toBeGreaterThan(8);
    expect(evidence.filter(({ status }) => status !== 'ok')).toEqual([]);
  });
});

function proposedTo(text: string, articles: readonly ReadArticle[]): Proposals {
  const { model, diagnostics } = parseModel(text);
  if (model === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return propose(articles, { text, model });
}

function numberOf({ proposals }: { readonly proposals: readonly Proposal[] }, title: string): number {
  return proposals.find((proposal) => proposal.title === title)?.number ?? 0;
}
