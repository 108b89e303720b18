import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { stops } from '../../src/web/tour/stops.ts';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* The guided tour, from the first page to its end, as somebody goes through it who has never seen the workbench. */

const wall = `standstill: 1
parties:
  north: { name: The north, options: { build: Build the wall }, prefers: [build] }
statusQuo: []
`;

describe.skipIf(!hasBrowser)('case: the guided tour', () => {
  const open = eachBench();
  let bench: Bench;

  it('leads to its end by the keyboard alone, and notices what was done', { timeout: 400_000 }, async () => {
    bench = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const { page } = bench;
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Take the tour' }).focus();
    await keyboard.press('Enter');
    for (const [at, { id, act }] of stops.entries()) {
      const heading = page.getByRole('heading', { name: `Stop ${at + 1} of ${stops.length}` });
      await heading.waitFor();
      await page.locator('[data-tour-look]').waitFor();
      await expect.poll(() => heading.evaluate(isFocused), { message: id }).toBe(true);
      await expect.poll(() => inSight(page), { message: id }).toBe(true);
      if (act !== undefined) {
        await keyboard.press('Tab');
        await keyboard.press('Enter');
        await page.locator('.tour-task .good').waitFor();
        await expect
          .poll(() => page.getByRole('button', { name: 'Next', exact: true }).last().evaluate(isFocused))
          .toBe(true);
      }
      // The first is light, the fourth dark: the theme changes with each.
      if (at === 0 || at === 3) await expect.poll(() => axeViolations(page), { message: id }).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      await page.emulateMedia({ colorScheme: at % 2 === 0 ? 'dark' : 'light' });
      if (at + 1 < stops.length) await keyboard.press('n');
    }
    await keyboard.press('b');
    await page.getByText(`Stop ${stops.length - 1} of`).waitFor();
    await keyboard.press('n');
    await page.getByRole('button', { name: 'Finish' }).press('Enter');
    await page.getByRole('button', { name: 'New conflict' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Take the tour' }).count()).toBe(0);
    await expect.poll(() => page.getByText('Kept by this browser').count()).toBe(0);
    // From the very case that it goes through, whose answer is known already.
    await openCase(page, 'korea-2019');
    await keyboard.press('?');
    await page.getByRole('dialog').getByRole('button', { name: 'Take the tour' }).click();
    await page.locator('[data-tour-look]').waitFor();
    await page.getByText('One moment…').waitFor({ state: 'detached' });
  });

  it('touches nothing of one’s own, survives a reload, and leaves to where one was', { timeout: 400_000 }, async () => {
    const viewport = { width: 320, height: 640 };
    bench = await open({ viewport, prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page, folder } = bench;
    await page.getByRole('button', { name: 'No, thanks' }).click();
    await openCase(page, 'wall.yaml');
    await page.keyboard.press('t');
    await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Model' }).click();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('about: Mine.\n');
    await page.getByText('not saved').waitFor();
    const start = async () => {
      await page.getByRole('button', { name: 'Keys', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: /tour/ }).click();
      await page.getByRole('region', { name: 'Guided tour' }).waitFor();
    };
    await start();
    for (let at = 1; at < 9; at++) await page.keyboard.press('n');
    await page.getByText('Stop 9 of').waitFor();
    await page.locator('.statements [data-tour-look]').waitFor();
    await page
      .getByRole('gridcell')
      .last()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.locator('.tour-task .good').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByText('not saved').waitFor();
    await expect.poll(() => page.url()).toContain('folder=wall.yaml');
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('about: Mine.');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Redo', exact: true }).click();

    await start();
    await page.getByText('Stop 9 of').waitFor();
    await page.reload();
    await page.getByText('Stop 9 of').waitFor();
    await page.locator('.statements [data-tour-look]').waitFor();
    await page.getByRole('button', { name: 'Leave the tour' }).click();
    await page.getByText('not saved').waitFor();
    await expect.poll(() => page.url()).toContain('folder=wall.yaml');
    expect(readdirSync(folder)).toEqual(['wall.yaml']);
    expect(readFileSync(join(folder, 'wall.yaml'), 'utf8')).toBe(wall);
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

/** Whether something of what is outlined can be seen, and the page itself has not moved. */
function inSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.querySelector('[data-tour-look]')?.getBoundingClientRect() ?? {
      top: 0,
      bottom: 0,
    };
    const panel = document.querySelector('.tour')?.getBoundingClientRect().top ?? 0;
    return scrollY === 0 && bottom > 0 && top < panel;
  });
}
