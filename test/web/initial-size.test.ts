import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/pages.ts';
import { initialSize } from './support/initial-size.ts';

describe('law: the page is light at its start', () => {
  const files = initialSize(join(root, 'dist', 'web'));

  it('fetches no more than 300 kB of script, compressed', () => {
    const scripts = files.filter(({ file }) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(300_000);
  });

  it('fetches the editor, the forms and the table when they are needed', () => {
    const named = files.map(({ file }) => file).filter((file) => /editor|forms|outcomes|worker/.test(file));
    expect(named).toEqual([]);
  });
});
