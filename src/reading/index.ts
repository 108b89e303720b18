export { nameOfKnown } from './actors/index.ts';
export { findCopies, likeness, type Sketch, sketchOf } from './copies.ts';
export { isDay } from './dates/calendar.ts';
export { declaredEncoding, type Encoding, inferPublished, type Page, type PageBlock, readPage } from './page/index.ts';
export { placesOf } from './places.ts';
export * from './proposals/index.ts';
export { type ArticleInput, type ReadOptions, readArticle, readStatements } from './read.ts';
export type {
  Actor,
  ActorType,
  Article,
  AttributedStatement,
  Block,
  BlockKind,
  Deadline,
  Position,
  PositionType,
  Reading,
  TextSpan,
} from './reading.ts';
export { loadModel, type StatementModel } from './statements/index.ts';
export { type DatedPosition, timelineOf } from './timeline.ts';
export { longDay, type Names, namesIn, positionWords, type StatementWords, statementWords } from './words.ts';
