import type { FileProblem } from '../files/index.ts';
import { nearest } from '../format/index.ts';
import type { Door } from './door.ts';
import { isBytes } from './door.ts';
import { mistake } from './failure.ts';
import { UsageError } from './usage.ts';

/** A file that was asked for by name. */
export interface Input {
  /** As it is called in messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads a model: a file, the name of a catalogue case, or `-` for standard input. */
export async function readModel(door: Door, name: string): Promise<Input> {
  if (name === '-') return { file: '-', bytes: await door.readInput() };
  const read = door.files.read(name);
  if (isBytes(read)) return { file: name, bytes: read };
  const path = read === 'not-found' ? door.files.catalogue(name) : null;
  const found = path === null ? read : door.files.read(path);
  if (path !== null && isBytes(found)) return { file: path, bytes: found };
  throw unreadable(name, read, door.files.catalogueNames());
}

/** Reads a file, or `-` for standard input. */
export async function readFile(door: Door, name: string): Promise<Input> {
  if (name === '-') return { file: '-', bytes: await door.readInput() };
  const read = door.files.read(name);
  if (isBytes(read)) return { file: name, bytes: read };
  throw unreadable(name, read, []);
}

/** Reads articles in the order given, those of a folder by name; `several`: whether more than one was meant. */
export async function readArticles(
  door: Door,
  names: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly several: boolean }> {
  if (names.length === 0)
    throw new UsageError(mistake('missing-argument', { name: '<articles>', help: 'standstill read --help' }));
  const inputs: Input[] = [];
  let several = names.length > 1;
  for (const name of names) {
    const folder = name === '-' ? null : (door.files.articles?.(name) ?? null);
    if (folder !== null) several = true;
    if (folder?.length === 0) throw new UsageError(mistake('folder-empty', { path: name }), 1, name);
    for (const path of folder ?? [name]) inputs.push(await readFile(door, path));
  }
  return { inputs, several };
}

/** A path that does not exist is a word on the command line (2); one that cannot be read is an input (1). */
export function unreadable(path: string, problem: FileProblem, known: readonly string[]): UsageError {
  if (problem === 'not-found') return new UsageError(notFound(path, known), 2, path);
  if (problem === 'is-folder') return new UsageError(mistake('is-folder', { path }), 1, path);
  if (problem === 'too-large') return new UsageError(mistake('too-large', { path }), 1, path);
  return new UsageError(mistake('file-unreadable', { path }), 1, path);
}

function notFound(path: string, known: readonly string[]) {
  const suggestion = nearest(path, known) ?? known.find((name) => path !== '' && name.startsWith(path)) ?? null;
  return mistake('file-not-found', {
    path,
    ...(known.length === 0 ? {} : { known }),
    ...(suggestion === null ? {} : { suggestion }),
  });
}
