import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, hasBrowser, openBench, openCase, startBrowser } from './support/browser.ts';

/* The page that holds a model, as somebody works with it who got it by mail: on a disk, without network or server. */

describe.skipIf(!hasBrowser)('case: the standalone page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  /** Hands a case over as a page, and gives the file. */
  const handOver = async (name: string): Promise<string> => {
    const bench = await openBench(browser);
    await openCase(bench.page, name);
    await bench.page.getByRole('button', { name: 'Hand over' }).click();
    await bench.page.locator('input[name=handover][value=standalone]').check();
    const [taken] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('button', { name: /^Download / }).click(),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), 'standstill-')), `${name}.html`);
    writeFileSync(path, readFileSync(await taken.path()));
    await bench.close();
    return path;
  };

  it('is read, changed, undone, tried out and handed on, and asks for nothing', { timeout: 400_000 }, async () => {
    const path = await handOver('chicken');
    const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/:.*/s, '')));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    const verdict = page.locator('.today .blocks p').first();
    await verdict.waitFor();
    const before = await verdict.innerText();
    await expect.poll(() => axeViolations(page)).toEqual([]);

    // Every place opens.
    const places = page.getByRole('navigation', { name: 'Places' }).getByRole('button');
    const names = await places.allInnerTexts();
    expect(names).toHaveLength(8);
    for (const name of names) {
      await places.filter({ hasText: name }).click();
      await page.locator('main article').first().waitFor();
    }

    // Changed, and undone.
    await places.filter({ hasText: 'Today' }).click();
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '4. Where we are' }).click();
    await page.getByRole('checkbox').first().click();
    await expect.poll(() => verdict.innerText()).not.toBe(before);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => verdict.innerText()).toBe(before);

    // Tried out in a draft, and dropped.
    await page.keyboard.press('w');
    const bar = page.getByRole('region', { name: 'What if: a draft beside the model' });
    await bar.waitFor();
    await page.getByRole('checkbox').first().click();
    await expect.poll(() => verdict.innerText()).not.toBe(before);
    await bar.getByRole('button', { name: 'Drop' }).click();
    await expect.poll(() => verdict.innerText()).toBe(before);

    // What the page has no means for is not offered.
    await places.filter({ hasText: 'Says who' }).click();
    await page.getByText('Articles are read in the workbench').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Articles' }).count()).toBe(0);
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await places.filter({ hasText: 'Hand over' }).click();
    await page.getByRole('button', { name: /^Download .*\.html/ }).waitFor();
    for (const id of ['link', 'standalone']) {
      await expect.poll(() => page.locator(`input[name=handover][value=${id}]`).count()).toBe(0);
    }
    await page.locator('input[name=handover][value=model]').check();
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download .*\.yaml/ }).click(),
    ]);
    expect(readFileSync(await taken.path(), 'utf8')).toBe(
      readFileSync(new URL('../../catalogue/chicken.yaml', import.meta.url), 'utf8'),
    );
    expect(asked.filter((kind) => kind !== 'blob' && kind !== 'data')).toEqual(['file']);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
