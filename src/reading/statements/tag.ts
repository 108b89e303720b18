/** From rows of a document to statements in rows: network, best labels, runs, links. */
import { decode } from './decode.ts';
import type { Document, Vocabulary } from './features.ts';
import { type Run, runsOf } from './labels.ts';
import { type Linked, type Linker, link } from './link.ts';
import { type Network, scoreLabels } from './network.ts';
import { withChains, withQuoted, withTrailing } from './rescue.ts';

/** Weights ready for use; the memory for one run at a time is part of it. */
export interface StatementModel {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  readonly linker: Linker;
  /** Weights of {@link confidenceInputs}, the last one the constant. */
  readonly confidence: ArrayLike<number>;
}

/** What a document holds: statements by the place of their cues, and how sure each row's kind is. */
export interface Tagged {
  readonly linked: readonly Linked[];
  readonly sureness: Float32Array;
}

/** Tags a document and joins what it finds. */
export function tag(model: StatementModel, { rows, features }: Document): Tagged {
  const scores = scoreLabels(model.network, features);
  const closed = rows.map((row) => row === undefined);
  const { labels, sureness } = decode(scores, model.network.follow, closed);
  const { linked, bare } = link(rows, runsOf(labels), model.linker);
  return { linked: withQuoted(rows, withChains(rows, withTrailing(rows, linked, bare))), sureness };
}

function meanOf(sureness: Float32Array, run: Run): number {
  return sureness.subarray(run.start, run.end).reduce((sum, value) => sum + value, 0) / (run.end - run.start);
}

const logit = (p: number): number => Math.log((p + 0.01) / (1.01 - p));

/** The numbers a statement's confidence is a logistic function of. */
export function confidenceInputs(linked: Linked, sureness: Float32Array): readonly number[] {
  const content = Math.max(...linked.content.map((run) => meanOf(sureness, run)));
  const source = linked.source === undefined ? 0.5 : meanOf(sureness, linked.source);
  return [logit(meanOf(sureness, linked.cue)), logit(content), logit(source), logit(linked.sureness), 1];
}

/** The chance that a statement's cue and content are right. */
export function confidenceOf(model: StatementModel, linked: Linked, sureness: Float32Array): number {
  const inputs = confidenceInputs(linked, sureness);
  const sum = inputs.reduce((total, value, i) => total + value * (model.confidence[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
