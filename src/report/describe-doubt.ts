import type { Analysis, ConceptDoubt, Doubt } from '../analysis/index.ts';
import { concepts as allConcepts, type Concept, type Conflict, printCondition } from '../model/index.ts';
import { type Block, type Column, heading, paragraph, styled, type Text } from './block.ts';
import type { DescribeOptions } from './describe-analysis.ts';
import { percent } from './fraction-words.ts';
import { more } from './more.ts';
import { partyName, shortStateWords } from './names.ts';

/** How sure the answer is where the model itself is unsure, and which question would settle most. */
export function describeDoubt(analysis: Analysis, doubt: Doubt | null, options: DescribeOptions): readonly Block[] {
  if (doubt === null) return [];
  return [
    heading(2, 'How sure is it?'),
    describeCount(analysis.graph.conflict, doubt),
    ...describeShares(analysis, doubt, options),
    ...describeQuestions(analysis.graph.conflict, doubt),
  ];
}

function describeCount(conflict: Conflict, { completions, sampled, profiles }: Doubt): Block {
  const unsure = conflict.parties.flatMap(({ preference }) =>
    preference.kind === 'statements' ? preference.statements.filter((statement) => statement.unsure !== 'no') : [],
  ).length;
  const number = (value: bigint | number) => value.toLocaleString('en');
  const how =
    sampled === null
      ? `all were looked at (they come to ${number(profiles)} different sets of rankings)`
      : `${number(sampled.n)} of them, drawn by chance (seed ${sampled.seed}), were looked at`;
  const what = unsure === 1 ? 'One statement is unsure' : `${unsure} statements are unsure`;
  return paragraph(`${what}. There are ${number(completions)} ways to settle that; ${how}. So often each state holds:`);
}

/** States told before the rest is only counted. */
const shownStates = 12;

function describeShares({ graph }: Analysis, doubt: Doubt, options: DescribeOptions): readonly Block[] {
  const concepts = allConcepts.filter((concept) => doubt.concepts[concept] !== undefined);
  const states = [...new Set(concepts.flatMap((concept) => doubt.concepts[concept]?.possible ?? []))];
  if (states.length === 0) return [paragraph('No state holds, however it is settled.')];
  const today = graph.statusQuo;
  const ordered = states.toSorted((a, b) => Number(b === today) - Number(a === today) || a - b);
  const shown = options.full ? ordered : ordered.slice(0, shownStates);
  const columns: readonly Column[] = [
    { title: 'state', align: 'left' },
    ...concepts.map((concept) => ({ title: concept, align: 'right' as const })),
  ];
  const rows = shown.map((state): readonly Text[] => [
    [...shortStateWords(graph, state), state === today ? ' (today)' : ''],
    ...concepts.map((concept): Text => [shareWords(doubt.concepts[concept], state)]),
  ]);
  return [{ kind: 'table', columns, rows }, ...more(ordered.length - shown.length, 'state'), ...describeMargin(doubt)];
}

function shareWords(found: ConceptDoubt | undefined, state: number): string {
  const share = found?.shares.get(state);
  if (found === undefined || share === undefined) return 'never';
  return found.necessary.includes(state) ? 'always' : percent(share);
}

/** Of a sample, how far the shares may be off. */
function describeMargin({ concepts, sampled }: Doubt): readonly Block[] {
  if (sampled === null) return [];
  const widths = Object.values(concepts).flatMap(({ intervals }) =>
    [...(intervals?.values() ?? [])].map(([low, high]) => high - low),
  );
  const most = percent(Math.max(0, ...widths) / 2);
  return [
    paragraph(styled('muted', `Each share is right to about ${most}, 19 times in 20; so are “always” and “never”.`)),
  ];
}

function describeQuestions(conflict: Conflict, doubt: Doubt): readonly Block[] {
  const byQuestion = new Map<string, { readonly ask: NonNullable<ConceptDoubt['ask']>; readonly under: Concept[] }>();
  for (const concept of allConcepts) {
    const ask = doubt.concepts[concept]?.ask ?? null;
    if (ask === null) continue;
    const key = `${ask.party} ${ask.statement}`;
    const known = byQuestion.get(key) ?? { ask, under: [] };
    known.under.push(concept);
    byQuestion.set(key, known);
  }
  const questions = [...byQuestion.values()];
  if (questions.length === 0) return [paragraph('Whichever way it is settled, the same states hold.')];
  const items = questions.map(
    ({ ask, under }): Text => [...questionWords(conflict, ask), styled('muted', ` (${under.join(' ')})`)],
  );
  return [paragraph(styled('strong', 'What to find out first')), { kind: 'list', items }];
}

function questionWords(conflict: Conflict, { party, statement }: NonNullable<ConceptDoubt['ask']>): Text {
  const preference = conflict.parties[party]?.preference;
  const found = preference?.kind === 'statements' ? preference.statements[statement] : undefined;
  if (found === undefined) return [];
  const said: Text = ['“', styled('code', printCondition(found.condition, conflict)), '”'];
  const name = partyName(conflict, party);
  switch (found.unsure) {
    case 'sign':
      return ['Does ', name, ' want ', ...said, ', or its opposite?'];
    case 'both':
      return ['Does ', name, ' want ', ...said, ' or its opposite, and how much does it matter to it?'];
    default:
      return ['How much does ', ...said, ' matter to ', name, '?'];
  }
}
