import type { Span } from '../../text/index.ts';
import type { Cast, Mention } from '../actors/index.ts';
import type { RawStatement } from '../speakers.ts';
import { within } from '../within.ts';

/** One statement laid out for the rules: its words, who holds what it says, and who is named in it. */
export interface Utterance {
  /** The content's words, what others say within it blanked out; pieces parted by a space, or by a full stop where a sentence begins. */
  readonly content: string;
  /** The cue's words. */
  readonly cue: string;
  readonly cueSpan: Span | null;
  /** Whether it is told in the teller's words after a cue in the past. */
  readonly reported: boolean;
  /** Ids of those who hold what is said, and of what they belong to. */
  readonly holders: readonly string[];
  readonly homes: ReadonlySet<string>;
  /** Mentions within the content, with offsets into `content`. */
  readonly named: readonly Named[];
  /** From offsets of `content` to the reading text. */
  readonly toReading: (span: Span) => Span;
}

/** A mention as it stands in an utterance's content. */
export interface Named extends Span {
  readonly mention: Mention;
  readonly ids: readonly string[];
}

interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function opensSentence(reading: string, span: Span): boolean {
  return /^["“”'‘’(]*\p{Lu}/u.test(reading.slice(span.start, span.start + 4));
}

function isPast(reading: string, cue: Span | null): boolean {
  return (
    cue !== null &&
    /\b(?:\p{L}+ed|said|told|wrote|made clear|swore|thought|felt|saw)\b/iu.test(reading.slice(cue.start, cue.end))
  );
}

/** The letters of a content that are looked at: what somebody wants is said sooner. */
const longest = 6000;

/** Lays out a statement. `inner` are the stretches that belong to statements within this one. */
export function layOut(
  reading: string,
  cast: Cast,
  statement: Pick<RawStatement, 'cue' | 'content' | 'kind'>,
  holders: readonly string[],
  inner: readonly Span[],
): Utterance {
  const pieces: Piece[] = [];
  let content = '';
  for (const { start, end } of statement.content) {
    const span = { start, end: Math.min(end, start + longest - content.length) };
    if (span.end <= span.start) break;
    if (content !== '') content += opensSentence(reading, span) ? '. ' : ' ';
    pieces.push({ at: content.length, ...span });
    content += blanked(reading, span, inner);
  }
  const cueSpan = statement.cue[0] ?? null;
  return {
    content,
    cue: statement.cue.map((span) => reading.slice(span.start, span.end)).join(' '),
    cueSpan,
    reported: statement.kind === 'indirect' && isPast(reading, cueSpan),
    holders,
    homes: new Set(holders.flatMap((id) => [id, ...homeOf(cast, id)])),
    named: namedIn(cast, pieces),
    toReading: (span) => toReading(pieces, span),
  };
}

function homeOf(cast: Cast, id: string): readonly string[] {
  const of = cast.register.entries.get(id)?.of;
  return of === undefined || of === null ? [] : [of];
}

function blanked(reading: string, span: Span, inner: readonly Span[]): string {
  let text = reading.slice(span.start, span.end);
  for (const other of inner) {
    const from = Math.max(other.start, span.start) - span.start;
    const to = Math.min(other.end, span.end) - span.start;
    if (from < to) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text.replace(/[\s\u00a0]/gu, ' ');
}

function namedIn(cast: Cast, pieces: readonly Piece[]): readonly Named[] {
  return pieces.flatMap((piece) =>
    within(cast.mentions, piece)
      .filter((mention) => mention.start >= piece.start && mention.end <= piece.end)
      .map((mention) => ({
        mention,
        ids: mention.ids,
        start: mention.start - piece.start + piece.at,
        end: mention.end - piece.start + piece.at,
      })),
  );
}

/** A stretch that runs over the end of a piece is cut there. */
function toReading(pieces: readonly Piece[], span: Span): Span {
  const piece = pieces.findLast((candidate) => candidate.at <= span.start) ?? { at: 0, start: 0, end: 0 };
  const start = Math.min(piece.end, piece.start + span.start - piece.at);
  return { start, end: Math.max(start, Math.min(piece.end, piece.start + span.end - piece.at)) };
}
