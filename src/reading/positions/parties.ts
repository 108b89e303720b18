import type { Named, Utterance } from './utterance.ts';

/** Who does what a verb says, as far as its surroundings tell. */
export type Subject =
  | { readonly kind: 'self' }
  | { readonly kind: 'other'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

const selfWords = /(?:^|[^\p{L}])(?:I|we|We)(?:['’](?:ll|re|m|ve|d))?\s*(?:\p{L}+ly\s+|also\s+|still\s+|never\s+)?$/u;

/** A pronoun that begins what somebody says, and that nobody else was found for, is the speaker. */
const openingPronoun = /^\W*(?:that\s+)?(?:they|he|she|it)\s+(?:\p{L}+ly\s+|also\s+|still\s+)?$/iu;

/**
 * The subject of the verb that begins at an offset: "I", "we", or the last name before it in its clause. The holders and
 * what they belong to are "self".
 */
export function subjectAt(utterance: Utterance, offset: number): Subject {
  const before = utterance.content.slice(0, offset);
  if (selfWords.test(before)) return { kind: 'self' };
  const clause = before.length - clauseStart(before);
  const named = utterance.named.filter(
    (name) => name.end <= offset && name.start >= clause && !name.mention.possessive,
  );
  const first = named.find((name) => isFree(utterance, name)) ?? named[0];
  if (first === undefined) return openingPronoun.test(before) ? { kind: 'self' } : { kind: 'unknown' };
  return isSelf(utterance, first.ids) ? { kind: 'self' } : { kind: 'other', ids: first.ids };
}

/** How many letters back the clause begins. */
function clauseStart(before: string): number {
  const at = Math.max(
    ...[
      ...before.matchAll(/[.;:!?—]\s|\b(?:that|if|because|although|though|while|unless|until|when|which|who|but)\b/giu),
    ].map((match) => match.index + match[0].length),
    0,
  );
  return before.length - at;
}

function isFree(utterance: Utterance, name: Named): boolean {
  return !/\b(?:of|to|with|by|from|for|on|in|at|between|against|about)\s+(?:the\s+)?$/iu.test(
    utterance.content.slice(0, name.start),
  );
}

/** Whether the ids are the holders themselves or what they belong to. */
export function isSelf(utterance: Utterance, ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => utterance.homes.has(id));
}

/** Those named first in a stretch of the content who are not the holders; in a possessive only where nobody else is. */
export function othersIn(utterance: Utterance, from: number, to: number): readonly string[] {
  const named = utterance.named.filter((name) => name.start >= from && name.end <= to && !isSelf(utterance, name.ids));
  const first =
    named.find((name) => !name.mention.possessive && !name.mention.compound) ??
    named.find((name) => !name.mention.compound);
  return first?.ids ?? [];
}

/** The end of the clause that begins at an offset. */
export function clauseEnd(content: string, from: number): number {
  const mark = /[.;!?]["”’']?(?:\s|$)/u.exec(content.slice(from));
  return mark === null ? content.length : from + mark.index;
}
