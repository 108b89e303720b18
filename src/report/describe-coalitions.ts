import type { Analysis, CoalitionForm, CoalitionJumps, Coalitions } from '../analysis/index.ts';
import type { Concept } from '../model/index.ts';
import { type Block, enumerate, heading, paragraph, plainText, styled, type Text } from './block.ts';
import type { DescribeOptions } from './describe-analysis.ts';
import { more } from './more.ts';
import { partyName, shortStateWords, stateNumber, stepWords } from './names.ts';

/** What several parties could do together that nobody does alone, and what no group would leave. */
export function describeCoalitions(
  analysis: Analysis,
  coalitions: Coalitions | null,
  options: DescribeOptions,
): readonly Block[] {
  if (coalitions === null || analysis.graph.conflict.parties.length < 2) return [];
  return [
    heading(2, 'What could several do together?'),
    ...describeJumps(analysis, coalitions, options),
    ...describeSafe(analysis, coalitions, options.full),
  ];
}

interface Jump {
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
}

/** Jumps told before the rest is only counted. */
const shownJumps = 6;

function describeJumps(analysis: Analysis, { jumps, form }: Coalitions, options: DescribeOptions): readonly Block[] {
  if (jumps.length === 0) {
    return [paragraph('Nothing: no group can go from one state that holds to another that it prefers.')];
  }
  const today = analysis.today?.state;
  const all = jumps.flatMap(jumpsOf);
  const ordered = all.toSorted((a, b) => Number(b.from === today) - Number(a.from === today));
  const shown = options.full ? ordered : ordered.slice(0, shownJumps);
  const items = shown.map((jump) => jumpWords(analysis, jump, form));
  return [{ kind: 'list', items }, ...more(all.length - shown.length, 'jump')];
}

/** The jumps of a coalition, each once, with the concepts under which both ends hold. */
function jumpsOf({ members, jumps }: CoalitionJumps): readonly Jump[] {
  const found = new Map<string, Jump & { readonly concepts: Concept[] }>();
  for (const concept of Object.keys(jumps) as readonly Concept[]) {
    for (const [from, to] of jumps[concept] ?? []) {
      const known = found.get(`${from} ${to}`) ?? { members, from, to, concepts: [] };
      known.concepts.push(concept);
      found.set(`${from} ${to}`, known);
    }
  }
  return [...found.values()];
}

function jumpWords({ graph }: Analysis, { members, from, to, concepts }: Jump, form: CoalitionForm): Text {
  const names = enumerate(members.map((member): Text => [partyName(graph.conflict, member)]));
  const who = members.length === 2 ? 'both' : 'all of them';
  const prefer = form === 'strict' ? `${who} prefer` : 'is better for one of them at least and worse for none';
  const under = styled('muted', ` (${concepts.join(' ')})`);
  const [start, end] = [shortStateWords(graph, from), shortStateWords(graph, to)];
  if ([start, end].some((words) => plainText(words).length > longState)) {
    const step = stepWords(graph, { from, to, movers: members });
    const gain = form === 'strict' ? `${prefer} it` : `it ${prefer}`;
    return ['From ', stateNumber(from), ' to ', stateNumber(to), ': ', ...step, `; ${gain}`, under];
  }
  return [...names, ' together can go from ', ...start, ' to ', ...end, `, which ${prefer}`, under];
}

/** Where a state takes more words than this, only what changes is told. */
const longState = 60;

/** States told before the rest is only counted. */
const shownSafe = 6;

function describeSafe({ graph, assessment }: Analysis, { stable }: Coalitions, full: boolean): readonly Block[] {
  if (!assessment.concepts.includes('nash')) return [];
  const safe = [...stable.nash.keys()].filter((state) => stable.nash[state] === 1);
  if (safe.length === 0) return [paragraph('Every state would be left by somebody, alone or with others.')];
  const words = (full ? safe : safe.slice(0, shownSafe)).map((state) => shortStateWords(graph, state));
  return [
    paragraph('Nobody would leave, alone or in any group:'),
    { kind: 'list', items: words },
    ...more(safe.length - words.length, 'state'),
  ];
}
