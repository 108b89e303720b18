import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileProblem, problemOf, renameWhole, writeWhole } from '../files/index.ts';
import { isFileOf, pathInside } from './path-inside.ts';

/** What can keep a request for a file from being met. */
export type FolderProblem = FileProblem | 'outside' | 'changed';

/** A file with the version that tells whether it is still the same: the hash of its bytes. */
export interface FileRead {
  readonly bytes: Uint8Array;
  readonly version: string;
}

/** A file of the folder. */
export interface FileEntry {
  /** Names with slashes between them, from the folder. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Files above this size are not sent. */
const largestFile = 8 * 1024 * 1024;

/** Folders below folders that are looked into, and the most files listed. */
const depth = 6;
const mostFiles = 2000;

/** The models or the articles of a folder, those below it included; hidden folders, links and installed packages are passed over. */
export function listFiles(folder: string, kind: 'models' | 'articles'): readonly FileEntry[] {
  const found: FileEntry[] = [];
  const look = (below: string, level: number) => {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (found.length >= mostFiles || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory() && level < depth) look(path, level + 1);
      if (!entry.isFile() || !isFileOf(kind, entry.name)) continue;
      found.push({ path, modified: statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0 });
    }
  };
  look('', 0);
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads a file below the folder. */
export function readInside(folder: string, path: string): FileRead | FolderProblem {
  const real = pathInside(folder, path, 'read');
  return real === null ? 'outside' : readVersioned(real);
}

/**
 * Writes a model file below the folder, whole or not at all. `replaces` is the version it takes the place of; null for a
 * new file. Gives the new version; `changed` when what is there is another version.
 */
export function writeInside(
  folder: string,
  path: string,
  bytes: Uint8Array,
  replaces: string | null,
): { readonly version: string } | FolderProblem {
  const real = pathInside(folder, path, 'write');
  if (real === null) return 'outside';
  const problem = replaces === null ? null : otherThan(real, replaces);
  const failed = problem ?? writeWhole(real, bytes, replaces !== null);
  return failed ?? { version: versionOf(bytes) };
}

/** Gives a model file another name in the folder, if it still is the version that was seen; never over another file. */
export function renameInside(folder: string, from: string, to: string, version: string): FolderProblem | null {
  const source = pathInside(folder, from, 'write');
  const target = pathInside(folder, to, 'write');
  if (source === null || target === null) return 'outside';
  return otherThan(source, version) ?? renameWhole(source, target);
}

/** The version of a file's bytes. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function otherThan(real: string, version: string): FolderProblem | null {
  const there = readVersioned(real);
  if (typeof there === 'string') return there;
  return there.version === version ? null : 'changed';
}

function readVersioned(real: string): FileRead | FileProblem {
  try {
    if (statSync(real).size > largestFile) return 'too-large';
    const bytes = readFileSync(real);
    return { bytes, version: versionOf(bytes) };
  } catch (error) {
    return problemOf(error);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
