import { nameOfKnown } from './actors/index.ts';
import type { Position, Reading, TextSpan } from './reading.ts';

/** Names for ids, the last two joined by a word; "and" unless another is given. */
export type Names = (ids: readonly string[], conjunction?: string) => string;

/** A statement of less confidence than this is unsure. */
const sure = 0.5;

const months = 'January February March April May June July August September October November December'.split(' ');

/** An ISO day as "1 May 2023". */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** What those are called who occur in an article. */
export function namesIn({ actors }: Pick<Reading, 'actors'>): Names {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (ids, conjunction = 'and') => {
    const all = ids.map((id) => names.get(id) ?? nameOfKnown(id) ?? id);
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
  };
}

/** A statement in words: "Kim Jong-un", "KCNA", "said", "…". */
export interface StatementWords {
  readonly who: string;
  /** Who passes it on; empty where it is told directly. */
  readonly through: string;
  /** The words that say so; empty where there are none. */
  readonly verb: string;
  readonly said: string;
  readonly unsure: boolean;
}

/** One statement of an article in words; `input` is what the article was read from. */
export function statementWords(reading: Reading, input: string, names: Names, index: number): StatementWords | null {
  const statement = reading.statements[index];
  if (statement === undefined) return null;
  const { speakers, chain, cue, content, confidence } = statement;
  const passing = chain.slice(0, Math.max(0, chain.length - Math.max(1, speakers.length)));
  return {
    who: speakers.length === 0 ? 'Nobody named' : names(speakers, statement.either === true ? 'or' : 'and'),
    through: names(passing, 'then'),
    verb: wordsOf(input, cue).replace(/^as\s+|\s*:$/g, ''),
    said: wordsOf(input, content),
    unsure: confidence < sure,
  };
}

function wordsOf(input: string, spans: readonly TextSpan[]): string {
  return spans.map((span) => (span.text ?? input.slice(span.start, span.end)).replace(/\s+/gu, ' ')).join(' … ');
}

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

/** "possible demand on the United States, by 31 December 2019"; `day` writes ISO days. */
export function positionWords(
  { type, addressees, deadline, denied, hypothetical }: Position,
  names: Names,
  day: (day: string) => string = longDay,
): string {
  const to = addressees.length === 0 ? '' : ` ${preposition[type]} ${names(addressees)}`;
  const until = deadline === null ? '' : `, ${deadline.direction} ${day(deadline.date)}`;
  return `${denied ? 'no ' : ''}${hypothetical ? 'possible ' : ''}${type}${to}${until}`;
}
