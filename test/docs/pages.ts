import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the docs: its path from the project's folder, with slashes, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A fenced block: ```` ```LANGUAGE key=value ```` and the lines up to the closing fence. */
export interface Block {
  readonly language: string;
  /** What follows the language, such as `file=wall.yaml`, as key and value. */
  readonly info: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  /** The number (from 1) of the line with the opening fence. */
  readonly line: number;
}

/** The pages of the project's folder, the catalogue's and every page below docs. */
export function readPages(): readonly Page[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  return ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'catalogue/README.md', ...below].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

/** The fenced blocks of a page, in order. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; info: ReadonlyMap<string, string>; lines: string[]; line: number } | null = null;
  text.split(/\r?\n/).forEach((line, index) => {
    const fence = /^```(\S*)\s*(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open !== null) {
      blocks.push(open);
      open = null;
    } else open = { language: fence[1] ?? '', info: readInfo(fence[2] ?? ''), lines: [], line: index + 1 };
  });
  return blocks;
}

function readInfo(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/\s+/)
      .filter((word) => word.includes('='))
      .map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
}
