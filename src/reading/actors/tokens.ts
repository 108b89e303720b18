import type { Page } from '../page/index.ts';

/** A word of the article. Hyphens part words; a possessive ending is no part of one. Offsets into the reading text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Index of the block, and of the sentence counted through the article. */
  readonly block: number;
  readonly sentence: number;
  /** Whether it is the first word of its sentence or of a quotation. */
  readonly first: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/gu;
const abbreviation =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|sgt|capt|cmdr|adm|sen|rep|gov|rev|hon|st|jr|sr|no|vs|inc|corp|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L})$/iu;
const stop = /[.!?…]["”’')\]]*\s+["“‘'([]*$/u;
const opening = /["“‘([]\s*$/u;

/** The words of one stretch of text. */
export function wordsOf(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const found = [...text.matchAll(word)].filter(
    (match) => match[0] !== 's' || !/[\p{L}\p{N}.]['’]$/u.test(text.slice(match.index - 2, match.index)),
  );
  return found.map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of an article, noise and credits left out. */
export function tokensOf(page: Page): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = -1;
  page.blocks.forEach((block, index) => {
    if (block.kind === 'noise' || block.kind === 'credit') return;
    const text = page.reading.slice(block.start, block.end);
    const quoted = quotedAt(text);
    let last = 0;
    for (const found of wordsOf(text)) {
      const gap = plainGap(text.slice(last, found.start));
      const before = tokens.at(-1);
      const begins = last === 0 || (endsSentence(gap) && !(before !== undefined && isAbbreviation(before.text, gap)));
      if (begins) sentence += 1;
      tokens.push({
        text: found.text,
        start: block.start + found.start,
        end: block.start + found.end,
        gap,
        possessive:
          /^['’](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/u.test(text.slice(found.end, found.end + 3)) &&
          isOwner(found.text, text, found.end, quoted),
        capital: /^\p{Lu}/u.test(found.text),
        block: index,
        sentence,
        first: begins || opening.test(gap),
        quoted: quoted(found.start),
      });
      last = found.end;
    }
  });
  return tokens;
}

/** What stands between two words, every space as one kind, without what cannot be seen. */
function plainGap(gap: string): string {
  return gap.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/[\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** A bare apostrophe marks an owner only after s, and not where it closes a quotation. */
function isOwner(text: string, block: string, end: number, quoted: (at: number) => boolean): boolean {
  if (block.charAt(end + 1) === 's') return true;
  return /s$/iu.test(text) || (/^['’]\s/u.test(block.slice(end, end + 2)) && !quoted(end - 1) && /^\p{Lu}/u.test(text));
}

function endsSentence(gap: string): boolean {
  return stop.test(gap) || (/[.!?]["”’)\]]*$/u.test(gap.trimEnd()) && /\s/u.test(gap));
}

function isAbbreviation(text: string, gap: string): boolean {
  return gap.startsWith('.') && !/[\n"”]/.test(gap) && (abbreviation.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text));
}

/** Whether an offset of the text lies between double quotation marks, curly or straight. */
function quotedAt(text: string): (at: number) => boolean {
  const marks = [...text.matchAll(/["“”]/gu)].map((match) => ({ at: match.index, mark: match[0] }));
  const spans: { start: number; end: number }[] = [];
  let open = -1;
  for (const { at, mark } of marks) {
    if (mark === '“' || (mark === '"' && open < 0)) open = at;
    else if (open >= 0) {
      spans.push({ start: open, end: at });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  let k = 0;
  return (at) => {
    while (k > 0 && (spans[k]?.start ?? 0) > at) k -= 1;
    while (k < spans.length - 1 && (spans[k]?.end ?? 0) < at) k += 1;
    const span = spans[k];
    return span !== undefined && span.start < at && at < span.end;
  };
}
