import type { Payoffs } from './types.ts';

/** The states in ascending order of their values, equal ones by number: a counting sort. */
export function ascending(values: Payoffs): Uint32Array {
  const start = new Uint32Array(tiersIn(values) + 1);
  for (let at = 0; at < values.length; at += 1) {
    const next = (values[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let tier = 1; tier < start.length; tier += 1) start[tier] = (start[tier] ?? 0) + (start[tier - 1] ?? 0);
  const sorted = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const tier = values[at] ?? 0;
    const place = start[tier] ?? 0;
    sorted[place] = at;
    start[tier] = place + 1;
  }
  return sorted;
}

/** One more than the greatest value. */
export function tiersIn(values: Payoffs): number {
  let greatest = -1;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > greatest) greatest = value;
  }
  return greatest + 1;
}

/** Whether every value is less than 2^15. Short ones are looked at two at a time. */
export function fitsFifteenBits(values: Payoffs): boolean {
  if (values instanceof Uint8Array) return true;
  const short = values instanceof Uint16Array;
  const words = short ? new Uint32Array(values.buffer, values.byteOffset, values.length >>> 1) : values;
  let any = short && (values.length & 1) === 1 ? (values.at(-1) ?? 0) : 0;
  for (let at = 0; at < words.length; at += 1) any |= words[at] ?? 0;
  return (any & (short ? 0x80008000 : 0xffff8000)) === 0;
}
