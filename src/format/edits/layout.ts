import type { Edit } from '../../text/index.ts';
import type { ListNode, MapNode, Node } from '../yaml/node.ts';

/** How the lines of a text end: as its first one does. */
export function lineEndOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}

/** Where what is written of a node ends, comments and line breaks after it apart. */
export function endOf(node: Node, text: string): number {
  if (node.kind === 'scalar') {
    const written = text.slice(node.span.start, node.span.end);
    return node.span.start + written.trimEnd().length;
  }
  if (node.flow) return node.span.end;
  if (node.kind === 'list') return lastEnd(node.items.at(-1), node.span.start, text);
  const last = node.entries.at(-1);
  if (last === undefined) return node.span.end;
  return Math.max(last.key.span.end + 1, lastEnd(last.value, last.key.span.end, text));
}

function lastEnd(node: Node | undefined, otherwise: number, text: string): number {
  return node === undefined ? otherwise : endOf(node, text);
}

/** The offset of the line's first character. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the line's end, before its line break. */
export function lineStop(text: string, offset: number): number {
  const found = text.slice(offset).search(/\r?\n/);
  return found < 0 ? text.length : offset + found;
}

/** The white space before what stands at an offset; for what follows a dash or a key, as many blanks as there is text. */
export function indentAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset).replace(/[^\t ]/g, ' ');
}

/** A stretch of a list that belongs to one item. */
export interface Slot {
  /** What is exchanged when items change places: after the dash to the line's end, or the item alone between commas. */
  readonly start: number;
  readonly end: number;
  /** The offset of the dash of a block's item. */
  readonly dash: number;
}

/** The slots of a list, in order. */
export function slotsOf(list: ListNode, text: string): readonly Slot[] {
  return list.items.map((item) => {
    if (list.flow) return { start: item.span.start, end: item.span.end, dash: item.span.start };
    const dash = dashBefore(item.span.start, text);
    return { start: dash + 1, end: lineStop(text, Math.max(dash + 1, endOf(item, text))), dash };
  });
}

/** The dash that an item of a block stands after, on its line or one above. */
function dashBefore(offset: number, text: string): number {
  for (let start = lineStart(text, offset); ; start = lineStart(text, start - 1)) {
    const line = text.slice(start, offset);
    const found = /^[^\S\r\n]*-(?=\s|$)/.exec(line);
    if (found !== null) return start + found[0].length - 1;
    if (start === 0) return offset;
  }
}

/** Takes the item out. */
export function dropItem(list: ListNode, index: number, text: string): readonly Edit[] {
  const slots = slotsOf(list, text);
  const slot = slots[index];
  if (slot === undefined) return [];
  const [before, after] = [slots[index - 1], slots[index + 1]];
  if (!list.flow) {
    const start = lineStart(text, slot.dash);
    const next = text.indexOf('\n', slot.end);
    return [{ start, end: next < 0 ? text.length : next + 1, text: '' }];
  }
  if (after !== undefined) return [{ start: slot.start, end: after.start, text: '' }];
  if (before !== undefined) return [{ start: before.end, end: slot.end, text: '' }];
  return [{ start: slot.start, end: list.span.end - 1, text: '' }];
}

/** Puts an item, written for the indentation that its dash will have, before the one at `index`, or last. */
export function insertItem(
  list: ListNode,
  index: number,
  written: (indent: string) => string,
  text: string,
): readonly Edit[] {
  const slots = slotsOf(list, text);
  const slot = slots[index];
  const last = slots.at(-1);
  const indent = indentAt(text, (slot ?? last)?.dash ?? list.span.start);
  const item = written(indent);
  if (list.flow) {
    if (last === undefined) return [{ start: list.span.start, end: list.span.end, text: `[${item}]` }];
    if (slot !== undefined) return [{ start: slot.start, end: slot.start, text: `${item}, ` }];
    return [{ start: last.end, end: last.end, text: `, ${item}` }];
  }
  const line = `${indent}- ${item}`;
  const before = slots[index - 1] ?? (slot === undefined ? last : undefined);
  if (before !== undefined) return [{ start: before.end, end: before.end, text: `${lineEndOf(text)}${line}` }];
  const start = lineStart(text, slot?.dash ?? list.span.start);
  return [{ start, end: start, text: `${line}${lineEndOf(text)}` }];
}

/** Gives every slot the contents of another: `order[place]` is the item that comes to stand there. */
export function reorderItems(list: ListNode, order: readonly number[], text: string): readonly Edit[] {
  const slots = slotsOf(list, text);
  return slots.flatMap(({ start, end }, place) => {
    const from = slots[order[place] ?? place];
    return from === undefined || from.start === start ? [] : [{ start, end, text: text.slice(from.start, from.end) }];
  });
}

/** Where a new last entry of a map goes, and what has to stand before it. */
export function afterLast(map: MapNode, text: string): { readonly at: number; readonly indent: string } {
  const first = map.entries[0];
  return { at: lineStop(text, endOf(map, text)), indent: indentAt(text, first?.key.span.start ?? map.span.start) };
}
