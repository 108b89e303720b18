import { type Defection, defectionKey, type Item, type MoveAnswer, type NeededSet } from '../../analysis/index.ts';
import { optionOf } from '../../engine/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from '../block.ts';
import { itemWords } from './promise-words.ts';
import { defectionWords, lettersOf, shownEnd, shownPath, stepList } from './way.ts';
import { gainOf, moreOf, partiesIn, placeIn } from './words.ts';

/** Sets shown before the rest is only counted. */
const shown = 10;

/** Defections told beside a set that leads elsewhere. */
const told = 2;

/** What must be promised by whom, and what each promise stops. */
export function describePromises(answer: MoveAnswer): readonly Block[] {
  return [heading(2, 'What must be promised, and by whom?'), ...describeSets(answer)];
}

function describeSets(answer: MoveAnswer): readonly Block[] {
  const { guarantees } = answer;
  if (guarantees === null) return [paragraph('Not looked at.')];
  const { sets, found } = guarantees;
  const bound = `sets of up to ${Math.max(found.upTo, 0)}`;
  if (sets.length === 0) {
    const words = found.complete
      ? `Nothing that can be promised makes a path hold (${bound} were looked at).`
      : `Nothing found yet, in ${bound}.`;
    return [paragraph(words)];
  }
  const [first] = sets;
  if (first?.items.length === 0) return [paragraph('Nothing: everybody has reason to go on, and nobody to leave.')];
  const rest = sets.length - shown;
  return [
    paragraph(
      sets.length === 1 ? 'This, and nothing less' : `Any of these ${sets.length}, and nothing less`,
      ` (${bound} were looked at):`,
    ),
    { kind: 'list', ordered: true, items: sets.slice(0, shown).map((set) => setWords(answer, set)) },
    ...(rest > 0 ? [paragraph(...moreOf(rest))] : []),
    ...describeNewPath(answer),
    ...(found.complete ? [] : [paragraph(styled('bad', 'The search was stopped; there may be more.'))]),
  ];
}

/** The path that the first set opens, where it is not the one told before. */
function describeNewPath(answer: MoveAnswer): readonly Block[] {
  const [first] = answer.guarantees?.sets ?? [];
  const before = shownPath(answer)?.steps ?? [];
  if (first === undefined) return [];
  const key = (path: NeededSet['path']) => path.map(({ from, to }) => `${from} ${to}`).join();
  if (key(first.path) === key(before)) return [paragraph('With the first of them the path above holds.')];
  const committed = first.items.some(({ kind }) => kind === 'commit');
  const from: Text = committed ? [', from ', ...placeIn(answer, first.path[0]?.from ?? first.end), ' on'] : [];
  return [paragraph('With the first of them this path holds', ...from, ':'), stepList(answer, first.path)];
}

function setWords(answer: MoveAnswer, set: NeededSet): Text {
  const { items, end } = set;
  const parts = items.map((item, at): Text => [...promisedWords(answer, item, end), ...stopWords(answer, set, at)]);
  const elsewhere = end === shownEnd(answer);
  return [
    ...enumerate(parts),
    ...costWords(items),
    '.',
    ...(elsewhere ? [] : [' It leads to ', ...placeIn(answer, end), '.']),
    ...loserWords(answer, set),
  ];
}

/** What the promise stops: letters of the path told, or in words where the set leads elsewhere. */
function stopWords(answer: MoveAnswer, { defections, end, items }: NeededSet, at: number): Text {
  const stopped = defections.filter(({ stoppedBy }) => (items.length === 1 ? true : stoppedBy.includes(at)));
  if (end !== shownEnd(answer)) return stopped.length === 0 ? [] : [' (stops: ', ...sentences(answer, stopped), ')'];
  const letters = lettersOf(answer);
  const known = stopped.flatMap((defection) => letters.get(defectionKey(defection)) ?? []).toSorted();
  return known.length === 0 ? [] : [styled('muted', ` (stops ${rangesOf(known)})`)];
}

/** Letters in a row, three and more, as a range: a–c, e. */
function rangesOf(letters: readonly string[]): string {
  const runs: string[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run?.at(-1)?.charCodeAt(0) === letter.charCodeAt(0) - 1) run.push(letter);
    else runs.push([letter]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function sentences(answer: MoveAnswer, defections: readonly Defection[]): Text {
  const words = defections.slice(0, told).map((defection) => defectionWords(answer, defection));
  const rest = defections.length - told;
  return [...words.flatMap((one, at): Text => (at === 0 ? one : ['; ', ...one])), rest > 0 ? `; and ${rest} more` : ''];
}

function costWords(items: readonly Item[]): Text {
  const unit = items.every(({ cost }) => cost.digits === 1n && cost.scale === 0);
  if (unit) return [];
  const cost = items.reduce((sum, { cost: { digits, scale } }) => sum + Number(digits) / 10 ** scale, 0);
  return [`, at a cost of ${cost}`];
}

/** Who has to promise something and would end worse off than today. */
function loserWords({ graph, start }: MoveAnswer, { items, end }: NeededSet): Text {
  const owners = new Set(items.flatMap(ownersOf));
  const losers = [...owners].filter((party) => gainOf(graph, party, start, end) < 0);
  if (losers.length === 0) return [];
  return [
    ' ',
    styled('bad', 'But it is no gain for '),
    ...partiesIn(graph, losers),
    styled('bad', ': worse than today.'),
  ];

  function ownersOf(item: Item): readonly number[] {
    const options = item.kind === 'joint' ? item.change.map(optionOf) : [item.option];
    return options.map((option) => graph.conflict.options[option]?.party ?? 0);
  }
}

/** A promise in words, with its name where it is one of the declared menu. */
export function promisedWords({ graph }: MoveAnswer, item: Item, end: number): Text {
  const name = item.name === null ? [] : [styled('muted', ` [${item.name}]`)];
  return [...itemWords(graph, item, end), ...name];
}
