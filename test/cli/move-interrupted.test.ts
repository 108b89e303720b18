import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeModel } from '../../src/format/index.ts';
import { largeConflict } from '../analysis/support/large-conflict.ts';

const bin = resolve(import.meta.dirname, '../../dist/bin.js');
const folder = mkdtempSync(join(tmpdir(), 'standstill-interrupted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** Milliseconds from the interruption to the end. */
  readonly took: number;
}

/** Starts a long `move`, interrupts it after so many milliseconds, and tells how it ended. */
function interrupt(args: readonly string[], after: number): Promise<Ended> {
  const child = spawn('node', [bin, 'move', ...args, '--json'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  let told = 0;
  child.stdout.on('data', (piece) => {
    out += String(piece);
  });
  setTimeout(() => {
    told = Date.now();
    child.kill('SIGINT');
  }, after);
  return new Promise((done) => child.on('close', (code) => done({ code, out, took: Date.now() - told })));
}

/** The same, waiting longer where nothing was known yet: how soon something is depends on the machine. */
async function interruptOnceKnown(args: readonly string[]): Promise<Ended> {
  let ended = await interrupt(args, 3000);
  for (const after of [10_000, 30_000, 90_000]) if (ended.out === '') ended = await interrupt(args, after);
  return ended;
}

/** What ends it is 200 ms at most on a machine with nothing else to do; the rest is for one that has. */
const slack = 5000;

describe('corner: Ctrl-C during a long answer', () => {
  it('prints what is known, marked partial, and ends with 130', async () => {
    const args = ['syria-iraq', '--to', 'true', '--concept', 'sim', '--goal', 'unfreeze', '--bound', '8'];
    const { code, out, took } = await interruptOnceKnown(args);
    expect(code).toBe(130);
    expect(took).toBeLessThan(slack);
    expect(JSON.parse(out)).toMatchObject({ version: 1, complete: false });
  }, 240_000);

  it('says up to which number of edits nothing was found, in a conflict of 4,096 states', async () => {
    const file = join(folder, 'large.yaml');
    writeFileSync(file, writeModel({ base: largeConflict(14), scenarios: [], expectations: [] }));
    const { code, out, took } = await interruptOnceKnown([file, '--to', 'out1', '--goal', 'reach', '--bound', '3']);
    expect(code).toBe(130);
    expect(took).toBeLessThan(slack);
    const { complete, dependence } = JSON.parse(out);
    expect({ complete, searched: dependence.complete }).toEqual({ complete: false, searched: false });
    expect([0, 1, 2]).toContain(dependence.bound);
    expect(dependence.least.edits).toBe(null);
  }, 240_000);
});
