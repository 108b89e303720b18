import type { Mention } from './mention.ts';
import type { FoundName } from './scan.ts';
import type { Token } from './tokens.ts';

/** The names as mentions, in order, with what their surroundings tell. */
export function mentionsOfNames(tokens: readonly Token[], names: readonly FoundName[]): readonly Mention[] {
  return names
    .toSorted((a, b) => a.from - b.from)
    .flatMap((name) => mentionOf(tokens, name.from, name.to, name.ids, 'name', false) ?? []);
}

/** A mention over tokens `from` to `to`; null where there are none. */
export function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  ids: readonly string[],
  how: Mention['how'],
  joint: boolean,
): Mention | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const previous = tokens[from - 1];
  const next = tokens[to];
  const bound = previous?.sentence === first.sentence;
  const hyphened =
    (bound && /^[-‐‑–/]$/u.test(first.gap)) || (next?.sentence === last.sentence && /^[-‐‑–/]$/u.test(next.gap));
  return {
    start: first.start,
    end: last.end,
    ids,
    joint,
    how,
    block: first.block,
    sentence: first.sentence,
    quoted: first.quoted,
    possessive: last.possessive,
    compound: hyphened,
    after: bound ? (first.gap.trim() === '' ? (previous?.text.toLowerCase() ?? '') : first.gap.trim()) : '',
    before: next?.sentence === last.sentence && next.gap.trim() === '' ? next.text.toLowerCase() : '',
  };
}
