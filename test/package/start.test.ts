import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin } from '../support/command-line.ts';

const folder = dirname(bin);

/** The built files that are read before these have run, themselves among them. */
function readFirst(entries: readonly string[]): readonly string[] {
  const files = new Set(entries);
  for (const file of files) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g);
    for (const [, imported = ''] of imports) files.add(imported);
  }
  return [...files];
}

/** All that `check` asks for: it has no file of its own. */
const check = ['bin.js'];

describe('corner: what is read at the start', () => {
  it('check reads the code of no other command, nor what draws for a screen or takes pages apart', () => {
    const files = readFirst(check);
    expect(files).toContain('core.js');
    for (const other of ['analyze.js', 'move.js', 'read.js', 'pages.js', 'screen.js']) {
      expect(statSync(join(folder, other)).isFile()).toBe(true);
      expect(files).not.toContain(other);
    }
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(330_000);
  });
});
