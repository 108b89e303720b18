/** What a token's place tells: its block, its sentence, and whether it stands inside quotation marks. */
import type { Token } from './tokens.ts';

/** Where a token stands with regard to double quotation marks. */
export const quoteStates = ['outside', 'opening', 'inside', 'closing'] as const;

/** A token in its place. `block` counts the tagged blocks from 0; `sentence` counts through the document. */
export interface PlacedToken extends Token {
  readonly block: number;
  readonly sentence: number;
  readonly firstOfSentence: boolean;
  /** Index into {@link quoteStates}. */
  readonly quote: number;
  readonly single: boolean;
  readonly bracket: boolean;
  /** The block before this one ended inside a quotation. */
  readonly continued: boolean;
  /** This block ends inside a quotation that began in it. */
  readonly unclosed: boolean;
}

/** The tokens of one block, and whether it ends inside a quotation. */
export interface PlacedBlock {
  readonly tokens: readonly PlacedToken[];
  readonly openAtEnd: boolean;
}

const isDouble = (word: string): boolean => word === '"' || word === "''";

function quoteOf(plain: string, token: Token, inside: boolean): 'opening' | 'closing' {
  const before = plain[token.start - 1] ?? ' ';
  const after = plain[token.end] ?? ' ';
  const spaceBefore = /[\s([{—–-]/.test(before);
  const spaceAfter = /[\s)\]}.,;:!?—–-]/.test(after);
  if (spaceBefore && !spaceAfter) return 'opening';
  if (spaceAfter && !spaceBefore) return inside ? 'closing' : 'opening';
  return inside ? 'closing' : 'opening';
}

interface QuoteWalk {
  readonly states: readonly number[];
  readonly open: boolean;
}

function doubleQuotes(plain: string, tokens: readonly Token[]): QuoteWalk {
  const states: number[] = [];
  let inside = false;
  for (const token of tokens) {
    if (!isDouble(token.word)) {
      states.push(inside ? 2 : 0);
      continue;
    }
    const opening: boolean = quoteOf(plain, token, inside) === 'opening';
    states.push(opening ? 1 : 3);
    inside = opening;
  }
  return { states, open: inside };
}

function singleQuotes(plain: string, tokens: readonly Token[]): readonly boolean[] {
  const states: boolean[] = [];
  let inside = false;
  for (const token of tokens) {
    if (token.word !== "'") {
      states.push(inside);
      continue;
    }
    const opens = /[\s"([{—–-]/.test(plain[token.start - 1] ?? ' ') && !/\s/.test(plain[token.end] ?? ' ');
    states.push(true);
    inside = opens;
  }
  return states;
}

function brackets(tokens: readonly Token[]): readonly boolean[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.word === '(' || token.word === '[') depth++;
    const inside = depth > 0;
    if (token.word === ')' || token.word === ']') depth = Math.max(0, depth - 1);
    return inside;
  });
}

const stops = new Set(['.', '?', '!', '…', '...', '....']);
const closers = new Set(['"', "''", "'", ')', ']']);

/** For each token, whether a sentence begins with it. */
function sentenceStarts(tokens: readonly Token[], quotes: readonly number[]): readonly boolean[] {
  const starts: boolean[] = [];
  let ended = true;
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const closing = closers.has(token.word) && quotes[index] !== 1 && previous?.end === token.start;
    const begins = ended && !closing && /^["'([\p{Lu}\p{N}]/u.test(token.word);
    starts.push(index === 0 || begins);
    if (stops.has(token.word) || /^[^"]*[?!]$/.test(token.word)) ended = true;
    else if (!closing) ended = false;
  });
  return starts;
}

/** The tokens of one block, placed. `before` says what came before: blocks, sentences, and whether a quotation is open. */
export function placeBlock(
  plain: string,
  tokens: readonly Token[],
  before: { readonly block: number; readonly sentence: number; readonly openAtEnd: boolean },
): PlacedBlock {
  const { states, open } = doubleQuotes(plain, tokens);
  const single = singleQuotes(plain, tokens);
  const bracket = brackets(tokens);
  const starts = sentenceStarts(tokens, states);
  let sentence = before.sentence - 1;
  const placed = tokens.map((token, index) => {
    const firstOfSentence = starts[index] === true;
    if (firstOfSentence) sentence++;
    return {
      start: token.start,
      end: token.end,
      word: token.word,
      block: before.block,
      sentence,
      firstOfSentence,
      quote: states[index] ?? 0,
      single: single[index] === true,
      bracket: bracket[index] === true,
      continued: before.openAtEnd,
      unclosed: open,
    };
  });
  return { tokens: placed, openAtEnd: open };
}
