/** Milliseconds of a first run and, over some more, the median and the least. */
export interface Timing {
  readonly cold: number;
  readonly warm: number;
  readonly least: number;
}

/** Runs a piece of work once cold and then again until `budget` milliseconds or `most` runs are spent; garbage is collected between runs. */
export function time(work: () => unknown, most = 7, budget = 6000): Timing {
  const once = () => {
    globalThis.gc?.();
    const before = performance.now();
    work();
    return performance.now() - before;
  };
  const started = performance.now();
  const cold = once();
  const warm: number[] = [];
  while (warm.length < most && (warm.length === 0 || performance.now() - started < budget)) warm.push(once());
  const sorted = warm.toSorted((a, b) => a - b);
  return { cold, warm: sorted[sorted.length >> 1] ?? cold, least: sorted[0] ?? cold };
}
