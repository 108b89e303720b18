import type { Span } from '../../text/index.ts';
import { normalise } from '../shape/normalise.ts';
import { fieldOf, type RecordShape, type Shape } from '../shape/shape.ts';
import { type Entry, isNull, type MapNode } from '../yaml/node.ts';

/** What laying a scenario over a model did that somebody may have to know. */
export interface Laid {
  readonly node: MapNode;
  /** Paths such as `parties.north.options.build`, with the place where the scenario says null. */
  readonly removed: ReadonlyMap<string, Span>;
  /** Places that remove something that is not there. */
  readonly idle: readonly { readonly key: string; readonly span: Span }[];
}

/**
 * Lays a scenario over a model, both in long form: maps merge by key (known keys keep their place, new ones come last),
 * lists and scalars replace, null removes; of the ways to say preferences, one replaces the others.
 */
export function layOver(base: MapNode, over: MapNode, shape: RecordShape): Laid {
  const removed = new Map<string, Span>();
  const idle: { key: string; span: Span }[] = [];
  const merge = (below: MapNode, above: MapNode, at: Shape, path: string): MapNode => {
    const entries = new Map(below.entries.map((entry) => [entry.key.text, entry]));
    for (const entry of above.entries) {
      const key = entry.key.text;
      const inner = `${path}${key}`;
      const known = entries.get(key);
      if (isNull(entry.value)) {
        if (!entries.delete(key)) idle.push({ key, span: entry.key.span });
        else removed.set(inner, entry.key.span);
        continue;
      }
      dropGroup(entries, key, at);
      entries.set(
        key,
        mergeEntry(known, entry, shapeAt(at, key), (a, b, s) => merge(a, b, s, `${inner}.`)),
      );
    }
    return { ...below, entries: [...entries.values()] };
  };
  return { node: merge(base, over, shape, ''), removed, idle };
}

function mergeEntry(
  known: Entry | undefined,
  entry: Entry,
  shape: Shape | undefined,
  merge: (below: MapNode, above: MapNode, shape: Shape) => MapNode,
): Entry {
  const { value } = entry;
  const deep = shape?.kind === 'record' || shape?.kind === 'map';
  if (deep && known?.value.kind === 'map' && value.kind === 'map') {
    return { key: known.key, value: merge(known.value, value, shape) };
  }
  return { key: known?.key ?? entry.key, value: shape === undefined ? value : normalise(value, shape, false) };
}

function shapeAt(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'record') return fieldOf(shape, key)?.shape;
  return shape.kind === 'map' ? shape.of : undefined;
}

/** Takes out what excludes the key, as `ranking` excludes `prefers`. */
function dropGroup(entries: Map<string, Entry>, key: string, shape: Shape): void {
  if (shape.kind !== 'record') return;
  const group = fieldOf(shape, key)?.group;
  if (group === undefined) return;
  for (const other of entries.keys()) {
    if (other !== key && fieldOf(shape, other)?.group === group) entries.delete(other);
  }
}
