import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../src/reading/statements/kernel.ts';
import { wasmKernel } from '../../src/reading/statements/kernel-wasm.ts';
import { packModel, readModelFile } from '../../src/reading/statements/model-file.ts';
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

describe('law: both kernels agree', () => {
  test('on a product of several rows and on one added to what is there', () => {
    const [rows, inputs, outputs] = [3, 5, 32];
    const [x, w, add, y] = [0, 16, 16 + inputs * outputs, 64 + inputs * outputs];
    const results = [plainKernel(1024), wasmKernel(1024)].map((kernel) => {
      if (kernel === undefined) throw new Error('Node has WebAssembly');
      for (let i = 0; i < y; i++) kernel.floats[i] = Math.sin(i);
      kernel.multiply(x, w, add, y, rows, inputs, outputs);
      kernel.multiply(x, w, y, y, 1, inputs, outputs);
      return kernel.floats.slice(y, y + rows * outputs);
    });
    expect(largestGap(results[0] ?? [], results[1] ?? [])).toBeLessThan(1e-5);
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
