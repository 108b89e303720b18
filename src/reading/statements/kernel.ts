/** Matrix products and the cells of a recurrent layer, over one block of memory shared by weights and activations. */
import { wasmKernel } from './kernel-wasm.ts';

/**
 * The arithmetic of the network. Positions are indices into `floats`.
 *
 * `multiply` sets row r of y to row r of x times w, plus the start values: `rows` rows, w is inputs × outputs, row by row.
 * `add` is where start values stand, the same for every row; y itself (with one row) adds to what is there.
 * Outputs must be a multiple of 16.
 */
export interface Kernel {
  readonly floats: Float32Array;
  multiply(x: number, w: number, add: number, y: number, rows: number, inputs: number, outputs: number): void;
}

/** The kernel in plain JavaScript: what `kernel-wasm` computes, where WebAssembly is missing. */
export function plainKernel(size: number): Kernel {
  const floats = new Float32Array(size);
  return {
    floats,
    multiply(x, w, add, y, rows, inputs, outputs) {
      for (let row = 0; row < rows; row++) {
        const target = floats.subarray(y + row * outputs, y + (row + 1) * outputs);
        target.set(floats.subarray(add, add + outputs));
        for (let k = 0; k < inputs; k++) {
          const value = floats[x + row * inputs + k] ?? 0;
          const from = w + k * outputs;
          for (let j = 0; j < outputs; j++) target[j] = (target[j] ?? 0) + value * (floats[from + j] ?? 0);
        }
      }
    },
  };
}

/** The fastest kernel at hand, with room for `size` numbers. */
export function kernelFor(size: number): Kernel {
  return wasmKernel(size) ?? plainKernel(size);
}
