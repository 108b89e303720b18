import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { families } from '../../bench/families.ts';
import { writeModel } from '../../src/format/index.ts';

const bin = resolve(import.meta.dirname, '../../dist/bin.js');
const folder = mkdtempSync(join(tmpdir(), 'standstill-interrupted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many threads of a process have worked for so many milliseconds. */
function busyThreads(process: number, milliseconds: number): number {
  const threads = readdirSync(`/proc/${process}/task`);
  const times = threads.map(
    (thread) => readFileSync(`/proc/${process}/task/${thread}/schedstat`, 'utf8').split(' ')[0],
  );
  return times.filter((nanoseconds) => Number(nanoseconds) > milliseconds * 1e6).length;
}

/** What ends it is 200 ms at most on a machine with nothing else to do (bench/README.md); the rest is for one that has. */
const slack = 10_000;

describe.skipIf(!existsSync('/proc/self/task'))('corner: Ctrl-C while threads help', () => {
  it('ends an analysis of 2^24 states at once, with 130 and nothing printed', async () => {
    const file = join(folder, 'large.yaml');
    const large = families.unconstrained({ parties: 6, options: 24, seed: 1 });
    writeFileSync(file, writeModel({ base: { ...large, title: 'Large' }, scenarios: [], expectations: [] }));
    const child = spawn(process.execPath, [bin, 'analyze', file, '--json'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const { pid } = child;
    if (pid === undefined) throw new Error('was started');
    let out = '';
    child.stdout.on('data', (piece) => {
      out += String(piece);
    });
    const ended = new Promise((done) => child.on('close', (code, signal) => done([code, signal])));
    // The worker and its helpers; a thread that only compiles is never busy for so long.
    await expect
      .poll(() => busyThreads(pid, 400), { timeout: 60_000 })
      .toBeGreaterThanOrEqual(Math.min(2, availableParallelism()));
    const before = Date.now();
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(Date.now() - before).toBeLessThan(slack);
    expect(out).toBe('');
  }, 120_000);
});
