import type { Edit } from '../../text/index.ts';
import type { Plain } from '../write/plain.ts';
import { type Entry, isNull, type MapNode } from '../yaml/node.ts';
import { afterLast, indentAt, lineEndOf, lineStop } from './layout.ts';
import { renderBlock, renderEntry, renderFlow, renderScalar } from './render.ts';

/** Adds an entry at the end of a map. */
export function addEntry(map: MapNode, key: string, value: Plain, text: string): readonly Edit[] {
  const last = map.entries.at(-1);
  if (!map.flow) {
    const { at, indent } = afterLast(map, text);
    const lineEnd = lineEndOf(text);
    return [{ start: at, end: at, text: `${lineEnd}${indent}${renderEntry(key, value, indent, lineEnd)}` }];
  }
  const entry = `${renderScalar(key, true)}: ${renderFlow(value)}`;
  if (last === undefined) return [{ start: map.span.start, end: map.span.end, text: `{ ${entry} }` }];
  const at = Math.max(last.value.span.end, last.key.span.end);
  return [{ start: at, end: at, text: `, ${entry}` }];
}

/** Gives a value to a key of a map that says nothing yet: the key may be there without a value, or not at all. */
export function setEntry(map: MapNode, key: string, value: Plain, text: string): readonly Edit[] {
  const entry = map.entries.find((candidate) => candidate.key.text === key);
  if (entry === undefined) return addEntry(map, key, value, text);
  if (!isNull(entry.value)) return [];
  return fillEntry(entry, map.flow, value, text);
}

function fillEntry({ key, value: nothing }: Entry, flow: boolean, value: Plain, text: string): readonly Edit[] {
  const written = nothing.span.end > nothing.span.start;
  if (written) return [{ start: nothing.span.start, end: nothing.span.end, text: renderFlow(value) }];
  const colon = text.indexOf(':', key.span.end);
  if (colon < 0 || flow) return colon < 0 ? [] : [{ start: colon + 1, end: colon + 1, text: ` ${renderFlow(value)}` }];
  const rendered = renderBlock(value, indentAt(text, key.span.start), lineEndOf(text));
  const at = rendered.startsWith(' ') ? colon + 1 : lineStop(text, colon);
  return [{ start: at, end: at, text: rendered }];
}
