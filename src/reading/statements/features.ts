/** The numbers the network sees for each token: rows of its embedding tables. */
import { type PlacedToken, placeBlock } from './layout.ts';
import { type Token, tokenise } from './tokens.ts';

/** Rows of the affix tables; the first is kept for the break between blocks. */
export const affixRows = { suffix2: 512, suffix3: 2048, prefix3: 2048 } as const;
/** Rows of the tables of shape, quotation and place. */
export const placeRows = { shape: 64, quote: 64, place: 16 } as const;
/** Numbers a token. */
export const featureCount = 7;
/** Rows of the word table with a meaning of their own. */
export const specialWords = { unknown: 0, blockBreak: 1 } as const;

/** A word's row in the table of word vectors; 0 for unknown ones. */
export type Vocabulary = ReadonlyMap<string, number>;

/** A document ready for the network: `features` has `featureCount` numbers a row, rows are tokens and breaks between blocks. */
export interface Document {
  /** The tokens, with undefined where a row stands for a break between blocks. */
  readonly rows: readonly (PlacedToken | undefined)[];
  readonly features: Int32Array;
}

function hashed(text: string, rows: number): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return 1 + ((hash >>> 0) % (rows - 1));
}

/** The row of a word: itself, with its digits as zeros, or its last part after a hyphen or slash. */
export function wordRow(vocabulary: Vocabulary, word: string): number {
  const lower = word.toLowerCase();
  const found = vocabulary.get(lower) ?? vocabulary.get(lower.replace(/\p{N}/gu, '0'));
  if (found !== undefined) return found;
  const last = /[-/]([^-/]+)$/.exec(lower)?.[1];
  return (last === undefined ? undefined : vocabulary.get(last)) ?? specialWords.unknown;
}

const shapes: readonly RegExp[] = [
  /^\p{Ll}+$/u,
  /^\p{Lu}$/u,
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}{2,}$/u,
  /^(?:\p{L}\.)+$/u,
  /^\p{L}+\.$/u,
  /^[12]\p{N}{3}$/u,
  /^\p{N}+$/u,
  /^\p{N}/u,
  /^["'.,:;!?()[\]—–-]+$/u,
  /^\p{Ll}+(?:[-/]\p{Ll}+)+$/u,
  /-/u,
  /\p{L}/u,
];

function shapeOf(token: PlacedToken): number {
  const shape = shapes.findIndex((pattern) => pattern.test(token.word));
  return 1 + (shape < 0 ? shapes.length : shape) * 2 + (token.firstOfSentence ? 1 : 0);
}

function quoteOf(token: PlacedToken): number {
  const flags =
    (token.single ? 4 : 0) + (token.bracket ? 8 : 0) + (token.continued ? 16 : 0) + (token.unclosed ? 32 : 0);
  return token.quote + flags;
}

function placeOf(token: PlacedToken, indexInBlock: number): number {
  return 1 + Math.min(token.block, 3) * 3 + Math.min(indexInBlock, 2);
}

function tokenFeatures(vocabulary: Vocabulary, token: PlacedToken, indexInBlock: number): readonly number[] {
  const lower = token.word.toLowerCase();
  return [
    wordRow(vocabulary, token.word),
    hashed(lower.slice(-2), affixRows.suffix2),
    hashed(lower.slice(-3), affixRows.suffix3),
    hashed(lower.slice(0, 3), affixRows.prefix3),
    shapeOf(token),
    quoteOf(token),
    placeOf(token, indexInBlock),
  ];
}

const breakFeatures: readonly number[] = [specialWords.blockBreak, 0, 0, 0, 0, 0, 0];

/** Blocks of tokens as one document; a break follows every block. `plain` comes from `plainText`. */
export function documentOf(plain: string, blocks: readonly (readonly Token[])[], vocabulary: Vocabulary): Document {
  const rows: (PlacedToken | undefined)[] = [];
  const features: number[] = [];
  let before = { block: 0, sentence: 0, openAtEnd: false };
  for (const block of blocks) {
    const { tokens, openAtEnd } = placeBlock(plain, block, before);
    tokens.forEach((token, index) => {
      rows.push(token);
      features.push(...tokenFeatures(vocabulary, token, index));
    });
    rows.push(undefined);
    features.push(...breakFeatures);
    before = { block: before.block + 1, sentence: (tokens.at(-1)?.sentence ?? before.sentence - 1) + 1, openAtEnd };
  }
  return { rows, features: Int32Array.from(features) };
}

/** The stretches of a text, in order, as one document. */
export function readDocument(
  plain: string,
  blocks: readonly { readonly start: number; readonly end: number }[],
  vocabulary: Vocabulary,
): Document {
  const tokens = blocks.map(({ start, end }) => tokenise(plain, start, end));
  return documentOf(plain, tokens, vocabulary);
}
