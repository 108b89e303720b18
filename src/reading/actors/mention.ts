import type { Span } from '../../text/index.ts';

/** A place of the article's reading text where somebody is meant. */
export interface Mention extends Span {
  /** Ids: all of them together where `joint`, otherwise the candidates of whom it is one. */
  readonly ids: readonly string[];
  readonly joint: boolean;
  readonly how: 'name' | 'description' | 'pronoun';
  readonly block: number;
  readonly sentence: number;
  readonly quoted: boolean;
  readonly possessive: boolean;
  /** Within a compound such as the name in "Trump-Kim talks". */
  readonly compound: boolean;
  /** The word before, in lower case, or the mark before where it is no space; '' at the start of a sentence. */
  readonly after: string;
  /** The word that follows, in lower case; '' where a mark comes first. */
  readonly before: string;
}
