/** The three functions of the kernel. All positions, strides and widths are in bytes but for counts of rows and inputs. */
import { type Code, lanes, op, repeat, step, types, type WasmFunction, when } from '../../wasm/index.ts';

/** Memory kept at the start for one row of rounded inputs. */
export const scratchBytes = 4096;

const quarters = [0, 1, 2, 3] as const;

/** Puts, at `x`, eight numbers times their scales into two registers. */
const scaled = (x: number, scales: number, low: number, high: number): Code =>
  [low, high].flatMap((register, half) => [
    ...op.get(x),
    ...lanes.load(half * 16),
    ...op.get(scales),
    ...lanes.load(half * 16),
    ...lanes.multiply,
    ...op.set(register),
  ]);

/**
 * multiply(x, weights, scales, add, y, rows, stride, inputs, width): row by row, rounds the inputs to the scratch, then sums
 * the products of sixteen outputs at a time.
 */
function multiply(): WasmFunction {
  const [x, weights, scales, add, y, rows, stride, inputs, width] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const [at, scaleAt, end, from, j] = [9, 10, 11, 12, 13];
  const peak = 14;
  const [low, high, factor, value, v0] = [15, 16, 17, 18, 19];
  const sums = quarters.map((q) => v0 + q);
  const eights = (body: Code): Code => [
    ...[...op.get(x), ...op.set(at)],
    ...[...op.get(scales), ...op.set(scaleAt)],
    ...[...op.get(scales), ...op.get(inputs), ...op.int(4), ...op.multiply, ...op.add, ...op.set(end)],
    ...repeat(
      [...scaled(at, scaleAt, low, high), ...body, ...step(at, op.int(32)), ...step(scaleAt, op.int(32))],
      [...op.get(scaleAt), ...op.get(end), ...op.less],
    ),
  ];
  const findPeak: Code = [
    ...[...lanes.constant(1e-30), ...op.set(factor)],
    ...eights([
      ...[...op.get(factor), ...op.get(low), ...lanes.absolute, ...lanes.maximum],
      ...[...op.get(high), ...lanes.absolute, ...lanes.maximum, ...op.set(factor)],
    ]),
    ...quarters.flatMap((q) => [...op.get(factor), ...lanes.lane(q)]),
    ...[...op.maximumFloat, ...op.maximumFloat, ...op.maximumFloat, ...op.set(peak)],
    ...[...op.float(32767), ...op.get(peak), ...op.divideFloat, ...lanes.splat, ...op.set(factor)],
  ];
  const rounded = (register: number): Code => [
    ...op.get(register),
    ...op.get(factor),
    ...lanes.multiply,
    ...lanes.nearest,
    ...lanes.toWhole,
  ];
  const round: Code = [
    ...[...op.int(0), ...op.set(j)],
    ...eights([
      ...[...op.get(j), ...rounded(low), ...rounded(high), ...lanes.toShort, ...lanes.store(0)],
      ...step(j, op.int(16)),
    ]),
  ];
  const fourPairs: Code = quarters.flatMap((pair) => [
    ...[...op.get(at), ...lanes.loadSplat(pair * 4), ...op.set(value)],
    ...sums.flatMap((sum, q) => [
      ...[...op.get(sum), ...op.get(from), ...lanes.load(pair * 64 + q * 16), ...op.get(value)],
      ...[...lanes.dotShort, ...lanes.addWhole, ...op.set(sum)],
    ]),
  ]);
  const finish: Code = sums.flatMap((sum, q) => [
    ...[...op.get(y), ...op.get(j), ...op.add],
    ...[...op.get(sum), ...lanes.toFloat, ...op.get(factor), ...lanes.multiply],
    ...[...op.get(add), ...op.get(j), ...op.add, ...lanes.load(q * 16), ...lanes.add, ...lanes.store(q * 16)],
  ]);
  const sixteen: Code = [
    ...sums.flatMap((sum) => [...lanes.whole(0), ...op.set(sum)]),
    ...[...op.int(0), ...op.set(at)],
    ...repeat(
      [...fourPairs, ...step(at, op.int(16)), ...step(from, op.int(256))],
      [...op.get(at), ...op.get(inputs), ...op.int(2), ...op.multiply, ...op.less],
    ),
    ...finish,
    ...step(j, op.int(64)),
  ];
  const row: Code = [
    ...findPeak,
    ...round,
    ...[...op.get(peak), ...op.float(1 / 32767), ...op.multiplyFloat, ...lanes.splat, ...op.set(factor)],
    ...[...op.get(weights), ...op.set(from)],
    ...[...op.int(0), ...op.set(j)],
    ...repeat(sixteen, [...op.get(j), ...op.get(width), ...op.less]),
    ...step(x, op.get(stride)),
    ...step(y, op.get(width)),
    ...step(rows, op.int(-1)),
  ];
  return {
    parameters: 9,
    locals: [
      { count: 5, type: types.i32 },
      { count: 1, type: types.f32 },
      { count: 8, type: types.v128 },
    ],
    body: repeat(row, op.get(rows)),
  };
}

