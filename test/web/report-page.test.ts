import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered } from '../support/in-process.ts';
import { longModel } from '../support/long-model.ts';
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
    ['layered', wideModel(8)],
    ['wordy', longModel()],
  ])(
    'of a %s model: axe finds nothing, light and dark; it fits a small screen, and on paper it is light, numbered and legible',
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
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect
        .poll(() => page.evaluate(lookOnPaper))
        .toEqual({
          paper: 'rgb(255, 255, 255)',
          ink: 'rgb(0, 0, 0)',
          numbers: 'counter(page) " of " counter(pages)',
          legible: true,
          wide: 0,
        });
      await context.close();
    },
    120_000,
  );
});

/** What A4 leaves between the report's margins, pixels. */
const paper = { width: 673, height: 978 };

/** How the page would be printed; evaluated in it. */
function lookOnPaper() {
  const { backgroundColor, color } = getComputedStyle(document.body);
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const foot = rules.map(({ cssText }) => /@bottom-right \{ content: ([^;]*);/.exec(cssText)?.[1]).find(Boolean);
  // Text of the graph, by what the page makes of the picture; letters of 13 pixels are the smallest that have to be read.
  const svg = document.querySelector('svg');
  const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
  return {
    paper: backgroundColor,
    ink: color,
    numbers: foot,
    legible: scale * 13 >= 5.5,
    wide: document.documentElement.scrollWidth - innerWidth,
  };
}
