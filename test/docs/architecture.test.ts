import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './pages.ts';

/*
 * The table of rooms in docs/architecture.md is read, and so are the imports in src: the picture stays true because the
 * walls are the page.
 */

interface Room {
  readonly name: string;
  readonly pure: boolean;
  readonly rooms: readonly string[];
  /** Rooms of which only the types may be imported, from their `types.ts`. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  /** Whether nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
}

const rooms = readRooms(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'));
const imports = readImports();

describe('law: the import table of docs/architecture.md', () => {
  it('names every room of src, and only those that exist', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    const found = folders.map((entry) => entry.name);
    expect([...rooms.keys()].toSorted()).toEqual(found.toSorted());
    expect(imports.length).toBeGreaterThan(20);
  });

  it('has no circle between rooms', () => {
    const depth = (name: string, above: readonly string[]): number => {
      expect(above, `${[...above, name].join(' → ')}`).not.toContain(name);
      const below = [...(rooms.get(name)?.rooms ?? []), ...(rooms.get(name)?.types ?? [])];
      return 1 + Math.max(0, ...below.map((other) => depth(other, [...above, name])));
    };
    for (const name of rooms.keys()) expect(depth(name, [])).toBeGreaterThan(0);
  });

  it('allows every import between rooms, and enters a room by its face alone', () => {
    const forbidden = relativeImports().filter(({ room, to, path, typesOnly }) => {
      const known = rooms.get(room);
      const byFace = known?.rooms.includes(to) && (path === `${to}/index.ts` || path === to);
      const typesAlone = known?.types.includes(to) && path === `${to}/types.ts` && typesOnly;
      return room !== to && !byFace && !typesAlone;
    });
    expect(forbidden).toEqual([]);
  });

  it('allows every package that a room uses, and Node in the doors alone', () => {
    const forbidden = imports
      .filter(({ from }) => !from.startsWith('.'))
      .filter(({ room, from }) => {
        const known = rooms.get(room);
        if (from.startsWith('node:')) return known?.pure !== false;
        return !known?.packages.includes(packageOf(from));
      });
    expect(forbidden).toEqual([]);
  });

  it('has every relative import end in its file name', () => {
    expect(relativeImports().filter(({ from }) => !/\.(ts|tsx|json|css)$/.test(from))).toEqual([]);
  });

  it('keeps Node out of the page, and the browser out of the rest', () => {
    expect(imports.filter(({ room, from }) => room === 'web' && from.startsWith('node:'))).toEqual([]);
    expect(imports.filter(({ room, from }) => room !== 'web' && /^react/.test(from))).toEqual([]);
  });
});

/** The rooms as the page's table gives them: name, pure or not, rooms and packages that it may import. */
function readRooms(page: string): ReadonlyMap<string, Room> {
  const rows = page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return cells.length === 7 && /^`.*`$/.test(cells[1] ?? '') ? [cells] : [];
  });
  const words = (cell: string | undefined, pattern: RegExp) =>
    [...(cell ?? '').matchAll(pattern)].map((match) => match[1] ?? '');
  return new Map(
    rows.map((cells) => {
      const [name = ''] = words(cells[1], /`([^`]+)`/g);
      const all = words(cells[4], /`([^`]+)`(?! \(types\))/g);
      const types = words(cells[4], /`([^`]+)` \(types\)/g);
      return [name, { name, pure: cells[3] === 'yes', rooms: all, types, packages: words(cells[5], /`([^`]+)`/g) }];
    }),
  );
}

/** Every import and re-export of src, static or dynamic. */
function readImports(): readonly Import[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => slashed(relative(join(root, 'src'), join(entry.parentPath, entry.name))));
  return files.flatMap((file) => {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
    );
    return [...found].map((match) => ({
      typesOnly: /^\s*(import|export) type\b/.test(match[0]),
      file,
      room: roomOf(file),
      from: match.slice(1).find((name) => name !== undefined) ?? '',
    }));
  });
}

/** The imports of our own files: the path from src, and the room it lies in. */
function relativeImports(): readonly (Import & { readonly path: string; readonly to: string })[] {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map((one) => {
      const path = slashed(join(dirname(one.file), one.from));
      return { ...one, path, to: roomOf(path) };
    });
}

/** The folder below src that a file lies in, or the file itself. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
