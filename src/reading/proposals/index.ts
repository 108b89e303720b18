export { type Accepted, acceptProposals } from './accept.ts';
export type { ReadArticle } from './article.ts';
export type { LineDiff } from './line-diff.ts';
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
