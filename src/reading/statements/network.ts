/**
 * The network: embeddings of a token's features, two bidirectional LSTM layers, and a score for each label. Several
 * networks trained apart are members of one model; their scores are averaged.
 */
import { impossible } from '../../text/index.ts';
import { featureCount } from './features.ts';
import { type Kernel, kernelFor } from './kernel.ts';
import { labelCount } from './labels.ts';
import type { Tensor } from './model-file.ts';

/** The longest piece of a document, in rows, that goes through the network at once. */
export const pieceRows = 2048;

/** Columns of the label scores, a multiple of what the kernel wants. */
const scoreColumns = 16;

interface Layer {
  readonly inputs: number;
  readonly weights: number;
  readonly bias: number;
  readonly forward: number;
  readonly backward: number;
}

interface Member {
  readonly tables: readonly Tensor[];
  readonly layers: readonly Layer[];
  readonly emit: number;
  readonly emitBias: number;
  readonly hidden: number;
}

/** A network ready to run: weights in the kernel's memory, and places for the activations of one piece. */
export interface Network {
  readonly kernel: Kernel;
  readonly members: readonly Member[];
  /** Label × label: the score of one label after another. */
  readonly follow: Float32Array;
  readonly input: number;
  readonly gates: number;
  readonly scores: number;
}

const tableNames = ['word', 'suffix2', 'suffix3', 'prefix3', 'shape', 'quote', 'place'] as const;
const matrixNames = ['first', 'second'].flatMap((l) =>
  ['weights', 'bias', 'forward', 'backward'].map((m) => `${l}.${m}`),
);

function tensorOf(tensors: ReadonlyMap<string, Tensor>, name: string): Tensor {
  return tensors.get(name) ?? impossible(`the checksum fits, so ${name} is in the weights`);
}

function unpackInto(floats: Float32Array, at: number, { rows, columns, values, scales }: Tensor): void {
  for (let row = 0; row < rows; row++) {
    const scale = scales[row] ?? 0;
    for (let i = row * columns; i < (row + 1) * columns; i++) floats[at + i] = (values[i] ?? 0) * scale;
  }
}

const cells = (tensor: Tensor): number => tensor.rows * tensor.columns;

/** Lays the tensors of a weights file out in the kernel's memory. */
export function buildNetwork(tensors: ReadonlyMap<string, Tensor>): Network {
  const count = [...tensors.keys()].filter((name) => name.endsWith('.word')).length;
  const members = Array.from({ length: count }, (_, i) => i);
  const named = (member: number, name: string): Tensor => tensorOf(tensors, `${member}.${name}`);
  const hiddenOf = (member: number): number => named(member, 'first.forward').rows;
  const widest = Math.max(160, ...members.map((member) => 2 * hiddenOf(member)));
  const matrices = members.flatMap((member) => [...matrixNames, 'emit', 'emitBias'].map((name) => named(member, name)));
  const weights = matrices.reduce((sum, tensor) => sum + cells(tensor), 0);
  const kernel = kernelFor(weights + pieceRows * (widest + 4 * widest + scoreColumns));
  let at = 0;
  const place = (tensor: Tensor): number => {
    unpackInto(kernel.floats, at, tensor);
    at += cells(tensor);
    return at - cells(tensor);
  };
  const layerOf = (member: number, layer: string): Layer => ({
    inputs: named(member, `${layer}.weights`).rows,
    weights: place(named(member, `${layer}.weights`)),
    bias: place(named(member, `${layer}.bias`)),
    forward: place(named(member, `${layer}.forward`)),
    backward: place(named(member, `${layer}.backward`)),
  });
  const built = members.map((member) => ({
    tables: tableNames.map((name) => named(member, name)),
    layers: [layerOf(member, 'first'), layerOf(member, 'second')],
    emit: place(named(member, 'emit')),
    emitBias: place(named(member, 'emitBias')),
    hidden: hiddenOf(member),
  }));
  const input = at;
  const gates = input + pieceRows * widest;
  const follow = new Float32Array(labelCount * labelCount);
  for (const member of members)
    named(member, 'follow').values.forEach((value, i) => {
      follow[i] = (follow[i] ?? 0) + value / count;
    });
  return { kernel, members: built, follow, input, gates, scores: gates + pieceRows * 4 * widest };
}

