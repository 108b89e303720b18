import { type GivenArticle, readGiven } from '../read-all.ts';
import { show } from '../show.ts';
import type { ShownArticle } from '../shown.ts';

export type ReadAsk = GivenArticle;
export type ReadReply = ShownArticle;

/** Reads an article: its blocks, who says what, and what positions that takes. */
export async function readQuery(given: ReadAsk): Promise<ReadReply> {
  return show(await readGiven(given));
}
