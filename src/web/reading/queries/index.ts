import { type AcceptAsk, type AcceptReply, acceptQuery } from './accept.ts';
import { type DecodeAsk, decodeQuery } from './decode.ts';
import { type EvidenceAsk, type EvidenceReply, evidenceQuery } from './evidence.ts';
import { prepareQuery } from './prepare.ts';
import { type ProposeAsk, type ProposeReply, proposeQuery } from './propose.ts';
import { type ReadAsk, type ReadReply, readQuery } from './read.ts';
import { type TimelineAsk, type TimelineReply, timelineQuery } from './timeline.ts';

/** What the worker that reads may be asked: a question a file and two lines. */
export interface ReadingQueries {
  readonly prepare: { readonly ask: null; readonly reply: null };
  readonly decode: { readonly ask: DecodeAsk; readonly reply: string };
  readonly read: { readonly ask: ReadAsk; readonly reply: ReadReply };
  readonly evidence: { readonly ask: EvidenceAsk; readonly reply: EvidenceReply };
  readonly propose: { readonly ask: ProposeAsk; readonly reply: ProposeReply | null };
  readonly accept: { readonly ask: AcceptAsk; readonly reply: AcceptReply };
  readonly timeline: { readonly ask: TimelineAsk; readonly reply: TimelineReply };
}

/** How each is answered. */
export const readingQueries: {
  readonly [Name in keyof ReadingQueries]: (
    ask: ReadingQueries[Name]['ask'],
  ) => ReadingQueries[Name]['reply'] | Promise<ReadingQueries[Name]['reply']>;
} = {
  prepare: prepareQuery,
  decode: decodeQuery,
  read: readQuery,
  evidence: evidenceQuery,
  propose: proposeQuery,
  accept: acceptQuery,
  timeline: timelineQuery,
};
