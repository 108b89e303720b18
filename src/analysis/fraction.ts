/** An exact share: `numerator / denominator` in lowest terms, the denominator positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction in lowest terms. The denominator must be positive. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** As people write it: `5/12`; whole numbers without a stroke. */
export function printFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** The nearest number, for pictures and for words. */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  const digits = 2n ** 60n;
  return Number((numerator * digits) / denominator) / Number(digits);
}

/** The greatest number that divides both; the other one where one is 0. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
