import type { Span } from '../../text/index.ts';

/** A place as people count it: lines and columns from 1, in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands. A byte order mark at the beginning of the text is not counted. */
export function locate(text: string, span: Span): Place {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const [line, column] = position(body, span.start);
  const [endLine, endColumn] = position(body, Math.max(span.start, span.end));
  return { line, column, endLine, endColumn };
}

/** Line and column of an offset. Lines end with LF, CRLF or a lone CR. */
function position(text: string, offset: number): readonly [number, number] {
  let line = 1;
  let start = 0;
  for (const { index, 0: end } of text.slice(0, offset + 1).matchAll(/\r\n|\n|\r/g)) {
    if (index + end.length > offset) break;
    line++;
    start = index + end.length;
  }
  return [line, Math.min(offset, text.length) - start + 1];
}
