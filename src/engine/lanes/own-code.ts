import { type Code, lanes, op, repeat, step, types, type WasmFunction } from '../../wasm/index.ts';
import { type Grid, turnedOf, vectorBytes } from './grid.ts';
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

/* What a party makes of its own groups. Values are turned round. */

const turn = (grid: Grid): Code => [...op.int(turnedOf(grid)), ...lanesOf(grid).splat, ...lanes.xor];

function kernel(vectors: number, body: Code): WasmFunction {
  const locals = [
    { count: integerLocals, type: types.i32 },
    { count: vectors, type: types.v128 },
  ];
  return { parameters: 5, locals, body };
}

/** turn(values, payoffs, from, to): the payoffs turned round. */
export function turnPayoffs(grid: Grid): WasmFunction {
  const body: Code = [
    ...[...op.get(given.values), ...op.get(local.at), ...op.add],
    ...[...op.get(given.second), ...op.get(local.at), ...op.add, ...lanes.load(0), ...turn(grid), ...lanes.store(0)],
    ...step(local.at, op.int(vectorBytes)),
  ];
  return kernel(0, [
    ...[...op.get(given.from), ...op.set(local.at)],
    ...repeat(body, [...op.get(local.at), ...op.get(given.to), ...op.lessUnsigned]),
  ]);
}

/** For each vector x of a group, code that leaves on the stack the greatest of what x may move to; null where nothing. */
function greatestMoves(spot: Spot, first: number, spare: number): { before: Code; of: (x: number) => Code | null } {
  const { axis, grid } = spot;
  const { maximum } = lanesOf(grid);
  const greatest = (all: readonly Code[]): Code | null =>
    all.length === 0 ? null : all.map((code, at) => [...code, ...(at > 0 ? maximum : [])]);
  if (axis.lanes > 0) {
    const turns = turnsOf(spot);
    const of = (x: number) =>
      greatest(turns.filter(({ vector }) => vector === x).map((one) => [...turnedLanes(one, first), ...masked(one)]));
    return { before: [], of };
  }
  const all = upTo(axis.size);
  if (axis.scan.after === null) {
    const best = greatest(all.map((y) => op.get(first + y))) ?? [];
    return { before: [...best, ...op.set(spare)], of: () => op.get(spare) };
  }
  return { before: [], of: (x) => greatest(all.filter((y) => mayMove(axis, x, y)).map((y) => op.get(first + y))) };
}

/**
 * Where a state itself stands among what it may move to, nothing is lost: what is asked is more than the state in one case,
 * and at least as much in the other.
 */
const rowsOf = (spot: Spot) => ({
  count: spot.axis.lanes > 0 ? vectorsOf(spot) : spot.axis.size,
  stride: spot.axis.lanes > 0 ? vectorBytes : spot.axis.stride,
});

/** best(values, -, from, to): for every state the most that it and the party's moves from it are worth to the party. */
export function bestPayoffs(spot: Spot): WasmFunction {
  const { count, stride } = rowsOf(spot);
  const { maximum } = lanesOf(spot.grid);
  const first = firstVector + 1;
  const moves = greatestMoves(spot, first, firstVector);
  const body = [
    ...upTo(count).map((x) => load(local.at, spot.payoffs + x * stride, first + x)),
    ...moves.before,
    ...upTo(count).map((x) => {
      const reached = moves.of(x);
      return [
        ...[...op.get(local.value), ...op.get(first + x), ...(reached === null ? [] : [...reached, ...maximum])],
        ...[...turn(spot.grid), ...lanes.store(x * stride)],
      ];
    }),
  ];
  return kernel(count + 1, throughGroups(spot, 0, body));
}

/**
 * judge(answers, verdicts, from, to): a byte a state, 1 where every improvement may be answered by something not better than
 * the state. An improvement is good for the less of what it is worth and what it is answered by.
 */
