import type { Analysis } from '../../analysis/index.ts';
import type { Graph } from '../../engine/index.ts';
import { type Block, type Column, paragraph, styled, type Text } from '../block.ts';
import { heldWords } from '../describe-changes.ts';
import { stateKey } from '../names.ts';

/** States that are named before the rest is only counted. */
const told = 5;

/** Conflicts of more states are compared by their equilibria alone. */
const mostStates = 20_000;

/** Which states only one of two answers has, and which are an equilibrium in one alone, concept by concept. */
export function describeStateChanges(before: Analysis, after: Analysis): readonly Block[] {
  const [was, is] = [before, after].map(({ graph }) => graph.states.count.toLocaleString('en'));
  const counted = was === is ? `Both have ${is} states.` : `There were ${was} states, now there are ${is}.`;
  return [paragraph(counted), ...existing(before.graph, after.graph), ...conceptTable(before, after)];
}

/** The states that exist in one only. */
function existing(before: Graph, after: Graph): readonly Block[] {
  if (Math.max(before.states.count, after.states.count) > mostStates) return [];
  const [was, is] = [allStates(before), allStates(after)];
  const lists = [
    ['Only before: ', labels(before, without(was, is))],
    ['Only now: ', labels(after, without(is, was))],
  ] as const;
  const items = lists.flatMap(([lead, words]): readonly Text[] => (words.length === 0 ? [] : [[lead, ...words]]));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function allStates(graph: Graph): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: graph.states.count }, (_, state) => [stateKey(graph, state), state]));
}

/** The states of the first that the second has not, by what is taken. */
function without(states: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): readonly number[] {
  return [...states].filter(([key]) => !others.has(key)).map(([, state]) => state);
}

function labels(graph: Graph, states: readonly number[]): Text {
  const named = states.slice(0, told).flatMap((state, at): Text => [at === 0 ? '' : '; ', ...heldWords(graph, state)]);
  const rest = states.length - told;
  return rest > 0 ? [...named, styled('muted', ` and ${rest.toLocaleString('en')} more`)] : named;
}

const columns: readonly Column[] = [
  { title: 'concept', align: 'left' },
  { title: 'before', align: 'right' },
  { title: 'now', align: 'right' },
  { title: 'holds no longer', align: 'left' },
  { title: 'holds now and did not', align: 'left' },
];

/** A row for each concept whose equilibria are not the same. */
function conceptTable(before: Analysis, after: Analysis): readonly Block[] {
  const concepts = after.assessment.concepts.filter((concept) => before.assessment.concepts.includes(concept));
  const rows = concepts.flatMap((concept): readonly (readonly Text[])[] => {
    const [was, is] = [held(before, concept), held(after, concept)];
    if (was === null || is === null) return was === is ? [] : [notJudged(concept, was, is)];
    const [gone, come] = [without(was, is), without(is, was)];
    if (gone.length + come.length === 0) return [];
    const counts = [was, is].map(({ size }): Text => [size.toLocaleString('en')]);
    return [[[styled('code', concept)], ...counts, labels(before.graph, gone), labels(after.graph, come)]];
  });
  return rows.length === 0 ? [] : [paragraph('Equilibria that come and go:'), { kind: 'table', columns, rows }];
}

type Held = ReadonlyMap<string, number>;

/** The equilibria under a concept by what is taken in them; null where it was not judged. */
function held({ graph, assessment }: Analysis, concept: Analysis['assessment']['concepts'][number]): Held | null {
  const equilibria = assessment.equilibria[concept];
  if (equilibria === undefined) return null;
  const found = new Map<string, number>();
  equilibria.forEach((holds, state) => {
    if (holds === 1) found.set(stateKey(graph, state), state);
  });
  return found;
}

function notJudged(concept: string, was: Held | null, is: Held | null): readonly Text[] {
  const count = (one: Held | null): Text => [one === null ? 'not judged' : one.size.toLocaleString('en')];
  return [[styled('code', concept)], count(was), count(is), [], []];
}
