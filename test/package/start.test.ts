import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin } from '../support/command-line.ts';

const folder = dirname(bin);

/** The built files that are read before these have run, themselves among them; what is read later is in a function. */
function readFirst(entries: readonly string[]): readonly string[] {
  const files = new Set(entries);
  for (const file of files) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/(?<!=>)require\(["'`]\.\/([\w-]+\.cjs)["'`]\)/g);
    for (const [, imported = ''] of imports) files.add(imported);
  }
  return [...files];
}

/** All that `check` asks for: it has no file of its own. */
const check = ['command.cjs'];

describe('corner: what is read at the start', () => {
  it('check reads the code of no other command, nor what draws for a screen or takes pages apart', () => {
    const files = readFirst(check);
    expect(files).toContain('core.cjs');
    for (const other of ['analyze.cjs', 'move.cjs', 'read.cjs', 'pages.cjs', 'screen.cjs']) {
      expect(statSync(join(folder, other)).isFile()).toBe(true);
      expect(files).not.toContain(other);
    }
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(340_000);
  });

  it('what V8 compiled when the project was built is taken back', () => {
    const { stderr } = spawnSync(process.execPath, [join(folder, 'compile-ahead.cjs'), '--check'], {
      encoding: 'utf8',
    });
    const told = stderr.split('\n').map((line) => line.replace(/: .*[\\/]/, ': '));
    expect(told).toEqual(['taken: rolldown-runtime.cjs', 'taken: core.cjs', 'taken: command.cjs', '']);
  });
});
