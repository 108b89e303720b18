import { type Scan, scanOf } from '../field-scan.ts';
import type { Layout, Product } from '../layout.ts';
import type { Payoffs } from '../types.ts';

/**
 * The states of a product as vectors of lanes want them: one party's settings are the lanes, padded to whole vectors, and
 * every other party's settings lie a whole number of vectors apart.
 */
export interface Grid {
  /** One for each party, in the order of parties. */
  readonly axes: readonly Axis[];
  /** Parties from the lanes outwards. */
  readonly order: readonly number[];
  /** Bytes of a value: 2, or 4 where a party has more than 2^15 tiers. */
  readonly wordBytes: 2 | 4;
  /** Bytes of one value for each state, gaps among them. */
  readonly bytes: number;
  /** The runs of memory without gaps: byte offsets, and how long each is. */
  readonly pages: Uint32Array;
  readonly pageBytes: number;
}

/** Where one party's settings lie. */
export interface Axis {
  readonly scan: Scan;
  readonly size: number;
  /** Bytes from one setting to the next. */
  readonly stride: number;
  /** Settings with their padding, where these are the lanes; 0 otherwise. */
  readonly lanes: number;
  /** Where groups of the party start: once for all of a page where the party's settings lie within one. */
  readonly bases: Uint32Array;
  readonly inPage: boolean;
}

/** Bytes of a vector. */
export const vectorBytes = 16;

/**
 * Strides of powers of two would have all settings of a group share one place in the processor's caches: from here on a
 * line is left out between one setting and the next.
 */
const pageFrom = 8192;
const lineBytes = 64;

/** Bytes of a value among so many tiers. */
export const wordBytesFor = (tiers: number): Grid['wordBytes'] => (tiers <= 2 ** 15 ? 2 : 4);

/** The grid of a product with so many bytes a value. */
export function gridOf(layout: Layout, states: Product, wordBytes: Grid['wordBytes']): Grid {
  const lane = laneParty(states, vectorBytes / wordBytes);
  const order = [lane, ...states.fields.keys()].filter((party, at) => at === 0 || party !== lane);
  const size = (party: number) => states.fields[party]?.size ?? 1;
  const lanes = paddedTo(size(lane), vectorBytes / wordBytes);
  const strides = new Map<number, number>([[lane, wordBytes]]);
  const inPage = new Set([lane]);
  let span = lanes * wordBytes;
  let pageBytes = span;
  for (const party of order.slice(1)) {
    strides.set(party, span);
    const within = span * size(party) <= pageFrom || span < 512;
    span *= size(party);
    if (within && inPage.size === order.indexOf(party)) {
      inPage.add(party);
      pageBytes = span;
    }
    if (span >= pageFrom) span += lineBytes;
  }
  const offsets = (parties: readonly number[]) =>
    parties.reduce(
      (starts, party) => {
        const stride = strides.get(party) ?? 0;
        return Array.from({ length: size(party) }, (_, x) => starts.map((start) => start + x * stride)).flat();
      },
      [0],
    );
  const pages = Uint32Array.from(offsets(order.filter((party) => !inPage.has(party))));
  const axes = states.fields.map((field, party): Axis => {
    const within = inPage.has(party);
    return {
      scan: scanOf(layout, field),
      size: field.size,
      stride: strides.get(party) ?? 0,
      lanes: party === lane ? lanes : 0,
      inPage: within,
      bases: within ? pages : Uint32Array.from(offsets(order.slice(order.indexOf(party) + 1))),
    };
  });
  return { axes, order, wordBytes, bytes: span, pages, pageBytes };
}

/** The party whose settings need the least padding, the first of these. */
function laneParty({ fields }: Product, perVector: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  fields.forEach(({ size }, party) => {
    const padding = paddedTo(size, perVector) / size;
    if (padding < least) [best, least] = [party, padding];
  });
  return best;
}

const paddedTo = (size: number, whole: number) => Math.ceil(size / whole) * whole;

/**
 * The greatest number that a lane may hold. Turned round, a value v is `turned - v`, which is `v ^ turned`. Gaps and padding
 * hold it as payoffs, so that nobody finds anything better there, and turned round they say nothing.
 */
export const turnedOf = ({ wordBytes }: Grid): number => (wordBytes === 2 ? 2 ** 15 - 1 : 2 ** 31 - 1);

/** Calls for every run of a party's groups: bytes from..to. */
export function forEachRun(grid: Grid, axis: Axis, run: (from: number, to: number) => void): void {
  for (let at = 0; at < axis.bases.length; at += 1) {
    const from = axis.bases[at] ?? 0;
    run(from, axis.inPage ? from + grid.pageBytes : from + 1);
  }
}

/** Values of all states, on the grid: any array of one entry a place, `into[(byte offset) / wordBytes]`. */
export function copyIn(grid: Grid, states: Product, values: Payoffs, into: Uint16Array | Uint32Array): void {
  forEachRow(grid, states, (state, place, step, length) => {
    if (step === 1) into.set(values.subarray(state, state + length), place);
    else for (let x = 0; x < length; x += 1) into[place + x] = values[state + x * step] ?? 0;
  });
}

/** Back to one entry a state. */
export function copyOut<Values extends Payoffs>(grid: Grid, states: Product, from: Values, values: Values): void {
  forEachRow(grid, states, (state, place, step, length) => {
    if (step === 1) values.set(from.subarray(place, place + length), state);
    else for (let x = 0; x < length; x += 1) values[state + x * step] = from[place + x] ?? 0;
  });
}

/** Runs of states that lie side by side on the grid: `length` of them, `step` apart in number, from `state` and `place` on. */
function forEachRow(
  { axes, order, pages, pageBytes, wordBytes }: Grid,
  states: Product,
  each: (state: number, place: number, step: number, length: number) => void,
): void {
  const [lane = 0] = order;
  const field = states.fields[lane];
  const lanes = axes[lane]?.lanes ?? 1;
  if (field === undefined) return;
  const { stride, size } = field;
  const perPage = pageBytes / wordBytes;
  const whole = stride === 1 && lanes === size;
  for (let page = 0; page < pages.length; page += 1) {
    const start = (pages[page] ?? 0) / wordBytes;
    if (whole) {
      each(page * perPage, start, 1, perPage);
      continue;
    }
    const rows = perPage / lanes;
    for (let row = 0; row < rows; row += 1) {
      const rest = page * rows + row;
      const low = rest % stride;
      each((rest - low) * size + low, start + row * lanes, stride, size);
    }
  }
}
