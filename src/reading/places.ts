import type { Span } from '../text/index.ts';
import type { Page, PageBlock } from './page/index.ts';
import type { BlockKind } from './reading.ts';

/** A place in an article as evidence names it: the n-th block of a kind. Contract §1. */
export interface Place {
  readonly kind: BlockKind;
  readonly number: number;
}

/** `7` and `paragraph 7` are the seventh paragraph; `title`, `standfirst`; `heading 2`, `caption 1`; null for other words. */
export function parsePlace(at: number | string): Place | null {
  const words = String(at).trim();
  if (/^[1-9]\d{0,8}$/.test(words)) return { kind: 'paragraph', number: Number(words) };
  if (words === 'title' || words === 'standfirst') return { kind: words, number: 1 };
  const named = /^(paragraph|heading|caption) ([1-9]\d{0,8})$/.exec(words);
  if (named === null) return null;
  return { kind: named[1] === 'heading' || named[1] === 'caption' ? named[1] : 'paragraph', number: Number(named[2]) };
}

/** The block at a place; undefined where the page has none. */
export function blockAt(page: Page, place: Place): PageBlock | undefined {
  return page.blocks.filter((block) => block.kind === place.kind)[place.number - 1];
}

/** The place that holds a stretch of the reading text, as evidence writes it; null in blocks that evidence cannot name. */
export function placeOf(page: Page, span: Span): number | string | null {
  const at = page.blocks.findIndex((block) => block.start <= span.start && span.end <= block.end);
  const block = page.blocks[at];
  if (block === undefined) return null;
  const number = page.blocks.slice(0, at + 1).filter((other) => other.kind === block.kind).length;
  if (block.kind === 'paragraph') return number;
  if (block.kind === 'title' || block.kind === 'standfirst') return number === 1 ? block.kind : null;
  return block.kind === 'heading' || block.kind === 'caption' ? `${block.kind} ${number}` : null;
}
