import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';
import { wideModel } from './support/wide-model.ts';

/* What could hold: by outcome, and the table of all states. */

describe.skipIf(!hasBrowser)('case: the outcomes', () => {
  const open = eachBench();
  let bench: Bench;

  const numbers = (page: Page) => page.locator('tbody tr td:first-child').allInnerTexts();
  const selected = (page: Page) => page.locator('tr[aria-selected="true"] td:first-child');

  it('are grouped by name, with how firmly each holds and for whom it is better', { timeout: 300_000 }, async () => {
    bench = await open();
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'Outcomes' }).click();
    const easing = page.getByRole('region', { name: 'Steps for easing' });
    await easing.getByText('4 of 4 states hold').waitFor();
    await expect.poll(() => easing.locator('li').first().innerText()).toContain('by credible answers');
    await expect.poll(() => easing.locator('li').first().innerText()).toContain('better for everybody than today');
    const threat = page.getByRole('region', { name: 'Deadlock' }).locator('li').nth(1);
    expect((await threat.innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'better than today for ●North Korea, ■Russia worse for ▲United States',
    );
    await page.getByText('none of its 4 states holds').first().waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('are a table to filter and to sort, and the selection stays', { timeout: 300_000 }, async () => {
    bench = await open();
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.keyboard.press('t');
    const grid = page.getByRole('grid', { name: 'All states' });
    await grid.getByRole('row', { name: /^6 / }).getByRole('gridcell').first().click();
    await page.locator('.reasons-pane').getByText('It holds by credible answers').waitFor();
    await page.getByRole('button', { name: 'Sort by Rank: Russia' }).click();
    await expect.poll(() => selected(page).innerText()).toBe('6');
    await expect.poll(() => page.locator('[aria-sort="ascending"]').innerText()).toContain('Rank');
    await page.getByRole('combobox', { name: 'Hold for' }).selectOption('everybody');
    await page.getByRole('combobox', { name: 'under' }).selectOption('seq');
    await page.getByText('5 of 32 states.').waitFor();
    expect((await numbers(page)).map(Number).toSorted((a, b) => a - b)).toEqual([1, 6, 14, 22, 30]);
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption('Deadlock');
    await page.getByText('1 of 32 states. The selected state is not among them.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => selected(page).innerText()).toBe('6');
    await page.getByLabel('Where').fill('not easee');
    await page.locator('.filter.where .link').first().waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.locator('.filter.where .link').first().click();
    await page.getByText(/^16 of 32 states/).waitFor();
    await page.getByLabel('Where').fill('YNNYNN');
    await page.getByText('1 of 32 states.').waitFor();
    await expect.poll(() => numbers(page)).toEqual(['6']);
  });

  it('are walked with the keys over 131,072 states, of which few are drawn', { timeout: 400_000 }, async () => {
    bench = await open({
      prepare: (folder) => writeFileSync(join(folder, 'wide.yaml'), wideModel(17)),
    });
    const { page } = bench;
    await openCase(page, 'wide.yaml');
    await page.keyboard.press('t');
    const grid = page.getByRole('grid', { name: 'All states' });
    await grid.focus();
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(2 ** 17 + 2));
    await page.keyboard.press('End');
    await expect.poll(() => selected(page).innerText()).toBe('131072');
    await page.keyboard.press('PageUp');
    const above = Number(await selected(page).innerText());
    expect(above).toBeLessThan(131_072);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => selected(page).innerText()).toBe(String(above + 1));
    await page.keyboard.press('ArrowRight');
    const meant = await grid.getAttribute('aria-activedescendant');
    await expect.poll(() => page.locator(`[id="${meant}"]`).getAttribute('aria-colindex')).toBe('2');
    await page.keyboard.press('Home');
    await expect.poll(() => selected(page).innerText()).toBe('1');
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(120);
    await page.getByRole('button', { name: 'Sort by No.' }).click();
    expect((await numbers(page)).at(-1)).toBe('1');
    await expect.poll(() => selected(page).isVisible()).toBe(true);
  });
});
