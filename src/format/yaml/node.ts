import type { Span } from '../../text/index.ts';

/** What is left of YAML once it is read: three kinds of node, every scalar a text as it was written. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The text after unquoting and folding, never a number, boolean or date. */
  readonly text: string;
  /** Written without quotes and not as a block. */
  readonly plain: boolean;
  readonly span: Span;
  /** The offset in the file of a character of `text`; of the end for `text.length`. */
  readonly offsetOf: (index: number) => number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly flow: boolean;
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the file's order, every key once. */
  readonly entries: readonly Entry[];
  readonly flow: boolean;
  readonly span: Span;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** Whether the node says "nothing": empty, `null` or `~` without quotes. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && /^(|~|null|Null|NULL)$/.test(node.text);
}

/** The value at a key of a map; null where the node is no map, the key is absent or its value says nothing. */
export function field(node: Node | null, key: string): Node | null {
  if (node?.kind !== 'map') return null;
  const value = node.entries.find((entry) => entry.key.text === key)?.value;
  return value === undefined || isNull(value) ? null : value;
}

/** The entries of a map; none where the node is no map. */
export function entriesOf(node: Node | null): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; none where the node is no list. */
export function itemsOf(node: Node | null): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a scalar without white space around it; null for every other node. */
export function textOf(node: Node | null): string | null {
  return node?.kind === 'scalar' ? node.text.trim() : null;
}

/** The place in the file of a stretch of a scalar's text. */
export function spanWithin(scalar: ScalarNode, start: number, end: number): Span {
  const from = scalar.offsetOf(start);
  return { start: from, end: Math.max(from, end > start ? scalar.offsetOf(end - 1) + 1 : from) };
}

/** A scalar that nobody wrote, standing at a place of the file. */
export function scalarAt(text: string, span: Span): ScalarNode {
  return { kind: 'scalar', text, plain: true, span, offsetOf: (index) => Math.min(span.start + index, span.end) };
}
