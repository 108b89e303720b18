import type { Door, Output } from './door.ts';
import { mistake } from './failure.ts';
import { UsageError } from './usage.ts';

/** Sends what a command made to the file of `-o`, whole or not at all; without one, or with `-`, to standard output. */
export function writeOutput(door: Door, flags: { output?: string; force?: boolean }, output: Output): Output {
  if (flags.output === undefined || flags.output === '-' || output.exitCode !== 0) return output;
  writeFile(door, flags.output, output.out, flags.force ?? false);
  return { ...output, out: '' };
}

/** Writes a file or says why not. */
export function writeFile(door: Door, path: string, content: string | Uint8Array, force: boolean): void {
  const problem = door.files.write(path, content, force);
  if (problem === null) return;
  if (problem === 'exists') throw new UsageError(mistake('file-exists', { path }), 2, path);
  if (problem === 'not-found') throw new UsageError(mistake('folder-not-found', { folder: folderOf(path) }), 2, path);
  throw new UsageError(mistake(problem === 'is-folder' ? 'is-folder' : 'file-unwritable', { path }), 1, path);
}

function folderOf(path: string): string {
  return path.replace(/[\\/]+[^\\/]*$/, '') || '/';
}
