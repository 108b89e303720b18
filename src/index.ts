/** Standstill as a library: parse a model, lay out its states, ask; read an article. No Node and no DOM are needed. */
export * from './analysis/index.ts';
export * from './beyond/index.ts';
export * from './engine/index.ts';
export * from './format/index.ts';
export * from './model/index.ts';
export {
  type Accepted,
  type Actor,
  type ActorType,
  type Article,
  type ArticleInput,
  type AttributedStatement,
  acceptProposals,
  type BlockKind,
  type Change,
  type DatedPosition,
  type Deadline,
  findCopies,
  type LeftOut,
  type LineDiff,
  loadModel,
  type Position,
  type PositionType,
  type Proposal,
  type ProposalConflict,
  type ProposalKind,
  type ProposalQuotation,
  type Proposals,
  placesOf,
  propose,
  type ReadArticle,
  type Reading,
  type ReadOptions,
  readArticle,
  readPage,
  type StatementModel,
  sketchOf,
  type TextSpan,
  timelineOf,
} from './reading/index.ts';
export * from './report/index.ts';
export * from './text/index.ts';
