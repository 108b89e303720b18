import type { Analysis } from '../analysis/index.ts';
import type { Concept } from '../model/index.ts';
import { type Block, heading, paragraph, styled, type Text } from './block.ts';
import { undefinedWords } from './concept-words.ts';
import { describeStandstill } from './describe-standstill.ts';
import { equilibriaOfAny, firmness, holdsUnder } from './firmness.ts';
import { outcomeNames, partyName, stateNumber, stateWords, takenWords } from './names.ts';

export interface DescribeOptions {
  /** Show every row of every table. */
  readonly full: boolean;
  /** Rows of a table before the rest is only counted. */
  readonly limit: number;
}

/** The answer of `analyze`: the verdict in words first, then what could hold, then the tables. */
export function describeAnalysis(analysis: Analysis, options: DescribeOptions): readonly Block[] {
  return [
    ...describeHead(analysis),
    ...describeStandstill(analysis),
    ...describeEquilibria(analysis, options),
    ...describePreferred(analysis),
    ...describeStability(analysis),
    ...describeStates(analysis, options),
    ...describeUndefined(analysis),
  ];
}

function describeHead({ graph, question }: Analysis): readonly Block[] {
  const { parties, options } = graph.conflict;
  const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
  const size = [
    count(parties.length, 'party', 'parties'),
    count(options.length, 'option'),
    `${count(graph.states.count, 'state')} of ${graph.states.raw.toLocaleString('en')} combinations`,
  ];
  const scenario = question.scenario === null ? [] : [`scenario ${question.scenario}`];
  return [
    heading(1, question.title ?? 'A conflict without a title'),
    paragraph(styled('muted', [...scenario, ...size].join(' · '))),
  ];
}

function describeEquilibria(analysis: Analysis, options: DescribeOptions): readonly Block[] {
  const { assessment, graph } = analysis;
  const all = equilibriaOfAny(assessment);
  const title = heading(2, 'What could hold');
  if (all.length === 0)
    return [title, paragraph('No outcome holds under any of the concepts: somebody always moves on.')];
  const shown = options.full ? all : all.slice(0, options.limit);
  const better = new Map(analysis.today?.preferred.map(({ state, strict }) => [state, strict]));
  const concepts = definedConcepts(analysis);
  const rows = shown.map((state): readonly Text[] => [
    [stateNumber(state)],
    [outcomeNames(graph, state).join(', ')],
    [
      state === graph.statusQuo ? styled('strong', 'today') : '',
      state === graph.statusQuo ? ' · ' : '',
      takenWords(graph, state),
    ],
    ...concepts.map((concept): Text => [assessment.equilibria[concept]?.[state] === 1 ? styled('good', '●') : '·']),
    [better.has(state) ? 'yes' : ''],
  ]);
  return [
    title,
    ...describeFirmness(analysis, all),
    {
      kind: 'table',
      columns: [
        { title: 'state', align: 'right' },
        { title: 'outcome', align: 'left' },
        { title: 'taken', align: 'left' },
        ...concepts.map((concept) => ({ title: concept, align: 'centre' as const })),
        { title: 'all prefer', align: 'centre' },
      ],
      rows,
    },
    ...more(all.length - shown.length, 'state'),
  ];
}

function describeFirmness({ assessment }: Analysis, states: readonly number[]): readonly Block[] {
  const by = new Map<string, number[]>();
  for (const state of states) {
    const found = firmness(assessment, state);
    if (found !== null) by.set(found.firmness, [...(by.get(found.firmness) ?? []), state]);
  }
  const parts = [...by].map(([name, members]) => `${members.length} ${name}`);
  const noun = states.length === 1 ? 'state holds' : 'states hold';
  return [paragraph(`${states.length.toLocaleString('en')} ${noun} under at least one concept: ${parts.join(', ')}.`)];
}

