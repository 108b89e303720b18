import type { Edit } from '../../text/index.ts';
import { type Plain, plainMap } from '../write/plain.ts';
import { field, isNull, type ListNode, type MapNode, type Node } from '../yaml/node.ts';
import { dropItem, endOf, indentAt, insertItem, lineEndOf, lineStart, reorderItems, slotsOf } from './layout.ts';
import { addEntry, setEntry } from './map-edits.ts';
import { renderBlock, renderFlow, renderItem, renderScalar } from './render.ts';
import { findRoot } from './target.ts';

/*
 * Changes at a place of a model file, told by its path from the root: names of keys, and numbers (from 0) of items. All
 * leave the rest of the text as it is, comments included, and give null where the text is no YAML or the place is no such
 * place.
 */

/** Where something stands in a model file, such as `['parties', 'north', 'prefers', 2]`. */
export type Path = readonly (string | number)[];

/** Writes a value at a key, in place of what is there; keys on the way are made where they are missing. */
export function setAt(text: string, path: Path, value: Plain): readonly Edit[] | null {
  const root = findRoot(text);
  const key = path.at(-1);
  if (root === null || key === undefined) return null;
  const parent = findNode(root, path.slice(0, -1));
  if (typeof key === 'number') return parent?.kind === 'list' ? replaceItem(parent, key, value, text) : null;
  if (parent === null) return setAt(text, path.slice(0, -1), plainMap([[key, value]]));
  if (parent.kind !== 'map') return null;
  const known = field(parent, key);
  if (known !== null) return [replaceValue(parent, key, known, value, text)];
  return isEmptyFlow(parent) ? [fillFlow(parent, key, value, text)] : setEntry(parent, key, value, text);
}

/** Puts an item into a list before the one at `at`, or last; makes the list where it is missing. */
export function insertAt(text: string, path: Path, at: number, value: Plain): readonly Edit[] | null {
  const list = findAt(text, path);
  if (list === null || isNull(list)) return setAt(text, path, [value]);
  if (list.kind !== 'list') return null;
  const place = Math.min(at, list.items.length);
  const lineEnd = lineEndOf(text);
  const item = (indent: string) => (list.flow ? renderFlow(value) : renderItem(value, indent, lineEnd));
  if (!list.flow || list.items.length > 0) return insertItem(list, place, item, text);
  const owner = lineStart(text, list.span.start);
  const indent = /^[ ]*/.exec(text.slice(owner))?.[0] ?? '';
  const written = renderBlock([value], indent, lineEndOf(text));
  const start = blanksBefore(list.span.start, text);
  return [{ start, end: list.span.end, text: written }];
}

/** Moves an item of a list to another place in it as it then stands. */
export function moveAt(text: string, path: Path, from: number, to: number): readonly Edit[] | null {
  const list = findAt(text, path);
  if (list?.kind !== 'list' || list.items[from] === undefined || list.items[to] === undefined) return null;
  const order = list.items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return reorderItems(list, order, text);
}

/** Takes an entry of a map or an item of a list out. A list that must not be absent stays as an empty one. */
export function dropAt(text: string, path: Path): readonly Edit[] | null {
  const key = path.at(-1);
  const parent = findAt(text, path.slice(0, -1));
  if (typeof key === 'number') {
    if (parent?.kind !== 'list' || parent.items[key] === undefined) return null;
    return parent.items.length === 1 && !parent.flow ? emptyList(parent, text) : dropItem(parent, key, text);
  }
  if (parent?.kind !== 'map') return null;
  const index = parent.entries.findIndex((entry) => entry.key.text === key);
  return index < 0 ? null : dropEntry(parent, index, text);
}

/** The node at a path; null where there is none. */
export function findAt(text: string, path: Path): Node | null {
  const root = findRoot(text);
  return root === null ? null : findNode(root, path);
}

/** The node at a path below another; null where there is none. */
export function findNode(root: Node, path: Path): Node | null {
  let node: Node | null = root;
  for (const key of path) {
    if (typeof key === 'number') node = node?.kind === 'list' ? (node.items[key] ?? null) : null;
    else node = node?.kind === 'map' ? (node.entries.find((entry) => entry.key.text === key)?.value ?? null) : null;
  }
  return node;
}

