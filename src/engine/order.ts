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
