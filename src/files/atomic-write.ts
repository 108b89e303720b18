import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileProblem, problemOf } from './problem.ts';

/** Writes a file whole or not at all: beside it first, then put in place. An existing file stays unless forced. */
export function writeWhole(path: string, content: string | Uint8Array, force: boolean): FileProblem | null {
  const beside = besideOf(path);
  try {
    writeThrough(beside, content, modeOf(path));
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
    beside = besideOf(real);
    writeThrough(beside, text, modeOf(real));
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

/** Gives a file another name; never over one that is there. */
export function renameWhole(from: string, to: string): FileProblem | null {
  try {
    placeNew(from, to);
    rmSync(from);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    return problem === 'unreadable' ? 'unwritable' : problem;
  }
}

/** A new name beside a file, for what is not finished. */
function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`);
}

/** Writes a new file and waits until the disk has it; with the rights of the file that it is to replace. */
function writeThrough(path: string, content: string | Uint8Array, mode: number | null): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== null) fchmodSync(file, mode);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function modeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? null;
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
