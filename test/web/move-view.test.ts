import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeModel } from '../../src/format/index.ts';
import { largeConflict } from '../analysis/support/large-conflict.ts';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* What would move it, as somebody asks who is shown the Korean case. */

describe.skipIf(!hasBrowser)('case: what would move it', () => {
  const open = eachBench();
  let bench: Bench;

  it('answers in the sentences of the terminal, and shows what is wrong with an expression', {
    timeout: 400_000,
  }, async () => {
    bench = await open();
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'What would move it' }).click();
    await page.getByText('There is a deal.').waitFor();
    await page.getByText('It depends on nobody seeing things otherwise.').waitFor();
    await page.getByText('These steps, in this order:').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);

    await page.getByLabel('Move it to').selectOption({ label: 'another outcome, as an expression…' });
    const expression = page.getByLabel('Outcome, as an expression');
    await expression.fill('steps and eas');
    await page.getByRole('alert').getByText('eas').waitFor();
    await expect.poll(() => expression.getAttribute('aria-invalid')).toBe('true');
    await expression.fill('abandon');
    await page.getByText('No deal:').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText()).toBe('');

    await page.getByText('More', { exact: true }).click();
    await page.getByLabel('Promises together, at most').selectOption('1');
    await page.getByText('up to 1 promise').first().waitFor();
  });

  it('shows how far a long answer is, stops when asked, keeps what is known, and starts again', {
    timeout: 400_000,
  }, async () => {
    const large = writeModel({ base: largeConflict(14), scenarios: [], expectations: [] });
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), large) });
    const { page } = bench;
    await openCase(page, 'large.yaml');
    await page.getByRole('button', { name: 'What would move it' }).click();
    await page.getByText('More', { exact: true }).click();
    await page.getByLabel('What is asked of the parties is that').selectOption('reach');
    await page.getByLabel('Changes of what parties want, at most').selectOption('4');
    await page.getByText('Looking for what parties would have to see otherwise').waitFor();
    await page.getByRole('heading', { name: 'Is there a deal?' }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. This is what was known by then, and it is partial.').waitFor();
    await page.getByRole('heading', { name: 'Is there a deal?' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Stop' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.locator('.today-state').waitFor();
  });
});
