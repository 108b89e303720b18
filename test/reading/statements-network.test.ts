import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Kernel, plainKernel } from '../../src/reading/statements/kernel.ts';
import { wasmKernel } from '../../src/reading/statements/kernel-wasm.ts';
import { packModel, readModelFile, type Tensor } from '../../src/reading/statements/model-file.ts';
import { buildNetwork, scoreLabels } from '../../src/reading/statements/network.ts';

interface Golden {
  readonly tensors: Readonly<Record<string, { rows: number; columns: number; numbers: readonly number[] }>>;
  readonly features: readonly number[];
  readonly scores: readonly number[];
}
const goldenPath = join(import.meta.dirname, 'statements-network.golden.json');
const golden = JSON.parse(readFileSync(goldenPath, 'utf8')) as Golden;

function packed(bytes: boolean): Uint8Array {
  const tensors = Object.entries(golden.tensors).map(([name, { rows, columns, numbers }]) => ({
    name: `0.${name}`,
    rows,
    columns,
    bytes: bytes && !/bias|follow/i.test(name),
    numbers: Float32Array.from(numbers),
  }));
  return packModel(['naïve', 'word'], tensors);
}

const largestGap = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? Number.NaN))));

describe('golden: the network computes what torch computes', () => {
  test('with weights as they are', () => {
    const scores = scoreLabels(buildNetwork(readModelFile(packed(false)).tensors), Int32Array.from(golden.features));
    expect(largestGap(scores, golden.scores)).toBeLessThan(1e-4);
  });

  test('nearly, with weights as bytes', () => {
    const scores = scoreLabels(buildNetwork(readModelFile(packed(true)).tensors), Int32Array.from(golden.features));
    expect(largestGap(scores, golden.scores)).toBeLessThan(0.1);
  });
});

function randomMatrix(rows: number, columns: number): Tensor {
  const values = Int8Array.from({ length: rows * columns }, (_, i) => Math.round(127 * Math.sin(i * i)));
  return { rows, columns, values, scales: Float32Array.from({ length: rows }, (_, i) => 0.004 + 0.003 * Math.cos(i)) };
}

function kernelsOf(matrices: readonly Tensor[], size: number): readonly [Kernel, Kernel] {
  const wasm = wasmKernel(matrices, size);
  if (wasm === undefined) throw new Error('Node has WebAssembly');
  return [plainKernel(matrices, size), wasm];
}

describe('law: both kernels agree', () => {
  test.each([1, 5, 8, 27, 160])('on products of rows of %i inputs', (inputs) => {
    const [rows, outputs] = [3, 32];
    const [x, add, y] = [0, rows * inputs, rows * inputs + outputs];
    const results = kernelsOf([randomMatrix(inputs, outputs)], y + rows * outputs).map((kernel) => {
      for (let i = 0; i < y; i++) kernel.floats[i] = 3 * Math.sin(7 * i);
      kernel.multiply(x, 0, add, y, rows);
      return kernel.floats.slice(y);
    });
    expect(Math.max(...(results[0] ?? []))).toBeGreaterThan(1);
    expect(largestGap(results[0] ?? [], results[1] ?? [])).toBeLessThan(1e-3);
  });

  test.each([false, true])('on a direction of a layer (backward: %s)', (backward) => {
    const [rows, hidden] = [20, 12];
    const [gates, out, cells] = [0, rows * 4 * hidden, rows * 5 * hidden];
    const last = backward ? rows - 1 : 0;
    const sign = backward ? -1 : 1;
    const direction = {
      gates: gates + last * 4 * hidden,
      gatesStep: sign * 4 * hidden,
      out: out + last * hidden,
      outStep: sign * hidden,
      cells,
    };
    const results = kernelsOf([randomMatrix(hidden, 4 * hidden)], cells + hidden).map((kernel) => {
      for (let i = 0; i < out; i++) kernel.floats[i] = 40 * Math.sin(3 * i) ** 9;
      kernel.recur(0, direction, rows);
      return kernel.floats.slice(out, cells);
    });
    expect(Math.max(...(results[0] ?? []))).toBeGreaterThan(0.3);
    expect(largestGap(results[0] ?? [], results[1] ?? [])).toBeLessThan(1e-3);
  });
});

describe('corner: a weights file', () => {
  test('keeps words with accents', () => {
    expect(readModelFile(packed(true)).words).toEqual(['naïve', 'word']);
  });

  test('may lie anywhere in a buffer', () => {
    const bytes = packed(true);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readModelFile(shifted.subarray(1)).tensors.size).toBe(Object.keys(golden.tensors).length);
  });

  test.each([
    ['empty', new Uint8Array()],
    ['something else', new Uint8Array(64)],
    ['cut short', packed(true).subarray(0, 400)],
    ['changed in one byte', packed(true).map((byte, i) => (i === 300 ? byte ^ 1 : byte))],
  ])('that is %s is corrupt', (_, bytes) => {
    expect(() => readModelFile(bytes)).toThrow('corrupt');
  });
});
