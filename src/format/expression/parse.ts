import type { Fix, Span } from '../../text/index.ts';
import { type Report, replacement } from '../report.ts';
import { type Cursor, giveUp, giveUpDepth, startAt, Unreadable } from './cursor.ts';
import type { Expression } from './expression.ts';
import { deepest, type Token, tokenize, type Written } from './token.ts';

/** The words between two expressions, loosest first. */
const operators = ['iff', 'if', 'or', 'and'] as const;

type Operator = (typeof operators)[number];

/** Reads an expression (contract §2). Null, and errors in the report, where it is none. */
export function readExpression(written: Written, report: Report): Expression | null {
  const before = report.diagnostics.length;
  const tokens = tokenize(written, report);
  const broken = report.diagnostics.slice(before).some(({ code }) => code === 'character-unexpected');
  if (broken) return null;
  const cursor = startAt(tokens, written, report);
  try {
    if (cursor.peek().kind === 'end') {
      report.add('expression-empty', cursor.peek().span);
      return null;
    }
    const expression = readChain(cursor, 0, 0);
    if (cursor.peek().kind !== 'end') giveUp(cursor, 'and, or, if, iff');
    return expression;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Parts joined by operators that bind at least as tightly as `operators[level]`. */
function readChain(cursor: Cursor, level: number, depth: number): Expression {
  if (depth > deepest) giveUpDepth(cursor, cursor.peek().span);
  let left = readOperand(cursor, depth);
  for (let place = operators.length - 1; place >= level; place--) {
    const operator = operators[place] ?? 'and';
    if (operatorAt(cursor) !== operator) continue;
    const parts = [left];
    while (operatorAt(cursor) === operator) {
      takeOperator(cursor, operator);
      parts.push(readChain(cursor, place + 1, depth));
    }
    left = join(operator, parts, cursor);
  }
  return left;
}

/** The operator that stands here, also in capitals; null for anything else. */
function operatorAt(cursor: Cursor): Operator | null {
  const { kind, text } = cursor.peek();
  return kind === 'word' ? (operators.find((operator) => operator === text.toLowerCase()) ?? null) : null;
}

function takeOperator(cursor: Cursor, operator: Operator): void {
  const { text, span } = cursor.next();
  if (text !== operator) reportCase(cursor, text, span);
}

function reportCase(cursor: Cursor, text: string, span: Span): void {
  const word = text.toLowerCase();
  cursor.report.add('keyword-case', span, {
    facts: { written: text, word },
    fix: replacement(`write ${word}`, span, word),
  });
}

function join(operator: Operator, parts: readonly Expression[], cursor: Cursor): Expression {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined) return giveUp(cursor, 'an expression');
  const span = { start: first.span.start, end: (parts.at(-1) ?? second).span.end };
  if (operator === 'and' || operator === 'or') return { kind: operator, of: parts, span };
  if (third !== undefined) reportAmbiguous(operator, parts, span, cursor);
  return operator === 'if'
    ? { kind: 'if', then: first, given: second, span }
    : { kind: 'iff', left: first, right: second, span };
}

/** Both readings of `a if b if c`, as fixes. */
function reportAmbiguous(operator: Operator, parts: readonly Expression[], span: Span, cursor: Cursor): void {
  const spans = parts.map((part) => part.span);
  const fixes = [leftFirst(spans), rightFirst(spans)];
  cursor.report.add('needs-parentheses', span, { facts: { word: operator }, alternatives: fixes });
}

function leftFirst(spans: readonly Span[]): Fix {
  const [first] = spans;
  const closings = spans.slice(1, -1).map(({ end }) => ({ start: end, end, text: ')' }));
  const start = first?.start ?? 0;
  return {
    label: 'read the left one first',
    edits: [{ start, end: start, text: '('.repeat(closings.length) }, ...closings],
  };
}

function rightFirst(spans: readonly Span[]): Fix {
  const end = spans.at(-1)?.end ?? 0;
  const openings = spans.slice(1, -1).map(({ start }) => ({ start, end: start, text: '(' }));
  return {
    label: 'read the right one first',
    edits: [...openings, { start: end, end, text: ')'.repeat(openings.length) }],
  };
}

function readOperand(cursor: Cursor, depth: number): Expression {
  const token = cursor.peek();
  if (token.kind === '(') return readBracket(cursor, depth);
  if (token.kind !== 'word') return giveUp(cursor, 'an option, an outcome, `not` or `(`');
  const word = keywordAt(cursor);
  if (word === 'not') return readNot(cursor, depth);
  if (word === 'at' || word === 'exactly') return readCount(cursor, depth);
  if (token.text === 'true' || token.text === 'false') {
    cursor.next();
    return { kind: 'constant', value: token.text === 'true', span: token.span };
  }
  if (/^(iff|if|or|and|least|most|of)$/.test(token.text)) return giveUp(cursor, 'an option, an outcome, `not` or `(`');
  cursor.next();
  return { kind: 'name', name: token.text, span: token.span };
}

/** `not`, `at` or `exactly` in any letters, where it cannot be a name because of what follows. */
function keywordAt(cursor: Cursor): string | null {
  const { text } = cursor.peek();
  const lower = text.toLowerCase();
  if (lower !== 'not' && lower !== 'at' && lower !== 'exactly') return null;
  if (text === lower) return lower;
  const next = cursor.peek(1);
  const isOperator = next.kind === 'word' && operators.some((operator) => operator === next.text.toLowerCase());
  const follows = next.kind === 'number' || next.kind === '(' || (next.kind === 'word' && !isOperator);
  return follows ? lower : null;
}

function takeKeyword(cursor: Cursor, words: readonly string[]): Token {
  const { kind, text, span } = cursor.peek();
  if (kind !== 'word' || !words.includes(text.toLowerCase())) giveUp(cursor, words.join(' or '));
  if (!words.includes(text)) reportCase(cursor, text, span);
  return cursor.next();
}

function readNot(cursor: Cursor, depth: number): Expression {
  const { span } = takeKeyword(cursor, ['not']);
  if (depth >= deepest) giveUpDepth(cursor, span);
  const of = readOperand(cursor, cursor.peek().kind === '(' ? depth : depth + 1);
  return { kind: 'not', of, span: { start: span.start, end: of.span.end } };
}

function readBracket(cursor: Cursor, depth: number): Expression {
  const open = cursor.next();
  if (depth >= deepest) giveUpDepth(cursor, open.span);
  const inner = readChain(cursor, 0, depth + 1);
  if (cursor.peek().kind !== ')') giveUp(cursor, ')');
  const close = cursor.next();
  return { ...inner, span: { start: open.span.start, end: close.span.end } };
}

function readCount(cursor: Cursor, depth: number): Expression {
  const first = takeKeyword(cursor, ['at', 'exactly']);
  const second = first.text.toLowerCase() === 'at' ? takeKeyword(cursor, ['least', 'most']).text.toLowerCase() : null;
  const how = second === 'least' ? 'at least' : second === 'most' ? 'at most' : 'exactly';
  if (cursor.peek().kind !== 'number') giveUp(cursor, 'a whole number');
  const number = cursor.next();
  takeKeyword(cursor, ['of']);
  if (cursor.peek().kind !== '(') giveUp(cursor, '(');
  cursor.next();
  const of = readItems(cursor, depth);
  const close = cursor.next();
  const n = Math.min(Number(number.text), Number.MAX_SAFE_INTEGER);
  warnOutOfReach(how, n, of.length, number.span, cursor.report);
  return { kind: 'count', how, n, of, span: { start: first.span.start, end: close.span.end } };
}

/** The items up to the closing bracket, which stays. */
function readItems(cursor: Cursor, depth: number): readonly Expression[] {
  const items = [readChain(cursor, 0, depth + 1)];
  while (cursor.peek().kind === ',') {
    cursor.next();
    items.push(readChain(cursor, 0, depth + 1));
  }
  if (cursor.peek().kind !== ')') giveUp(cursor, ')');
  return items;
}

function warnOutOfReach(how: string, n: number, items: number, span: Span, report: Report): void {
  const always = (how === 'at least' && n === 0) || (how === 'at most' && n >= items);
  const never = how !== 'at most' && n > items;
  if (!always && !never) return;
  report.add(always ? 'always-true' : 'always-false', span, { severity: 'warning', facts: { how, n, items } });
}
