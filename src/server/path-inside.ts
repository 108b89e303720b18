import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Endings of the files that the workbench may write, and of those that it may only read. */
const modelEndings = ['.yaml', '.yml'];
const articleEndings = ['.txt', '.html', '.htm', '.md'];
const sourceEndings = [...articleEndings, '.gmcr'];

/** What a file is wanted for. */
export type Purpose = 'read' | 'write';

/**
 * The real path of a file below the folder; null for what lies elsewhere, for hidden files, and for kinds of file that are
 * none of the workbench's business. `path` is as it came over the wire: names with slashes between them.
 */
export function pathInside(folder: string, path: string, purpose: Purpose): string | null {
  const names = path.split('/');
  if (!names.every(isPlainName) || !hasEnding(path, purpose)) return null;
  const root = realOrNull(folder);
  if (root === null) return null;
  const wanted = join(root, ...names);
  // A folder on the way may be a link: what counts is where it leads. The file itself may be none.
  const above = realOrNull(dirname(wanted));
  if (above === null || !isBelow(root, above)) return null;
  return isLink(wanted) ? null : wanted;
}

/** Whether it is a name and nothing else, on every system. */
function isPlainName(name: string): boolean {
  const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  return /^[^.\s\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*$/u.test(name) && !/[. ]$/.test(name) && !device.test(name);
}

/** Whether a file's name ends as those of models do, or as those of articles. */
export function isFileOf(kind: 'models' | 'articles', name: string): boolean {
  const endings = kind === 'models' ? modelEndings : articleEndings;
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function hasEnding(path: string, purpose: Purpose): boolean {
  const endings = purpose === 'write' ? modelEndings : [...modelEndings, ...sourceEndings];
  return endings.some((ending) => path.toLowerCase().endsWith(ending));
}

function isBelow(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function realOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
