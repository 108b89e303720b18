import { decodeHTML } from 'entities/decode';
import { settleArticle } from './html-article.ts';
import { readHtml } from './html-elements.ts';
import { factsOfHtml } from './html-facts.ts';
import { type HtmlPiece, htmlPieces, kindOfRole } from './html-pieces.ts';
import { trimmed } from './lines.ts';
import { type ReadingText, startReadingText } from './offset-map.ts';
import type { Page, Piece } from './page.ts';
import { assignRoles } from './roles.ts';

/** An HTML page taken apart. No script is run and nothing is fetched; the work is linear in the length of the source. */
export function readHtmlPage(source: string): Page {
  const document = readHtml(source);
  const found = settleArticle(document, htmlPieces(document, source));
  const reading = startReadingText();
  const spans = found.map((piece) => write(reading, piece, source));
  const { text, toSource } = reading.finish();
  const pieces: Piece[] = found.map((piece, k) => {
    const span = trimmed(text, spans[k]?.start ?? 0, spans[k]?.end ?? 0);
    return { ...span, text: text.slice(span.start, span.end), hint: kindOfRole(piece.role), close: false };
  });
  const kept = pieces.filter((piece) => piece.end > piece.start);
  const kinds = assignRoles(kept);
  return {
    format: 'html',
    input: source,
    reading: text,
    blocks: kept.map((piece, k) => ({ kind: kinds[k] ?? 'paragraph', start: piece.start, end: piece.end })),
    facts: factsOfHtml(document, source),
    toSource,
  };
}

/** Writes a piece's letters, white space run together, character references read; an empty line after it. */
function write(reading: ReadingText, piece: HtmlPiece, source: string): { start: number; end: number } {
  const start = reading.length();
  let spaced = true;
  for (const text of piece.texts) {
    if (text.parted && !spaced) {
      reading.replace(' ', text.start, text.start);
      spaced = true;
    }
    for (const part of source.slice(text.start, text.end).matchAll(parts)) {
      const at = text.start + part.index;
      if (part[1] !== undefined) {
        if (!spaced) reading.replace(' ', at, at + part[0].length);
        spaced = true;
        continue;
      }
      if (part[2] !== undefined) reading.replace(decodeHTML(part[0]), at, at + part[0].length);
      else reading.copy(part[0], at);
      spaced = false;
    }
  }
  const end = reading.length();
  const last = piece.texts.at(-1)?.end ?? 0;
  reading.replace('\n\n', last, last);
  return { start, end };
}

/** White space, a character reference, or letters as they stand. */
const parts = /([ \t\r\n\f]+)|(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?)|(?:[^ \t\r\n\f&]+|&)/giu;
