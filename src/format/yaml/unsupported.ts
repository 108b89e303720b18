import type { CST } from 'yaml';
import type { Report } from '../report.ts';

/** No model file nests deeper; what does would exhaust the stack further on. */
const deepest = 60;

/** The parts of a token that may hold further tokens, with the word for what is not supported. */
interface Visit {
  readonly token: CST.Token | CST.SourceToken;
  readonly depth: number;
}

/**
 * Reports what model files leave out of YAML: anchors, aliases, tags, merge keys, keys that are not words, nesting without
 * end. Walks without recursion. Returns whether the tokens may be composed.
 */
export function rejectUnsupported(tokens: readonly CST.Token[], report: Report): boolean {
  const before = report.diagnostics.length;
  const pending: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { token, depth } = visit;
    if (depth > deepest) {
      report.add('too-deep', { start: token.offset, end: token.offset + 1 }, { facts: { limit: deepest } });
      return false;
    }
    rejectToken(token, report);
    for (const inner of partsOf(token, report).reverse()) pending.push({ token: inner, depth: depth + 1 });
  }
  return report.diagnostics.length === before;
}

const rejected = new Map([
  ['anchor', 'an anchor'],
  ['alias', 'an alias'],
  ['tag', 'a tag'],
]);

function rejectToken(token: CST.Token | CST.SourceToken, report: Report): void {
  const what = rejected.get(token.type);
  if (what !== undefined && 'source' in token) refuse(what, token.source, token.offset, report);
}

function refuse(what: string, source: string, offset: number, report: Report): void {
  const span = { start: offset, end: offset + source.length };
  report.add('yaml-not-supported', span, { facts: { what, written: source } });
}

function partsOf(token: CST.Token | CST.SourceToken, report: Report): (CST.Token | CST.SourceToken)[] {
  switch (token.type) {
    case 'document':
      return [...token.start, ...(token.value ? [token.value] : [])];
    case 'block-scalar':
      return [...token.props];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap((item) => partsOfItem(item, report));
    default:
      return [];
  }
}

type Item = CST.BlockMap['items'][number] | CST.BlockSequence['items'][number] | CST.FlowCollection['items'][number];

function partsOfItem(item: Item, report: Report): (CST.Token | CST.SourceToken)[] {
  const key = item.key ?? null;
  if (key !== null) rejectKey(key, report);
  return [...item.start, ...(key ? [key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])];
}

function rejectKey(key: CST.Token, report: Report): void {
  if (key.type === 'scalar' && key.source === '<<') refuse('a merge key', '<<', key.offset, report);
  if (['block-map', 'block-seq', 'flow-collection'].includes(key.type)) {
    refuse('a list or map as a key', '{', key.offset, report);
  }
}
