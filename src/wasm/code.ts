/** A small assembler: what the kernels need of WebAssembly, as bytes. */

const unsigned = (value: number): number[] => {
  if (value < 128) return [value];
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
};

const signed = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    const done = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
    bytes.push(low | (done ? 0 : 128));
    if (done) return bytes;
  }
};

const float = (value: number): number[] => [...new Uint8Array(Float32Array.of(value).buffer)];
const section = (id: number, parts: Code): Code => {
  const body = append(parts, []);
  return [id, ...unsigned(body.length), body];
};
const text = (word: string): number[] => [word.length, ...[...word].map((c) => c.charCodeAt(0))];
const vector = (code: number): number[] => [0xfd, ...unsigned(code)];

/** Instructions, one after another or in parts: operands are pushed before the operation that takes them. */
export type Code = readonly (number | Code)[];

/** The bytes of a code, appended: once over everything, where joining parts would copy them over and over. */
function append(code: Code, into: number[]): number[] {
  for (let at = 0; at < code.length; at += 1) {
    const part = code[at] ?? 0;
    if (typeof part === 'number') into.push(part);
    else append(part, into);
  }
  return into;
}

/** The types of parameters and locals. */
export const types = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;

/** Plain instructions. Offsets are in bytes; a load takes an address from the stack, a store an address and a value. */
export const op = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  /** Sets the local and leaves its value on the stack. */
  tee: (local: number): Code => [0x22, ...unsigned(local)],
  call: (fn: number): Code => [0x10, ...unsigned(fn)],
  int: (value: number): Code => [0x41, ...signed(value)],
  float: (value: number): Code => [0x43, ...float(value)],
  add: [0x6a],
  multiply: [0x6c],
  less: [0x48],
  lessUnsigned: [0x49],
  and: [0x71],
  or: [0x72],
  shiftRight: [0x76],
  load16: (offset: number): Code => [0x2f, 1, ...unsigned(offset)],
  store16: (offset: number): Code => [0x3b, 1, ...unsigned(offset)],
  divideFloat: [0x95],
  multiplyFloat: [0x94],
  maximumFloat: [0x97],
} as const;

/** Instructions on vectors of four floats or integers, or eight short ones. */
export const lanes = {
  load: (offset: number): Code => [...vector(0x00), 4, ...unsigned(offset)],
  loadSplat: (offset: number): Code => [...vector(0x09), 2, ...unsigned(offset)],
  store: (offset: number): Code => [...vector(0x0b), 4, ...unsigned(offset)],
  constant: (value: number): Code => [...op.float(value), ...vector(0x13)],
  whole: (value: number): Code => [...op.int(value), ...vector(0x11)],
  splat: vector(0x13),
  lane: (index: number): Code => [...vector(0x1f), index],
  nearest: vector(0x6a),
  absolute: vector(0xe0),
  add: vector(0xe4),
  subtract: vector(0xe5),
  multiply: vector(0xe6),
  divide: vector(0xe7),
  minimum: vector(0xe8),
  maximum: vector(0xe9),
  addWhole: vector(0xae),
  shiftLeft: (bits: number): Code => [...op.int(bits), ...vector(0xab)],
  toWhole: vector(0xf8),
  toFloat: vector(0xfa),
  toShort: vector(0x85),
  dotShort: vector(0xba),
  /** Picks 16 bytes out of the 32 of two vectors. */
  shuffle: (bytes: readonly number[]): Code => [...vector(0x0d), ...bytes],
  bytes: (bytes: ArrayLike<number>): Code => [...vector(0x0c), ...Array.from(bytes)],
  and: vector(0x4e),
  /** The first vector where the second has no bit. */
  andNot: vector(0x4f),
  xor: vector(0x51),
  /** 1 where any bit is set. */
  anyTrue: vector(0x53),
  storeQuarter: (offset: number): Code => [...vector(0x5a), 2, ...unsigned(offset), 0],
  storeHalf: (offset: number): Code => [...vector(0x5b), 3, ...unsigned(offset), 0],
  /** Words of two vectors to words half as wide, clamped. */
  narrowToBytes: vector(0x66),
  narrowToShorts: vector(0x86),
} as const;

/** What differs between eight lanes of 16 bits and four of 32. */
export const ofShorts = {
  splat: vector(0x10),
  greater: vector(0x31),
  minimum: vector(0x96),
  maximum: vector(0x98),
} as const;
export const ofWords = {
  splat: vector(0x11),
  greater: vector(0x3b),
  minimum: vector(0xb6),
  maximum: vector(0xb8),
} as const;

/** Runs its body, then again while the condition leaves a non-zero number. */
export const repeat = (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];

/** Runs its code where the number on the stack is not zero. */
export const when = (body: Code): Code => [0x04, 0x40, ...body, 0x0b];

/** Adds to a local. */
export const step = (local: number, by: Code): Code => [...op.get(local), ...by, ...op.add, ...op.set(local)];

/** A function of integers; its locals stand in groups of one type. */
export interface WasmFunction {
  readonly parameters: number;
  /** Whether it returns an integer; nothing otherwise. */
  readonly returns?: boolean;
  readonly locals: readonly { readonly count: number; readonly type: number }[];
  readonly body: Code;
}

/** A module of functions `f0`, `f1`, …, on the memory `m.m`; one that threads share has its most pages told. */
export function moduleOf(functions: readonly WasmFunction[], sharedPages: number | null = null): Uint8Array {
  const signatures = functions.flatMap(({ parameters, returns }) => [
    0x60,
    parameters,
    ...new Array<number>(parameters).fill(types.i32),
    ...(returns === true ? [1, types.i32] : [0]),
  ]);
  const limits = sharedPages === null ? [0, 1] : [3, 1, ...unsigned(sharedPages)];
  const codes = functions.map(({ locals, body }) => {
    const groups = locals.map(({ count, type }) => [...unsigned(count), type]);
    const code = append([locals.length, groups, body, 0x0b], []);
    return [...unsigned(code.length), code];
  });
  const module: Code = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [...unsigned(functions.length), ...signatures]),
    ...section(2, [1, ...text('m'), ...text('m'), 2, ...limits]),
    ...section(3, [...unsigned(functions.length), ...functions.flatMap((_, i) => unsigned(i))]),
    ...section(7, [
      ...unsigned(functions.length),
      ...functions.flatMap((_, i) => [...text(`f${i}`), 0, ...unsigned(i)]),
    ]),
    ...section(10, [...unsigned(functions.length), ...codes]),
  ];
  return Uint8Array.from(append(module, []));
}
