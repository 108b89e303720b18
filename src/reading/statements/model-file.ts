/**
 * The file of weights: `SSTM`, a checksum, the length of a header, the header as JSON, then its tensors, each beginning at
 * a multiple of four. A tensor of bytes is preceded by a float scale for each of its rows. JSON is ASCII, with escapes. The
 * vocabulary, a list of single words, comes before the tensors.
 */

/** Rows × columns of numbers; a row of bytes counts in units of its scale. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array;
  /** One a row; 1 where the values are floats. */
  readonly scales: Float32Array;
}

/** What the header lists. */
export interface TensorEntry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly bytes: boolean;
}

/** A file taken apart. */
export interface ModelFile {
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly words: readonly string[];
}

interface Header {
  readonly tensors: readonly TensorEntry[];
  readonly wordBytes: number;
}

const preamble = 12;
const magic = 0x4d545353;
const padded = (length: number): number => (length + 3) & ~3;

/** FNV-1a over whole words of four bytes. */
export function checksum(bytes: Uint8Array): number {
  let hash = 2166136261;
  const whole = bytes.byteLength & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), 16777619);
  return hash >>> 0;
}

function corrupt(why: string): never {
  throw new Error(`The weights of the reading model are corrupt: ${why}.`);
}

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function bytesOf(value: unknown): Uint8Array {
  const json = JSON.stringify(value);
  const ascii = json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Uint8Array.from(ascii, (c) => c.charCodeAt(0));
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

function isHeader(value: unknown): value is Header {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tensors' in value &&
    Array.isArray(value.tensors) &&
    'wordBytes' in value
  );
}

function headerOf(bytes: Uint8Array): Header {
  try {
    const parsed: unknown = JSON.parse(textOf(bytes));
    if (isHeader(parsed)) return parsed;
  } catch {}
  return corrupt('the header cannot be read');
}

/** Takes the bytes of a weights file apart. Throws where they are not what `packModel` wrote. */
export function readModelFile(given: Uint8Array): ModelFile {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.byteLength < preamble) corrupt('too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) corrupt('not a weights file');
  if (view.getUint32(4, true) !== checksum(bytes.subarray(8))) corrupt('the checksum differs');
  const headerLength = view.getUint32(8, true);
  const header = headerOf(bytes.subarray(preamble, preamble + headerLength));
  let at = preamble + padded(headerLength);
  const words: unknown = JSON.parse(textOf(bytes.subarray(at, at + header.wordBytes)));
  if (!isWords(words)) return corrupt('the vocabulary cannot be read');
  at += padded(header.wordBytes);
  const tensors = new Map<string, Tensor>();
  for (const { name, rows, columns, bytes: quantised } of header.tensors) {
    const scales = quantised
      ? new Float32Array(bytes.buffer, bytes.byteOffset + at, rows)
      : new Float32Array(rows).fill(1);
    if (quantised) at += rows * 4;
    const values = quantised
      ? new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns)
      : new Float32Array(bytes.buffer, bytes.byteOffset + at, rows * columns);
    at += padded(values.byteLength);
    tensors.set(name, { rows, columns, values, scales });
  }
  return { tensors, words };
}

/** A tensor to be packed: its numbers, row by row, and whether to store them as bytes. */
export interface UnpackedTensor extends TensorEntry {
  readonly numbers: Float32Array;
}

function packedTensor({ rows, columns, bytes, numbers }: UnpackedTensor): Uint8Array {
  if (!bytes) return new Uint8Array(Float32Array.from(numbers).buffer);
  const result = new Uint8Array(rows * 4 + padded(rows * columns));
  const scales = new Float32Array(result.buffer, 0, rows);
  const values = new Int8Array(result.buffer, rows * 4, rows * columns);
  for (let row = 0; row < rows; row++) {
    const cells = numbers.subarray(row * columns, (row + 1) * columns);
    const scale = cells.reduce((most, cell) => Math.max(most, Math.abs(cell)), 1e-12) / 127;
    scales[row] = scale;
    cells.forEach((cell, column) => {
      values[row * columns + column] = Math.round(cell / scale);
    });
  }
  return result;
}

/** The bytes of a weights file. */
export function packModel(words: readonly string[], tensors: readonly UnpackedTensor[]): Uint8Array {
  const wordBytes = bytesOf(words);
  const entries = tensors.map(({ name, rows, columns, bytes }) => ({ name, rows, columns, bytes }));
  const header = bytesOf({ tensors: entries, wordBytes: wordBytes.byteLength });
  const parts = [header, wordBytes, ...tensors.map(packedTensor)];
  const result = new Uint8Array(preamble + parts.reduce((sum, part) => sum + padded(part.byteLength), 0));
  let at = preamble;
  for (const part of parts) {
    result.set(part, at);
    at += padded(part.byteLength);
  }
  const view = new DataView(result.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(8, header.byteLength, true);
  view.setUint32(4, checksum(result.subarray(8)), true);
  return result;
}
