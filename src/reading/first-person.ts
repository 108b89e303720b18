import type { Span } from '../text/index.ts';
import { type Cast, isFirstPerson, tokensIn } from './actors/index.ts';

/** Whether a source is "I" or "we". */
export function isFirstPersonSource(cast: Cast, source: readonly Span[]): boolean {
  const tokens = tokensIn(cast, source);
  return tokens.length > 0 && isFirstPerson(tokens);
}
