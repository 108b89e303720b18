import type { Block } from '../block.ts';

/** A piece of a report: a block of words, a picture, or a text that is shown letter for letter. */
export type ReportPart =
  | Block
  | { readonly kind: 'picture'; readonly svg: string; readonly caption: string }
  | { readonly kind: 'listing'; readonly caption: string; readonly text: string };
