/** An exact decimal number: `digits / 10^scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The numbers as integers over one common power of ten, in order; `scale` is that power. */
export function toCommonScale(decimals: readonly Decimal[]): {
  readonly values: readonly bigint[];
  readonly scale: number;
} {
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale));
  return { scale, values: decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale)) };
}
