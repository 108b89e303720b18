import { impossible } from '../../text/index.ts';
import {
  isWasmCall,
  moduleOf,
  pageBytes,
  type WasmCall,
  type WasmFunction,
  type WasmMemory,
  wasmHost,
} from '../../wasm/index.ts';
import { type Axis, type Grid, vectorBytes, wordBytesFor } from './grid.ts';
import { bestPayoffs, fillBySetting, greatestBySetting, judge, spread, turnPayoffs } from './own-code.ts';
import type { Spot } from './pair-code.ts';
import { sweep } from './sweep-code.ts';

/** Where everything lies in memory, in bytes: the payoffs of every party, and a desk for each thread. */
export interface Plan {
  readonly grid: Grid;
  readonly payoffs: readonly number[];
  readonly desks: readonly Desk[];
  readonly bytes: number;
}

/** What one thread works on. */
export interface Desk {
  readonly values: number;
  readonly marks: number;
  readonly verdicts: number;
  readonly table: number;
}

/** Kernels of one party: of its groups from..to; addresses and offsets in bytes. */
export interface PartyKernels {
  readonly axis: Axis;
  readonly bit: number;
  readonly sweep: WasmCall;
  readonly spread: WasmCall;
  readonly best: WasmCall;
  readonly judge: WasmCall;
  readonly greatestBySetting: WasmCall;
  readonly fillBySetting: WasmCall;
}

/** Kernels on a memory. */
export interface Machine {
  readonly plan: Plan;
  readonly memory: WasmMemory;
  readonly turn: WasmCall;
  readonly parties: readonly PartyKernels[];
}

/** Most settings of a party whose pairs are written out. */
export const mostLaneSettings = 32;

/** Most parties that have a bit among the marks. */
export const mostLaneParties = 16;

/** What a memory may hold. */
const mostBytes = 65535 * pageBytes;

/** Lays memory out for so many threads; null where it does not fit. */
export function planOf(grid: Grid, threads: number): Plan | null {
  let bytes = lines(1);
  const take = (size: number) => {
    const at = bytes;
    bytes += lines(size) + skew;
    return at;
  };
  const payoffs = grid.axes.map(() => take(grid.bytes));
  const desks = Array.from({ length: threads }, () => ({
    values: take(grid.bytes),
    marks: take(grid.bytes / 8),
    verdicts: take(grid.bytes / grid.wordBytes),
    table: take(vectorBytes * mostLaneSettings),
  }));
  return bytes > mostBytes ? null : { grid, payoffs, desks, bytes };
}

/** Bytes a state of such a memory, gaps and padding left aside. */
export function laneBytes(tiers: number, parties: number, threads: number): number {
  const word = wordBytesFor(tiers);
  return word * parties + (word + word / 8 + 1) * threads;
}

const lineBytes = 64;
const lines = (size: number) => Math.ceil(size / lineBytes) * lineBytes;

/** What lies at the same place of two arrays must not share a place in the processor's caches. */
const skew = 17 * lineBytes;

/** Memory for a plan, which threads may share if so asked; null where there is none to be had. */
export function memoryFor(plan: Plan, shared: boolean): WasmMemory | null {
  const host = wasmHost();
  if (host === null) return null;
  const initial = Math.ceil(plan.bytes / pageBytes);
  try {
    return new host.Memory(shared ? { initial, maximum: initial, shared } : { initial });
  } catch {
    return null;
  }
}

/**
 * The code of the kernels for the plan, compiled; null where the platform has no vectors. Another thread takes it as it is:
 * compiling takes longer than a pass over a million states.
 */
export function compileKernels(plan: Plan, memory: WasmMemory): object | null {
  const host = wasmHost();
  if (host === null) return null;
  const spots = plan.grid.axes.map(
    (axis, party): Spot => ({ grid: plan.grid, axis, payoffs: plan.payoffs[party] ?? 0 }),
  );
  const functions: WasmFunction[] = [turnPayoffs(plan.grid)];
  spots.forEach((spot, party) => {
    functions.push(sweep(spot, 1 << party), spread(spot), bestPayoffs(spot), judge(spot));
    functions.push(greatestBySetting(spot), fillBySetting(spot));
  });
  const { buffer } = memory;
  const bytes = moduleOf(functions, buffer instanceof ArrayBuffer ? null : buffer.byteLength / pageBytes);
  try {
    return new host.Module(bytes);
  } catch {
    return null;
  }
}

/** Kernels for the plan on its memory; null where the platform has no vectors. */
export function machineOn(
  plan: Plan,
  memory: WasmMemory,
  code: object | null = compileKernels(plan, memory),
): Machine | null {
  const host = wasmHost();
  if (host === null || code === null) return null;
  try {
    const { exports } = new host.Instance(code, { m: { m: memory } });
    const call = (at: number): WasmCall => {
      const found = exports[`f${at}`];
      return isWasmCall(found) ? found : impossible('a module exports its functions');
    };
    const parties = plan.grid.axes.map((axis, party): PartyKernels => {
      const [sweepCall, spreadCall, best, judgeCall, greatest, fill] = [1, 2, 3, 4, 5, 6].map((at) =>
        call(6 * party + at),
      );
      if (!sweepCall || !spreadCall || !best || !judgeCall || !greatest || !fill) return impossible('six kernels');
      return {
        axis,
        bit: 1 << party,
        sweep: sweepCall,
        spread: spreadCall,
        best,
        judge: judgeCall,
        greatestBySetting: greatest,
        fillBySetting: fill,
      };
    });
    return { plan, memory, turn: call(0), parties };
  } catch {
    return null;
  }
}

/** The places of an array that lies at an address: all of the grid's, or so many. */
export function placesAt(
  { plan: { grid }, memory }: Pick<Machine, 'plan' | 'memory'>,
  address: number,
  count = grid.bytes / grid.wordBytes,
): Uint16Array | Uint32Array {
  return grid.wordBytes === 2
    ? new Uint16Array(memory.buffer, address, count)
    : new Uint32Array(memory.buffer, address, count);
}

/** The verdicts on a desk, a byte a place. */
export function verdictsAt({ plan: { grid }, memory }: Machine, desk: Desk): Uint8Array {
  return new Uint8Array(memory.buffer, desk.verdicts, grid.bytes / grid.wordBytes);
}
