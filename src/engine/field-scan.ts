import type { Field, Layout } from './layout.ts';
import { settingMoves } from './moves.ts';
import type { Payoffs } from './types.ts';

/** A party's field with its moves between settings. */
export interface Scan {
  readonly field: Field;
  /** `after[x]`: the settings other than x that the party may move to from x; null when all of them, from everywhere. */
  readonly after: readonly Uint32Array[] | null;
}

/** The scan of a party's field. */
export function scanOf(layout: Layout, field: Field): Scan {
  const oneWay = field.options.some((option) => layout.conflict.options[option]?.moves !== 'both');
  if (!oneWay) return { field, after: null };
  const allowed = settingMoves(layout, field);
  const settings = Array.from({ length: field.size }, (_, setting) => setting);
  const after = settings.map((from) => Uint32Array.from(settings.filter((to) => to !== from && allowed(from, to))));
  return { field, after };
}

/** For every s the greatest value among s and R_i(s). */
export function greatestOverField(scan: Scan, values: Payoffs): Payoffs {
  return scan.after === null ? extremeOfGroups(scan.field, values, true) : extremeAfter(scan, values, true);
}

/** For every s the least value among s and R_i(s). */
export function leastOverField(scan: Scan, values: Payoffs): Payoffs {
  return scan.after === null ? extremeOfGroups(scan.field, values, false) : extremeAfter(scan, values, false);
}

/** Rows of `stride` neighbouring states share a setting; going row by row keeps to the order of memory. */
function extremeOfGroups({ stride, size }: Field, values: Payoffs, greatest: boolean): Payoffs {
  const result = values.slice();
  const span = stride * size;
  for (let base = 0; base < values.length; base += span) {
    for (let row = base + stride; row < base + span; row += stride) {
      for (let low = 0; low < stride; low += 1) {
        const value = values[row + low] ?? 0;
        const best = result[base + low] ?? 0;
        if (greatest ? value > best : value < best) result[base + low] = value;
      }
    }
    for (let row = base + stride; row < base + span; row += stride) result.copyWithin(row, base, base + stride);
  }
  return result;
}

function extremeAfter({ field: { stride, size }, after }: Scan, values: Payoffs, greatest: boolean): Payoffs {
  const result = values.slice();
  const span = stride * size;
  for (let base = 0; base < values.length; base += span) {
    for (let setting = 0; setting < size; setting += 1) {
      const own = base + setting * stride;
      const targets = after?.[setting] ?? [];
      for (const target of targets) {
        const other = base + target * stride;
        for (let low = 0; low < stride; low += 1) {
          const value = values[other + low] ?? 0;
          const best = result[own + low] ?? 0;
          if (greatest ? value > best : value < best) result[own + low] = value;
        }
      }
    }
  }
  return result;
}
