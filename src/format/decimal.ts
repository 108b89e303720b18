import type { Decimal } from '../model/index.ts';

/** The most digits a number of a model file may have. */
export const mostDigits = 15;

/**
 * Reads a decimal number exactly, without trailing zeros. `number` when it is none, `digits` when it has more than 15 of
 * them (leading and trailing zeros apart).
 */
export function readDecimal(written: string): Decimal | 'number' | 'digits' {
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  if (whole === undefined) return 'number';
  const kept = fraction.replace(/0+$/, '');
  const significant = `${whole}${kept}`.replace(/^0+/, '');
  if (significant.length > mostDigits || kept.length > mostDigits) return 'digits';
  const digits = BigInt(significant === '' ? '0' : significant);
  return { digits: sign === '-' ? -digits : digits, scale: kept.length };
}

/** The number as it is written: `-1.5`. */
export function printDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

/** Whether one number is greater than, equal to (0) or less than another. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = a.digits * 10n ** BigInt(b.scale) - b.digits * 10n ** BigInt(a.scale);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
