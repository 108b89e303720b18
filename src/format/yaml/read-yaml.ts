import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  Parser,
  type YAMLError,
} from 'yaml';
import type { Span } from '../../text/index.ts';
import type { Report } from '../report.ts';
import type { Entry, Node, ScalarNode } from './node.ts';
import { alignOffsets, type Style } from './offsets.ts';
import { rejectUnsupported } from './unsupported.ts';

/** Reads one YAML document into nodes with places. Null, and errors in the report, where it is not one we support. */
export function readYaml(text: string, report: Report): Node | null {
  const tokens = [...new Parser().parse(text)];
  if (!rejectUnsupported(tokens, report)) return null;
  const documents = [...new Composer({ schema: 'failsafe', uniqueKeys: false }).compose(tokens)];
  const [document, second] = documents;
  if (second !== undefined) reportSecond(second, text, report);
  for (const { errors } of documents)
    for (const error of firstOfEachLine(errors, text)) reportBroken(error, text, report);
  if (report.diagnostics.length > 0) return null;
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.source === '')) {
    report.add('empty-file', null);
    return null;
  }
  return toNode(contents as ParsedNode, text, report);
}

function reportSecond(document: Document, text: string, report: Report): void {
  const start = Math.max(0, Math.min(text.length, (document.range?.[0] ?? 0) - 1));
  const marker = text.lastIndexOf('---', start + 3);
  const span = marker < 0 ? { start, end: start } : { start: marker, end: marker + 3 };
  report.add('yaml-not-supported', span, { facts: { what: 'a second document', written: '---' } });
}

/** One mistake makes YAML complain several times over; the first complaint on each line is enough. */
function firstOfEachLine(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  let end = -1;
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [start] }) => {
      if (start <= end) return false;
      const next = text.indexOf('\n', start);
      end = next < 0 ? text.length : next;
      return true;
    })
    .slice(0, 20);
}

function reportBroken(error: YAMLError, text: string, report: Report): void {
  // What is missing at the end of the file is missing after its last letter.
  const start = text.slice(error.pos[0]).trim() === '' ? Math.max(0, text.trimEnd().length - 1) : error.pos[0];
  const span = { start, end: Math.min(Math.max(start, error.pos[1]), text.length) };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const tab = error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(text.slice(lineStart, Math.max(start, lineStart) + 1));
  if (tab) return report.add('tab-indent', span);
  const problem = error.message.split('\n')[0] ?? '';
  report.add('yaml-broken', span, { facts: { problem: problem.replace(/ at line.*$/, '') } });
}

function toNode(node: ParsedNode | null, text: string, report: Report, at = 0): Node {
  const [start, end] = node?.range ?? [at, at];
  const span = { start, end: Math.max(start, end) };
  if (isMap(node)) {
    const pairs = node.items as readonly Pair<ParsedNode, ParsedNode | null>[];
    return { kind: 'map', entries: toEntries(pairs, text, report), flow: node.flow === true, span };
  }
  if (isSeq(node)) {
    const items = (node.items as readonly ParsedNode[]).map((item) => toNode(item, text, report, end));
    return { kind: 'list', items, flow: node.flow === true, span };
  }
  return toScalar(node, span, text);
}

function toEntries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], text: string, report: Report): Entry[] {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const keySpan = { start: pair.key.range[0], end: pair.key.range[1] };
    const key = toScalar(pair.key, keySpan, text);
    const value = toNode(pair.value, text, report, keySpan.end);
    if (entries.has(key.text)) report.add('duplicate-key', key.span, { facts: { key: key.text } });
    else entries.set(key.text, { key, value });
  }
  return [...entries.values()];
}

const styles: Readonly<Record<string, Style>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function toScalar(node: ParsedNode | null, span: Span, text: string): ScalarNode {
  const value = isScalar(node) ? String(node.value ?? node.source ?? '') : '';
  const style = styles[(isScalar(node) ? node.type : undefined) ?? ''] ?? 'plain';
  const source = text.slice(span.start, span.end);
  let offsets: readonly number[] | null = null;
  const offsetOf = (index: number) => {
    if (style === 'plain' && value === source) return span.start + index;
    offsets ??= alignOffsets(value, source, style);
    return span.start + (offsets[index] ?? source.length);
  };
  return { kind: 'scalar', text: value, plain: style === 'plain', span, offsetOf };
}
