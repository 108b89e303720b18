import type { BlockKind, Located, PositionType } from '../../reading/index.ts';

/*
 * An article as it was read, laid out for the page: plain data, every stretch given in the text of its block.
 */

export interface ShownBlock {
  readonly kind: BlockKind;
  /** As evidence names it: a paragraph's number, `title`, `heading 2`; null where evidence cannot. */
  readonly at: number | string | null;
  readonly text: string;
}

export interface ShownPosition {
  readonly type: PositionType;
  /** Such as "demand on the United States, by 31 December 2019". */
  readonly words: string;
  /** Who holds it. */
  readonly who: string;
  readonly content: readonly Located[];
  readonly trigger: readonly Located[];
  readonly deadline: readonly Located[];
}

export interface ShownStatement {
  readonly who: string;
  readonly through: string;
  readonly verb: string;
  readonly said: string;
  readonly unsure: boolean;
  readonly direct: boolean;
  /** Index of the statement in whose content this one lies. */
  readonly within: number | null;
  /** Index of the block that it stands under. */
  readonly block: number;
  readonly source: readonly Located[];
  readonly cue: readonly Located[];
  readonly content: readonly Located[];
  readonly positions: readonly ShownPosition[];
}

export interface ShownArticle {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly blocks: readonly ShownBlock[];
  readonly statements: readonly ShownStatement[];
  /** Why something could not be read, in words. */
  readonly problems: readonly string[];
}
