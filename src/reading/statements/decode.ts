/** The best sequence of labels under the network's scores, and how sure each of its labels is. */
import { labelCount, mayFollow } from './labels.ts';

/** A label a row, and the probability of that row's kind (source, cue, content or none) by the model. */
export interface Decoded {
  readonly labels: Uint8Array;
  readonly sureness: Float32Array;
}

const never = -1e9;
const labels = Array.from({ length: labelCount }, (_, i) => i);
const before = labels.map((after) => labels.filter((label) => mayFollow(label, after)));
const mayStart = labels.map((label) => mayFollow(0, label));
const mayEnd = labels.map((label) => mayFollow(label, 0));

/** The best legal path. `scores` is rows × labels; rows in `closed` are outside every span. */
function bestPath(scores: Float32Array, follow: Float32Array, closed: readonly boolean[]): Uint8Array {
  const rows = closed.length;
  const back = new Uint8Array(rows * labelCount);
  let reach: readonly number[] = labels.map((label) => (mayStart[label] ? 0 : never));
  for (let row = 0; row < rows; row++) {
    const next = labels.map((label) => {
      if (closed[row] === true && label !== 0) return never;
      let best = never * 2;
      for (const previous of row === 0 ? [label] : (before[label] ?? [])) {
        const value = (reach[previous] ?? never) + (row === 0 ? 0 : (follow[previous * labelCount + label] ?? 0));
        if (value <= best) continue;
        best = value;
        back[row * labelCount + label] = previous;
      }
      return best + (scores[row * labelCount + label] ?? 0);
    });
    reach = next;
  }
  const path = new Uint8Array(rows);
  let label = labels.reduce((best, l) => (mayEnd[l] && (reach[l] ?? never) > (reach[best] ?? never) ? l : best), 0);
  for (let row = rows - 1; row >= 0; row--) {
    path[row] = label;
    label = back[row * labelCount + label] ?? 0;
  }
  return path;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let i = 0; i < labelCount; i++) sum += values[at + i] ?? 0;
  for (let i = 0; i < labelCount; i++) values[at + i] = (values[at + i] ?? 0) / sum;
}

/** One label after another, and how likely that is; only those that may be. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Likelihoods from one end: row by row, each label's share given the rows up to it (or those after it, backwards). */
function sweep(local: Float64Array, steps: readonly Step[], rows: number, backwards: boolean): Float64Array {
  const result = new Float64Array(rows * labelCount);
  const last = new Float64Array(labelCount).fill(1);
  for (let i = 0; i < rows; i++) {
    const at = (backwards ? rows - 1 - i : i) * labelCount;
    if (i === 0) result.fill(1, at, at + labelCount);
    else
      for (const { from, to, weight } of steps) {
        const [target, source] = backwards ? [from, to] : [to, from];
        result[at + target] = (result[at + target] ?? 0) + (last[source] ?? 0) * weight;
      }
    if (!backwards) applyLocal(result, at, local, at, result);
    normalise(result, at);
    if (backwards) applyLocal(last, 0, local, at, result);
    else last.set(result.subarray(at, at + labelCount));
  }
  return result;
}

/** Sets the labels of a row to those of `values` times their own likelihoods. */
function applyLocal(target: Float64Array, into: number, local: Float64Array, at: number, values: Float64Array): void {
  for (let label = 0; label < labelCount; label++)
    target[into + label] = (values[at + label] ?? 0) * (local[at + label] ?? 0);
}

function localLikelihoods(scores: Float32Array, rows: number): Float64Array {
  const local = new Float64Array(rows * labelCount);
  for (let row = 0; row < rows; row++) {
    const at = row * labelCount;
    let peak = never;
    for (let i = at; i < at + labelCount; i++) peak = Math.max(peak, scores[i] ?? never);
    for (let i = at; i < at + labelCount; i++) local[i] = Math.exp((scores[i] ?? 0) - peak);
  }
  return local;
}

const kindOf = (label: number): number => (label === 0 ? 0 : 1 + ((label - 1) >> 2));

/** For each row the probability of the kind that its label has. */
function surenessOf(scores: Float32Array, follow: Float32Array, path: Uint8Array): Float32Array {
  const rows = path.length;
  const steps = labels.flatMap((to) =>
    (before[to] ?? []).map((from): Step => ({ from, to, weight: Math.exp(follow[from * labelCount + to] ?? 0) })),
  );
  const local = localLikelihoods(scores, rows);
  const ahead = sweep(local, steps, rows, false);
  const behind = sweep(local, steps, rows, true);
  return Float32Array.from(path, (label, row) => {
    let own = 0;
    let all = 1e-30;
    for (const other of labels) {
      const share = (ahead[row * labelCount + other] ?? 0) * (behind[row * labelCount + other] ?? 0);
      all += share;
      if (kindOf(other) === kindOf(label)) own += share;
    }
    return own / all;
  });
}

/** Decodes the scores of a document. `closed` rows (breaks between blocks) stay outside. */
export function decode(scores: Float32Array, follow: Float32Array, closed: readonly boolean[]): Decoded {
  const path = bestPath(scores, follow, closed);
  return { labels: path, sureness: surenessOf(scores, follow, path) };
}
