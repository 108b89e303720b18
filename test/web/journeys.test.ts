import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/server/index.ts';
import { type Bench, dragStatement, eachBench, hasBrowser, openCase } from './support/browser.ts';
import { wall } from './support/wall.ts';

/* Whole ways through the workbench, and what can go wrong on them. */

describe.skipIf(!hasBrowser)('case: journeys', () => {
  const open = eachBench({ complaints: false });
  let bench: Bench;

  const openWall = async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    await openCase(bench.page, 'wall.yaml');
    return bench.page;
  };
  const onDisk = (name: string) => readFileSync(join(bench.folder, name), 'utf8');

  it('from a new conflict to a saved verdict with the keyboard alone', { timeout: 400_000 }, async () => {
    bench = await open();
    const { page } = bench;
    const { keyboard } = page;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await tabTo(page, 'New conflict');
    await press('Enter');
    await page.getByRole('navigation', { name: 'Steps' }).waitFor();
    await tabTo(page, 'What the conflict is called');
    await press('Control+a');
    await keyboard.type('Two neighbours');
    await tabTo(page, 'Name of a party');
    await keyboard.type('The north');
    await press('Enter');
    await keyboard.type('The south');
    await press('Enter');
    await tabTo(page, 'Next: What each can do');
    await press('Enter');
    const step = page.getByRole('heading', { name: 'What each can do' });
    await expect.poll(() => step.evaluate((element) => element === document.activeElement)).toBe(true);
    await tabTo(page, 'Something The north can do');
    await keyboard.type('Build the wall');
    await press('Enter');
    await tabTo(page, 'Something The south can do');
    await keyboard.type('Go to court');
    await press('Enter');
    await tabTo(page, 'Next: What cannot be');
    await press('Enter');
    await tabTo(page, 'Next: Where we are');
    await press('Enter');
    await tabTo(page, 'Build the wall');
    await press('Space');
    await tabTo(page, 'Next: Who wants what');
    await press('Enter');
    await page.getByText('what anybody wants, so nothing would move').waitFor();
    await tabTo(page, 'or as an expression');
    await keyboard.type('build-the-wall');
    await press('Enter');
    await tabTo(page, 'The south', 'Shift+Tab');
    await press('Enter');
    await tabTo(page, 'or as an expression');
    await keyboard.type('go-to-court if build-the-wall');
    await press('Enter');
    await page.getByText('No. Today is no standstill').waitFor();
    await press('Control+s');
    await page.getByRole('dialog').waitFor();
    await press('Control+a');
    await keyboard.type('neighbours');
    await press('Enter');
    await page.getByText('Saved neighbours.yaml').waitFor();
    expect(onDisk('neighbours.yaml')).toContain('      - go-to-court if build-the-wall\n');
    expect(bench.complaints).toEqual([]);
  });

  it('drag a statement with the mouse, undo it, and reload in the middle', { timeout: 400_000 }, async () => {
    const page = await openWall();
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '5. Who wants what' }).click();
    const rows = page.getByRole('row');
    const order = async () => (await rows.allInnerTexts()).map((text) => (/build/i.test(text) ? 'build' : 'sue'));
    await expect.poll(() => order()).toEqual(['sue', 'build']);
    await dragStatement(page, 'not sue', 1);
    await page.getByText('not sue is now number 2').waitFor();
    await expect.poll(() => order()).toEqual(['build', 'sue']);
    await page.reload();
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '5. Who wants what' }).click();
    await rows.first().waitFor();
    await expect.poll(() => order()).toEqual(['build', 'sue']);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Undid: not sue moved').waitFor();
    await expect.poll(() => order()).toEqual(['sue', 'build']);
    await page.keyboard.press('Control+s');
    await page.getByText('Everything is saved').waitFor();
    expect(onDisk('wall.yaml')).toBe(wall);
  });

  it('goes on everywhere while the server is stopped, and saves when it is back', { timeout: 400_000 }, async () => {
    const page = await openWall();
    const { server, folder, context } = bench;
    await page.getByText('No. Today is no standstill').or(page.getByText('Yes. Today is a standstill')).waitFor();
    // By now the page has fetched the parts that were not needed yet.
    await page.waitForFunction(() => {
      const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
      return ['outcomes', 'forms'].every((part) => fetched.some((name) => name.includes(`/${part}-`)));
    });
    await server.close();
    await page.keyboard.press('t');
    await page.getByRole('grid', { name: 'All states' }).waitFor();
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '4. Where we are' }).click();
    await page.getByRole('checkbox', { name: 'Go to court' }).check();
    await page.keyboard.press('Control+s');
    await page.getByText('The program behind this page is not running').waitFor();
    const again = await serve({ folder, port: server.port });
    if (typeof again === 'string') throw new Error(again);
    try {
      const door = await context.newPage();
      await door.goto(again.newAddress());
      await door.getByRole('heading', { name: 'Standstill', exact: true }).waitFor();
      await page.keyboard.press('Control+s');
      await page.getByText('Saved wall.yaml').waitFor();
      expect(onDisk('wall.yaml')).toContain('statusQuo: [build, sue]');
    } finally {
      await again.close();
    }
  });

  it('offers the model for download when the page breaks', { timeout: 300_000 }, async () => {
    const page = await openWall();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('about: Not lost.\n');
    await page.getByText('not saved').waitFor();
    await page.evaluate(() => {
      Number.prototype.toLocaleString = () => {
        throw new Error('the page is broken on purpose');
      };
    });
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'A wall' }).click();
    await page.getByRole('button', { name: 'Outcomes' }).click();
    await page.getByText('the page is broken on purpose').waitFor({ state: 'attached' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the model' }).click();
    expect((await download).suggestedFilename()).toBe('wall.yaml');
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(`${wall}about: Not lost.\n`);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('Not lost'));
  });
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return element?.getAttribute('aria-label') ?? labels[0]?.innerText ?? element?.textContent ?? '';
    });
    if (focused.replaceAll(/[●▲]/g, '').trim() === name) return;
  }
  throw new Error(`the Tab key never leads to “${name}”`);
}
