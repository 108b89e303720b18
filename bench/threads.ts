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
        const after = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        return [thread, 10 * (Number(after[11]) + Number(after[12]))];
      }),
    );
  } catch {
    return new Map();
  }
}

function spent(conflict: Conflict, pool: Pool | null): Spent {
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

const least = (runs: readonly Spent[], by: keyof Spent) => Math.min(...runs.map((run) => run[by]));

/**
 * Prints what two threads make of states and verdicts against one: the least of some runs, by turns. On a machine that
 * others use, processor time tells more than the clock.
 */
export async function compareThreads(): Promise<void> {
  console.log('\ntwo threads against one: states, preferences and four concepts, milliseconds, least of five runs');
  for (const [parties, options] of [
    [5, 20],
    [6, 22],
  ] as const) {
    const conflict = families.unconstrained({ parties, options, seed: 1 });
    const pool = openThreadPool(console.error, 2, new URL('../src/cli/engine-helper.mjs', import.meta.url));
    const [one, two]: [Spent[], Spent[]] = [[], []];
    spent(conflict, pool);
    for (let run = 0; run < 5; run += 1) {
      one.push(spent(conflict, null));
      two.push(spent(conflict, pool));
    }
    await pool.close();
    const clocks = [one, two].map((runs) => least(runs, 'clock'));
    const busiest = [one, two].map((runs) => least(runs, 'most'));
    const ratio = ([alone = 0, together = 1]: readonly number[]) => (alone / together).toFixed(2);
    console.log(
      `2^${options}, ${parties} parties: one ${clocks[0]?.toFixed(0)}, two ${clocks[1]?.toFixed(0)}, ratio ${ratio(clocks)}; ` +
        `processor time ${least(one, 'all')} and ${least(two, 'all')}, of the busier thread ${busiest[1]}, ratio ${ratio(busiest)}`,
    );
  }
}
