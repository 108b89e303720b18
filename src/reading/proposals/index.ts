export type { ReadArticle } from './article.ts';
export { type Accepted, acceptProposals, editsFor, withNeeds } from './changes.ts';
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
