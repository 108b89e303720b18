import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeModel } from '../src/format/index.ts';
import type { Conflict } from '../src/model/index.ts';
import { type Family, families } from './families.ts';

/** The command as it is built: the bench itself lies two folders deep. */
const command = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

/** Told at the end of every thread of the process; the process's peak is the greatest. */
const tellPeak = "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))";

/**
 * Prints how long whole commands take, cold, from start to end, and the most memory they have: 2^24 states, six parties; and how
 * soon an analysis ends that is interrupted.
 */
export async function runWhole(wanted: readonly Family[]): Promise<void> {
  if (!existsSync(command)) return console.log('\nwhole commands: run `npm run build:command` first');
  console.log('\nwhole commands, cold, from start to end: 2^24 raw states, six parties, all threads');
  const folder = mkdtempSync(join(tmpdir(), 'standstill-bench-'));
  for (const family of wanted) {
    const file = join(folder, `${family}.yaml`);
    writeFileSync(file, writeModel({ base: called(family), scenarios: [], expectations: [] }));
    const analyze = ['analyze', file, '--json', '--concepts', 'nash,gmr,smr,seq'];
    for (const words of [analyze, ['explain', file, '12345', '--json', '--concepts', 'nash,gmr,smr,seq']]) {
      const before = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--import', tellPeak, command, ...words], {
        maxBuffer: 2 ** 28,
        encoding: 'utf8',
      });
      const seconds = (performance.now() - before) / 1000;
      const peak = Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map(([, size]) => Number(size)));
      const end = status === 0 ? '' : `, ended with ${status}`;
      console.log(`${family}, ${words[0]}: ${seconds.toFixed(1)} s, peak ${(peak / 1024).toFixed(0)} MiB${end}`);
    }
    const ends: number[] = [];
    for (const after of [500, 1000, 1500, 2000, 2500]) ends.push(await interrupted(['analyze', file, '--json'], after));
    console.log(`${family}, interrupted after 0.5 to 2.5 s: ends within ${Math.max(...ends).toFixed(0)} ms`);
  }
  rmSync(folder, { recursive: true });
}

/** Milliseconds from an interrupt to the end of a command that runs for so many before. */
async function interrupted(words: readonly string[], after: number): Promise<number> {
  const child = spawn(process.execPath, [command, ...words], { stdio: 'ignore' });
  await new Promise((done) => setTimeout(done, after));
  const before = performance.now();
  child.kill('SIGINT');
  const [status] = await once(child, 'close');
  if (status !== 130) throw new Error(`the command ended with ${status}`);
  return performance.now() - before;
}

function called(family: Family): Conflict {
  return { ...families[family]({ parties: 6, options: 24, seed: 1 }), title: `The ${family} family` };
}
