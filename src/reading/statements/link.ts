/** Which source and which contents belong to which cue: pairs of runs are scored by a small network over their places. */

import type { Run } from './labels.ts';
import type { PlacedToken } from './layout.ts';
import type { Tensor } from './model-file.ts';

/** Rows of a document, undefined for breaks between blocks. */
export type Rows = readonly (PlacedToken | undefined)[];

/** A statement in rows: a cue with what belongs to it. `sureness` is the probability of its weakest link. */
export interface Linked {
  readonly source: Run | undefined;
  readonly cue: Run;
  readonly content: readonly Run[];
  readonly sureness: number;
}

/** Two layers: numbers of a pair → hidden → score. */
export interface PairScorer {
  readonly first: Tensor;
  readonly bias: Tensor;
  readonly second: Tensor;
}

/** How many runs on either side of a run are looked at. */
const reach = 6;
const gapEdges = [0, 1, 2, 3, 5, 8, 13, 21, 34, 60, 120] as const;

/** The numbers of a pair, all 0 or 1 ahead of scoring; {@link pairFeatureCount} of them. */
export const pairFeatureCount = 80;

const firstToken = (rows: Rows, run: Run): PlacedToken | undefined => rows[run.start];
const lastToken = (rows: Rows, run: Run): PlacedToken | undefined => rows[run.end - 1];

function between(runs: readonly Run[], from: number, to: number): readonly number[] {
  const counts = [0, 0, 0];
  for (const run of runs) {
    if (run.start < from || run.end > to) continue;
    const kind = run.kind === 'source' ? 0 : run.kind === 'cue' ? 1 : 2;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

const pronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'that',
  'which',
  'those',
  'this',
  'these',
  'both',
]);

/** What is known of a cue and a run that may belong to it; `near` are the runs around them. */
export function pairFeatures(rows: Rows, cue: Run, other: Run, near: readonly Run[]): Uint8Array {
  const result = new Uint8Array(pairFeatureCount);
  let at = 0;
  const oneOf = (value: number, choices: number): void => {
    result[at + Math.max(0, Math.min(choices - 1, value))] = 1;
    at += choices;
  };
  const flag = (value: boolean): void => {
    result[at++] = value ? 1 : 0;
  };
  const isAfter = other.start >= cue.end;
  const [from, to] = isAfter ? [cue.end, other.start] : [other.end, cue.start];
  const [a, b] = [firstToken(rows, cue), firstToken(rows, other)];
  const last = lastToken(rows, other);
  const sentences = Math.abs((isAfter ? (b?.sentence ?? 0) : (last?.sentence ?? 0)) - (a?.sentence ?? 0));
  const blocks = Math.abs((b?.block ?? 0) - (a?.block ?? 0));
  const counts = between(near, from, to);
  flag(isAfter);
  oneOf(
    gapEdges.findLastIndex((edge) => to - from >= edge),
    gapEdges.length,
  );
  oneOf(sentences, 4);
  oneOf(blocks, 3);
  for (const count of counts) oneOf(count, 3);
  flag(b?.word === '"' || b?.word === "''");
  flag(last?.word === '"' || last?.word === "''");
  flag(b?.quote === 2 && last?.quote === 2);
  flag(a?.quote === 2);
  oneOf(Math.ceil(Math.log2(other.end - other.start)), 6);
  flag(pronouns.has((b?.word ?? '').toLowerCase()));
  flag(b?.firstOfSentence === true);
  flag(a?.firstOfSentence === true);
  const marks = to - from < 30 ? rows.slice(from, to).map((row) => row?.word ?? '') : [];
  flag(marks.includes(','));
  flag(marks.includes('"'));
  flag(marks.includes(';'));
  flag(marks.includes('and') || marks.includes('but'));
  flag(['who', 'that', 'which'].some((word) => marks.includes(word)));
  const beforeCue = rows[cue.start - 1]?.word ?? '';
  const afterCue = rows[cue.end]?.word ?? '';
  flag(beforeCue === ',');
  flag(beforeCue === '"');
  flag(['and', 'but'].includes(beforeCue));
  flag(afterCue === ',');
  flag(afterCue === '.');
  flag(afterCue === '"');
  flag((rows[cue.end - 1]?.word ?? '') === ':');
  flag(rows[other.end]?.word === '.');
  flag(rows[other.end]?.word === ',');
  flag(cue.end - cue.start > 1);
  flag(near.some((run) => run.kind === 'content' && run.start === cue.end));
  flag(near.some((run) => run.kind === 'source' && run.end === cue.start));
  flag(near.some((run) => run.kind === 'source' && run.start === cue.end));
  return result;
}

