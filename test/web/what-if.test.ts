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

const swap = `standstill: 1
title: A swap
parties:
  one: { name: The <i>first</i>, options: { give: Give }, prefers: [pay, not give] }
  two: { name: The second, options: { pay: Pay }, prefers: [give, not pay] }
statusQuo: []
outcomes:
  deal: { when: give and pay, name: A deal }
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
    await expect.poll(() => bar.count()).toBe(0);
    await page.keyboard.press('w');
    await bar.waitFor();
    await expect.poll(() => bar.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('f');
    await button('5. Who wants what').click();
    await button('Delete sue if build')
      .or(button(/^The south$/))
      .first()
      .click();
    await button('Delete sue if build').click();
    await bar.getByText('sue if build deleted').waitFor();
    await bar.getByText('Holds now and did not:').waitFor();
    await expect.poll(() => bar.locator('i, b:not([class])').count()).toBe(0);
    await expect.poll(() => axeViolations(page)).toEqual([]);

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

  it('answers are tried in a draft with the keyboard, kept as a scenario, and taken back', {
    timeout: 400_000,
  }, async () => {
    bench = await open({
      colorScheme: 'dark',
      prepare: (folder) => writeFileSync(join(folder, 'swap.yaml'), swap),
    });
    const { page } = bench;
    await openCase(page, 'swap.yaml');
    const bar = page.getByRole('region', { name: 'What if: a draft beside the model' });
    const offers = (part: string) => page.locator(`.move-${part}`).getByRole('button', { name: /^Try:/ });
    await page.getByRole('button', { name: 'What would move it', exact: true }).click();

    // What a party sees otherwise, from the key to the bar and on to the name of the scenario.
    await offers('dependence').first().focus();
    await page.keyboard.press('Enter');
    await bar.getByText('A path there holds now with nothing promised.').waitFor();
    await bar.getByText(/^Asked of .*: Yes; before, no\.$/).waitFor();
    await expect.poll(() => bar.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('One <b>gives</b> in');
    await page.keyboard.press('Enter');
    await bar.waitFor({ state: 'detached' });
    await page.getByLabel('As of').selectOption({ label: 'One <b>gives</b> in' });
    await expect.poll(() => page.locator('.move b:not([class]), .bar b').count()).toBe(0);
    await page.getByLabel('As of').selectOption('');

    // Undo takes the scenario out and the draft up again, and then what was tried.
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.click();
    await bar.waitFor();
    await expect.poll(() => page.getByLabel('As of').count()).toBe(0);
    await undo.click();
    await bar.getByText('Nothing yet.').waitFor();

    // A promise that the file says only nearly, and a step that parties take together.
    await offers('promises').first().click();
    await bar
      .getByText('What they can do')
      .or(bar.getByText(/together/))
      .first()
      .waitFor();
    await undo.click();
    await offers('deal').first().click();
    await bar.getByText(/try: Together in one step/).waitFor();
    await bar.getByText('Today does not hold.').waitFor();

    // What no scenario can hold is said, with the other ways.
    await page.keyboard.press('f');
    await page.getByRole('button', { name: '1. Who takes part' }).click();
    await page.getByLabel('What the conflict is called').fill('Another title');
    await page.getByLabel('What the conflict is called').blur();
    await bar.getByRole('button', { name: 'Keep as scenario…' }).click();
    await page.getByLabel('What the scenario is called').fill('x');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('the draft changes the title').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Change the model so' }).click();
    await bar.waitFor({ state: 'detached' });
    await undo.click();
    await bar.waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    await bar.getByRole('button', { name: 'End it' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await bar.getByRole('button', { name: 'Drop', exact: true }).click();
    await bar.waitFor({ state: 'detached' });
    expect(readFileSync(join(bench.folder, 'swap.yaml'), 'utf8')).toBe(swap);
  });
});
