/** The shapes of what is found. */

/** A stretch of the input: UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A block of the input, as the page reader tells them apart. */
export interface TextBlock extends TextSpan {
  readonly kind: string;
}

/** A statement as the text attributes it; its parts may come in pieces, ordered by place. */
export interface RawStatement {
  /** Empty where nobody is named. */
  readonly source: readonly TextSpan[];
  /** Empty for a quotation that stands alone. */
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The chance that cue and content are right, from 0 to 1. */
  readonly confidence: number;
  /** The index of the statement whose content this one lies in; null for an outermost one. */
  readonly within: number | null;
}
