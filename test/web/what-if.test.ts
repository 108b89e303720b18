import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* A draft beside the model: begun, changed, ended in every way, and never lost. */

const wall = `standstill: 1
title: <b>A wall</b>
parties:
  north: { name: The <i>north</i>, options: { build: Build the wall }, prefers: [not sue, build] }
  south: { name: The south, options: { sue: Go to court }, prefers: [not build, sue if build] }
statusQuo: [build]
outcomes:
  peace: { when: not build and not sue, name: Peace & <b>quiet</b> }
`;

describe.skipIf(!hasBrowser)('case: what if', () => {
  const open = eachBench();
  let bench: Bench;
  const openWall = async (more: Parameters<typeof open>[0] = {}) => {
    bench = await open({ ...more, prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    await openCase(bench.page, 'wall.yaml');
    return bench.page;
  };
  const onDisk = () => readFileSync(join(bench.folder, 'wall.yaml'), 'utf8');

  it('a draft is changed, dropped, taken up again and made the model, with the model safe beside it', {
    timeout: 400_000,
  }, async () => {
    const page = await openWall();
    const bar = page.getByRole('region', { name: 'What if: a draft beside the model' });
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
    expect(await bar.count()).toBe(0);
    await page.keyboard.press('w');
    await bar.waitFor();
    expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('f');
    await button('5. Who wants what').click();
    await button('Delete sue if build')
      .or(button(/^The south$/))
      .first()
      .click();
    await button('Delete sue if build').click();
    await bar.getByText('sue if build deleted').waitFor();
    await bar.getByText('Holds now and did not:').waitFor();
    expect(await bar.locator('i, b:not([class])').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    // Undo works in the draft, and saving saves the model alone.
    await button('Undo').click();
    await bar.getByText('Nothing yet.').waitFor();
    await button('Redo').click();
    await bar.getByText('sue if build deleted').waitFor();
    await button('Save').first().click();
    await page.getByText('The draft is kept beside it').first().waitFor();
    expect(onDisk()).toBe(wall);

    await page.reload();
    await bar.getByText('sue if build deleted').waitFor();
    await button('All models').click();
    await page.getByText('The draft is kept beside its model.').waitFor();
    await button('wall.yaml').first().click();
    await bar.getByText('sue if build deleted').waitFor();

    await bar.getByRole('button', { name: 'Drop' }).click();
    await bar.waitFor({ state: 'detached' });
    await button('Undo').click();
    await bar.getByText('sue if build deleted').waitFor();
    await bar.getByRole('button', { name: 'Change the model so' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.getByText('not saved').waitFor();
    await button('Save').first().click();
    await page.getByText('Saved wall.yaml').waitFor();
    expect(onDisk()).toBe(wall.replace(', sue if build', ''));
  });
});
