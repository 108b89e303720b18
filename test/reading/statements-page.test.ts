import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findStatements, loadModel } from '../../src/reading/statements/index.ts';
import { sharedFolder } from '../../train/corpus.ts';
import { compare, readPage } from '../../train/page.ts';

const shared = sharedFolder();
if (shared === undefined) console.log('Left out, without the shared folder: the statements of the Korean page.');

test.skipIf(shared === undefined)('case: the Korean page, its blocks given', () => {
  const model = loadModel(readFileSync(join(import.meta.dirname, '../../src/reading/weights/statements.bin')));
  const page = readPage(shared ?? '', 'trt-2019-04-26');
  const { matched, spurious, chains } = compare(page, findStatements(model, page.text, page.blocks));
  expect(matched).toBeGreaterThanOrEqual(30);
  expect(spurious.length).toBeLessThanOrEqual(3);
  expect(chains).toBe(4);
});
