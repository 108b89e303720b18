import {
  findCopies,
  longDay,
  type Names,
  namesIn,
  positionWords,
  type Reading,
  statementWords,
  timelineOf,
} from '../../reading/index.ts';
import type { Block, Text } from '../../report/index.ts';
import type { ReadPage } from './read-json.ts';

/** The most actors that the line at the end names. */
const mostActors = 12;

/** What people read of one article: its head, its statements by paragraph, and who occurs. */
export function describeReading(reading: Reading, text: string): readonly Block[] {
  const { article, statements } = reading;
  const head: readonly Block[] = [
    { kind: 'heading', level: 1, text: [article.title ?? 'An article without a title'] },
    { kind: 'paragraph', text: [headLine(reading)] },
  ];
  if (statements.length === 0) {
    const none = article.blocks.some(({ kind }) => kind === 'paragraph') ? 'No statement was found in it.' : '';
    return none === '' ? head : [...head, { kind: 'paragraph', text: [none] }];
  }
  return [...head, ...statementBlocks(reading, text), ...actorBlocks(reading)];
}

/** What people read of several articles: each, but copies in a line, then the positions over time. */
export function describeReadings(pages: readonly ReadPage[]): readonly Block[] {
  const copies = findCopies(pages.map(({ sketch }) => sketch));
  const each = pages.flatMap(({ file, reading, text }, k): readonly Block[] => {
    const original = pages[copies[k] ?? -1];
    if (original === undefined) return describeReading(reading, text);
    const said = `${file} has the same text as ${original.file}; it counts once.`;
    return [
      { kind: 'heading', level: 1, text: [reading.article.title ?? 'An article without a title'] },
      { kind: 'paragraph', text: [said] },
    ];
  });
  return [...each, ...timelineBlocks(pages, copies)];
}

function headLine({ article, statements, positions }: Reading): string {
  const origin = [
    article.publisher,
    article.author === null ? null : `by ${article.author}`,
    article.published === null ? 'day unknown' : longDay(article.published),
    counted(statements.length, 'statement'),
    counted(positions.length, 'position'),
  ];
  return origin.filter((part) => part !== null).join(' · ');
}

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** A heading for each block that holds statements, and under it these. */
function statementBlocks(reading: Reading, text: string): readonly Block[] {
  const byPlace = new Map<string, Text[]>();
  const names = namesIn(reading);
  reading.statements.forEach((statement, k) => {
    const place = statement.paragraph === null ? 'Title and standfirst' : `Paragraph ${statement.paragraph}`;
    const items = byPlace.get(place) ?? [];
    items.push(statementText(reading, text, k, names));
    byPlace.set(place, items);
  });
  return [...byPlace].flatMap(([place, items]): readonly Block[] => [
    { kind: 'heading', level: 2, text: [place] },
    { kind: 'list', items },
  ]);
}

/** "Kim Jong-un, through KCNA, said: … → demand of the United States, by 31 December 2019". */
function statementText(reading: Reading, text: string, k: number, names: Names): Text {
  const words = statementWords(reading, text, names, k);
  if (words === null) return [];
  const { who, through, verb, said, unsure } = words;
  const passedOn = through === '' ? '' : `, through ${through},`;
  const held = reading.positions.filter((position) => position.statement === k);
  const taken: Text =
    held.length === 0
      ? []
      : [' → ', { style: 'option', text: held.map((one) => positionWords(one, names)).join('; ') }];
  const line = `${passedOn}${verb === '' ? '' : ` ${verb}`}: ${said}${unsure ? ' (unsure)' : ''}`;
  return [{ style: 'strong', text: who }, line, ...taken];
}

function actorBlocks(reading: Reading): readonly Block[] {
  const names = namesIn(reading);
  const often = reading.actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const said = often.slice(0, mostActors).map(({ name, of, mentions }) => {
    const home = of === null ? '' : `${names([of])}, `;
    return `${name} (${home}${mentions.length})`;
  });
  const more = often.length > mostActors ? `, and ${often.length - mostActors} more` : '';
  return [
    { kind: 'heading', level: 2, text: ['Who occurs, and how often'] },
    { kind: 'paragraph', text: [`${said.join(', ')}${more}`] },
  ];
}

/** A row a position, in the order of the articles' days; what changed an earlier one says which. */
function timelineBlocks(pages: readonly ReadPage[], copies: readonly (number | null)[]): readonly Block[] {
  const entries = timelineOf(
    pages.map(({ reading }) => reading),
    copies,
  );
  if (entries.length === 0) return [];
  const rows = entries.flatMap(({ date, actor, article, position, changes }, k): readonly (readonly Text[])[] => {
    const reading = pages[article]?.reading;
    const found = reading?.positions[position];
    if (reading === undefined || found === undefined) return [];
    const names = namesIn(reading);
    const change = changes === null ? '' : ` (changes ${changes + 1})`;
    const file = pages[article]?.file.split(/[\\/]/).at(-1) ?? '';
    return [[[String(k + 1)], [date ?? '?'], [names([actor])], [`${positionWords(found, names)}${change}`], [file]]];
  });
  const column = (title: string) => ({ title, align: 'left' as const });
  return [
    { kind: 'heading', level: 1, text: ['Positions over time'] },
    { kind: 'table', columns: ['', 'Day', 'Who', 'Position', 'Article'].map(column), rows },
  ];
}
