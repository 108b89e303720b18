import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../catalogue/read-catalogue.ts';
import { axeViolations, type Bench, eachBench, hasBrowser } from './support/browser.ts';

/* The gallery of published conflicts, as somebody who looks around goes through it. */

describe.skipIf(!hasBrowser)('case: the gallery', () => {
  const open = eachBench();
  let bench: Bench;

  it('shows every case with its picture, opens one, and Back leads to it again', { timeout: 300_000 }, async () => {
    bench = await open({ viewport: { width: 1280, height: 900 } });
    const { page } = bench;
    await page.getByRole('button', { name: 'See them with pictures' }).click();
    const pictures = page.getByRole('img');
    await pictures.nth(catalogueNames().length - 1).waitFor();
    await expect.poll(() => pictures.count()).toBe(catalogueNames().length);
    const cases = page.getByRole('article');
    await expect.poll(() => cases.count()).toBe(catalogueNames().length);
    const [korea] = await cases.all();
    await expect.poll(() => korea?.getByRole('heading').innerText()).toBe('The Korean peninsula, April 2019');
    const words = await korea?.getByRole('img').getAttribute('aria-label');
    expect(words).toContain('State 1, today. Deadlock, nothing taken. holds firmly');
    expect(words).toContain('North Korea and United States and Russia: 1 to 6, 2 steps, without gaining');
    for (const one of await cases.all()) {
      await expect.poll(() => one.locator('dd').allInnerTexts()).not.toContain('');
      await expect.poll(() => one.locator('.g-node').count()).toBeGreaterThan(1);
    }
    await expect.poll(() => page.getByRole('heading', { level: 1 }).evaluate(isFocused)).toBe(true);
    await axeInBoth(page);

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await expect.poll(() => page.getByRole('img').first().getAttribute('tabindex')).toBe('0');
    await expect.poll(() => axeViolations(page)).toEqual([]);

    const elmira = page.getByRole('article', { name: 'Groundwater contamination in Elmira' });
    await elmira.getByRole('button', { name: 'Open this conflict' }).click();
    await page.getByRole('heading', { level: 1, name: 'Groundwater contamination in Elmira' }).waitFor();
    await page.getByText('Yes. Today is a standstill and holds by threats').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Published conflicts' }).waitFor();
    await page.reload();
    await pictures.first().waitFor();
    await page.getByRole('button', { name: 'All models' }).click();
    await page.getByRole('button', { name: 'New conflict' }).waitFor();
  });
});

async function axeInBoth(page: Page): Promise<void> {
  await expect.poll(() => axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => axeViolations(page, ['color-contrast'])).toEqual([]);
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
