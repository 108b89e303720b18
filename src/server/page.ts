import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The built page: its files by their path from the page's address, read once. */
export type Page = ReadonlyMap<string, PageFile>;

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.yaml': 'text/plain; charset=utf-8',
};

/** Reads the folder that `npm run build` made of the workbench; empty where there is none. */
export function readPage(folder: string): Page {
  const files = filesBelow(folder).map((path): [string, PageFile] => [
    relative(folder, path).split(sep).join('/'),
    { bytes: new Uint8Array(readFileSync(path)), type: types[extname(path)] ?? 'application/octet-stream' },
  ]);
  return new Map(files);
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
