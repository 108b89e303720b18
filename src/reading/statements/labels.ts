/** The network's labels: outside, or beginning, inside, end or whole of a source, cue or content span. */

/** The kinds of span, in the order of the labels. */
export const spanKinds = ['source', 'cue', 'content'] as const;
/** One of source, cue and content. */
export type SpanKind = (typeof spanKinds)[number];
/** Outside, and four labels a kind: beginning, inside, end, whole. */
export const labelCount = 1 + 4 * spanKinds.length;

/** The label of a token `index` within a run of `length` tokens of a kind. */
export function labelOf(kind: number, index: number, length: number): number {
  const base = 1 + 4 * kind;
  if (length === 1) return base + 3;
  if (index === 0) return base;
  return index === length - 1 ? base + 2 : base + 1;
}

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  const open = before > 0 && ((before - 1) & 3) < 2;
  const place = (after - 1) & 3;
  const goesOn = after > 0 && (place === 1 || place === 2);
  if (open !== goesOn) return false;
  return !open || before - 1 - ((before - 1) & 3) === after - 1 - place;
}

/** A run of rows of one kind; `end` exclusive. */
export interface Run {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
}

/** The runs that a valid sequence of labels describes. */
export function runsOf(labels: ArrayLike<number>): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? 0;
    if (label === 0) continue;
    const place = (label - 1) & 3;
    if (place === 0 || place === 3) start = row;
    const kind = spanKinds[(label - 1) >> 2];
    if (place >= 2 && kind !== undefined) runs.push({ kind, start, end: row + 1 });
  }
  return runs;
}
