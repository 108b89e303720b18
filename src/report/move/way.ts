import { type Defection, defectionKey, type JudgedPath, type MoveAnswer } from '../../analysis/index.ts';
import type { Step } from '../../engine/index.ts';
import { type Block, heading, paragraph, styled, type Text } from '../block.ts';
import { gainWords } from '../describe-paths.ts';
import { stateNumber, stepWords } from '../names.ts';
import { countOf, leaveWords, moreOf, partiesIn, placeIn, stateIn } from './words.ts';

/** Which step comes first; and, where no path holds by itself, who would stay or leave on the shortest one. */
export function describeWay(answer: MoveAnswer): readonly Block[] {
  const { guarantees, start, paths } = answer;
  const title = heading(2, 'Which step first?');
  if (guarantees === null || paths === null) return [title, paragraph('Not looked at.')];
  const [first] = guarantees.sets;
  if (first?.items.length === 0) {
    if (first.path.length === 0) return [title, paragraph('None: today is already such a state, and it holds.')];
    return [
      title,
      paragraph(first.path.length === 1 ? 'This step is enough:' : 'These steps, in this order:'),
      stepList(answer, first.path),
      ...describeOthers(answer, first.end),
    ];
  }
  const path = shownPath(answer);
  if (path === null) {
    return [title, paragraph('No sequence of steps leads there from ', ...stateIn(answer, start), ', as things are.')];
  }
  const lead: Block[] =
    path.steps.length === 0
      ? [paragraph('None: today is already such a state. But it does not hold:')]
      : [paragraph('The shortest path, as things are:'), stepList(answer, path.steps), paragraph('It does not hold:')];
  return [title, ...lead, lettered(answer, path.defections)];
}

/** The end that the page tells the path to: of the first set of guarantees, or the nearest; null where none is reached. */
export function shownEnd({ guarantees, paths }: MoveAnswer): number | null {
  const [first] = guarantees?.sets ?? [];
  if (first !== undefined) return first.end;
  const reached = (paths ?? []).filter((end) => end.paths.length > 0);
  const [nearest] = reached.toSorted((a, b) => lengthOf(a.paths) - lengthOf(b.paths));
  return nearest?.end ?? null;
}

function lengthOf([path]: readonly JudgedPath[]): number {
  return path?.steps.length ?? Number.POSITIVE_INFINITY;
}

/** The path without guarantees that the page tells: of the shortest to that end, the one that least keeps from holding. */
export function shownPath(answer: MoveAnswer): JudgedPath | null {
  const end = shownEnd(answer);
  const listed = answer.paths?.find((found) => found.end === end)?.paths ?? [];
  return listed.toSorted((a, b) => a.defections.length - b.defections.length)[0] ?? null;
}

/** The letter of each defection on the path that the page tells, by its key. */
export function lettersOf(answer: MoveAnswer): ReadonlyMap<string, string> {
  const [first] = answer.guarantees?.sets ?? [];
  if (first?.items.length === 0) return new Map();
  const told = shownPath(answer)?.defections.slice(0, most) ?? [];
  return new Map(told.map((defection, at) => [defectionKey(defection), letterOf(at)]));
}

/** Defections told of one path. */
const most = 8;

function letterOf(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + at);
}

function lettered(answer: MoveAnswer, defections: readonly Defection[]): Block {
  const items = defections
    .slice(0, most)
    .map((defection, at): Text => [`(${letterOf(at)}) `, ...defectionWords(answer, defection), '.']);
  const rest = defections.length - most;
  return {
    kind: 'list',
    items: rest > 0 ? [...items, moreOf(rest)] : items,
  };
}

/** The steps of a path, each with what it gains or costs every party. */
export function stepList(answer: MoveAnswer, path: readonly Step[]): Block {
  const { graph } = answer;
  return {
    kind: 'list',
    ordered: true,
    items: path.map(
      (step): Text => [...stepWords(graph, step), ' → ', ...placeIn(answer, step.to), ...gainWords(graph, step)],
    ),
  };
}

/** How many other paths there are, and how many of them hold. */
function describeOthers({ paths }: MoveAnswer, end: number): readonly Block[] {
  const listed = (paths ?? []).flatMap((found) => (found.end === end ? found.paths : []));
  const others = listed.length - 1;
  const holding = listed.filter(isHolding).length - 1;
  const elsewhere = (paths ?? []).filter((found) => found.end !== end && found.paths.some(isHolding)).length;
  const words = [
    ...(others > 0 ? [othersWords(others, holding)] : []),
    ...(elsewhere > 0 ? [`Paths to ${countOf(elsewhere, 'other state')} of the outcome hold too.`] : []),
  ];
  return words.length === 0 ? [] : [paragraph(styled('muted', words.join(' ')))];
}

function othersWords(others: number, holding: number): string {
  if (others === 1) return holding === 1 ? 'Another path as short holds too.' : 'Another path as short does not hold.';
  const some = holding === 0 ? 'none holds' : holding === 1 ? 'one holds' : `${holding} hold`;
  return `Of ${others} other paths as short, ${some}.`;
}

function isHolding({ defections }: JudgedPath): boolean {
  return defections.length === 0;
}

/** Who spoils a path, and where, as a sentence without its end. */
export function defectionWords(answer: Pick<MoveAnswer, 'graph' | 'start' | 'asked'>, defection: Defection): Text {
  const { graph, asked } = answer;
  const { at, parties, how, to } = defection;
  if (how === 'stays' || to === null) {
    return [
      'at ',
      ...stateIn(answer, at),
      ', ',
      ...partiesIn(graph, parties),
      ' would stay: the end is no gain for it from there',
    ];
  }
  const where: Text = asked.targets.includes(at) ? ['once at ', stateNumber(at)] : ['at ', ...stateIn(answer, at)];
  return [...where, ', ', ...leaveWords(graph, { from: at, to, movers: parties })];
}
