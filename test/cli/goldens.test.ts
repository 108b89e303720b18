import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { standstill } from '../support/command-line.ts';

const catalogue = readdirSync(fileURLToPath(new URL('../../catalogue', import.meta.url)))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -5))
  .toSorted();

const golden = (name: string) => `goldens/${name}.txt`;

describe('golden: what people read', () => {
  it.each(catalogue)('analyze %s', async (name) => {
    const { out, err, code } = await standstill(['analyze', name]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    await expect(out).toMatchFileSnapshot(golden(`analyze-${name}`));
  });

  it.each([60, 120])('analyze korea-2019 at %i columns', async (columns) => {
    const { out } = await standstill(['analyze', 'korea-2019'], { columns });
    await expect(out).toMatchFileSnapshot(golden(`analyze-korea-2019-at-${columns}`));
  });

  it.each([
    ['explain-elmira-1', ['explain', 'elmira', '1']],
    ['explain-cuban-missiles-7', ['explain', 'cuban-missiles', '7']],
    ['explain-prisoners-dilemma-yy', ['explain', 'prisoners-dilemma', 'YY']],
    ['paths-elmira', ['paths', 'elmira', '--to', 'original-order']],
    ['export-chicken-csv', ['export', 'chicken', '--format', 'csv']],
    ['export-chicken-csv-moves', ['export', 'chicken', '--format', 'csv', '--table', 'moves']],
    ['export-chicken-latex', ['export', 'chicken', '--format', 'latex']],
    ['export-chicken-markdown', ['export', 'chicken', '--format', 'markdown']],
    ['export-chicken-html', ['export', 'chicken', '--format', 'html']],
    ['export-chicken-dot', ['export', 'chicken', '--format', 'dot']],
    ['export-chicken-graphml', ['export', 'chicken', '--format', 'graphml']],
    ['export-chicken-link', ['export', 'chicken', '--format', 'link']],
    ['help', ['--help']],
    ['help-analyze', ['analyze', '--help']],
  ])('%s', async (name, args) => {
    const { out, err, code } = await standstill(args);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    await expect(out).toMatchFileSnapshot(golden(name));
  });
});
