import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileProblem } from './door.ts';

/** Writes a file whole or not at all: beside it first, then put in place. An existing file stays unless forced. */
export function writeWhole(path: string, text: string, force: boolean): FileProblem | null {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (force) renameSync(beside, path);
    else placeNew(beside, path);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    return problem === 'unreadable' ? 'unwritable' : problem;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Puts a new text in place of a file's that still has the bytes given: its name, its permissions and links to it stay. */
export function replaceWhole(path: string, before: Uint8Array, text: string): FileProblem | 'changed' | null {
  let beside: string | null = null;
  try {
    const real = realpathSync(path);
    beside = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
    writeFileSync(beside, text, { flag: 'wx', mode: statSync(real).mode });
    if (!readFileSync(real).equals(before)) return 'changed';
    renameSync(beside, real);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    return problem === 'unreadable' ? 'unwritable' : problem;
  } finally {
    if (beside !== null) rmSync(beside, { force: true });
  }
}

/** A hard link never replaces what is there; where the file system has none, an exclusive copy does the same. */
function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (problemOf(error) === 'exists') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** What a failed call to the file system means for the person. */
export function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found';
    case 'EISDIR':
      return 'is-folder';
    case 'EEXIST':
      return 'exists';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'too-large';
    default:
      return 'unreadable';
  }
}