function addRow(floats: Float32Array, at: number, { columns, values, scales }: Tensor, row: number): void {
  const scale = scales[row] ?? 0;
  const from = row * columns;
  for (let i = 0; i < columns; i++) floats[at + i] = (floats[at + i] ?? 0) + scale * (values[from + i] ?? 0);
}

/** Writes the embedding of each row: the word's vector, then the sum of its affixes' rows, then the sum of its places'. */
function embed({ kernel, input }: Network, { tables }: Member, features: Int32Array, from: number, rows: number): void {
  const [word, suffix2, , , shape] = tables;
  const affixAt = word?.columns ?? 0;
  const placeAt = affixAt + (suffix2?.columns ?? 0);
  const width = placeAt + (shape?.columns ?? 0);
  kernel.floats.fill(0, input, input + rows * width);
  for (let row = 0; row < rows; row++) {
    const at = input + row * width;
    tables.forEach((table, feature) => {
      const offset = feature === 0 ? 0 : feature < 4 ? affixAt : placeAt;
      addRow(kernel.floats, at + offset, table, features[(from + row) * featureCount + feature] ?? 0);
    });
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const tanh = (x: number): number => 1 - 2 / (1 + Math.exp(2 * x));

/** One direction of a layer: gates hold the products of the input, a row of 8 × hidden; writes its half of the output rows. */
function recur(network: Network, layer: Layer, hidden: number, rows: number, backward: boolean): void {
  const { kernel, gates, input } = network;
  const { floats } = kernel;
  const cell = new Float32Array(hidden);
  const half = backward ? hidden : 0;
  let previous = -1;
  for (let i = 0; i < rows; i++) {
    const row = backward ? rows - 1 - i : i;
    const g = gates + row * 8 * hidden + (backward ? 4 * hidden : 0);
    if (previous >= 0)
      kernel.multiply(previous, backward ? layer.backward : layer.forward, g, g, 1, hidden, 4 * hidden);
    const out = input + row * 2 * hidden + half;
    for (let unit = 0; unit < hidden; unit++) {
      const gate = g + unit;
      const kept = sigmoid(floats[gate + hidden] ?? 0) * (cell[unit] ?? 0);
      const value = kept + sigmoid(floats[gate] ?? 0) * tanh(floats[gate + 2 * hidden] ?? 0);
      cell[unit] = value;
      floats[out + unit] = sigmoid(floats[gate + 3 * hidden] ?? 0) * tanh(value);
    }
    previous = out;
  }
}

/** The scores of the labels for `rows` rows of features from row `from`: rows × labels, averaged over the members. */
function scorePiece(network: Network, features: Int32Array, from: number, rows: number, result: Float32Array): void {
  const { kernel, members, input, gates, scores } = network;
  for (const member of members) {
    embed(network, member, features, from, rows);
    for (const layer of member.layers) {
      kernel.multiply(input, layer.weights, layer.bias, gates, rows, layer.inputs, 8 * member.hidden);
      recur(network, layer, member.hidden, rows, false);
      recur(network, layer, member.hidden, rows, true);
    }
    kernel.multiply(input, member.emit, member.emitBias, scores, rows, 2 * member.hidden, scoreColumns);
    for (let row = 0; row < rows; row++)
      for (let label = 0; label < labelCount; label++) {
        const at = (from + row) * labelCount + label;
        result[at] = (result[at] ?? 0) + (kernel.floats[scores + row * scoreColumns + label] ?? 0) / members.length;
      }
  }
}

/** Where to cut a document: at the last break that fits, or after `pieceRows` rows. */
function cutAfter(features: Int32Array, from: number, rows: number): number {
  const end = from + pieceRows;
  if (end >= rows) return rows;
  for (let row = end - 1; row > from + pieceRows / 2; row--) if (features[row * featureCount] === 1) return row + 1;
  return end;
}

/** The scores of the labels for a document's features: rows × `labelCount`. Linear in the rows. */
export function scoreLabels(network: Network, features: Int32Array): Float32Array {
  const rows = features.length / featureCount;
  const result = new Float32Array(rows * labelCount);
  for (let from = 0; from < rows; ) {
    const end = cutAfter(features, from, rows);
    scorePiece(network, features, from, end - from, result);
    from = end;
  }
  return result;
}
