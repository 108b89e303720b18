import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command: `npm test` builds it before the tests run. */
export const bin = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly columns?: number;
  /** Sends SIGINT after so many milliseconds. */
  readonly interruptAfter?: number;
}

/** Runs the command line as a process of its own, as a person's shell would. */
export function standstill(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { input, cwd, columns = 80, interruptAfter } = surroundings;
  return new Promise((done, broken) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, COLUMNS: String(columns) } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.once('error', broken);
    child.once('close', (code) => done({ out, err, code }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter);
  });
}

/** A new empty folder that nobody else uses. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'standstill-'));
}
