/**
 * The kernel as a WebAssembly module. Weights are bytes in units of a scale for each input. A row of inputs is multiplied
 * by these scales and rounded to 15 bits of its largest number; the products are then sums of whole numbers, eight at a
 * time and exact. (The largest sum, 512 inputs of 127 × 32,767, fits in 32 bits.)
 */
import { isWasmCall, moduleOf, type WasmCall, wasmHost } from '../../wasm/index.ts';
import type { Kernel } from './kernel.ts';
import type { Tensor } from './model-file.ts';
import { kernelFunctions, scratchBytes } from './wasm-functions.ts';

/** Where a matrix lies: bytes from the start of memory. Inputs are padded to a multiple of eight, with scales of zero. */
interface Placed {
  readonly weights: number;
  readonly scales: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly padded: number;
}

const paddedTo8 = (rows: number): number => (rows + 7) & ~7;
const bytesOf = ({ rows, columns }: Tensor): number => paddedTo8(rows) * (columns * 2 + 4);

/** Writes a matrix in the order of reading: for sixteen outputs after another, pairs of inputs, both of each output together. */
function place(buffer: ArrayBuffer | SharedArrayBuffer, at: number, { rows, columns, values, scales }: Tensor): Placed {
  const padded = paddedTo8(rows);
  const shorts = new Int16Array(buffer, at, padded * columns);
  for (let k = 0; k < rows; k++) {
    const start = (k >> 1) * 32 + (k & 1);
    for (let j = 0; j < columns; j++) {
      shorts[(j >> 4) * padded * 16 + start + (j & 15) * 2] = values[k * columns + j] ?? 0;
    }
  }
  new Float32Array(buffer, at + padded * columns * 2, padded).set(scales);
  return { weights: at, scales: at + padded * columns * 2, inputs: rows, outputs: columns, padded };
}

/** The kernel in WebAssembly; undefined where that, or its vectors, are missing, or a matrix has weights that are no bytes. */
export function wasmKernel(matrices: readonly Tensor[], size: number): Kernel | undefined {
  const host = wasmHost();
  if (host === null || matrices.some(({ values }) => !(values instanceof Int8Array))) return undefined;
  try {
    const base = matrices.reduce((sum, tensor) => sum + bytesOf(tensor), scratchBytes);
    const memory = new host.Memory({ initial: Math.ceil((base + size * 4 + 64) / 65536) });
    const instance = new host.Instance(new host.Module(moduleOf(kernelFunctions)), { m: { m: memory } });
    const { f0: multiply, f2: recur } = instance.exports;
    if (!isWasmCall(multiply) || !isWasmCall(recur)) return undefined;
    let at = scratchBytes;
    const placed = matrices.map((tensor) => {
      at += bytesOf(tensor);
      return place(memory.buffer, at - bytesOf(tensor), tensor);
    });
    return kernelOn(new Float32Array(memory.buffer, base, size), placed, multiply, recur);
  } catch {
    return undefined;
  }
}

function kernelOn(floats: Float32Array, placed: readonly Placed[], multiply: WasmCall, recur: WasmCall): Kernel {
  const byte = (position: number): number => floats.byteOffset + position * 4;
  return {
    floats,
    multiply(x, matrix, add, y, rows) {
      const m = placed[matrix];
      if (m === undefined || rows === 0) return;
      multiply(byte(x), m.weights, m.scales, byte(add), byte(y), rows, m.inputs * 4, m.padded, m.outputs * 4);
    },
    recur(matrix, { gates, gatesStep, out, outStep, cells }, rows) {
      const m = placed[matrix];
      if (m === undefined || rows === 0) return;
      floats.fill(0, cells, cells + m.inputs);
      const steps = [gatesStep * 4, outStep * 4];
      recur(byte(gates), m.weights, m.scales, byte(out), byte(cells), rows, ...steps, m.inputs * 4, m.padded);
    },
  };
}
