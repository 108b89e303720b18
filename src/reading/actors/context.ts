import { titleModifiers, titles } from '../lists/titles.ts';
import { type GazetteerMatch, matchAt } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** What stands right before a name and tells of its bearer. */
export interface NameContext {
  readonly titles: readonly string[];
  /** The state or organisation named in it: "North Korean leader", "Putin's adviser". */
  readonly of: string | null;
  readonly late: boolean;
}

export const noContext: NameContext = { titles: [], of: null, late: false };

const titleWords: readonly (readonly string[])[] = titles.map((title) => title.split(' '));
const titlesByFirst = new Map<string, (readonly string[])[]>();
for (const words of titleWords) {
  const first = words[0] ?? '';
  titlesByFirst.set(first, [...(titlesByFirst.get(first) ?? []), words]);
}

/** How many tokens a title takes that begins at the k-th, longest first; 0 where none does. Plurals are none. */
export function titleAt(tokens: readonly Token[], k: number): number {
  const candidates = titlesByFirst.get(tokens[k]?.text.toLowerCase() ?? '') ?? [];
  const found = candidates.find((words) =>
    words.every((word, j) => {
      const token = tokens[k + j];
      return token?.text.toLowerCase() === word && (j === 0 || /^[ \u00a0-]$/u.test(token.gap));
    }),
  );
  return found?.length ?? 0;
}

/** How far back words may belong to a name. */
const reach = 9;

/**
 * Reads the words before the k-th token, back to the first that cannot belong to its name: titles, adjectives of states,
 * names of states and organisations, and, once a title is read, lower-case words after an owner ("Putin's foreign affairs
 * adviser"). `ownerOf` tells what the person named at a token belongs to.
 */
export function contextBefore(
  tokens: readonly Token[],
  k: number,
  ownerOf: (token: number) => string | null,
): NameContext {
  const found: string[] = [];
  let of: string | null = null;
  let late = false;
  let at = k - 1;
  while (at >= 0 && at >= k - reach && of === null) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || token.block !== next.block || !near(token, next)) break;
    const word = token.text.toLowerCase();
    const title = titleEndingAt(tokens, at);
    const named = namedEndingAt(tokens, at);
    if (token.possessive) of = named?.of ?? ownerOf(at);
    else if (named !== null) of = named.of;
    if (token.possessive || named !== null) break;
    if (word === 'late') late = true;
    else if (title > 0)
      found.unshift(
        tokens
          .slice(at - title + 1, at + 1)
          .map((part) => part.text.toLowerCase())
          .join(' '),
      );
    else if (!titleModifiers.has(word) && !(found.length > 0 && isModifier(token))) break;
    at -= Math.max(1, title);
  }
  return { titles: found, of, late };
}

/** A space or hyphen between, or an owner's ending; the point of "Gen." or "Mr." does no harm. */
function near(token: Token, next: Token): boolean {
  if (token.possessive) return /^['’]s?[ \u00a0]$/u.test(next.gap);
  return /^[ \u00a0-]$/u.test(next.gap) || /^\.[ \u00a0]$/u.test(next.gap);
}

function isModifier(token: Token): boolean {
  return (
    /^\p{Ll}/u.test(token.text) &&
    !/^(?:the|a|an|and|or|but|that|said|says|told|of|by|with|for|to|in|on|at|from|as|when|if|is|was|has|had)$/.test(
      token.text,
    )
  );
}

function titleEndingAt(tokens: readonly Token[], at: number): number {
  for (const length of [5, 4, 3, 2, 1])
    if (at - length + 1 >= 0 && titleAt(tokens, at - length + 1) === length) return length;
  return 0;
}

/** The state or organisation that a known phrase ending here names. */
function namedEndingAt(tokens: readonly Token[], at: number): { readonly of: string } | null {
  for (const length of [4, 3, 2, 1]) {
    const match: GazetteerMatch | null = at - length + 1 < 0 ? null : matchAt(tokens, at - length + 1);
    const figure = match?.length === length ? match.entries[0]?.figure : undefined;
    if (figure !== undefined && figure.type !== 'person') return { of: figure.id };
  }
  return null;
}
