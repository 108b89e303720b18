import type { Span } from '../../text/index.ts';
import type { Page } from '../page/index.ts';
import { readAppositions } from './affiliations.ts';
import { withDescriptions } from './descriptions.ts';
import { findNames } from './find-names.ts';
import { findShortNames } from './find-short-names.ts';
import type { Mention } from './mention.ts';
import { mentionsOfNames } from './mentions.ts';
import { withPronouns } from './pronouns.ts';
import { newRegister, type Register } from './register.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Who occurs in an article, and where. Spans are offsets into the page's reading text. */
export interface Cast {
  readonly tokens: readonly Token[];
  readonly register: Register;
  /** In order of the text. */
  readonly mentions: readonly Mention[];
}

/**
 * The actors of an article: names in full first, so that a headline's short ones find their bearers, then short forms,
 * descriptions and pronouns. `sources`: where the text names somebody who is quoted, which tells names and antecedents.
 */
export function findActors(page: Page, published: string | null, sources: readonly Span[]): Cast {
  const tokens = tokensOf(page);
  const register = newRegister();
  const covered = coverOf(sources);
  const inSource = (token: Token) => covered(token.start, token.end);
  const isTitle = (block: number) => ['title', 'heading'].includes(page.blocks[block]?.kind ?? '');
  const full = findNames(tokens, register, published, inSource, isTitle);
  const short = findShortNames(tokens, register, published, full, inSource);
  const names = mentionsOfNames(tokens, [...full, ...short]);
  readAppositions(tokens, names, register);
  const described = withDescriptions(tokens, names, register, published);
  return { tokens, register, mentions: withPronouns(tokens, described, register, covered) };
}

/** Whether a stretch lies within one of the spans. */
function coverOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const span of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) >= end;
  };
}
