import type { Analysis, Further } from '../analysis/index.ts';
import type { Assessment } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Block, type Column, heading, paragraph, styled, type Text } from './block.ts';
import { leftOutHint, leftOutWords, undefinedWords } from './concept-words.ts';
import { countFlags } from './count-flags.ts';
import { describeCoalitions } from './describe-coalitions.ts';
import { describeDoubt } from './describe-doubt.ts';
import { describeStandstill } from './describe-standstill.ts';
import { describeStrength } from './describe-strength.ts';
import { equilibriaOfAny, type Firmness, firmness, firmnessWords, holdsUnder } from './firmness.ts';
import { more } from './more.ts';
import { outcomeIds, partyName, shortStateWords, stateNumber, stateWords } from './names.ts';
import { topPayoff } from './top-payoff.ts';

export interface DescribeOptions {
  /** Show every row of every table. */
  readonly full: boolean;
  /** Rows of a table before the rest is only counted. */
  readonly limit: number;
}

/** The answer of `analyze`: the verdict in words first, then what could hold, then the tables. */
export function describeAnalysis(
  analysis: Analysis,
  options: DescribeOptions,
  further: Further | null = null,
): readonly Block[] {
  return [
    ...describeHead(analysis),
    ...describeStandstill(analysis),
    ...describeEquilibria(analysis, options),
    ...describePreferred(analysis),
    ...describeCoalitions(analysis, further?.coalitions ?? null, options),
    ...describeStrength(analysis, further?.strength ?? null, options),
    ...describeDoubt(analysis, further?.doubt ?? null, options),
    ...describeStability(analysis),
    ...describeStates(analysis, options),
    ...describeUndefined(analysis, further),
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
  const { assessment } = analysis;
  const all = equilibriaOfAny(assessment);
  const title = heading(2, 'What could hold');
  const degrees = byFirmness(assessment, all);
  if (all.length === 0) {
    return [title, paragraph('No outcome holds under any of the concepts: somebody always moves on.')];
  }
  const blocks = firmnessWords.flatMap(({ firmness: degree, because }) => {
    const states = degrees.get(degree);
    if (states === undefined) return [];
    const shown = options.full ? states : states.slice(0, options.limit);
    const items = shown.map((state) => describeHolding(analysis, state));
    const lead = paragraph(styled('strong', degree), `: ${because}.`);
    return [lead, { kind: 'list' as const, items }, ...more(states.length - shown.length, 'state')];
  });
  return [title, ...blocks, ...describeByConcept(analysis, options)];
}

function byFirmness(assessment: Assessment, states: readonly number[]): ReadonlyMap<Firmness, readonly number[]> {
  const degrees = new Map<Firmness, number[]>();
  for (const state of states) {
    const degree = firmness(assessment, state)?.firmness;
    if (degree === undefined) continue;
    const known = degrees.get(degree);
    if (known === undefined) degrees.set(degree, [state]);
    else known.push(state);
  }
  return degrees;
}

function describeHolding({ graph, assessment, today }: Analysis, state: number): Text {
  const better = today?.preferred.find((entry) => entry.state === state);
  const praise =
    better === undefined ? '' : better.strict ? '; better for all than today' : '; worse for nobody than today';
  const holds = styled('muted', ` (${holdsUnder(assessment, state).join(' ')})`);
  return [...stateWords(graph, state), styled('good', praise), holds];
}

function describeByConcept(analysis: Analysis, options: DescribeOptions): readonly Block[] {
  const rows = definedConcepts(analysis).map((concept): readonly Text[] => {
    const states = flagged(analysis.assessment.equilibria[concept]);
    const shown = options.full ? states : states.slice(0, options.limit);
    const rest = states.length - shown.length;
    const numbers =
      shown.map((state) => String(state + 1)).join(' ') + (rest > 0 ? ` and ${rest.toLocaleString('en')} more` : '');
    return [[styled('code', concept)], [states.length.toLocaleString('en')], [numbers === '' ? '—' : numbers]];
  });
  const columns: readonly Column[] = [
    { title: 'concept', align: 'left' },
    { title: 'count', align: 'right' },
    { title: 'equilibria', align: 'left' },
  ];
  return [{ kind: 'table', columns, rows }];
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
    return [...shortStateWords(graph, state), ` (${note})`];
  });
  return [title, paragraph(lead), { kind: 'list', items }, ...more(shown.length - 6, 'outcome')];
}

function describeStability(analysis: Analysis): readonly Block[] {
  const { graph, assessment } = analysis;
  const concepts = definedConcepts(analysis);
  const count = (flags: Uint8Array | undefined) => countFlags(flags ?? new Uint8Array(0)).toLocaleString('en');
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
  const tops = graph.payoffs.map(topPayoff);
  const rows = Array.from({ length: graph.states.count }, (_, state): readonly Text[] => [
    [stateNumber(state)],
    [styled('code', graph.states.pattern(state))],
    [outcomeIds(graph, state).join(', ')],
    [holdsUnder(assessment, state).join(' ')],
    ...graph.payoffs.map((payoffs, party): Text => [String((tops[party] ?? 0) - (payoffs[state] ?? 0) + 1)]),
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

function describeUndefined({ assessment }: Analysis, further: Further | null): readonly Block[] {
  const concepts = Object.entries(assessment.undefined).map(
    ([concept, reason]): Text => [styled('code', concept), `: ${undefinedWords(reason)}.`],
  );
  const rest = Object.entries(further?.leftOut ?? {}).map(([what, reason]): Text => {
    const question = what === 'doubt' ? 'How sure it is' : 'What several could do together';
    return [`${question}: ${leftOutWords(reason)}`, leftOutHint(reason), '.'];
  });
  const items = [...concepts, ...rest];
  return items.length === 0 ? [] : [heading(2, 'Not answered'), { kind: 'list', items }];
}

function flagged(flags: Uint8Array | undefined): readonly number[] {
  const states: number[] = [];
  for (let state = 0; state < (flags?.length ?? 0); state += 1) if (flags?.[state] === 1) states.push(state);
  return states;
}

function definedConcepts({ assessment }: Analysis): readonly Concept[] {
  return assessment.concepts.filter((concept) => assessment.equilibria[concept] !== undefined);
}
