/** Packs what export.py wrote into the committed weights file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packModel, type TensorEntry } from '../src/reading/statements/model-file.ts';

const cache = join(import.meta.dirname, '.cache');
/** Where the weights are committed. */
export const weightsPath = join(import.meta.dirname, '../src/reading/weights/statements.bin');

function main(): void {
  const words = readFileSync(join(cache, 'words.txt'), 'utf8').split('\n');
  const entries = JSON.parse(readFileSync(join(cache, 'model.json'), 'utf8')) as TensorEntry[];
  const file = readFileSync(join(cache, 'model.f32'));
  const numbers = new Float32Array(file.buffer, file.byteOffset, file.byteLength / 4);
  let at = 0;
  const tensors = entries.map((entry) => {
    const from = at;
    at += entry.rows * entry.columns;
    return { ...entry, numbers: numbers.subarray(from, at) };
  });
  const bytes = packModel(words, tensors);
  mkdirSync(dirname(weightsPath), { recursive: true });
  writeFileSync(weightsPath, bytes);
  console.log(`${weightsPath}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

main();
