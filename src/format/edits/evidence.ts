import type { Edit } from '../../text/index.ts';
import { type Plain, plainMap } from '../write/plain.ts';
import { field, isNull, type MapNode } from '../yaml/node.ts';
import { endOf, indentAt, insertItem, lineEndOf } from './layout.ts';
import { setEntry } from './map-edits.ts';
import { renderBlock, renderFlow } from './render.ts';
import { findParty } from './target.ts';

/** A piece of evidence to write. */
export interface NewEvidence {
  readonly source: string;
  readonly quote?: string;
  readonly at?: number | string;
}

/** A piece of evidence under the keys of the model file. */
export function evidenceToPlain({ source, quote, at }: NewEvidence): Plain {
  return plainMap([
    ['source', source],
    ['quote', quote],
    ['at', at],
  ]);
}

/** Adds a piece of evidence to what is written in its long form. */
export function addEvidenceTo(item: MapNode, evidence: NewEvidence, text: string): readonly Edit[] | null {
  const list = field(item, 'evidence');
  const plain = evidenceToPlain(evidence);
  if (list === null || isNull(list)) return setEntry(item, 'evidence', [plain], text);
  return list.kind === 'list' ? insertItem(list, list.items.length, () => renderFlow(plain), text) : null;
}

/** Adds a piece of evidence to an option; one in its short form gets its long one. Null where there is no such option. */
export function addOptionEvidence(
  text: string,
  party: string,
  key: string,
  evidence: NewEvidence,
): readonly Edit[] | null {
  const options = field(findParty(text, { party }), 'options');
  if (options?.kind !== 'map') return null;
  const entry = options.entries.find((candidate) => candidate.key.text === key);
  if (entry === undefined || entry.value.kind === 'list') return null;
  const { value } = entry;
  if (value.kind === 'map') return addEvidenceTo(value, evidence, text);
  if (isNull(value)) return setEntry(options, key, plainMap([['evidence', [evidenceToPlain(evidence)]]]), text);
  const long = plainMap([
    ['name', value.text.trim()],
    ['evidence', [evidenceToPlain(evidence)]],
  ]);
  const [start, end] = [text.indexOf(':', entry.key.span.end) + 1, endOf(value, text)];
  const indent = indentAt(text, entry.key.span.start);
  return [{ start, end, text: options.flow ? ` ${renderFlow(long)}` : renderBlock(long, indent, lineEndOf(text)) }];
}
