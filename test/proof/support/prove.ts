import fc from 'fast-check';
import { expect, vi } from 'vitest';

/** How many times as many random models as in an ordinary run: `npm run prove` says so. */
const zeal = Math.max(1, Math.floor(Number(process.env.PROVE ?? 1)) || 1);

// A law takes as long as it does where it is tried on many more models.
vi.setConfig({ testTimeout: zeal > 1 ? 0 : 600_000 });

/** Counts how often what matters came up, so that a law cannot hold by never meeting it. */
export interface Tally {
  /** Counts a trait once, or as often as said. */
  see(trait: string, times?: boolean | number): void;
}

/** What a law is tried on. */
export interface Trial {
  /** How many random models: 500 unless said. */
  readonly runs?: number;
  /** How often each trait has to come up at least, in an ordinary run already. */
  readonly atLeast: Readonly<Record<string, number>>;
}

/**
 * Tries a law on random models and expects every trait to have come up. `npm run prove` tries it on many more and prints what
 * came up and the processor time it took.
 */
export function prove<T>(
  models: fc.Arbitrary<T>,
  { runs = 500, atLeast }: Trial,
  law: (model: T, tally: Tally) => void,
): void {
  const counts = new Map<string, number>();
  const tally: Tally = {
    see(trait, times = 1) {
      if (Number(times) > 0) counts.set(trait, (counts.get(trait) ?? 0) + Number(times));
    },
  };
  const before = process.cpuUsage();
  fc.assert(
    fc.property(models, (model) => law(model, tally)),
    { numRuns: runs * zeal },
  );
  const { user, system } = process.cpuUsage(before);
  if (process.env.PROVE !== undefined) print(runs * zeal, (user + system) / 1e6, counts);
  for (const [trait, least] of Object.entries(atLeast)) {
    expect([trait, counts.get(trait) ?? 0], `${trait} has to come up ${least} times`).toSatisfy(
      ([, times]: [string, number]) => times >= least,
    );
  }
}

function print(runs: number, seconds: number, counts: ReadonlyMap<string, number>): void {
  const traits = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([trait, times]) => `${trait} ${times}`);
  const name = expect.getState().currentTestName ?? '';
  console.log(`${name}: ${runs} models, ${seconds.toFixed(1)} s of processor time; ${traits.join(', ')}`);
}
