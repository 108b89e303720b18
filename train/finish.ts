/** Packs the weights, fits the confidence on the held-out articles, and writes the file that is committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDocument } from '../src/reading/statements/features.ts';
import { loadModel } from '../src/reading/statements/index.ts';
import type { Run } from '../src/reading/statements/labels.ts';
import type { Linked } from '../src/reading/statements/link.ts';
import { packModel, type TensorEntry, type UnpackedTensor } from '../src/reading/statements/model-file.ts';
import { plainText } from '../src/reading/statements/plain.ts';
import { confidenceInputs, type StatementModel, tag } from '../src/reading/statements/tag.ts';
import { type Article, linesOf, type Pair, readCorpus, sharedFolder } from './corpus.ts';
import { matching } from './scores.ts';

const cache = join(import.meta.dirname, '.cache');
const weightsPath = join(import.meta.dirname, '../src/reading/weights/statements.bin');
/** One training article in so many is held out; train.py does the same. */
const heldOut = 20;

interface Example {
  readonly inputs: readonly number[];
  readonly right: number;
}

function tensorsOf(): readonly UnpackedTensor[] {
  const entries = JSON.parse(readFileSync(join(cache, 'model.json'), 'utf8')) as TensorEntry[];
  const file = readFileSync(join(cache, 'model.f32'));
  const numbers = new Float32Array(file.buffer, file.byteOffset, file.byteLength / 4);
  let at = 0;
  return entries.map((entry) => {
    const from = at;
    at += entry.rows * entry.columns;
    return { ...entry, numbers: numbers.subarray(from, at) };
  });
}

function packed(confidence: readonly number[]): Uint8Array {
  const words = readFileSync(join(cache, 'words.txt'), 'utf8').split('\n');
  const entry = { name: 'confidence', rows: 1, columns: confidence.length, bytes: false };
  return packModel(words, [...tensorsOf(), { ...entry, numbers: Float32Array.from(confidence) }]);
}

/** The statements of an article with whether cue and content are right, matched one to one. */
function examplesOf(model: StatementModel, { text, annotators }: Article): readonly Example[] {
  const document = readDocument(plainText(text), linesOf(text), model.vocabulary);
  const { linked, sureness } = tag(model, document);
  const pair = ({ start, end }: Run): Pair => [document.rows[start]?.start ?? 0, document.rows[end - 1]?.end ?? 0];
  const meets = (runs: readonly Run[], pairs: readonly Pair[]): boolean =>
    runs.some((run) => pairs.some(([from, to]) => pair(run)[0] < to && pair(run)[1] > from));
  const gold = annotators[0] ?? [];
  const fit = (l: Linked): number[] =>
    gold.flatMap((g, i) => (meets([l.cue], g.cue) && meets(l.content, g.content) ? [i] : []));
  const matched = new Set(matching(gold.length, linked.map(fit)));
  return linked.map((statement, i) => ({
    inputs: confidenceInputs(statement, sureness),
    right: matched.has(i) ? 1 : 0,
  }));
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Logistic regression by plain gradient descent. */
function fitted(examples: readonly Example[], width: number): readonly number[] {
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < 3000; round++) {
    const slope = new Array<number>(width).fill(0);
    for (const { inputs, right } of examples) {
      const error = logistic(dot(inputs, weights)) - right;
      inputs.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + (error * value) / examples.length;
      });
    }
    weights = weights.map((weight, i) => weight - 0.1 * ((slope[i] ?? 0) + 0.001 * weight));
  }
  return weights;
}

/** How well the chances fit: for each fifth of them the mean chance and the share that was right. */
function calibration(examples: readonly Example[], weights: readonly number[]): string {
  const sorted = examples
    .map(({ inputs, right }) => ({ chance: logistic(dot(inputs, weights)), right }))
    .sort((a, b) => a.chance - b.chance);
  const size = Math.ceil(sorted.length / 5);
  const mean = (values: readonly number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2);
  const fifths = [0, 1, 2, 3, 4].map((i) => sorted.slice(i * size, (i + 1) * size));
  return fifths
    .map((fifth) => `${mean(fifth.map(({ chance }) => chance))}→${mean(fifth.map(({ right }) => right))}`)
    .join('  ');
}

function main(): void {
  const shared = sharedFolder();
  if (shared === undefined) throw new Error('no corpus: set STANDSTILL_SHARED or put it at ../shared');
  const first = packed([0.5, 0.5, 0.2, 0.2, 0]);
  const model = loadModel(first);
  const articles = readCorpus(shared, 'train').filter((_, i) => i % heldOut === 0);
  const examples = articles.flatMap((article) => examplesOf(model, article));
  const weights = fitted(examples, 5);
  console.log(
    `confidence ${weights.map((w) => w.toFixed(2)).join(' ')}; held out, chance→right: ${calibration(examples, weights)}`,
  );
  const bytes = packed(weights);
  mkdirSync(dirname(weightsPath), { recursive: true });
  writeFileSync(weightsPath, bytes);
  console.log(`${weightsPath}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

main();
