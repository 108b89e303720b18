/**
 * The network: embeddings of a token's features, two bidirectional LSTM layers, and a score for each label. Several
 * networks trained apart are members of one model; their scores are averaged.
 */
import { impossible } from '../../text/index.ts';
import { featureCount } from './features.ts';
import { type Kernel, kernelFor, outputStep } from './kernel.ts';
import { labelCount } from './labels.ts';
import type { Tensor } from './model-file.ts';

/** The longest piece of a document, in rows, that goes through the network at once. */
export const pieceRows = 2048;

/** Columns of the label scores, a multiple of what the kernel wants. */
const scoreColumns = outputStep;

/** Matrices by their number in the kernel; the bias by its place. */
interface Layer {
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
  readonly cells: number;
}

const tableNames = ['word', 'suffix2', 'suffix3', 'prefix3', 'shape', 'quote', 'place'] as const;
const matrixNames = ['first', 'second'].flatMap((l) => ['weights', 'forward', 'backward'].map((m) => `${l}.${m}`));
const biasNames = ['first.bias', 'second.bias', 'emitBias'];

function tensorOf(tensors: ReadonlyMap<string, Tensor>, name: string): Tensor {
  return tensors.get(name) ?? impossible(`the checksum fits, so ${name} is in the weights`);
}

/** The mean of the members' scores of one label after another. */
function meanFollow(follows: readonly Tensor[]): Float32Array {
  const mean = new Float32Array(labelCount * labelCount);
  for (const { values } of follows)
    values.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / follows.length;
    });
  return mean;
}

/** Lays the tensors of a weights file out in the kernel's memory. */
export function buildNetwork(tensors: ReadonlyMap<string, Tensor>): Network {
  const members = [...tensors.keys()].filter((name) => name.endsWith('.word')).map((name) => name.slice(0, -5));
  const named = (member: string, name: string): Tensor => tensorOf(tensors, `${member}.${name}`);
  const ofAll = (names: readonly string[]) => members.flatMap((m) => names.map((name) => named(m, name)));
  const matrices = ofAll([...matrixNames, 'emit']);
  const biases = ofAll(biasNames);
  const widest = Math.max(...matrices.map(({ rows }) => rows));
  const hidden = Math.max(...members.map((m) => named(m, 'first.forward').rows));
  const input = biases.reduce((sum, { columns }) => sum + columns, 0);
  const gates = input + pieceRows * widest;
  const scores = gates + pieceRows * 8 * hidden;
  const cells = scores + pieceRows * scoreColumns;
  const kernel = kernelFor(matrices, cells + hidden);
  let at = 0;
  const placeBias = (member: string, name: string): number => {
    const { values, columns } = named(member, name);
    kernel.floats.set(values, at);
    at += columns;
    return at - columns;
  };
  const built = members.map((member): Member => {
    const matrix = (name: string): number => matrices.indexOf(named(member, name));
    const layerOf = (layer: string): Layer => ({
      weights: matrix(`${layer}.weights`),
      bias: placeBias(member, `${layer}.bias`),
      forward: matrix(`${layer}.forward`),
      backward: matrix(`${layer}.backward`),
    });
    return {
      tables: tableNames.map((name) => named(member, name)),
      layers: [layerOf('first'), layerOf('second')],
      emit: matrix('emit'),
      emitBias: placeBias(member, 'emitBias'),
      hidden: named(member, 'first.forward').rows,
    };
  });
  return { kernel, members: built, follow: meanFollow(ofAll(['follow'])), input, gates, scores, cells };
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

/** Both directions of a layer: the input rows are replaced by the rows of outputs, forward ones first. */
function runLayer({ kernel, input, gates, cells }: Network, layer: Layer, hidden: number, rows: number): void {
  kernel.multiply(input, layer.weights, layer.bias, gates, rows);
  const [gatesStep, outStep] = [8 * hidden, 2 * hidden];
  kernel.recur(layer.forward, { gates, gatesStep, out: input, outStep, cells }, rows);
  const backward = {
    gates: gates + (rows - 1) * gatesStep + 4 * hidden,
    gatesStep: -gatesStep,
    out: input + (rows - 1) * outStep + hidden,
    outStep: -outStep,
    cells,
  };
  kernel.recur(layer.backward, backward, rows);
}

/** The scores of the labels for `rows` rows of features from row `from`: rows × labels, averaged over the members. */
function scorePiece(network: Network, features: Int32Array, from: number, rows: number, result: Float32Array): void {
  const { kernel, members, input, scores } = network;
  for (const member of members) {
    embed(network, member, features, from, rows);
    for (const layer of member.layers) runLayer(network, layer, member.hidden, rows);
    kernel.multiply(input, member.emit, member.emitBias, scores, rows);
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