/** The score of a pair's numbers. */
export function pairScore({ first, bias, second }: PairScorer, features: Uint8Array): number {
  const active: number[] = [];
  for (let i = 0; i < pairFeatureCount; i++) if (features[i] === 1) active.push(i);
  let score = 0;
  for (let unit = 0; unit < first.rows; unit++) {
    let sum = bias.values[unit] ?? 0;
    const scale = first.scales[unit] ?? 0;
    for (const i of active) sum += scale * (first.values[unit * pairFeatureCount + i] ?? 0);
    if (sum > 0) score += sum * (second.values[unit] ?? 0);
  }
  return score;
}

/** For each run of a list ordered by place, those of the other list that stand nearest on either side. */
export function nearest(run: Run, others: readonly Run[]): readonly Run[] {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.start ?? 0) < run.start) low = middle + 1;
    else high = middle;
  }
  return others.slice(Math.max(0, low - reach), low + reach);
}

/** The runs that lie around two runs: enough to count what stands between them. */
export function around(cue: Run, runs: readonly Run[]): readonly Run[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) < cue.start) low = middle + 1;
    else high = middle;
  }
  return runs.slice(Math.max(0, low - 4 * reach), low + 4 * reach);
}

interface Choice {
  readonly run: Run;
  readonly score: number;
  readonly share: number;
}

/** The best of several with its share of the softmax; `none` is the score of taking none of them. */
function choose(runs: readonly Run[], scores: readonly number[], none: number): Choice | undefined {
  const peak = Math.max(none, ...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - peak), Math.exp(none - peak));
  const best = scores.indexOf(Math.max(...scores));
  const run = runs[best];
  const score = scores[best] ?? none;
  if (run === undefined || score < none) return undefined;
  return { run, score, share: Math.exp(score - peak) / total };
}

/** The scorers of a model: of sources for a cue, of cues for a content. */
export interface Linker {
  readonly source: PairScorer;
  readonly content: PairScorer;
}

/** Statements by the place of their cues, cues that found no content, and contents that found no cue. */
export interface Links {
  readonly linked: readonly Linked[];
  readonly bare: readonly Linked[];
  readonly loose: readonly Run[];
}

function sourceOf(
  rows: Rows,
  runs: readonly Run[],
  sources: readonly Run[],
  cue: Run,
  scorer: PairScorer,
): Choice | undefined {
  const candidates = nearest(cue, sources);
  const near = around(cue, runs);
  return choose(
    candidates,
    candidates.map((source) => pairScore(scorer, pairFeatures(rows, cue, source, near))),
    0,
  );
}

/** Joins the runs of a document into statements. */
export function link(rows: Rows, runs: readonly Run[], linker: Linker): Links {
  const cues = runs.filter((run) => run.kind === 'cue');
  const sources = runs.filter((run) => run.kind === 'source');
  const pieces = new Map<Run, Choice[]>(cues.map((cue) => [cue, []]));
  const loose: Run[] = [];
  for (const content of runs.filter((run) => run.kind === 'content')) {
    const candidates = nearest(content, cues);
    const scores = candidates.map((cue) =>
      pairScore(linker.content, pairFeatures(rows, cue, content, around(cue, runs))),
    );
    const choice = choose(candidates, scores, 0);
    if (choice === undefined) loose.push(content);
    else pieces.get(choice.run)?.push({ ...choice, run: content });
  }
  const all = cues.map((cue) => {
    const own = pieces.get(cue) ?? [];
    const source = sourceOf(rows, runs, sources, cue, linker.source);
    const sureness = Math.min(
      source?.share ?? 1,
      own.reduce((most, { share }) => Math.max(most, share), 0),
    );
    return { source: source?.run, cue, content: own.map(({ run }) => run), sureness };
  });
  return {
    linked: all.filter(({ content }) => content.length > 0),
    bare: all.filter(({ content }) => content.length === 0),
    loose,
  };
}
