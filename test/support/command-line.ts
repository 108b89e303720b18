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
  /** Milliseconds from the interrupt to the end; null where there was none. */
  readonly interrupted: number | null;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly columns?: number;
  /** Variables that the command finds beside this process's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Sends SIGINT (Ctrl-C) once standard error says this. */
  readonly interruptOn?: RegExp;
}

/** Runs the command line as a process of its own, as a person's shell would. */
export function standstill(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { input, cwd, columns = 80, env = {}, interruptOn } = surroundings;
  return new Promise((done, broken) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...process.env, COLUMNS: String(columns), ...env },
    });
    let out = '';
    let err = '';
    let interruptedAt: number | null = null;
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
      if (interruptedAt === null && interruptOn?.test(err)) {
        interruptedAt = performance.now();
        child.kill('SIGINT');
      }
    });
    child.once('error', broken);
    child.once('close', (code) => {
      const interrupted = interruptedAt === null ? null : performance.now() - interruptedAt;
      done({ out, err, code, interrupted });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

/** A new empty folder that nobody else uses. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'standstill-'));
}