/** The numbers before the powers of x in the series of 2 to the power of x, the sixth first. */
const factorials = [720, 120, 24, 6, 2, 1, 1];
const series = factorials.map((factorial, at) => Math.LN2 ** (6 - at) / factorial);

/** e to the power of `factor` times what the code leaves, by powers of two; right to about 2e-7 of it. */
function power(code: Code, factor: number, whole: number, rest: number): Code {
  return [
    ...[...code, ...lanes.constant(factor * Math.LOG2E), ...lanes.multiply],
    ...[...lanes.constant(-126), ...lanes.maximum, ...lanes.constant(126), ...lanes.minimum, ...op.set(rest)],
    ...[...op.get(rest), ...lanes.nearest, ...op.set(whole)],
    ...[...op.get(rest), ...op.get(whole), ...lanes.subtract, ...op.set(rest)],
    ...series.flatMap((term, at) =>
      at === 0 ? lanes.constant(term) : [...op.get(rest), ...lanes.multiply, ...lanes.constant(term), ...lanes.add],
    ),
    ...[...op.get(whole), ...lanes.toWhole, ...lanes.shiftLeft(23), ...lanes.addWhole],
  ];
}

/** cells(gates, state, out, width): one row of LSTM cells, `width` bytes of each gate. */
function cells(): WasmFunction {
  const [gates, state, out, width, unit, from] = [0, 1, 2, 3, 4, 5];
  const [value, whole, rest] = [6, 7, 8];
  const one = lanes.constant(1);
  const sigmoid = (code: Code): Code => [
    ...one,
    ...one,
    ...power(code, -1, whole, rest),
    ...lanes.add,
    ...lanes.divide,
  ];
  const tanh = (code: Code): Code => [
    ...[...one, ...lanes.constant(2), ...one, ...power(code, 2, whole, rest), ...lanes.add],
    ...[...lanes.divide, ...lanes.subtract],
  ];
  const gate = (index: number): Code => [
    ...[...op.get(from), ...op.get(width), ...op.int(index), ...op.multiply, ...op.add, ...lanes.load(0)],
  ];
  const four: Code = [
    ...[...op.get(gates), ...op.get(unit), ...op.add, ...op.set(from)],
    ...[...sigmoid(gate(1)), ...op.get(state), ...op.get(unit), ...op.add, ...lanes.load(0), ...lanes.multiply],
    ...[...sigmoid(gate(0)), ...tanh(gate(2)), ...lanes.multiply, ...lanes.add, ...op.set(value)],
    ...[...op.get(state), ...op.get(unit), ...op.add, ...op.get(value), ...lanes.store(0)],
    ...[...op.get(out), ...op.get(unit), ...op.add],
    ...[...sigmoid(gate(3)), ...tanh(op.get(value)), ...lanes.multiply, ...lanes.store(0)],
    ...step(unit, op.int(16)),
  ];
  return {
    parameters: 4,
    locals: [
      { count: 2, type: types.i32 },
      { count: 3, type: types.v128 },
    ],
    body: [...op.int(0), ...op.set(unit), ...repeat(four, [...op.get(unit), ...op.get(width), ...op.less])],
  };
}

/** recur(gates, weights, scales, out, state, rows, gatesStep, outStep, width, inputs): one direction of a layer. */
function recur(): WasmFunction {
  const [gates, weights, scales, out, state, rows, gatesStep, outStep, width, inputs, last] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ];
  const runCells: Code = [...[gates, state, out, width].flatMap(op.get), ...op.call(1)];
  const addLast: Code = [
    ...[last, weights, scales, gates, gates].flatMap(op.get),
    ...[...op.int(1), ...op.get(width), ...op.get(inputs), ...op.get(width), ...op.int(4), ...op.multiply],
    ...op.call(0),
  ];
  const next: Code = [
    ...[...op.get(out), ...op.set(last)],
    ...step(gates, op.get(gatesStep)),
    ...step(out, op.get(outStep)),
    ...addLast,
    ...runCells,
  ];
  const left: Code = [...op.get(rows), ...op.int(-1), ...op.add, ...op.set(rows), ...op.get(rows)];
  return {
    parameters: 10,
    locals: [{ count: 1, type: types.i32 }],
    body: [...runCells, ...left, ...when(repeat(next, left))],
  };
}

/** The module's functions: multiply, cells, recur. */
export const kernelFunctions: readonly WasmFunction[] = [multiply(), cells(), recur()];
