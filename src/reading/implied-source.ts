import type { Span } from '../text/index.ts';
import type { Mention } from './actors/index.ts';
import { prepositions } from './lists/common-words.ts';
import { countBefore } from './within.ts';

const passive =
  /^(?:(?:is|are|was|were|been|being|be|has been|have been|had been)\s+)(?:\p{L}+ly\s+)?(?:seen|viewed|regarded|considered|perceived|thought|believed|expected|understood|interpreted|described|known|reported|said|supposed|feared)\b/iu;
const joined = /(?:^|[\s,])(?:and|but|then)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?$/iu;
const pronoun = /(?:^|[,.]\s+|["“”]\s*)(he|she|it|they|we|I)\b/giu;

/** A statement as far as its source is concerned. */
interface Sourced {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** How far away in the list a statement of the same sentence may be. */
const siblings = 16;

/**
 * Where to look for whom a statement is by. The subject of a passive cue ("his remarks are seen as") is what is spoken of, so
 * nobody is named. A cue that goes on after "and" without a subject of its own ("it tested a weapon and demanded") has that of
 * its sentence: the source of the statement before, or the pronoun that its clause begins with.
 */
export function soughtSource(reading: string, statements: readonly Sourced[], k: number): readonly Span[] {
  const statement = statements[k];
  const cue = statement?.cue[0];
  if (statement === undefined || cue === undefined) return statement?.source ?? [];
  const first = statement.source[0];
  if (first !== undefined) {
    return passive.test(reading.slice(cue.start, cue.end)) && first.start < cue.start ? [] : statement.source;
  }
  const start = sentenceStart(reading, cue.start);
  const before = reading.slice(start, cue.start);
  if (!joined.test(before)) return [];
  const sibling = statements
    .slice(Math.max(0, k - siblings), k + siblings)
    .findLast(
      (other) =>
        other !== statement &&
        other.source.some((span) => span.start >= start && span.end <= cue.start) &&
        (other.cue[0]?.start ?? 0) < cue.start,
    );
  return sibling?.source ?? pronounIn(before, start);
}

function pronounIn(before: string, start: number): readonly Span[] {
  const found = [...before.matchAll(pronoun)].at(-1);
  const word = found?.[1];
  if (found === undefined || word === undefined) return [];
  const at = start + found.index + found[0].length - word.length;
  return [{ start: at, end: at + word.length }];
}

/** Where the sentence begins that an offset lies in, looked for no further back than a long sentence goes. */
function sentenceStart(reading: string, at: number): number {
  const from = Math.max(0, at - 600);
  const before = reading.slice(from, at);
  const end = [...before.matchAll(/[.!?]["”’')]*\s+(?=["“‘(]*\p{Lu})|\n/gu)].at(-1);
  return end === undefined ? from : from + end.index + end[0].length;
}

const active = /^(?!(?:is|are|was|were|be|been|being)\b|to\b|\p{L}+ing\b)/iu;

/** For a statement without a source the one named right before its cue, who does what the cue says: "Norway also demanded". */
export function subjectBefore(
  reading: string,
  mentions: readonly Mention[],
  { source, cue }: Sourced,
): readonly Span[] {
  const verb = cue[0];
  if (source.length > 0 || verb === undefined) return [];
  const subject = mentions[countBefore(mentions, verb.start) - 1];
  if (subject === undefined || subject.possessive || subject.compound || prepositions.has(subject.after)) return [];
  const between = reading.slice(subject.end, verb.start);
  const beside = /^\s+(?:(?:has|have|had|will|also|then|again|\p{L}+ly)\s+){0,2}$/u.test(between);
  return beside && active.test(reading.slice(verb.start, verb.end)) ? [{ start: subject.start, end: subject.end }] : [];
}
