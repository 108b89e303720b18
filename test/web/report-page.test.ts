import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered } from '../support/in-process.ts';
import { axeViolations, hasBrowser, startBrowser } from './support/browser.ts';
import { wideModel } from './support/wide-model.ts';

const catalogue = (name: string) => readFileSync(new URL(`../../catalogue/${name}.yaml`, import.meta.url), 'utf8');

describe.skipIf(!hasBrowser)('case: the report as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  it.each([
    ['long', catalogue('korea-2019')],
    ['tiny', catalogue('prisoners-dilemma')],
    ['wide', wideModel(9)],
  ])(
    'of a %s model: axe finds nothing, light and dark, and it fits a small screen',
    async (name, model) => {
      const { out, exitCode } = await answered('export', model, { format: 'html' });
      expect(exitCode).toBe(0);
      const file = join(mkdtempSync(join(tmpdir(), 'standstill-report-')), `${name}.html`);
      writeFileSync(file, out);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect.poll(() => axeViolations(page), { message: colorScheme }).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await context.close();
    },
    120_000,
  );
});
