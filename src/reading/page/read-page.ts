import { readHtmlPage } from './html-page.ts';
import { piecesOfPlain } from './lines.ts';
import { looksLikeMarkdown, readMarkdownPage } from './markdown.ts';
import { noFacts, type Page } from './page.ts';
import { assignRoles } from './roles.ts';

/** A page taken apart; text that opens as HTML or looks like Markdown is read as such. */
export function readPage(input: { readonly text: string } | { readonly html: string }): Page {
  if ('html' in input) return readHtmlPage(input.html);
  if (opensAsHtml(input.text)) return readHtmlPage(input.text);
  return looksLikeMarkdown(input.text) ? readMarkdownPage(input.text) : readPlainPage(input.text);
}

function opensAsHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(
    text.slice(0, 5_000),
  );
}

function readPlainPage(text: string): Page {
  const pieces = piecesOfPlain(text);
  const kinds = assignRoles(pieces);
  return {
    format: 'plain',
    input: text,
    reading: text,
    blocks: pieces.map((piece, k) => ({ kind: kinds[k] ?? 'paragraph', start: piece.start, end: piece.end })),
    facts: noFacts,
    toSource: ({ start, end }) => ({ start, end }),
  };
}
