import type { Block, Picture } from '../../../report/index.ts';
import type { Answer } from '../answer.ts';
import { type AnswerAsk, answerQuery } from './answer.ts';
import { type CaseAsk, type CaseReply, caseQuery } from './case.ts';
import { type ChangesAsk, changesQuery } from './changes.ts';
import { type CompareAsk, type CompareReply, compareQuery } from './compare.ts';
import { type ExplainAsk, type ExplainReply, explainQuery } from './explain.ts';
import {
  type HandedPictureAsk,
  type HandoverAsk,
  type HandoverReply,
  handedPictureQuery,
  handoverQuery,
} from './handover.ts';
import { type MatchingAsk, type MatchingReply, matchingQuery } from './matching.ts';
import { type MoveAsk, type MoveReply, moveQuery } from './move.ts';
import { type PictureAsk, type PictureReply, pictureQuery } from './picture.ts';
import { type StatementsAsk, type StatementsReply, statementsQuery } from './statements.ts';
import { type VersionsAsk, type VersionsReply, versionsQuery } from './versions.ts';
import { type WalksAsk, type WalksReply, walksQuery } from './walks.ts';

/** What may be asked of the worker: a question a line, with what it takes and gives. A new one is a file here and two lines. */
export interface Queries {
  readonly answer: { readonly ask: AnswerAsk; readonly reply: Answer };
  readonly case: { readonly ask: CaseAsk; readonly reply: CaseReply | null };
  readonly changes: { readonly ask: ChangesAsk; readonly reply: readonly Block[] | null };
  readonly compare: { readonly ask: CompareAsk; readonly reply: CompareReply | null };
  readonly explain: { readonly ask: ExplainAsk; readonly reply: ExplainReply | null };
  readonly picture: { readonly ask: PictureAsk; readonly reply: PictureReply | null };
  readonly walks: { readonly ask: WalksAsk; readonly reply: WalksReply | null };
  readonly handover: { readonly ask: HandoverAsk; readonly reply: HandoverReply | null };
  readonly handedPicture: { readonly ask: HandedPictureAsk; readonly reply: Picture | null };
  readonly matching: { readonly ask: MatchingAsk; readonly reply: MatchingReply };
  readonly move: { readonly ask: MoveAsk; readonly reply: MoveReply };
  readonly statements: { readonly ask: StatementsAsk; readonly reply: StatementsReply };
  readonly versions: { readonly ask: VersionsAsk; readonly reply: VersionsReply };
}

export type QueryName = keyof Queries;

/** How far a long question has come: what of it, and how much of how much where that is known. */
export interface Progress<Known = unknown> {
  readonly part: string;
  readonly done: number;
  readonly total: number | null;
  /** What could be shown by now. */
  readonly known: Known | null;
}

export type Tell<Known> = (progress: Progress<Known>) => void;

/** How each is answered. */
export const queries: {
  readonly [Name in QueryName]: (
    ask: Queries[Name]['ask'],
    tell: Tell<Queries[Name]['reply']>,
  ) => Queries[Name]['reply'];
} = {
  answer: answerQuery,
  case: caseQuery,
  changes: changesQuery,
  compare: compareQuery,
  explain: explainQuery,
  picture: pictureQuery,
  walks: walksQuery,
  handover: handoverQuery,
  handedPicture: handedPictureQuery,
  matching: matchingQuery,
  move: moveQuery,
  statements: statementsQuery,
  versions: versionsQuery,
};
