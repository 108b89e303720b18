import type { Door, Output } from './door.ts';
import { mistake } from './failure.ts';
import { UsageError } from './usage.ts';

/** Sends what a command made to the file named by `-o`, whole or not at all; without one it stays for standard output. */
export function writeOutput(door: Door, flags: { output?: string; force?: boolean }, output: Output): Output {
  if (flags.output === undefined || output.exitCode !== 0) return output;
  writeFile(door, flags.output, output.out, flags.force ?? false);
  return { ...output, out: '' };
}

/** Writes a file or says why not. */
export function writeFile(door: Door, path: string, text: string, force: boolean): void {
  const problem = door.files.write(path, text, force);
  if (problem === 'exists') throw new UsageError(mistake('file-exists', { path }), 2);
  if (problem === 'not-found') throw new UsageError(mistake('file-not-found', { path, known: [] }), 2);
  if (problem !== null) throw new UsageError(mistake('file-unwritable', { path }), 1);
}
