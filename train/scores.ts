/** Span scores and linked scores of statements against an annotator's attributions. */
import type { Pair } from './corpus.ts';

/** The parts of a statement in characters. */
export interface Parts {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}
/** Correct, predicted and gold items. */
export interface Count {
  right: number;
  predicted: number;
  gold: number;
}

/** Counts for each label and each way of linking. */
export class Tally {
  private readonly counts = new Map<string, Count>();

  add(name: string, right: number, predicted: number, gold: number): void {
    const count = this.counts.get(name) ?? { right: 0, predicted: 0, gold: 0 };
    this.counts.set(name, {
      right: count.right + right,
      predicted: count.predicted + predicted,
      gold: count.gold + gold,
    });
  }

  /** F1 in percent. */
  f1(name: string): number {
    const { right, predicted, gold } = this.counts.get(name) ?? { right: 0, predicted: 0, gold: 0 };
    return (200 * right) / Math.max(1, predicted + gold);
  }

  of(name: string): Count {
    return this.counts.get(name) ?? { right: 0, predicted: 0, gold: 0 };
  }
}

type Words = readonly { readonly start: number; readonly end: number }[];
const kinds = ['source', 'cue', 'content'] as const;

/** The indices of the words that spans touch, as a mask. */
function touched(words: Words, spans: readonly Pair[]): Uint8Array {
  const mask = new Uint8Array(words.length);
  for (const [start, end] of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; (words[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) mask[i] = 1;
  }
  return mask;
}

/** The runs of marked words, as `start:end`. */
function runsOf(mask: Uint8Array): readonly string[] {
  const runs: string[] = [];
  let start = -1;
  for (let i = 0; i <= mask.length; i++) {
    if (mask[i] === 1 && start < 0) start = i;
    if (mask[i] !== 1 && start >= 0) {
      runs.push(`${start}:${i}`);
      start = -1;
    }
  }
  return runs;
}

function addSpans(tally: Tally, words: Words, predicted: readonly Parts[], gold: readonly Parts[]): void {
  for (const kind of kinds) {
    const mine = runsOf(
      touched(
        words,
        predicted.flatMap((p) => p[kind]),
      ),
    );
    const theirs = runsOf(
      touched(
        words,
        gold.flatMap((g) => g[kind]),
      ),
    );
    const begin = (runs: readonly string[]): Set<string> => new Set(runs.map((run) => run.split(':')[0] ?? ''));
    const exact = new Set(theirs);
    tally.add(`exact ${kind}`, mine.filter((run) => exact.has(run)).length, mine.length, theirs.length);
    const begins = begin(theirs);
    tally.add(`begin ${kind}`, [...begin(mine)].filter((run) => begins.has(run)).length, mine.length, theirs.length);
  }
}

const overlap = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && end > from));

/** The largest one-to-one matching of items that fit. */
export function matching(size: number, fits: readonly (readonly number[])[]): number[] {
  const owner = new Array<number>(size).fill(-1);
  const assign = (item: number, seen: Set<number>): boolean => {
    for (const other of fits[item] ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      const holder = owner[other] ?? -1;
      if (holder < 0 || assign(holder, seen)) {
        owner[other] = item;
        return true;
      }
    }
    return false;
  };
  fits.forEach((_, item) => {
    assign(item, new Set());
  });
  return owner;
}

function addLinked(tally: Tally, words: Words, predicted: readonly Parts[], gold: readonly Parts[]): void {
  const soft = (p: Parts, g: Parts): boolean => overlap(p.cue, g.cue) && overlap(p.content, g.content);
  const withSource = (p: Parts, g: Parts): boolean =>
    soft(p, g) && (overlap(p.source, g.source) || (p.source.length === 0 && g.source.length === 0));
  const key = (p: Parts): string => kinds.map((kind) => runsOf(touched(words, p[kind])).join(',')).join('|');
  const keys = new Map<Parts, string>([...predicted, ...gold].map((p) => [p, key(p)]));
  const triple = (p: Parts, g: Parts): boolean => keys.get(p) === keys.get(g);
  for (const [name, agrees] of Object.entries({ soft, withSource, triple })) {
    const fits = predicted.map((p) => gold.flatMap((g, index) => (agrees(p, g) ? [index] : [])));
    const right = matching(gold.length, fits).filter((owner) => owner >= 0).length;
    tally.add(`linked ${name}`, right, predicted.length, gold.length);
  }
}

/** Adds an article: `words` are the tokens that edges are counted in. */
export function addArticle(tally: Tally, words: Words, predicted: readonly Parts[], gold: readonly Parts[]): void {
  addSpans(tally, words, predicted, gold);
  addLinked(tally, words, predicted, gold);
}
