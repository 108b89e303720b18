import { readdirSync, readFileSync } from 'node:fs';
import { openThreadPool } from '../src/cli/engine-pool.ts';
import { assess, expand, type Pool } from '../src/engine/index.ts';
import type { Concept, Conflict } from '../src/model/index.ts';
import { families } from './families.ts';

const four: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq'];

interface Spent {
  /** Milliseconds on the clock. */
  readonly clock: number;
  /** Milliseconds of processor time: of all threads together, and of the thread that worked most. */
  readonly all: number;
  readonly most: number;
}

/** Processor time of each thread of this process so far, in milliseconds; empty where the system does not tell. */
function threadTimes(): ReadonlyMap<string, number> {
  try {
    return new Map(
      readdirSync('/proc/self/task').map((thread) => {
        const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ');
        return [thread, Number(nanoseconds) / 1e6];
      }),
    );
  } catch {
    return new Map();
  }
}

function spent(conflict: Conflict, pool: Pool | null): Spent {
  globalThis.gc?.();
  const [clock, before] = [performance.now(), threadTimes()];
  const { graph } = expand(conflict, { pool });
  if (graph === null) throw new Error('a family member that is answered');
  assess(graph, four);
  const times = [...threadTimes()].map(([thread, time]) => time - (before.get(thread) ?? 0));
  return {
    clock: performance.now() - clock,
    all: times.reduce((sum, time) => sum + time, 0),
    most: Math.max(0, ...times),
  };
}

const runs = 9;

const sorted = (all: readonly Spent[], by: keyof Spent) => all.map((run) => run[by]).toSorted((a, b) => a - b);
const least = (all: readonly Spent[], by: keyof Spent) => sorted(all, by)[0] ?? 0;
const median = (all: readonly Spent[], by: keyof Spent) => sorted(all, by)[all.length >> 1] ?? 0;

/**
 * Prints what two threads make of states and verdicts against one: the least and the median of some runs, by turns, garbage
 * collected between them. On a machine that others use, processor time tells more than the clock.
 */
export async function compareThreads(): Promise<void> {
  console.log(`\ntwo threads against one: states, preferences and four concepts, milliseconds, of ${runs} runs`);
  for (const [parties, options] of [
    [5, 20],
    [6, 22],
  ] as const) {
    const conflict = families.unconstrained({ parties, options, seed: 1 });
    const pool = openThreadPool(console.error, 2, new URL('../src/cli/engine-helper.mjs', import.meta.url));
    const [one, two]: [Spent[], Spent[]] = [[], []];
    spent(conflict, pool);
    spent(conflict, null);
    for (let run = 0; run < runs; run += 1) {
      one.push(spent(conflict, null));
      two.push(spent(conflict, pool));
    }
    await pool.close();
    const line = (of: typeof least, by: keyof Spent) => {
      const [alone, together] = [of(one, by), of(two, by)];
      return `one ${alone.toFixed(0)}, two ${together.toFixed(0)}, ratio ${(alone / together).toFixed(2)}`;
    };
    console.log(
      `2^${options}, ${parties} parties: least ${line(least, 'clock')}; median ${line(median, 'clock')}; processor time of ` +
        `the busiest thread: ${line(least, 'most')}, of all: ${line(least, 'all')}`,
    );
  }
}
