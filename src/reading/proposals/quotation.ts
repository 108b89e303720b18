import type { Span } from '../../text/index.ts';

/** The most words that a quotation has. */
export const mostWords = 12;

/** Words that a quotation should show, with how much they matter. */
export interface Wanted extends Span {
  readonly weight: number;
}

interface Word extends Span {
  readonly weight: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * At most twelve words of a stretch: all of it where it is short, else those that show most of what is wanted and begin and
 * end where a phrase does. One space for any white space, marks at the edges left out.
 */
export function quotationOf(text: string, { start, end }: Span, wanted: readonly Wanted[]): string {
  const words = layOut(text, start, end, wanted);
  let best: { readonly from: number; readonly to: number; readonly score: number } | null = null;
  words.forEach((_, from) => {
    let weight = 0;
    for (let to = from; to < Math.min(words.length, from + mostWords); to += 1) {
      weight += words[to]?.weight ?? 0;
      const edges = (words[from]?.opens ? 0.6 : 0) + (words[to]?.closes ? 0.6 : 0);
      const score = weight + edges - 0.03 * (to - from);
      if (best === null || score > best.score) best = { from, to, score };
    }
  });
  return best === null ? '' : cleaned(text, words, best);
}

function cleaned(text: string, words: readonly Word[], range: { from: number; to: number }): string {
  const { from } = range;
  let { to } = range;
  const last = () => text.slice(words[to]?.start, words[to]?.end);
  while (to > from && (starting.test(last()) || hanging.test(last()))) to -= 1;
  const end = words[to]?.end ?? 0;
  const raw = text.slice(words[from]?.start, end);
  const trimmed = raw.replace(/^[\s"“”'‘(,.;:–—-]+/u, '').replace(/[\s"“”'‘’(),.;:–—-]+$/u, '');
  // A quotation that opens within these words closes within them, too.
  const open = (trimmed.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  const tail = text.slice(text.indexOf(trimmed, words[from]?.start) + trimmed.length);
  const closed = open ? trimmed + (/^[.,!?]?["”]/u.exec(tail)?.[0] ?? '') : trimmed;
  return closed.replace(/[\s\u00a0]+/gu, ' ');
}

function layOut(text: string, start: number, end: number, wanted: readonly Wanted[]): readonly Word[] {
  const found = [...text.slice(start, end).matchAll(/\S+/gu)];
  return found.map((match, k) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const weights = wanted.filter((one) => one.start < span.end && span.start < one.end).map(({ weight }) => weight);
    const [before, after] = [found[k - 1]?.[0] ?? '.', found[k + 1]?.[0] ?? 'and'];
    return {
      ...span,
      weight: Math.max(0, ...weights),
      opens:
        /[,.;:”"–—]$/u.test(before) || leading.test(before) || (starting.test(match[0]) && !joining.test(match[0])),
      closes: /[,.;:”"–—]$/u.test(match[0]) || (starting.test(after) && !hanging.test(match[0])),
    };
  });
}

const starting =
  /^[“"(]?(?:to|that|which|who|and|or|but|as|if|unless|until|till|because|while|before|after|when|since|in|on|at|for|with|by|from|during)$/iu;
const joining = /^(?:and|or|but)$/iu;
const leading = /^(?:and|or|but|that|where|which|because)$/iu;
const hanging =
  /^(?:a|an|the|to|of|in|on|at|for|with|by|from|its|his|her|their|our|my|and|or|but|that|be|is|are|was|were|will|would|not|as)$/iu;
