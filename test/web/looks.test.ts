import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* How the workbench looks to those who see, move or read otherwise: every place, in every way of showing it. */

const long = 'Bundesministerium-für-Verkehr-und-digitale-Infrastruktur-und-noch-etwas-mehr';
const wordy = `standstill: 1
title: ${long}
parties:
  north: { name: ${long}, options: { build: ${long} 1 }, prefers: [not sue, build] }
  south: { name: ${long} 2, options: { sue: ${long} 3 }, prefers: [not build, sue if build] }
statusQuo: [build]
outcomes: { court: { when: sue, name: ${long} } }
`;

describe.skipIf(!hasBrowser)('case: how it looks', () => {
  const open = eachBench();
  let bench: Bench;

  it('axe finds nothing in any place or dialog, in light and dark', { timeout: 600_000 }, async () => {
    bench = await open({ viewport: { width: 1600, height: 1000 } });
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.locator('.cm-content').waitFor();
    for (const place of everyPlace) {
      await place(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(() => axeViolations(page), { message: page.url() }).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect
        .poll(() => axeViolations(page, ['color-contrast']), { message: `${page.url()} in the dark` })
        .toEqual([]);
    }
  });

  it('nothing is wider than the window, from 320 pixels to 4K and enlarged to 200 %, nor moves where less motion is asked for', {
    timeout: 600_000,
  }, async () => {
    const prepare = (folder: string) => writeFileSync(join(folder, 'wordy.yaml'), wordy);
    bench = await open({ prepare, reducedMotion: 'reduce' });
    const { page } = bench;
    await openCase(page, 'wordy.yaml');
    for (const place of everyPlace) {
      await place(page);
      await expect.poll(() => movingParts(page), { message: page.url() }).toBe(0);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        for (const sheet of ['Model', 'Answer', 'Reasons']) {
          const button = page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: sheet });
          if ((await page.locator('.modal').count()) === 0 && (await button.isVisible())) await button.click();
          await expect
            .poll(() => tooWide(page), { message: `${page.url()} at ${width}×${height}, ${sheet}` })
            .toEqual([]);
        }
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });

  it('in forced colours what is selected, taken or where one is can still be told', { timeout: 300_000 }, async () => {
    bench = await open({ forcedColors: 'active' });
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.keyboard.press('t');
    await page.locator('tbody tr').nth(5).locator('td').first().click();
    const outline = (row: string) => style(page, `tbody tr[aria-selected="${row}"]`, 'outline-style');
    expect([await outline('true'), await outline('false')]).toEqual(['solid', 'none']);
    const here = await style(page, '.places [aria-current="page"]', 'border-bottom-color');
    const elsewhere = await style(page, '.places button:not([aria-current])', 'border-bottom-color');
    expect(here).not.toBe(elsewhere);
    await page.getByRole('button', { name: 'What holds' }).click();
    const pressed = await style(page, '.state-button[aria-pressed="true"]', 'border-top-color');
    expect(pressed).not.toBe(await style(page, '.state-button[aria-pressed="false"]', 'border-top-color'));
    const on = await style(page, '.in-view [aria-pressed="true"]', 'background-color');
    expect(on).not.toBe(await style(page, '.in-view [aria-pressed="false"]', 'background-color'));
    await expect.poll(() => style(page, '.chip', 'border-top-style')).toBe('solid');
    await expect.poll(() => page.locator('.chip .party-shape').first().innerText()).toMatch(/[●▲■]/);
  });
});

/** Ways to every place and dialog, from wherever one is. */
const everyPlace: readonly ((page: Page) => Promise<void>)[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((at) => async (page: Page) => {
    const button = page.getByRole('navigation', { name: 'Places' }).getByRole('button').nth(at);
    if ((await button.count()) === 0) return;
    await button.click();
    await page.locator('main h2').waitFor();
    await page.getByText('One moment…').waitFor({ state: 'detached' });
  }),
  async (page) => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('t');
    await page.getByRole('grid', { name: 'All states' }).waitFor();
  },
  ...['1. Who takes part', '2. What each can do', '3. What cannot be', '4. Where we are', '5. Who wants what'].map(
    (step) => async (page: Page) => {
      await page.getByRole('button', { name: 'Forms', exact: true }).click();
      await page.getByRole('button', { name: step }).click();
    },
  ),
  async (page) => {
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await page.getByRole('dialog').waitFor();
  },
  async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save as…' }).click();
    await page.getByRole('dialog').waitFor();
  },
  async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '1. Who takes part' }).click();
    await page
      .getByRole('button', { name: /^Delete / })
      .first()
      .click();
    await page.getByRole('alertdialog').waitFor();
  },
  async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  },
];

/** Phone, small tablet, a desk's window enlarged to 200 % (1280 × 800), desk and 4K. */
const sizes = [
  [320, 640],
  [640, 400],
  [768, 1024],
  [1280, 800],
  [3840, 2160],
] as const;

/** How many animations run. */
function movingParts(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
}

/** What sticks out of the window to the side and cannot be scrolled to within a part that scrolls by itself. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && right > clientWidth + 1 && !scrolls(element.parentElement);
      })
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 3);
  });
}

function style(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}