function describePreferred({ today, graph, assessment }: Analysis): readonly Block[] {
  if (today === null) return [];
  const title = heading(2, 'Is there an outcome that every party prefers to today?');
  const strict = today.preferred.filter((entry) => entry.strict);
  const shown = (strict.length > 0 ? strict : today.preferred).toSorted(
    (a, b) => holdsUnder(assessment, b.state).length - holdsUnder(assessment, a.state).length,
  );
  if (shown.length === 0) return [title, paragraph('No. Whatever is better than today for one is worse for another.')];
  const lead =
    strict.length > 0
      ? `Yes: ${strict.length === 1 ? 'one outcome is' : `${strict.length} outcomes are`} better for everybody who cares.`
      : `Nearly: ${shown.length === 1 ? 'one outcome is' : `${shown.length} outcomes are`} better for somebody and worse for nobody.`;
  const items = shown.slice(0, 6).map(({ state }): Text => {
    const holds = holdsUnder(assessment, state);
    const note = holds.length === 0 ? 'it would not hold' : `it would hold under ${holds.join(', ')}`;
    return [...stateWords(graph, state), ` (${note})`];
  });
  return [title, paragraph(lead), { kind: 'list', items }, ...more(shown.length - 6, 'outcome')];
}

function describeStability(analysis: Analysis): readonly Block[] {
  const { graph, assessment } = analysis;
  const concepts = definedConcepts(analysis);
  const count = (flags: Uint8Array | undefined) =>
    (flags ?? []).reduce((sum: number, flag) => sum + flag, 0).toLocaleString('en');
  const rows = graph.conflict.parties.map((_, party): readonly Text[] => [
    [partyName(graph.conflict, party)],
    ...concepts.map((concept): Text => [count(assessment.stable[concept]?.[party])]),
  ]);
  const all = [
    [styled('strong', 'every party')],
    ...concepts.map((concept): Text => [count(assessment.equilibria[concept])]),
  ];
  return [
    heading(2, 'States that are stable, by party'),
    {
      kind: 'table',
      columns: [
        { title: 'party', align: 'left' },
        ...concepts.map((concept) => ({ title: concept, align: 'right' as const })),
      ],
      rows: [...rows, all],
    },
  ];
}

function describeStates({ graph, assessment }: Analysis, options: DescribeOptions): readonly Block[] {
  if (graph.states.count > 64 && !options.full) return [];
  const rows = Array.from({ length: graph.states.count }, (_, state): readonly Text[] => [
    [stateNumber(state)],
    [styled('code', graph.states.pattern(state))],
    [outcomeNames(graph, state).join(', ')],
    [holdsUnder(assessment, state).join(' ')],
    ...graph.payoffs.map((payoffs): Text => [String(rankFromTop(payoffs, state))]),
  ]);
  const title = 'All states, with their rank for each party (1 is best)';
  return [
    heading(2, title),
    {
      kind: 'table',
      columns: [
        { title: 'state', align: 'right' },
        { title: 'pattern', align: 'left' },
        { title: 'outcome', align: 'left' },
        { title: 'holds under', align: 'left' },
        ...graph.conflict.parties.map((party) => ({ title: party.id, align: 'right' as const })),
      ],
      rows,
    },
  ];
}

function rankFromTop(payoffs: { readonly [at: number]: number; readonly length: number }, state: number): number {
  let best = 0;
  for (let at = 0; at < payoffs.length; at += 1) best = Math.max(best, payoffs[at] ?? 0);
  return best - (payoffs[state] ?? 0) + 1;
}

function describeUndefined({ assessment }: Analysis): readonly Block[] {
  const items = Object.entries(assessment.undefined).map(
    ([concept, reason]): Text => [styled('code', concept), `: ${undefinedWords(reason)}.`],
  );
  return items.length === 0 ? [] : [heading(2, 'Not answered'), { kind: 'list', items }];
}

function definedConcepts({ assessment }: Analysis): readonly Concept[] {
  return assessment.concepts.filter((concept) => assessment.equilibria[concept] !== undefined);
}

/** How many were not shown, where some were not. */
export function more(count: number, one: string): readonly Block[] {
  if (count <= 0) return [];
  const words = `and ${count.toLocaleString('en')} more ${count === 1 ? one : `${one}s`} (--full shows all)`;
  return [paragraph(styled('muted', words))];
}
