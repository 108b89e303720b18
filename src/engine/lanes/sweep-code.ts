import { type Code, lanes, op, step, types, type WasmFunction, when } from '../../wasm/index.ts';
import { vectorBytes } from './grid.ts';
import {
  firstVector,
  given,
  integerLocals,
  lanesOf,
  load,
  local,
  masked,
  mayMove,
  type Spot,
  throughGroups,
  turnedLanes,
  turnsOf,
  upTo,
  vectorsOf,
} from './pair-code.ts';

/*
 * A party's moves handed back over all its groups: each state learns the most that is known of the states it may move to.
 * Values are turned round, so that this is the least. Each vector has 16 marks: bit p tells that party p has not looked at
 * it since it changed, and a group without marks is passed over.
 */

/** Most settings whose values are kept in registers at a time. */
const tile = 4;

/** sweep(values, marks, from, to, fresh): along improvements, by those whose bit is given; returns how many vectors changed. */
export function sweep(spot: Spot, bit: number): WasmFunction {
  const { axis } = spot;
  const vectors = axis.lanes > 0 ? vectorsOf(spot) : axis.size;
  const stride = axis.lanes > 0 ? vectorBytes : axis.stride;
  const markAt = (vector: number) => (vector * stride) / 8;
  const marks: Code = upTo(vectors).map((vector) => [
    ...op.get(local.other),
    ...op.load16(markAt(vector)),
    ...(vector > 0 ? op.or : []),
  ]);
  const unmark: Code = upTo(vectors).map((vector) => [
    ...[...op.get(local.other), ...op.get(local.other), ...op.load16(markAt(vector))],
    ...[...op.int(0xffff & ~bit), ...op.and, ...op.store16(markAt(vector))],
  ]);
  const work = axis.lanes > 0 ? sweepLanes(spot) : sweepRows(spot);
  return {
    parameters: 5,
    returns: true,
    locals: [
      { count: integerLocals, type: types.i32 },
      { count: work.vectors, type: types.v128 },
    ],
    body: [
      ...throughGroups(spot, 3, [...marks, ...op.int(bit), ...op.and, ...when([...unmark, ...work.body])]),
      ...op.get(local.changed),
    ],
  };
}

/** Keeps a vector that was raised, and marks it. */
const keep = (sum: number, offset: number): Code => [
  ...[...op.get(sum), ...op.get(local.value), ...lanes.load(offset), ...lanes.xor, ...lanes.anyTrue],
  ...when([
    ...[...op.get(local.value), ...op.get(sum), ...lanes.store(offset)],
    ...[...op.get(local.other), ...op.get(given.fresh), ...op.store16(offset / 8)],
    ...step(local.changed, op.int(1)),
  ]),
];

function sweepRows(spot: Spot): { readonly vectors: number; readonly body: Code } {
  const { axis, grid } = spot;
  const { greater, maximum } = lanesOf(grid);
  const [payoff, value] = [firstVector, firstVector + 1];
  const sum = (slot: number) => firstVector + 2 + slot;
  const own = (slot: number) => firstVector + 2 + tile + slot;
  const tiles = upTo(Math.ceil(axis.size / tile)).map((at) => upTo(axis.size).slice(at * tile, (at + 1) * tile));
  const body = tiles.map((chunk) => [
    ...chunk.map((x, slot) => [
      ...load(local.value, x * axis.stride, sum(slot)),
      ...load(local.at, spot.payoffs + x * axis.stride, own(slot)),
    ]),
    ...upTo(axis.size).map((y) => {
      const movers = chunk.flatMap((x, slot) => (mayMove(axis, x, y) ? [slot] : []));
      if (movers.length === 0) return [];
      return [
        ...load(local.at, spot.payoffs + y * axis.stride, payoff),
        ...load(local.value, y * axis.stride, value),
        ...movers.map((slot) => [
          ...[...op.get(sum(slot)), ...op.get(value)],
          ...[...op.get(payoff), ...op.get(own(slot)), ...greater, ...lanes.and],
          ...[...maximum, ...op.set(sum(slot))],
        ]),
      ];
    }),
    ...chunk.map((x, slot) => keep(sum(slot), x * axis.stride)),
  ]);
  return { vectors: 2 + 2 * tile, body };
}

function sweepLanes(spot: Spot): { readonly vectors: number; readonly body: Code } {
  const { greater, maximum } = lanesOf(spot.grid);
  const all = upTo(vectorsOf(spot));
  const [sums, payoffs, values] = [0, 1, 2].map((kind) => firstVector + kind * all.length);
  if (sums === undefined || payoffs === undefined || values === undefined) return { vectors: 0, body: [] };
  const body = [
    ...all.map((v) => [
      ...load(local.value, v * vectorBytes, values + v),
      ...load(local.at, spot.payoffs + v * vectorBytes, payoffs + v),
      ...[...op.get(values + v), ...op.set(sums + v)],
    ]),
    ...turnsOf(spot).map((turn) => [
      ...[...op.get(sums + turn.vector), ...turnedLanes(turn, values), ...masked(turn)],
      ...[...turnedLanes(turn, payoffs), ...op.get(payoffs + turn.vector), ...greater, ...lanes.and],
      ...[...maximum, ...op.set(sums + turn.vector)],
    ]),
    ...all.map((v) => keep(sums + v, v * vectorBytes)),
  ];
  return { vectors: 3 * all.length, body };
}
