import type { Span } from '../../text/index.ts';
import type { BlockKind, TextSpan } from '../reading.ts';

export type PageFormat = 'plain' | 'markdown' | 'html';

/** A block in the page's reading text, trimmed of white space. */
export interface PageBlock extends Span {
  readonly kind: BlockKind;
}

/** What a page says about itself; null where it does not. `published` is an ISO day. */
export interface PageFacts {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** A page taken apart. All spans but those of `toSource` are offsets into `reading`. */
export interface Page {
  readonly format: PageFormat;
  /** The decoded input as given. */
  readonly input: string;
  /** What a reader sees, blocks apart; the input itself where that has no markup. */
  readonly reading: string;
  /** In order, not overlapping. */
  readonly blocks: readonly PageBlock[];
  readonly facts: PageFacts;
  /** Where a stretch of the reading text stands in the input; with its reading text where the two differ. */
  readonly toSource: (span: Span) => TextSpan;
}

export const noFacts: PageFacts = { title: null, published: null, publisher: null, author: null, language: null };

/** A stretch that may become a block, before its role is known. */
export interface Piece extends Span {
  readonly text: string;
  /** What the markup says it is; null where it says nothing. */
  readonly hint: BlockKind | null;
  /** Whether it stands on the line right after the piece before, with no blank line between. */
  readonly close: boolean;
}

/** The ISO day at the start of an ISO date or time, as written in its own zone; null where there is none. */
export function dayOf(time: string | null): string | null {
  const day = /^\s*(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?=$|[T\s+Z])/.exec(time ?? '');
  return day === null ? null : `${day[1]}-${day[2]}-${day[3]}`;
}
