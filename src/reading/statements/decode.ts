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

/** Likelihoods from one end: row by row, each label's share given the rows up to it (or from it on, backwards). */
function sweep(local: Float64Array, steps: Float64Array, rows: number, backwards: boolean): Float64Array {
  const result = new Float64Array(rows * labelCount);
  for (let i = 0; i < rows; i++) {
    const row = backwards ? rows - 1 - i : i;
    const last = backwards ? row + 1 : row - 1;
    for (const label of labels) {
      let sum = i === 0 ? 1 : 0;
      if (i > 0)
        for (const other of labels) {
          const share = result[last * labelCount + other] ?? 0;
          if (backwards)
            sum += share * (steps[label * labelCount + other] ?? 0) * (local[last * labelCount + other] ?? 0);
          else sum += share * (steps[other * labelCount + label] ?? 0);
        }
      result[row * labelCount + label] = backwards ? sum : sum * (local[row * labelCount + label] ?? 0);
    }
    normalise(result, row * labelCount);
  }
  return result;
}

function localLikelihoods(scores: Float32Array, rows: number): Float64Array {
  const local = new Float64Array(rows * labelCount);
  for (let row = 0; row < rows; row++) {
    const at = row * labelCount;
    const peak = scores.subarray(at, at + labelCount).reduce((a, b) => Math.max(a, b), never);
    for (const label of labels) local[at + label] = Math.exp((scores[at + label] ?? 0) - peak);
  }
  return local;
}

const kindOf = (label: number): number => (label === 0 ? 0 : 1 + ((label - 1) >> 2));

/** For each row the probability of the kind that its label has. */
function surenessOf(scores: Float32Array, follow: Float32Array, path: Uint8Array): Float32Array {
  const rows = path.length;
  const steps = Float64Array.from(follow, Math.exp);
  for (const a of labels) for (const b of labels) if (!mayFollow(a, b)) steps[a * labelCount + b] = 0;
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
