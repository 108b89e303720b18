import { parseModel } from '../../../format/index.ts';
import { acceptProposals, propose } from '../../../reading/index.ts';
import type { Edit } from '../../../text/index.ts';
import { type GivenArticle, readGiven } from '../read-all.ts';

export interface AcceptAsk {
  /** The model's text as it is. */
  readonly text: string;
  readonly article: GivenArticle;
  readonly number: number;
}

/** The edits of that text; null where the proposal cannot be written into it. */
export type AcceptReply = readonly Edit[] | null;

/** The edits that one proposal makes, with all that it needs. */
export async function acceptQuery({ text, article, number }: AcceptAsk): Promise<AcceptReply> {
  const { model } = parseModel(text);
  if (model === null) return null;
  const accepted = acceptProposals(text, propose([await readGiven(article)], { text, model }), [number]);
  return 'edits' in accepted ? accepted.edits : null;
}
