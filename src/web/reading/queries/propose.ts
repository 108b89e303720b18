import { parseModel } from '../../../format/index.ts';
import { type LeftOut, type Proposal, propose } from '../../../reading/index.ts';
import { type GivenArticle, readGiven } from '../read-all.ts';

export interface ProposeAsk {
  /** The model's text. */
  readonly text: string;
  readonly article: GivenArticle;
}

export interface ProposeReply {
  readonly proposals: readonly Proposal[];
  /** What the model has already. */
  readonly known: readonly Proposal[];
  readonly leftOut: readonly LeftOut[];
}

/** What an article proposes to add to a model: the same as `read ARTICLE --into MODEL`; null while the model has errors. */
export async function proposeQuery({ text, article }: ProposeAsk): Promise<ProposeReply | null> {
  const { model } = parseModel(text);
  if (model === null) return null;
  const { proposals, known, leftOut } = propose([await readGiven(article)], { text, model });
  return { proposals, known, leftOut };
}
