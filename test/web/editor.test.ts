import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

const wall = `standstill: 1
title: A wall
parties:
  north: { options: { build: Build the wall, pay: Pay for it }, prefers: [build] }
  south: { options: { sue: Go to court }, prefers: [not build, sue if build] }
statusQuo: [build]
`;

describe.skipIf(!hasBrowser)('case: the text of the model', () => {
  const open = eachBench();
  let bench: Bench;

  const openWall = async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    await openCase(bench.page, 'wall.yaml');
    await bench.page.locator('.cm-content').click();
    return bench.page;
  };
  const text = async () => (await bench.page.locator('.cm-line').allInnerTexts()).join('\n');

  it('offers the names that the model knows', { timeout: 300_000 }, async () => {
    const page = await openWall();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('outcomes: { case: su');
    await page.locator('.cm-tooltip-autocomplete').getByText('Go to court').waitFor();
    // The editor takes a key for the list only once the list has stood for 75 ms.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await expect.poll(() => text()).toContain('case: sue');
  });

  it('tells what a name means, and its evidence', { timeout: 300_000 }, async () => {
    bench = await open();
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('statement: not abandon');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page
      .locator('.cm-line', { hasText: 'statement: not abandon' })
      .first()
      .hover({ position: { x: 205, y: 8 } });
    await page.locator('.meaning').waitFor();
    await expect.poll(() => page.locator('.meaning').innerText()).toContain('Give up nuclear weapons');
    await expect
      .poll(() => page.locator('.meaning blockquote').first().innerText())
      .toContain('fully abandon its nuclear weapons');
  });

  it('gives another name everywhere with F2, undone at once', { timeout: 300_000 }, async () => {
    const page = await openWall();
    const line = page.locator('.cm-line', { hasText: 'statusQuo' });
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.getByLabel('New name').fill('put-up');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.cm-content')?.textContent?.includes('statusQuo: [put-up]'),
    );
    expect((await text()).trim()).toBe(wall.replaceAll(/\bbuild\b/g, 'put-up').trim());
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undid: build renamed to put-up').waitFor();
    expect((await text()).trim()).toBe(wall.trim());
  });
});
