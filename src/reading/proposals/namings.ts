import type { Span } from '../../text/index.ts';
import type { Naming } from './act.ts';
import type { ArticleText, ReadArticle } from './article.ts';
import type { Side, Sides } from './parties.ts';

/** The parties named in each block of an article, in order; several where a name leaves it open. */
export function namingsOf(
  article: number,
  { reading }: ReadArticle,
  text: ArticleText,
  sides: Sides,
): readonly (readonly Naming[])[] {
  const found: Naming[][] = text.blocks.map(() => []);
  for (const { id, type, mentions } of reading.actors) {
    const parties = sides.of(article, id).map((side) => side.id);
    if (parties.length === 0) continue;
    for (const mention of mentions) {
      const place = text.locate(mention);
      const block = place === null ? undefined : text.blocks[place.block];
      if (place === null || block === undefined) continue;
      found[place.block]?.push(namingAt(block.text, place, parties, type === 'person'));
    }
  }
  const short = shortNames(sides.all);
  return found.map((namings, k) => {
    const block = text.blocks[k]?.text ?? '';
    const more = short.flatMap(({ words, side }) =>
      [...block.matchAll(words)].map((match) =>
        namingAt(block, { start: match.index, end: match.index + match[0].length }, [side], false),
      ),
    );
    return withoutOverlaps([...namings, ...more]);
  });
}

function namingAt(text: string, { start, end }: Span, parties: readonly string[], person: boolean): Naming {
  const owns = /^['’](?:s\b|(?!\p{L}))/u.test(text.slice(end, end + 3)) && /\p{L}/u.test(text.slice(end, end + 4));
  return {
    start,
    end,
    parties,
    person,
    possessive: owns || /^(?:his|her|its|their|our|my)$/iu.test(text.slice(start, end)),
  };
}

/** "the authority" for the Port Authority, where no other party is called so. */
function shortNames(sides: readonly Side[]): readonly { readonly words: RegExp; readonly side: string }[] {
  const last = sides.map(({ name }) => /(\p{L}+)$/u.exec(name.trim())?.[1]?.toLowerCase() ?? '');
  return sides.flatMap(({ id, name, actors }, k) => {
    const word = last[k] ?? '';
    const only = last.filter((other) => other === word).length === 1;
    const told = name.trim().includes(' ') && [...actors].every((actor) => actor.length > 3) && word.length > 3;
    return only && told ? [{ words: new RegExp(`\\bthe\\s+${word}\\b`, 'giu'), side: id }] : [];
  });
}

/** In order; of two that overlap the one that begins first, or the longer. */
function withoutOverlaps(namings: readonly Naming[]): readonly Naming[] {
  const kept: Naming[] = [];
  for (const naming of namings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before !== undefined && before.start === naming.start && before.end === naming.end)
      kept[kept.length - 1] = { ...before, parties: [...new Set([...before.parties, ...naming.parties])] };
    else if (before === undefined || naming.start >= before.end) kept.push(naming);
  }
  return kept;
}

const selfWords =
  /^\W*(?:that\s+)?(?:(I|we|it|they|he|she)\b|((?:my|our|his|her|their|its)\s+(?:country|government|nation|side|administration|party|movement|organi[sz]ation|union|company))\b)/iu;

/** The namings of a sentence with what stands for the holders themselves: "I", "we", an untraced "it", "his country". */
export function withSelf(
  text: string,
  start: number,
  namings: readonly Naming[],
  holders: readonly string[],
): readonly Naming[] {
  const match = selfWords.exec(text.slice(start));
  const word = match?.[1] ?? match?.[2];
  if (match === null || word === undefined) return namings;
  const at = start + match[0].length - word.length;
  const known = namings.some((naming) => naming.start < at + word.length && at < naming.end);
  if (known) return namings;
  const self = { start: at, end: at + word.length, parties: holders, possessive: false, person: false };
  return withoutOverlaps([...namings, self]);
}
