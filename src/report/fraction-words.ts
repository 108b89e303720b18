import { type Fraction, fractionToNumber } from '../analysis/index.ts';

/** A share as people say it: `16.7 %`; a part too small to show is still more than nothing, and one short of all less than all. */
export function percent(share: Fraction | number): string {
  const value = typeof share === 'number' ? share : fractionToNumber(share);
  const tenths = Math.round(value * 1000);
  if (value > 0 && tenths === 0) return 'under 0.1 %';
  if (value < 1 && tenths === 1000) return 'over 99.9 %';
  return `${(tenths / 10).toFixed(1)} %`;
}
