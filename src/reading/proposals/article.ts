import type { Span } from '../../text/index.ts';
import { placeOf } from '../places.ts';
import type { Reading, TextSpan } from '../reading.ts';

/** An article that was read, with the input that its spans point into and the file it lies in. */
export interface ReadArticle {
  readonly input: string;
  readonly reading: Reading;
  /** The path that a model's `file` is to name; null where the article lies in no file. */
  readonly file: string | null;
}

/** A block as a reader sees it, with the place that evidence names it by. */
export interface TextBlock extends Span {
  readonly text: string;
  readonly at: number | string | null;
}

/** A stretch of a block's text. */
export interface Located extends Span {
  readonly block: number;
}

/** An article's blocks in the reader's text, and where spans of the input stand in them. */
export interface ArticleText {
  readonly blocks: readonly TextBlock[];
  /** Null where the span lies in no one block. */
  readonly locate: (span: TextSpan) => Located | null;
}

/** Lays out an article for looking things up in the text as a reader sees it. */
export function textOfArticle({ input, reading }: ReadArticle): ArticleText {
  const { blocks } = reading.article;
  const texts = blocks.map(
    (block): TextBlock => ({
      start: block.start,
      end: block.end,
      text: block.text ?? input.slice(block.start, block.end),
      at: placeOf(blocks, block),
    }),
  );
  const locate = (span: TextSpan) => {
    const at = blockWith(texts, span);
    const block = texts[at];
    if (block === undefined) return null;
    const marked = blocks[at]?.text !== undefined;
    const found = marked
      ? findMarked(input, block, span)
      : { start: span.start - block.start, end: span.end - block.start };
    return found === null ? null : { block: at, ...found };
  };
  return { blocks: texts, locate };
}

/** Index of the block that a span lies in; blocks are in order. */
function blockWith(blocks: readonly TextBlock[], span: Span): number {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return -1;
    if (span.end <= block.start) high = middle - 1;
    else if (span.start >= block.end) low = middle + 1;
    else return block.start <= span.start && span.end <= block.end ? middle : -1;
  }
  return -1;
}

/** Among the places in a block where a span's text stands, the one nearest to where the markup before it lets expect it. */
function findMarked(input: string, block: TextBlock, span: TextSpan): Span | null {
  const text = span.text ?? '';
  if (text === '') return null;
  const expected = visibleLength(input.slice(block.start, span.start));
  let best: number | null = null;
  for (let at = block.text.indexOf(text); at >= 0; at = block.text.indexOf(text, at + 1))
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  return best === null ? null : { start: best, end: best + text.length };
}

function visibleLength(source: string): number {
  return source
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/giu, '&')
    .replace(/\s+/gu, ' ').length;
}
