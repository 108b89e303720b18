import type { Span } from '../../text/index.ts';
import type { PositionType } from '../reading.ts';
import type { Utterance } from './utterance.ts';

/** Somewhere that a position shows itself. Offsets into the utterance's content, or null where the cue says it. */
export interface Finding {
  readonly type: PositionType;
  readonly trigger: Span | null;
  readonly addressees: readonly string[];
  /** Whether the words themselves say no, as in a refusal, so that a negation beside them denies nothing. */
  readonly negates?: true;
}

/** How one type of position is recognised: one file each. */
export type Rule = (utterance: Utterance) => readonly Finding[];

/** All places of a pattern in a text. The pattern has the flag g. */
export function placesOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
