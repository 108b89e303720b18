import type { Analysis, Deterrence, Today } from '../analysis/index.ts';
import type { Graph, Step } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords } from './concept-words.ts';
import { describeDeterrence } from './describe-deterrence.ts';
import { describeOpenSteps, opened } from './describe-open-steps.ts';
import { firmness, holdsUnder } from './firmness.ts';
import { more } from './more.ts';
import { partyName, stateWords, stepWords, takenWords } from './names.ts';

/** Whether today is a standstill and why: the first words of every analysis. */
export function describeStandstill(analysis: Analysis): readonly Block[] {
  const { today, graph } = analysis;
  if (today === null) {
    const words = 'The model does not say where things stand today (statusQuo), so there is no standstill to judge.';
    return [paragraph(words)];
  }
  const concept = leadingConcept(analysis, today);
  return [
    heading(2, 'Is it stuck?'),
    paragraph('Today: ', styled('strong', takenWords(graph, today.state)), '.'),
    describeVerdict(analysis, today),
    ...(concept === null ? [] : describeReasons(graph, today, concept)),
    ...describeOpenSteps(analysis, today),
    ...describeDrifts(graph, today),
  ];
}

/** Whether today is a standstill, and why, in one sentence. */
export function verdictWords({ assessment }: Analysis, today: Today): Text {
  const found = firmness(assessment, today.state);
  if (found !== null) {
    const holds = `Yes. Today is a standstill and holds ${found.firmness}: `;
    return [styled('strong', holds), `${conceptWords[found.concept].holds}.`];
  }
  return [
    styled('strong', 'No. Today is no standstill: '),
    opened(assessment, today).length > 0
      ? 'it holds against the moves of each party alone, but not against what several gain by together.'
      : 'somebody gains by moving, and nothing deters it.',
  ];
}

function describeVerdict(analysis: Analysis, today: Today): Block {
  const holds = holdsUnder(analysis.assessment, today.state);
  const fails = Object.keys(today.standstill).filter((concept) => !holds.some((other) => other === concept));
  const under = holds.length === 0 ? '' : ` It holds under ${holds.join(', ')}`;
  const against = fails.length === 0 ? '' : `${under === '' ? ' It fails under ' : ', not under '}${fails.join(', ')}`;
  const tail = under + against === '' ? '' : `${under}${against}.`;
  return paragraph(...verdictWords(analysis, today), tail);
}

/** The concept whose reasons are told: that of the verdict; where nothing holds, seq or else the first that is defined. */
function leadingConcept({ assessment }: Analysis, today: Today): Concept | null {
  const found = firmness(assessment, today.state);
  if (found !== null) return found.concept;
  const defined = assessment.concepts.filter((concept) => today.standstill[concept] !== undefined);
  return defined.find((concept) => concept === 'seq') ?? defined[0] ?? null;
}

function describeReasons(graph: Graph, today: Today, concept: Concept): readonly Block[] {
  const content: Text[] = [];
  const items = graph.conflict.parties.flatMap((_, party): readonly Text[] => {
    const entries = today.deterrence[party]?.[concept] ?? [];
    if (entries.length === 0) content.push([partyName(graph.conflict, party)]);
    return reasonsOf(graph, today.state, party, concept, entries);
  });
  const names = enumerate(content);
  const satisfied: Text[] =
    content.length === 0 ? [] : [[...names, content.length === 1 ? ' gains' : ' gain', ' by no move alone.']];
  return [{ kind: 'list', items: [...items, ...satisfied] }];
}

const shownPerParty = 4;

function reasonsOf(
  graph: Graph,
  state: number,
  party: number,
  concept: Concept,
  entries: readonly Deterrence[],
): readonly Text[] {
  const ordered = entries.toSorted((a, b) => Number(a.sanction !== null) - Number(b.sanction !== null));
  const told = ordered.slice(0, shownPerParty).map((entry) => describeDeterrence(graph, state, party, concept, entry));
  const rest = ordered.length - told.length;
  if (rest === 0) return told;
  const name = partyName(graph.conflict, party);
  return [
    ...told,
    [name, ` has ${rest} more improving move${rest === 1 ? '' : 's'}`, styled('hint', `: explain … ${state + 1}`)],
  ];
}

/** A state at which it would come to rest, with the ways there and the concepts under which nothing deters each. */
interface Rest {
  readonly end: number;
  readonly ways: Map<string, { readonly way: readonly Step[]; readonly concepts: string[] }>;
}

/** Of so many states is told how it would turn into them: those that the most concepts agree on. */
const shownRests = 5;

function describeDrifts(graph: Graph, today: Today): readonly Block[] {
  const rests = restsOf(today);
  const items = [
    ...rests.slice(0, shownRests).map((rest) => restWords(graph, rest)),
    ...gapsOf(today).map(([gap, concepts]): Text => [`under ${concepts.join(', ')}: ${gap}`]),
  ];
  if (items.length === 0) return [];
  return [
    paragraph('What it would turn into, by moves that nothing deters:'),
    { kind: 'list', items },
    ...more(rests.length - shownRests, 'state', ''),
  ];
}

/** The states at which it would come to rest, those of the most concepts first. */
function restsOf({ drift }: Today): readonly Rest[] {
  const rests = new Map<number, Rest>();
  for (const [concept, { ends, ways }] of Object.entries(drift)) {
    for (const end of ends) {
      const rest = rests.get(end) ?? { end, ways: new Map() };
      const way = ways.get(end) ?? [];
      const key = JSON.stringify(way);
      rests.set(end, rest);
      rest.ways.set(key, { way, concepts: [...(rest.ways.get(key)?.concepts ?? []), concept] });
    }
  }
  const agreed = ({ ways }: Rest) => [...ways.values()].reduce((sum, { concepts }) => sum + concepts.length, 0);
  return [...rests.values()].toSorted((a, b) => agreed(b) - agreed(a));
}

/** Where no state, or perhaps not every state, was found at which it would come to rest: why, and under which concepts. */
function gapsOf({ drift }: Today): readonly (readonly [gap: string, concepts: readonly string[]])[] {
  const gaps = new Map<string, string[]>();
  for (const [concept, { ends, complete }] of Object.entries(drift)) {
    if (complete && ends.length > 0) continue;
    const undecided = `${ends.length === 0 ? '' : 'perhaps others, '}not decided within the bound`;
    const gap = complete ? 'no state at which it would come to rest' : undecided;
    gaps.set(gap, [...(gaps.get(gap) ?? []), concept]);
  }
  return [...gaps];
}

function restWords(graph: Graph, { end, ways }: Rest): Text {
  return [...ways.values()].flatMap(({ way, concepts }, at): Text => {
    const under = `${at === 0 ? '' : '; '}under ${concepts.join(', ')}: `;
    const steps = way.flatMap((step, index): Text => [index === 0 ? '' : '; ', ...stepWords(graph, step)]);
    return [under, ...(at === 0 ? [...stateWords(graph, end), ' ('] : ['(']), ...steps, ')'];
  });
}
