import type { SourcePlace } from '../format/index.ts';
import type { Span } from '../text/index.ts';
import type { Page } from './page/index.ts';
import type { BlockKind } from './reading.ts';

/** Anything that a page is taken apart into; spans of one text. */
interface PlacedBlock extends Span {
  readonly kind: BlockKind;
}

/**
 * The place that holds a stretch, as evidence writes it: `7` the seventh paragraph, `title`, `standfirst`, `heading 2`,
 * `caption 1`. Null where no block holds it, and in blocks that evidence cannot name. Contract §1.
 */
export function placeOf(blocks: readonly PlacedBlock[], span: Span): number | string | null {
  const at = blocks.findIndex((block) => block.start <= span.start && span.end <= block.end);
  return at < 0 ? null : (namesOf(blocks.slice(0, at + 1))[at] ?? null);
}

/** All blocks of a page in order, each with its place and what a reader sees of it. */
export function placesOf({ blocks, reading }: Page): readonly SourcePlace[] {
  const names = namesOf(blocks);
  return blocks.map(({ start, end }, at) => ({ at: names[at] ?? null, text: reading.slice(start, end) }));
}

function namesOf(blocks: readonly PlacedBlock[]): readonly (number | string | null)[] {
  const counts = new Map<BlockKind, number>();
  return blocks.map(({ kind }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    if (kind === 'paragraph') return number;
    if (kind === 'title' || kind === 'standfirst') return number === 1 ? kind : null;
    return kind === 'heading' || kind === 'caption' ? `${kind} ${number}` : null;
  });
}
