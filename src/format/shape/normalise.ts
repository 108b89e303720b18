import { type Entry, isNull, type MapNode, type Node, scalarAt } from '../yaml/node.ts';
import { fieldOf, type RecordShape, type Shape } from './shape.ts';

/**
 * The node with every short form written out. With `keepNull` a value that says nothing stays where it is, to remove what
 * it lies over; otherwise it is left out, and an entry of a map of names becomes an empty record. Nodes that do not fit
 * their shape are kept as they are.
 */
export function normalise(node: Node, shape: Shape, keepNull: boolean): Node {
  switch (shape.kind) {
    case 'record':
      return node.kind === 'map' ? normaliseRecord(node, shape, keepNull) : expand(node, shape, keepNull);
    case 'map':
      if (node.kind !== 'map') return node;
      return { ...node, entries: node.entries.map((entry) => normaliseEntry(entry, shape.of, keepNull)) };
    case 'list':
      if (node.kind !== 'list') return node;
      return { ...node, items: node.items.map((item) => normalise(item, shape.of, false)) };
    default:
      return node;
  }
}

function normaliseEntry({ key, value }: Entry, of: Shape, keepNull: boolean): Entry {
  if (!isNull(value)) return { key, value: normalise(value, of, keepNull) };
  if (keepNull || of.kind !== 'record') return { key, value };
  return { key, value: { kind: 'map', entries: [], flow: true, span: key.span } };
}

function normaliseRecord(node: MapNode, shape: RecordShape, keepNull: boolean): MapNode {
  const entries = node.entries
    .filter(({ value }) => keepNull || !isNull(value))
    .map(({ key, value }) => {
      const field = fieldOf(shape, key.text);
      return field === undefined || isNull(value)
        ? { key, value }
        : { key, value: normalise(value, field.shape, keepNull) };
    });
  return { ...node, entries };
}

/** The long form of a short one. */
function expand(node: Node, shape: RecordShape, keepNull: boolean): Node {
  if (shape.short === undefined || isNull(node)) return node;
  const value = normalise(node, shape.short.shape, keepNull);
  const entries = shape.short.keys.map((key) => ({ key: scalarAt(key, node.span), value }));
  return { kind: 'map', entries, flow: true, span: node.span };
}
