import type { Span } from '../../text/index.ts';
import { type Report, replacement } from '../report.ts';

/** A piece of an expression. Spans are of the file. */
export interface Token {
  readonly kind: 'word' | 'number' | '(' | ')' | ',' | 'end';
  readonly text: string;
  readonly span: Span;
}

/** An expression's text and where its characters stand in the file. */
export interface Written {
  readonly text: string;
  /** The place in the file of a stretch of the text. */
  spanOf(start: number, end: number): Span;
}

const piece =
  /(?<space>[\s\u00a0]+)|(?<word>[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)?(?![\p{L}\p{N}_.-]))|(?<number>\d+(?![\p{L}\p{N}_.-]))|(?<bracket>[(),])|(?<symbol><->|<=>|->|=>|&&|\|\||==|!=|[&|!¬~∧∨→↔⇒⇔=])|(?<other>[\p{L}\p{N}_.-]+|.)/suy;

const meanings: Readonly<Record<string, string>> = {
  '&&': 'and',
  '&': 'and',
  '∧': 'and',
  '||': 'or',
  '|': 'or',
  '∨': 'or',
  '!': 'not',
  '¬': 'not',
  '~': 'not',
  '<->': 'iff',
  '<=>': 'iff',
  '↔': 'iff',
  '⇔': 'iff',
  '=': 'iff',
  '==': 'iff',
};

/** The deepest nesting that is read. */
export const deepest = 1000;

/** Cuts an expression into tokens, the last one `end`. A symbol is an error and counts as the word it stands for. */
export function tokenize(written: Written, report: Report): readonly Token[] {
  const { text, spanOf } = written;
  const tokens: Token[] = [];
  let open = 0;
  for (const match of text.matchAll(new RegExp(piece, 'gsuy'))) {
    const { space, word, number, bracket, symbol } = match.groups ?? {};
    if (space !== undefined) continue;
    const found = match[0];
    const span = spanOf(match.index, match.index + found.length);
    if (word !== undefined) tokens.push({ kind: 'word', text: found, span });
    else if (number !== undefined) tokens.push({ kind: 'number', text: found, span });
    else if (bracket !== undefined) {
      tokens.push({ kind: bracketKind(found), text: found, span });
      open += found === '(' ? 1 : found === ')' ? -1 : 0;
      // The parser refuses the last bracket read; what follows it need not be cut.
      if (open > deepest + 1) break;
    } else if (symbol !== undefined) tokens.push(...readSymbol(found, span, text, match.index, report));
    else report.add('character-unexpected', span, { facts: { found } });
  }
  const end = text.trimEnd().length;
  tokens.push({ kind: 'end', text: '', span: spanOf(end, end) });
  return tokens;
}

function bracketKind(bracket: string): '(' | ')' | ',' {
  return bracket === '(' ? '(' : bracket === ')' ? ')' : ',';
}

function readSymbol(found: string, span: Span, text: string, at: number, report: Report): readonly Token[] {
  const word = meanings[found];
  const before = /[\s(]$/.test(text.slice(0, at)) || at === 0 ? '' : ' ';
  const after = /^\s/.test(text.slice(at + found.length)) ? '' : ' ';
  report.add('symbol', span, {
    facts: { symbol: found, ...(word === undefined ? {} : { word }) },
    fix: word === undefined ? null : replacement(`write ${word}`, span, `${before}${word}${after}`),
  });
  return word === undefined ? [] : [{ kind: 'word', text: word, span }];
}
