import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './pages.ts';

/** A command of a console block and what the page says it prints. */
export interface Session {
  readonly command: string;
  readonly printed: readonly string[];
}

/** The commands of a console block: `$ ` starts one, what follows is its output. */
export function sessionsOf(lines: readonly string[]): readonly Session[] {
  const sessions: { command: string; printed: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('$ ')) sessions.push({ command: line.slice(2), printed: [] });
    else sessions.at(-1)?.printed.push(line);
  }
  return sessions;
}

/** Words of a command line; double quotes keep spaces together. */
export function wordsOf(command: string): readonly string[] {
  return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));
}

/** An empty folder in which `standstill` can be imported, as after `npm install standstill`. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standstill-docs-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'standstill'), 'junction');
  return folder;
}

/** Removes what `makeFolder` made. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What is said while work goes on depends on the machine, and no page shows it. */
const progress = /^\w+: \d+ s …$/;

/** Runs node in a folder: its exit code, and the lines of standard output followed by those of standard error. */
export function run(
  folder: string,
  args: readonly string[],
): { readonly code: number; readonly lines: readonly string[] } {
  if (!existsSync(join(root, 'dist', 'bin.js'))) throw new Error('dist/bin.js is missing: npm run build makes it');
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
  const lines = (stdout + stderr).split(/\r?\n/).filter((line) => !progress.test(line));
  return { code: status ?? -1, lines: trimmed(lines) };
}

/** Lines without trailing spaces and without empty lines at the end. */
export function trimmed(lines: readonly string[]): readonly string[] {
  const result = lines.map((line) => line.trimEnd());
  while (result.at(-1) === '') result.pop();
  return result;
}

/** Whether the printed lines are those a page shows; a line that is only `…` stands for any number of lines. */
export function matches(shown: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return printed.length === 0;
  if (first === '…') return printed.some((_, start) => matches(rest, printed.slice(start))) || matches(rest, []);
  return first === printed[0] && matches(rest, printed.slice(1));
}