export function judge(spot: Spot): WasmFunction {
  const { grid } = spot;
  const { count, stride } = rowsOf(spot);
  const { greater, minimum, splat } = lanesOf(grid);
  const first = firstVector + 1;
  const moves = greatestMoves(spot, first, firstVector);
  const ones: Code = [...op.int(1), ...splat];
  const body = [
    ...upTo(count).map((x) => [
      ...[...op.get(local.at), ...lanes.load(spot.payoffs + x * stride)],
      ...[...op.get(local.value), ...lanes.load(x * stride), ...turn(grid), ...minimum, ...op.set(first + x)],
    ]),
    ...moves.before,
    ...upTo(count).map((x) => {
      const reached = moves.of(x);
      const bad: Code =
        reached === null ? [] : [...reached, ...op.get(local.at), ...lanes.load(spot.payoffs + x * stride)];
      return [
        ...[...op.get(local.other), ...ones, ...(reached === null ? [] : [...bad, ...greater, ...lanes.andNot])],
        ...storeBytes(grid, first + count, (x * stride) / grid.wordBytes),
      ];
    }),
  ];
  return kernel(count + 2, throughGroups(spot, grid.wordBytes === 2 ? 1 : 2, body));
}

/** Stores the vector on the stack, above its address, as a byte a lane. */
function storeBytes({ wordBytes }: Grid, spare: number, offset: number): Code {
  const bytes: Code = [...op.tee(spare), ...op.get(spare), ...lanes.narrowToBytes];
  if (wordBytes === 2) return [...bytes, ...lanes.storeHalf(offset)];
  return [...op.tee(spare), ...op.get(spare), ...lanes.narrowToShorts, ...bytes, ...lanes.storeQuarter(offset)];
}

/** widest(values, table, from, to): for each of the party's settings (or vectors of them) the greatest value, lane by lane. */
export function greatestBySetting(spot: Spot): WasmFunction {
  const { count, stride } = rowsOf(spot);
  const { maximum } = lanesOf(spot.grid);
  const slot = (x: number) => firstVector + x;
  const all = upTo(count);
  return kernel(count, [
    ...all.map((x) => load(given.second, x * vectorBytes, slot(x))),
    ...throughGroups(
      spot,
      0,
      all.map((x) => [
        ...[...op.get(local.value), ...lanes.load(x * stride), ...op.get(slot(x)), ...maximum, ...op.set(slot(x))],
      ]),
    ),
    ...all.map((x) => [...op.get(given.second), ...op.get(slot(x)), ...lanes.store(x * vectorBytes)]),
  ]);
}

/** fill(values, table, from, to): to each of the party's settings (or vectors of them) its entry of the table. */
export function fillBySetting(spot: Spot): WasmFunction {
  const { count, stride } = rowsOf(spot);
  const slot = (x: number) => firstVector + x;
  const all = upTo(count);
  return kernel(count, [
    ...all.map((x) => load(given.second, x * vectorBytes, slot(x))),
    ...throughGroups(
      spot,
      0,
      all.map((x) => [...op.get(local.value), ...op.get(slot(x)), ...lanes.store(x * stride)]),
    ),
  ]);
}

/** spread(values, -, from, to): along all moves of the party: every state has the greatest of its own and theirs. */
export function spread(spot: Spot): WasmFunction {
  const { count, stride } = rowsOf(spot);
  const { maximum } = lanesOf(spot.grid);
  const first = firstVector + 1;
  const moves = greatestMoves(spot, first, firstVector);
  const body = [
    ...upTo(count).map((x) => load(local.value, x * stride, first + x)),
    ...moves.before,
    ...upTo(count).map((x) => {
      const reached = moves.of(x);
      if (reached === null) return [];
      return [...op.get(local.value), ...op.get(first + x), ...reached, ...maximum, ...lanes.store(x * stride)];
    }),
  ];
  return kernel(count + 1, throughGroups(spot, 0, body));
}
