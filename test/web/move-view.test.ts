import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, type Bench, hasBrowser, openBench, openCase, startBrowser } from './support/browser.ts';

/* What would move it, as somebody asks who is shown the Korean case. */

describe.skipIf(!hasBrowser)('case: what would move it', () => {
  let browser: Browser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterEach(async () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
    await bench.close();
  });
  afterAll(() => browser.close());

  it('answers in the sentences of the terminal, and shows what is wrong with an expression', {
    timeout: 400_000,
  }, async () => {
    bench = await openBench(browser);
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'What would move it' }).click();
    await page.getByText('There is a deal.').waitFor();
    await page.getByText('It depends on nobody seeing things otherwise.').waitFor();
    await page.getByText('These steps, in this order:').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel('Move it to').selectOption({ label: 'another outcome, as an expression…' });
    const expression = page.getByLabel('Outcome, as an expression');
    await expression.fill('steps and eas');
    await page.getByRole('alert').getByText('eas').waitFor();
    expect(await expression.getAttribute('aria-invalid')).toBe('true');
    await expression.fill('abandon');
    await page.getByText('No deal:').waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');

    await page.getByText('More', { exact: true }).click();
    await page.getByLabel('Promises together, at most').selectOption('1');
    await page.getByText('up to 1 promise').first().waitFor();
  });
});
