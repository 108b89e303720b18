/** The corpus as it lies in shared/polnear, with its code point offsets made UTF-16. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** UTF-16 offsets, end exclusive. */
export type Pair = readonly [number, number];
/** A parsed word of the corpus's silver parses. */
export interface SilverWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly ner: string;
  readonly head: number;
  readonly relation: string;
}
/** One attribution of an annotator. */
export interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}
/** An article with its parses (none for a few) and its annotators' attributions. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly SilverWord[])[] | null;
  readonly annotators: readonly (readonly Attribution[])[];
}

type RawWord = readonly [string, string, number, number, string, string, number, string];
interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly sents: readonly (readonly RawWord[])[] | null;
  readonly anns: readonly { readonly atts: readonly Attribution[] }[];
}

/** The folder that holds the corpus, or undefined where it is absent. */
export function sharedFolder(): string | undefined {
  const root = join(import.meta.dirname, '..');
  const folders = [process.env.STANDSTILL_SHARED, join(root, '../shared')];
  return folders.find((folder) => folder !== undefined && existsSync(folder));
}

/** For each code point offset of a text its UTF-16 offset. */
function utf16Offsets(text: string): Int32Array {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return Int32Array.from(offsets);
}

function articleOf(raw: RawArticle): Article {
  const offsets = utf16Offsets(raw.text);
  const at = (offset: number): number => offsets[offset] ?? raw.text.length;
  const pairs = (list: readonly Pair[]): Pair[] => list.map(([start, end]) => [at(start), at(end)]);
  const word = ([, , start, end, pos, ner, head, relation]: RawWord): SilverWord => ({
    start: at(start),
    end: at(end),
    pos,
    ner,
    head,
    relation,
  });
  return {
    id: raw.id,
    text: raw.text,
    sentences: raw.sents === null ? null : raw.sents.map((sentence) => sentence.map(word)),
    annotators: raw.anns.map(({ atts }) =>
      atts.map((a) => ({ source: pairs(a.source), cue: pairs(a.cue), content: pairs(a.content) })),
    ),
  };
}

/** The articles of a part of the corpus, `train` or `dev`. */
export function readCorpus(shared: string, part: string): readonly Article[] {
  const lines = gunzipSync(readFileSync(join(shared, 'polnear', `${part}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => articleOf(JSON.parse(line) as RawArticle));
}

/** The lines of an article as blocks: the corpus keeps a paragraph a line, the title first. */
export function linesOf(text: string): readonly { kind: string; start: number; end: number }[] {
  const blocks: { kind: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const kind = blocks.length === 0 ? 'title' : 'paragraph';
    blocks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return blocks;
}
