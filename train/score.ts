/** Scores the committed model on polnear/dev, and on dev with invented names. usage: score.ts [--fast] */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStatements, loadModel, type RawStatement } from '../src/reading/statements/index.ts';
import { plainText } from '../src/reading/statements/plain.ts';
import { tokenise } from '../src/reading/statements/tokens.ts';
import { type Article, linesOf, readCorpus, sharedFolder } from './corpus.ts';
import { withInventedNames } from './invented-names.ts';
import { compare, readPage } from './page.ts';
import { addArticle, type Parts, Tally } from './scores.ts';

const weights = join(import.meta.dirname, '../src/reading/weights/statements.bin');

function partsOf(statement: RawStatement): Parts {
  const pairs = (spans: readonly { start: number; end: number }[]): [number, number][] =>
    spans.map(({ start, end }) => [start, end]);
  return { source: pairs(statement.source), cue: pairs(statement.cue), content: pairs(statement.content) };
}

function score(articles: readonly Article[], model: ReturnType<typeof loadModel>): Tally {
  const tally = new Tally();
  for (const { text, sentences, annotators } of articles) {
    const words = sentences?.flat() ?? tokenise(plainText(text), 0, text.length);
    const found = findStatements(model, text, linesOf(text)).filter(({ within }) => within === null);
    addArticle(tally, words, found.map(partsOf), annotators[0] ?? []);
  }
  return tally;
}

function line(tally: Tally, name: string): string {
  const parts = ['source', 'cue', 'content'].map((kind) => tally.f1(`${name} ${kind}`).toFixed(1));
  return `${name}: ${parts.join(' / ')}`;
}

function print(title: string, tally: Tally): void {
  const linked = ['soft', 'withSource', 'triple'].map((name) => tally.f1(`linked ${name}`).toFixed(1));
  console.log(
    `${title}\n  ${line(tally, 'exact')}\n  ${line(tally, 'begin')}\n  linked: soft ${linked[0]}, with source ${linked[1]}, whole triple ${linked[2]}`,
  );
}

function printPage(shared: string, model: ReturnType<typeof loadModel>): void {
  const page = readPage(shared, 'trt-2019-04-26');
  const { matched, spurious, chains } = compare(page, findStatements(model, page.text, page.blocks));
  console.log(
    `the Korean page\n  ${matched} of ${page.gold.length} matched, ${spurious.length} spurious outermost, ${chains} chains`,
  );
}

function main(): void {
  const shared = sharedFolder();
  if (shared === undefined) {
    console.log('Nothing scored: no corpus (set STANDSTILL_SHARED or put it at ../shared).');
    return;
  }
  const model = loadModel(readFileSync(weights));
  const dev = readCorpus(shared, 'dev');
  const plain = score(dev, model);
  print('polnear/dev', plain);
  printPage(shared, model);
  if (process.argv.includes('--fast')) return;
  const swapped = score(dev.map(withInventedNames), model);
  print('polnear/dev with invented names', swapped);
  const drop = plain.f1('linked soft') - swapped.f1('linked soft');
  console.log(`  linked soft falls by ${drop.toFixed(1)}`);
}

main();
