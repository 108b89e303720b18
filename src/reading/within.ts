import type { Span } from '../text/index.ts';

/** How many items at the head of a list have something that all later ones have not. */
function countWhile<Item>(items: readonly Item[], isEarly: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isEarly(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of items, ordered by place and not overlapping, that end at or before an offset. */
export function countBefore(items: readonly Span[], offset: number): number {
  return countWhile(items, ({ end }) => end <= offset);
}

/** The number of items, ordered by their starts, that start at or before an offset. */
export function countUpTo(items: readonly Span[], offset: number): number {
  return countWhile(items, ({ start }) => start <= offset);
}

/** The items, ordered by place and not overlapping, that lie at least partly in a span. */
export function within<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  const from = countBefore(items, span.start);
  let end = from;
  while (end < items.length && (items[end]?.start ?? 0) < span.end) end += 1;
  return items.slice(from, end);
}
