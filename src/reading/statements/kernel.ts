/** Matrix products and the cells of a recurrent layer, over one block of memory shared by weights and activations. */
import { wasmKernel } from './kernel-wasm.ts';
import type { Tensor } from './model-file.ts';

/** The number of outputs of every matrix is a multiple of this. */
export const outputStep = 16;

/**
 * The arithmetic of the network. Positions are indices into `floats`, which is free for activations and biases; matrices
 * go by their number in the list that the kernel was made of, inputs × outputs each.
 */
export interface Kernel {
  readonly floats: Float32Array;
  /** Sets row r of y to row r of x times the matrix, plus the start values at `add`, for `rows` rows. */
  multiply(x: number, matrix: number, add: number, y: number, rows: number): void;
  /** Runs one direction of a layer of LSTM cells. */
  recur(matrix: number, layer: Direction, rows: number): void;
}

/**
 * One direction of a recurrent layer: where the first row of gates stands (input, forget, cell, output; `hidden` each, with
 * the products of the input in them), where the first row of outputs goes, and how far it is to the next row of each.
 */
export interface Direction {
  readonly gates: number;
  readonly gatesStep: number;
  readonly out: number;
  readonly outStep: number;
  /** Room for the cells' state, `hidden` numbers. */
  readonly cells: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const tanh = (x: number): number => 1 - 2 / (1 + Math.exp(2 * x));

/** The kernel in plain JavaScript: what `kernel-wasm` computes, where WebAssembly is missing or weights are no bytes. */
export function plainKernel(matrices: readonly Tensor[], size: number): Kernel {
  const floats = new Float32Array(size);
  const unpacked = matrices.map(({ columns, values, scales }) =>
    Float32Array.from(values, (value, i) => value * (scales[Math.floor(i / columns)] ?? 0)),
  );
  const addProducts = (x: number, matrix: number, y: number): void => {
    const { rows, columns } = matrices[matrix] ?? { rows: 0, columns: 0 };
    const weights = unpacked[matrix] ?? floats;
    for (let k = 0; k < rows; k++) {
      const value = floats[x + k] ?? 0;
      for (let j = 0; j < columns; j++) floats[y + j] = (floats[y + j] ?? 0) + value * (weights[k * columns + j] ?? 0);
    }
  };
  const runCells = (gates: number, cells: number, out: number, hidden: number): void => {
    for (let unit = 0; unit < hidden; unit++) {
      const [input, forget, cell, output] = [0, 1, 2, 3].map((gate) => floats[gates + gate * hidden + unit] ?? 0);
      const value = sigmoid(forget ?? 0) * (floats[cells + unit] ?? 0) + sigmoid(input ?? 0) * tanh(cell ?? 0);
      floats[cells + unit] = value;
      floats[out + unit] = sigmoid(output ?? 0) * tanh(value);
    }
  };
  return {
    floats,
    multiply(x, matrix, add, y, rows) {
      const { rows: inputs, columns: outputs } = matrices[matrix] ?? { rows: 0, columns: 0 };
      for (let row = 0; row < rows; row++) {
        floats.copyWithin(y + row * outputs, add, add + outputs);
        addProducts(x + row * inputs, matrix, y + row * outputs);
      }
    },
    recur(matrix, { gates, gatesStep, out, outStep, cells }, rows) {
      const hidden = matrices[matrix]?.rows ?? 0;
      floats.fill(0, cells, cells + hidden);
      for (let row = 0; row < rows; row++) {
        if (row > 0) addProducts(out + (row - 1) * outStep, matrix, gates + row * gatesStep);
        runCells(gates + row * gatesStep, cells, out + row * outStep, hidden);
      }
    },
  };
}

/** The fastest kernel at hand for these matrices, with room for `size` numbers beside them. */
export function kernelFor(matrices: readonly Tensor[], size: number): Kernel {
  return wasmKernel(matrices, size) ?? plainKernel(matrices, size);
}
