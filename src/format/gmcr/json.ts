import type { Span } from '../../text/index.ts';
import type { Report } from '../report.ts';

/** A JSON value with its place in the text. */
export type Located =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Located[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Located>; readonly span: Span };

/** The deepest nesting that is read: `.gmcr` files have about six levels. */
const deepest = 50;

interface Reader {
  readonly text: string;
  at: number;
}

class NotJson extends Error {}

const token =
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/suy;

/** Reads JSON with places. Null, and an error in the report, where it is none. */
export function readJson(text: string, report: Report): Located | null {
  const reader: Reader = { text, at: 0 };
  try {
    const value = readValue(reader, next(reader), 0);
    if (text.slice(reader.at).trim() !== '') throw new NotJson('something stands after its end');
    return value;
  } catch (error) {
    if (!(error instanceof NotJson || error instanceof SyntaxError)) throw error;
    const problem = error instanceof NotJson ? error.message : 'a text is not written as JSON writes it';
    const start = Math.min(reader.at, text.length);
    report.add('gmcr-not-json', { start, end: Math.min(start + 1, text.length) }, { facts: { problem } });
    return null;
  }
}

interface Token {
  readonly text: string;
  readonly span: Span;
}

function next(reader: Reader): Token {
  token.lastIndex = reader.at;
  const match = token.exec(reader.text);
  if (match === null) {
    reader.at += /^[ \t\r\n]*/.exec(reader.text.slice(reader.at))?.[0].length ?? 0;
    throw new NotJson(reader.at >= reader.text.length ? 'it ends too early' : 'this cannot stand here');
  }
  reader.at = token.lastIndex;
  const text = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  return { text, span: { start: reader.at - text.length, end: reader.at } };
}

function readValue(reader: Reader, first: Token, depth: number): Located {
  if (depth > deepest) throw new NotJson('it is nested too deep');
  if (first.text === '[') return readList(reader, first, depth);
  if (first.text === '{') return readMap(reader, first, depth);
  if (/^[\]},:]$/.test(first.text)) fail(reader, first, 'a value is expected here');
  const value: unknown = JSON.parse(first.text);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', value, span: first.span };
  }
  return { kind: 'scalar', value: null, span: first.span };
}

function readList(reader: Reader, first: Token, depth: number): Located {
  const items: Located[] = [];
  let current = next(reader);
  while (current.text !== ']') {
    items.push(readValue(reader, current, depth + 1));
    current = next(reader);
    if (current.text === ',') current = next(reader);
    else if (current.text !== ']') fail(reader, current, 'a comma or ] is expected here');
  }
  return { kind: 'list', items, span: { start: first.span.start, end: current.span.end } };
}

function readMap(reader: Reader, first: Token, depth: number): Located {
  const entries = new Map<string, Located>();
  let current = next(reader);
  while (current.text !== '}') {
    if (!current.text.startsWith('"')) fail(reader, current, 'a name in quotes is expected here');
    const key = String(JSON.parse(current.text));
    const colon = next(reader);
    if (colon.text !== ':') fail(reader, colon, 'a colon is expected here');
    entries.set(key, readValue(reader, next(reader), depth + 1));
    current = next(reader);
    if (current.text === ',') current = next(reader);
    else if (current.text !== '}') fail(reader, current, 'a comma or } is expected here');
  }
  return { kind: 'map', entries, span: { start: first.span.start, end: current.span.end } };
}

function fail(reader: Reader, { span }: Token, problem: string): never {
  reader.at = span.start;
  throw new NotJson(problem);
}

/** The value at a key; null where the node is no map or has none. */
export function member(node: Located | null, key: string): Located | null {
  return node?.kind === 'map' ? (node.entries.get(key) ?? null) : null;
}

/** The items of a list; none where the node is no list. */
export function members(node: Located | null): readonly Located[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The value of a scalar; undefined for every other node. */
export function scalarValue(node: Located | null): string | number | boolean | null | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}
