import { type Code, lanes, ofShorts, ofWords, op, repeat, step } from '../../wasm/index.ts';
import { type Axis, type Grid, vectorBytes } from './grid.ts';

/*
 * What all kernels are made of: going through a party's groups, and the pairs of settings that the party may move between.
 * Code is written out for each party: its sizes, strides and directions are constants in it.
 */

/** A party's axis, and where its payoffs start in memory. */
export interface Spot {
  readonly grid: Grid;
  readonly axis: Axis;
  readonly payoffs: number;
}

/** Parameters of every kernel: where its values start, a second address, and the bytes from..to that it goes through. */
export const given = { values: 0, second: 1, from: 2, to: 3, fresh: 4 } as const;

/** Locals of every kernel: `at` is the offset of the vector in hand, `value` and `other` its addresses. */
export const local = { base: 5, end: 6, at: 7, value: 8, other: 9, changed: 10 } as const;
export const integerLocals = 6;
export const firstVector = 11;

/** Operations on lanes of the grid's width. */
export const lanesOf = (grid: Grid) => (grid.wordBytes === 2 ? ofShorts : ofWords);

/** Puts a vector into a local. */
export const load = (address: number, offset: number, into: number): Code => [
  ...op.get(address),
  ...lanes.load(offset),
  ...op.set(into),
];

/** Goes through groups column by column: `other` is the second address plus the offset shifted by so many bits. */
export function throughGroups({ axis }: Spot, shift: number, body: Code): Code {
  const inLanes = axis.lanes > 0;
  const whole = (inLanes ? axis.lanes : axis.size) * axis.stride;
  const columns = inLanes ? whole : axis.stride;
  const address = (start: number, by: number): Code => [
    ...[...op.get(start), ...op.get(local.at)],
    ...(by === 0 ? [] : [...op.int(by), ...op.shiftRight]),
    ...op.add,
  ];
  const column: Code = [
    ...[...address(given.values, 0), ...op.set(local.value)],
    ...[...address(given.second, shift), ...op.set(local.other)],
    ...body,
    ...step(local.at, op.int(inLanes ? whole : vectorBytes)),
  ];
  return [
    ...[...op.get(given.from), ...op.set(local.base)],
    ...repeat(
      [
        ...[...op.get(local.base), ...op.tee(local.at), ...op.int(columns), ...op.add, ...op.set(local.end)],
        ...repeat(column, [...op.get(local.at), ...op.get(local.end), ...op.lessUnsigned]),
        ...step(local.base, op.int(whole)),
      ],
      [...op.get(local.base), ...op.get(given.to), ...op.lessUnsigned],
    ),
  ];
}

/** Whether the party may move from one of its settings to another. */
export function mayMove({ scan, size }: Axis, from: number, to: number): boolean {
  if (from === to || to >= size || from >= size) return false;
  return scan.after === null || (scan.after[from]?.includes(to) ?? false);
}

/** 0..count-1. */
export const upTo = (count: number): readonly number[] => [...Array(count).keys()];

/** Vectors that the lanes of a group fill. */
export const vectorsOf = ({ axis }: Spot): number => (axis.lanes * axis.stride) / vectorBytes;

/** A turn of lanes: lane x meets lane x + by, of those that the party may move to from x. */
export interface Turn {
  /** The vector that turns, the two it is put together from, and which of their bytes. */
  readonly vector: number;
  readonly sources: readonly [number, number];
  readonly bytes: readonly number[];
  /** All bits of the lanes that may move so; null where all may. */
  readonly mask: Uint8Array | null;
}

/** Every turn in which some lane may move. */
export function turnsOf(spot: Spot): readonly Turn[] {
  const { axis, grid } = spot;
  const width = grid.wordBytes;
  const perVector = vectorBytes / width;
  const vectors = vectorsOf(spot);
  return upTo(axis.lanes - 1).flatMap((less) =>
    upTo(vectors).flatMap((vector): Turn[] => {
      const first = vector * perVector + less + 1;
      const allowed = upTo(perVector).map((lane) => {
        const x = vector * perVector + lane;
        return mayMove(axis, x, (x + less + 1) % axis.lanes);
      });
      if (!allowed.includes(true)) return [];
      const source = Math.floor(first / perVector) % vectors;
      const shift = (first % perVector) * width;
      const spared = allowed.every((one, lane) => one || vector * perVector + lane >= axis.size);
      return [
        {
          vector,
          sources: [source, (source + 1) % vectors],
          bytes: upTo(vectorBytes).map((byte) => byte + shift),
          mask: spared
            ? null
            : Uint8Array.from(upTo(vectorBytes), (byte) => (allowed[Math.floor(byte / width)] ? 255 : 0)),
        },
      ];
    }),
  );
}

/** The turned vector, on the stack; locals hold the vectors from `first` on. */
export const turnedLanes = ({ sources: [low, high], bytes }: Turn, first: number): Code => [
  ...op.get(first + low),
  ...op.get(first + high),
  ...lanes.shuffle(bytes),
];

/** Keeps, of the vector on the stack, the lanes that may move so. */
export const masked = ({ mask }: Turn): Code => (mask === null ? [] : [...lanes.bytes(mask), ...lanes.and]);
