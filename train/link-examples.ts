/** Writes the pairs of runs of the training articles, for link.py: which source a cue has, which cue a content has. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/reading/statements/features.ts';
import type { Run, SpanKind } from '../src/reading/statements/labels.ts';
import { around, nearest, pairFeatures, type Rows } from '../src/reading/statements/link.ts';
import { plainText } from '../src/reading/statements/plain.ts';
import { type Attribution, linesOf, type Pair, readCorpus, sharedFolder } from './corpus.ts';

const cache = join(import.meta.dirname, '.cache');
/** The share of runs left out, as a tagger would miss them. */
const missed = 0.08;

let state = 12345;
function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x7fffffff;
}

function firstAtOrAfter(rows: Rows, starts: readonly number[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs of rows under spans; a run never crosses a break. */
function runsUnder(rows: Rows, ends: readonly number[], kind: SpanKind, pairs: readonly Pair[]): readonly Run[] {
  const found: Run[] = [];
  for (const [start, end] of pairs) {
    let open = -1;
    for (let row = firstAtOrAfter(rows, ends, start + 1); row <= rows.length; row++) {
      const token = rows[row];
      const inside = token !== undefined && token.start < end && token.end > start;
      if (inside && open < 0) open = row;
      if (!inside && open >= 0) {
        found.push({ kind, start: open, end: row });
        open = -1;
      }
      if (row >= rows.length || (token !== undefined && token.start >= end)) break;
    }
  }
  return found;
}

interface Group {
  readonly features: readonly Uint8Array[];
  readonly right: number;
}

class Examples {
  readonly groups: Group[] = [];
  add(features: readonly Uint8Array[], right: number): void {
    if (features.length > 0) this.groups.push({ features, right });
  }
  write(name: string): void {
    const flat = this.groups.flatMap(({ features }) => [...features]);
    writeFileSync(join(cache, `${name}.pairs.u8`), Buffer.concat(flat.map((f) => Buffer.from(f))));
    writeFileSync(
      join(cache, `${name}.groups.json`),
      JSON.stringify(this.groups.map(({ features, right }) => [features.length, right])),
    );
  }
}

const same = (a: Run, b: Run): boolean => a.start === b.start && a.end === b.end;

function addArticle(rows: Rows, attributions: readonly Attribution[], source: Examples, content: Examples): void {
  let last = 0;
  const ends = rows.map((row) => {
    last = row?.end ?? last;
    return last;
  });
  const gold = attributions.map((a) => ({
    source: runsUnder(rows, ends, 'source', a.source),
    cue: runsUnder(rows, ends, 'cue', a.cue),
    content: runsUnder(rows, ends, 'content', a.content),
  }));
  const all = gold.flatMap((g) => [...g.source, ...g.cue, ...g.content]);
  const unique = [...new Map(all.map((run) => [`${run.kind}${run.start}:${run.end}`, run])).values()];
  const runs = unique.filter(() => random() >= missed).sort((a, b) => a.start - b.start);
  const cues = runs.filter((run) => run.kind === 'cue');
  const sources = runs.filter((run) => run.kind === 'source');
  for (const cue of cues) {
    const owner = gold.find((g) => g.cue.some((run) => same(run, cue)));
    const candidates = nearest(cue, sources);
    const right = candidates.findIndex((run) => owner?.source.some((own) => same(own, run)));
    source.add(
      candidates.map((run) => pairFeatures(rows, cue, run, around(cue, runs))),
      right,
    );
  }
  for (const run of runs.filter(({ kind }) => kind === 'content')) {
    const owner = gold.find((g) => g.content.some((own) => same(own, run)));
    const candidates = nearest(run, cues);
    const right = candidates.findIndex((cue) => owner?.cue.some((own) => same(own, cue)));
    content.add(
      candidates.map((cue) => pairFeatures(rows, cue, run, around(cue, runs))),
      right,
    );
  }
}

function main(): void {
  const shared = sharedFolder();
  if (shared === undefined) throw new Error('no corpus: set STANDSTILL_SHARED or put it at ../shared');
  const words = readFileSync(join(cache, 'words.txt'), 'utf8').split('\n');
  const vocabulary = new Map(words.map((word, i) => [word, i + 2]));
  for (const part of ['train', 'dev']) {
    const [source, content] = [new Examples(), new Examples()];
    for (const article of readCorpus(shared, part)) {
      const { rows } = readDocument(plainText(article.text), linesOf(article.text), vocabulary);
      for (const annotator of article.annotators) addArticle(rows, annotator, source, content);
    }
    source.write(`${part}.source`);
    content.write(`${part}.content`);
  }
}

main();
