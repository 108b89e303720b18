import type { Evidence, Reasoned, Source } from '../../model/index.ts';
import { type Lookup, resolveIn } from '../expression/resolve.ts';
import { entriesOf, field, itemsOf, type Node, textOf } from '../yaml/node.ts';

/** The reason and the evidence of a record. */
export function readReasoned(node: Node, lookup: Lookup): Reasoned {
  const evidence = itemsOf(field(node, 'evidence')).flatMap((item) => readEvidence(item, lookup));
  return { because: textOf(field(node, 'because')), evidence, span: node.span };
}

function readEvidence(node: Node, lookup: Lookup): readonly Evidence[] {
  const source = field(node, 'source');
  const id = textOf(source);
  if (source === null || id === null) return [];
  const known = resolveIn(lookup.names.sources, 'source', { name: id, span: source.span }, lookup);
  const at = textOf(field(node, 'at'));
  const place = at !== null && /^\d+$/.test(at) ? Number(at) : at;
  return known === null ? [] : [{ source: id, quote: textOf(field(node, 'quote')), at: place, span: node.span }];
}

/** The section `sources`. */
export function readSources(node: Node | null): readonly Source[] {
  return entriesOf(node).map(({ key, value }) => ({
    id: key.text,
    title: textOf(field(value, 'title')),
    publisher: textOf(field(value, 'publisher')),
    date: textOf(field(value, 'date')),
    url: textOf(field(value, 'url')),
    file: textOf(field(value, 'file')),
    span: { start: key.span.start, end: value.span.end },
  }));
}
