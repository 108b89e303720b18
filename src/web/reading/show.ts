import { message } from '../../format/index.ts';
import {
  type ArticleText,
  type Located,
  type Names,
  namesIn,
  type Position,
  positionWords,
  type ReadArticle,
  statementWords,
  type TextSpan,
  textOfArticle,
} from '../../reading/index.ts';
import type { ShownArticle, ShownPosition, ShownStatement } from './shown.ts';

/** An article that was read, for the page. */
export function show(article: ReadArticle): ShownArticle {
  const { reading } = article;
  const { title, published, publisher, author, language, blocks } = reading.article;
  const text = textOfArticle(article);
  const names = namesIn(reading);
  return {
    title,
    published,
    publisher,
    author,
    language,
    blocks: blocks.map(({ kind }, k) => ({ kind, at: text.blocks[k]?.at ?? null, text: text.blocks[k]?.text ?? '' })),
    statements: reading.statements.flatMap((_, k) => showStatement(article, text, names, k)),
    problems: reading.diagnostics.map(message),
  };
}

function showStatement(
  article: ReadArticle,
  text: ArticleText,
  names: Names,
  index: number,
): readonly ShownStatement[] {
  const statement = article.reading.statements[index];
  const words = statementWords(article.reading, article.input, names, index);
  if (statement === undefined || words === null) return [];
  const [source, cue, content] = [statement.source, statement.cue, statement.content].map((spans) =>
    placed(text, spans),
  );
  const held = article.reading.positions.filter((position) => position.statement === index);
  return [
    {
      ...words,
      direct: statement.kind === 'direct',
      within: statement.within,
      block: (cue?.[0] ?? content?.[0] ?? source?.[0])?.block ?? 0,
      source: source ?? [],
      cue: cue ?? [],
      content: content ?? [],
      positions: held.map((position) => showPosition(position, text, names)),
    },
  ];
}

/** A position with the words of its day as the reader writes days. */
export function showPosition(position: Position, text: ArticleText, names: Names): ShownPosition {
  return {
    type: position.type,
    words: positionWords(position, names, readersDay),
    who: names(position.holders),
    content: placed(text, position.content),
    trigger: placed(text, [position.trigger]),
    deadline: position.deadline === null ? [] : placed(text, [position.deadline.text]),
  };
}

function placed(text: ArticleText, spans: readonly TextSpan[]): readonly Located[] {
  return spans.flatMap((span) => text.locate(span) ?? []);
}

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO day as the reader of the page writes days. */
export function readersDay(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : days.format(at);
}
