import { type Field, type Layout, settingOf } from './layout.ts';
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
  return scan.after === null ? extremeOfGroups(scan.field, values, 0) : extremeAfter(scan, values, 0);
}

/**
 * For every s the least value among s and R_{N−i}(s): each opponent sets its options as their directions allow, whatever
 * the others do. Where all can set them at will, only the party's own setting matters.
 */
export function leastAmongOthers(scans: readonly Scan[], party: number, values: Payoffs): Payoffs {
  const others = scans.filter((scan, at) => at !== party && scan.field.size > 1);
  const own = scans[party];
  if (own !== undefined && others.every((scan) => scan.after === null)) return leastBySetting(own.field, values);
  return others.reduce(
    (least, scan) => (scan.after === null ? extremeOfGroups(scan.field, least, -1) : extremeAfter(scan, least, -1)),
    values,
  );
}

function leastBySetting(field: Field, values: Payoffs): Payoffs {
  const { stride, size } = field;
  const least = new Int32Array(size).fill(0x7fffffff);
  const result = values.slice();
  if (stride < shortRow) {
    const settings = Uint8Array.from({ length: stride * size }, (_, at) => settingOf(field, at));
    const span = settings.length;
    for (let base = 0; base < values.length; base += span) {
      for (let at = 0; at < span; at += 1) lower(least, settings[at] ?? 0, values[base + at] ?? 0);
    }
    for (let base = 0; base < values.length; base += span) {
      for (let at = 0; at < span; at += 1) result[base + at] = least[settings[at] ?? 0] ?? 0;
    }
    return result;
  }
  for (let row = 0, setting = 0; row < values.length; row += stride) {
    let best = least[setting] ?? 0;
    for (let at = row; at < row + stride; at += 1) best = Math.min(best, values[at] ?? 0);
    least[setting] = best;
    setting = setting + 1 === size ? 0 : setting + 1;
  }
  for (let row = 0, setting = 0; row < values.length; row += stride) {
    result.fill(least[setting] ?? 0, row, row + stride);
    setting = setting + 1 === size ? 0 : setting + 1;
  }
  return result;
}

/** Rows shorter than this are not worth a loop of their own. Then a field has fewer than 2^9 states a span. */
const shortRow = 16;

function lower(least: Int32Array, at: number, value: number): void {
  if (value < (least[at] ?? 0)) least[at] = value;
}

/**
 * Rows of `stride` neighbouring states share a setting: going row by row keeps to the order of memory, and short rows are
 * better gone through group by group. `flip` is 0 for the greatest and -1, which turns the order round, for the least.
 */
function extremeOfGroups(field: Field, values: Payoffs, flip: 0 | -1): Payoffs {
  return field.stride < shortRow ? extremeByGroup(field, values, flip) : extremeByRow(field, values, flip);
}

function extremeByGroup({ stride, size }: Field, values: Payoffs, flip: 0 | -1): Payoffs {
  const result = values.slice();
  const span = stride * size;
  for (let base = 0; base < values.length; base += span) {
    for (let first = base; first < base + stride; first += 1) {
      let best = (values[first] ?? 0) ^ flip;
      for (let at = first + stride; at < base + span; at += stride) {
        const value = (values[at] ?? 0) ^ flip;
        if (value > best) best = value;
      }
      for (let at = first; at < base + span; at += stride) result[at] = best ^ flip;
    }
  }
  return result;
}

function extremeByRow({ stride, size }: Field, values: Payoffs, flip: 0 | -1): Payoffs {
  const result = values.slice();
  const span = stride * size;
  for (let base = 0; base < values.length; base += span) {
    for (let row = base + stride; row < base + span; row += stride) lift(result, base, values, row, stride, flip);
    for (let row = base + stride; row < base + span; row += stride) result.copyWithin(row, base, base + stride);
  }
  return result;
}

function extremeAfter({ field: { stride, size }, after }: Scan, values: Payoffs, flip: 0 | -1): Payoffs {
  const result = values.slice();
  const span = stride * size;
  for (let base = 0; base < values.length; base += span) {
    for (let setting = 0; setting < size; setting += 1) {
      for (const target of after?.[setting] ?? []) {
        lift(result, base + setting * stride, values, base + target * stride, stride, flip);
      }
    }
  }
  return result;
}

/** Raises a row to another where that is greater (less, when flipped). */
function lift(result: Payoffs, at: number, values: Payoffs, from: number, length: number, flip: 0 | -1): void {
  for (let low = 0; low < length; low += 1) {
    const value = values[from + low] ?? 0;
    if ((value ^ flip) > ((result[at + low] ?? 0) ^ flip)) result[at + low] = value;
  }
}

/**
 * 1 where no s1 that the party can reach is better for it than s and is answered by something better than s. In one go
 * over groups, where its options are reversible: what it can count on is the lesser of s1 and its answer.
 */
export function deterredInGroups(field: Field, own: Payoffs, answer: Payoffs): Uint8Array {
  return field.stride < shortRow ? deterredByGroup(field, own, answer) : deterredByRow(field, own, answer);
}

function deterredByGroup({ stride, size }: Field, own: Payoffs, answer: Payoffs): Uint8Array {
  const stable = new Uint8Array(own.length);
  const span = stride * size;
  for (let base = 0; base < own.length; base += span) {
    for (let first = base; first < base + stride; first += 1) {
      let best = 0;
      for (let at = first; at < base + span; at += stride) {
        best = Math.max(best, Math.min(own[at] ?? 0, answer[at] ?? 0));
      }
      for (let at = first; at < base + span; at += stride) stable[at] = best <= (own[at] ?? 0) ? 1 : 0;
    }
  }
  return stable;
}

function deterredByRow({ stride, size }: Field, own: Payoffs, answer: Payoffs): Uint8Array {
  const stable = new Uint8Array(own.length);
  const span = stride * size;
  const most = 1024;
  const best = new Int32Array(most);
  for (let block = 0; block < own.length; block += span) {
    for (let base = block; base < block + stride; base += most) {
      const width = Math.min(most, block + stride - base);
      best.fill(0);
      for (let row = base; row < base + span; row += stride) {
        for (let low = 0; low < width; low += 1) {
          best[low] = Math.max(best[low] ?? 0, Math.min(own[row + low] ?? 0, answer[row + low] ?? 0));
        }
      }
      for (let row = base; row < base + span; row += stride) {
        for (let low = 0; low < width; low += 1) stable[row + low] = (best[low] ?? 0) <= (own[row + low] ?? 0) ? 1 : 0;
      }
    }
  }
  return stable;
}
