import {
  findCopies,
  nameOfKnown,
  type Position,
  type Reading,
  type TextSpan,
  timelineOf,
} from '../../reading/index.ts';
import type { Block, Text } from '../../report/index.ts';
import type { ReadPage } from './read-json.ts';

/** A statement of less confidence than this is marked as unsure. */
const sure = 0.5;
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

const months = 'January February March April May June July August September October November December'.split(' ');

function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

type Names = (ids: readonly string[], conjunction?: string) => string;

/** Names for ids, the last two joined by a word. */
function namesOf({ actors }: Reading): Names {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (ids, conjunction = 'and') => {
    const all = ids.map((id) => names.get(id) ?? nameOfKnown(id) ?? id);
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
  };
}

function wordsOf(text: string, spans: readonly TextSpan[]): string {
  return spans.map((span) => (span.text ?? text.slice(span.start, span.end)).replace(/\s+/gu, ' ')).join(' … ');
}

/** A heading for each block that holds statements, and under it these. */
function statementBlocks(reading: Reading, text: string): readonly Block[] {
  const byPlace = new Map<string, Text[]>();
  const names = namesOf(reading);
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
  const statement = reading.statements[k];
  if (statement === undefined) return [];
  const { speakers, chain, cue, content } = statement;
  const who = speakers.length === 0 ? 'Nobody named' : names(speakers, statement.either === true ? 'or' : 'and');
  const through = chain.slice(0, Math.max(0, chain.length - Math.max(1, speakers.length)));
  const passedOn = through.length === 0 ? '' : `, through ${names(through, 'then')},`;
  const verb = cue.length === 0 ? '' : ` ${wordsOf(text, cue).replace(/^as\s+|\s*:$/g, '')}`;
  const doubt = statement.confidence < sure ? ' (unsure)' : '';
  const held = reading.positions.filter((position) => position.statement === k);
  const taken: Text = held.length === 0 ? [] : [' → ', { style: 'option', text: held.map(saying(names)).join('; ') }];
  return [{ style: 'strong', text: who }, `${passedOn}${verb}: ${wordsOf(text, content)}${doubt}`, ...taken];
}

const saying =
  (names: Names) =>
  ({ type, addressees, deadline, denied, hypothetical }: Position): string => {
    const to = addressees.length === 0 ? '' : ` ${preposition[type]} ${names(addressees)}`;
    const day = deadline === null ? '' : `, ${deadline.direction} ${longDay(deadline.date)}`;
    return `${denied ? 'no ' : ''}${hypothetical ? 'possible ' : ''}${type}${to}${day}`;
  };

const preposition: Readonly<Record<Position['type'], string>> = {
  demand: 'on',
  offer: 'to',
  condition: 'on',
  threat: 'against',
  refusal: 'towards',
  commitment: 'towards',
  deadline: 'for',
  assessment: 'of',
};

function actorBlocks(reading: Reading): readonly Block[] {
  const names = namesOf(reading);
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
    const names = namesOf(reading);
    const change = changes === null ? '' : ` (changes ${changes + 1})`;
    const file = pages[article]?.file.split(/[\\/]/).at(-1) ?? '';
    return [[[String(k + 1)], [date ?? '?'], [names([actor])], [`${saying(names)(found)}${change}`], [file]]];
  });
  const column = (title: string) => ({ title, align: 'left' as const });
  return [
    { kind: 'heading', level: 1, text: ['Positions over time'] },
    { kind: 'table', columns: ['', 'Day', 'Who', 'Position', 'Article'].map(column), rows },
  ];
}