function replaceItem(list: ListNode, at: number, value: Plain, text: string): readonly Edit[] | null {
  const item = list.items[at];
  if (item === undefined) return null;
  const written = typeof value === 'string' ? renderScalar(value, list.flow) : renderFlow(value);
  return [{ start: item.span.start, end: endOf(item, text), text: written }];
}

function replaceValue(parent: MapNode, key: string, known: Node, value: Plain, text: string): Edit {
  const entry = parent.entries.find((candidate) => candidate.key.text === key);
  const end = endOf(known, text);
  const inLine = parent.flow || typeof value !== 'object' || known.kind !== 'scalar';
  if (inLine) {
    const written = typeof value === 'string' ? renderScalar(value, parent.flow) : renderFlow(value);
    return { start: startOf(known, text), end, text: written };
  }
  const indent = indentAt(text, entry?.key.span.start ?? 0);
  return { start: blanksBefore(known.span.start, text), end, text: renderBlock(value, indent, lineEndOf(text)) };
}

/** Where what is written of a value begins: of a scalar over several lines, its mark too. */
function startOf(node: Node, text: string): number {
  if (node.kind !== 'scalar') return node.span.start;
  const mark = /[|>][-+0-9]*[^\S\n]*(#[^\n]*)?\n?[^\S\n]*$/.exec(text.slice(0, node.span.start));
  return mark === null || node.plain ? node.span.start : mark.index;
}

function isEmptyFlow(map: MapNode): boolean {
  return map.flow && map.entries.length === 0;
}

/** An empty `{}` after a key becomes a block with its first entry. */
function fillFlow(map: MapNode, key: string, value: Plain, text: string): Edit {
  const line = text.slice(lineStart(text, map.span.start), map.span.start);
  const alone = /^ *[^\s:{[,]+: *$/.test(line) || /^ *"[^"]*": *$/.test(line);
  const [edit] = addEntry(map, key, value, text);
  if (!alone && edit !== undefined) return edit;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const written = renderBlock(plainMap([[key, value]]), indent, lineEndOf(text));
  return { start: blanksBefore(map.span.start, text), end: map.span.end, text: written };
}

/** The offset behind the last character that is no blank. */
function blanksBefore(offset: number, text: string): number {
  return text.slice(0, offset).trimEnd().length;
}

/** A block of one item becomes `[]`: nothing at all would mean something else. */
function emptyList(list: ListNode, text: string): readonly Edit[] {
  const [slot] = slotsOf(list, text);
  if (slot === undefined) return [];
  const start = blanksBefore(slot.dash, text);
  const comment = /#[^\n]*$/.test(text.slice(lineStart(text, start), start));
  // Comments above the item stay above; then the empty list gets a line of its own.
  if (comment) return [{ start: slot.dash, end: slot.end, text: '[]' }];
  return [{ start, end: slot.end, text: ' []' }];
}

function dropEntry(map: MapNode, index: number, text: string): readonly Edit[] {
  const entry = map.entries[index];
  if (entry === undefined) return [];
  const end = Math.max(entry.key.span.end + 1, endOf(entry.value, text));
  const [before, after] = [map.entries[index - 1], map.entries[index + 1]];
  if (map.flow) {
    if (after !== undefined) return [{ start: entry.key.span.start, end: after.key.span.start, text: '' }];
    if (before === undefined) return [{ start: map.span.start, end: map.span.end, text: '{}' }];
    return [{ start: Math.max(before.key.span.end + 1, endOf(before.value, text)), end, text: '' }];
  }
  const start = lineStart(text, entry.key.span.start);
  // The first entry of an item of a list stands behind its dash.
  const behindDash = text.slice(start, entry.key.span.start).trim() !== '';
  if (behindDash && after !== undefined) return [{ start: entry.key.span.start, end: after.key.span.start, text: '' }];
  if (behindDash) return [{ start: entry.key.span.start, end, text: '{}' }];
  if (before === undefined && after === undefined) return [{ start: blanksBefore(start, text), end, text: ' {}' }];
  const next = text.indexOf('\n', end);
  return [{ start, end: next < 0 ? text.length : next + 1, text: '' }];
}
