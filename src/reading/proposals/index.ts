export { type Accepted, acceptProposals } from './accept.ts';
export { type ArticleText, type Located, type ReadArticle, type TextBlock, textOfArticle } from './article.ts';
export type { LineDiff } from './line-diff.ts';
export { type Side, sidesOf } from './parties.ts';
export {
  type Change,
  type LeftOut,
  type Proposal,
  type ProposalConflict,
  type ProposalKind,
  type ProposalQuotation,
  type Proposals,
  proposalKinds,
} from './proposal.ts';
export { propose } from './propose.ts';
export { findSource } from './sources.ts';
