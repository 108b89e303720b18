import type { Span } from '../../text/index.ts';
import type { Report } from '../report.ts';
import { deepest, type Token, type Written } from './token.ts';

/** Where the parser stands. It moves forward only. */
export interface Cursor {
  readonly written: Written;
  readonly report: Report;
  /** The token `ahead` places further on; the last one is `end` and never passed. */
  peek(ahead?: number): Token;
  next(): Token;
}

/** A cursor before the first token. */
export function startAt(tokens: readonly Token[], written: Written, report: Report): Cursor {
  let place = 0;
  const end: Token = tokens.at(-1) ?? { kind: 'end', text: '', span: written.spanOf(0, 0) };
  const peek = (ahead = 0) => tokens[place + ahead] ?? end;
  const next = () => {
    const token = peek();
    place++;
    return token;
  };
  return { written, report, peek, next };
}

/** Ends the parsing of an expression whose error has been reported. */
export class Unreadable extends Error {}

/** Reports that something else was expected here and gives up. */
export function giveUp(cursor: Cursor, expected: string): never {
  const { kind, text, span } = cursor.peek();
  if (kind === 'end') {
    const fix = expected === ')' ? { label: 'close the bracket', edits: [{ ...emptyAt(span.end), text: ')' }] } : null;
    cursor.report.add('expression-cut-short', span, { facts: { expected }, fix });
  } else {
    cursor.report.add('expression-unexpected', span, { facts: { found: text, expected } });
  }
  throw new Unreadable();
}

/** Reports nesting beyond the limit and gives up. */
export function giveUpDepth(cursor: Cursor, span: Span): never {
  cursor.report.add('too-deep', span, { facts: { limit: deepest } });
  throw new Unreadable();
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}
