import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* The scenarios of the Korean case along their dates. */

describe.skipIf(!hasBrowser)('case: what changes when', () => {
  const open = eachBench();
  let bench: Bench;

  it('says what changes that are not saved change in the answer, and nothing once they are undone', {
    timeout: 400_000,
  }, async () => {
    bench = await open();
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    const changes = page.getByRole('region', { name: 'What your unsaved changes change' });
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '4. Where we are' }).click();
    await expect.poll(() => changes.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Ease the sanctions' }).check();
    await changes.getByText('Today does not hold. Before, it held firmly.').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await changes.waitFor({ state: 'detached' });
  });

  it('lays the scenarios side by side by date, and one of them can be chosen', { timeout: 400_000 }, async () => {
    bench = await open({ colorScheme: 'dark', viewport: { width: 320, height: 800 } });
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    const moments = page.getByRole('list', { name: 'The model and its scenarios, by date' }).getByRole('listitem');
    await moments.first().waitFor();
    await expect.poll(() => moments.count()).toBe(5);
    await expect.poll(() => moments.first().innerText()).toContain('holds firmly');
    await expect.poll(() => moments.nth(1).innerText()).toContain('it turns into NNYNNN Back to the original state');
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.getByRole('heading', { name: 'What everybody would rather have than today' }).waitFor();

    const choose = page.getByRole('button', { name: 'Look at after-deadline' });
    await choose.click();
    await expect.poll(() => choose.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.getByLabel('As of').inputValue()).toBe('after-deadline');
    await expect.poll(() => page.url()).toContain('scenario=after-deadline');
  });
});
