import type { Span } from '../text/index.ts';
import { type Cast, isFirstPerson, tokensIn } from './actors/index.ts';

/** Whether a source is "I" or "we". */
export function isFirstPersonSource(cast: Cast, source: readonly Span[]): boolean {
  const tokens = tokensIn(cast, source);
  return tokens.length > 0 && isFirstPerson(tokens);
}

/** Whether the source of one statement stands within what another says. */
export function isSourceInQuotation(
  statement: { readonly source: readonly Span[] } | undefined,
  other: { readonly content: readonly Span[] },
): boolean {
  const source = statement?.source[0];
  return source !== undefined && other.content.some((span) => span.start <= source.start && source.end <= span.end);
}
