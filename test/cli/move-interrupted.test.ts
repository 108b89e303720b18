import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Starts a long `move`, interrupts it, and tells how it ended. */
function interrupt(after: number): Promise<{ code: number | null; out: string; took: number }> {
  const bin = resolve(import.meta.dirname, '../../dist/bin.js');
  const args = [
    'move',
    'syria-iraq',
    '--to',
    'true',
    '--concept',
    'sim',
    '--goal',
    'unfreeze',
    '--bound',
    '8',
    '--json',
  ];
  const child = spawn('node', [bin, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
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

describe('corner: Ctrl-C during a long answer', () => {
  it('prints what is known, marked partial, and ends with 130', async () => {
    const { code, out, took } = await interrupt(5000);
    expect(code).toBe(130);
    expect(took).toBeLessThan(2000);
    expect(JSON.parse(out)).toMatchObject({ version: 1, complete: false });
  });
});
