import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages, root } from './pages.ts';

describe('corner: the links of the docs', () => {
  it('lead to files that exist', () => {
    const pages = readPages();
    expect(pages.length).toBeGreaterThan(10);
    const dead = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !/^[a-z]+:|^#/.test(link))
        .filter((link) => !existsSync(join(root, dirname(path), link.replace(/#.*$/, ''))))
        .map((link) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('corner: the version', () => {
  it('is the same in the package, the citation and the changelog', () => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const version = /"version": "([^"]+)"/.exec(read('package.json'))?.[1] ?? 'none';
    expect(read('CITATION.cff')).toContain(`version: ${version}\n`);
    expect(read('CHANGELOG.md')).toContain(version);
  });
});
