import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, type Bench, hasBrowser, openBench, openCase, startBrowser } from './support/browser.ts';

/*
 * The place that shows who can do what, as somebody uses it who has a keyboard and a published conflict.
 */
describe.skipIf(!hasBrowser)('case: who can do what', { timeout: 180_000 }, () => {
  let browser: Browser;
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    bench = await openBench(browser);
    page = bench.page;
    await openCase(page, 'korea-2019');
  }, 120_000);

  afterAll(async () => {
    await bench?.close();
    await browser?.close();
  });

  const node = (number: number) => page.locator(`.g-hit[data-key="s${number}"]`);
  const pressed = () => page.locator('.g-hit[aria-pressed="true"]');

  it('opens at g, goes from state to state by arrow keys, and selects', async () => {
    await page.keyboard.press('g');
    await node(1).waitFor();
    await expect.poll(() => page.locator('.g-hit').count()).toBe(32);
    await node(1).focus();
    await page.keyboard.press('ArrowRight');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    expect(reached).toMatch(/^s\d+$/);
    expect(reached).not.toBe('s1');
    await page.keyboard.press('Enter');
    await expect.poll(() => pressed().getAttribute('data-key')).toBe(reached);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain(`state=${reached?.slice(1)}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => pressed().count()).toBe(0);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('s1');
  });

  it('shows the same steps as a table: a row an arrow', async () => {
    const arrows = await page.locator('.g-arrow').count();
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = page.locator('.move-table tbody tr');
    await rows.first().waitFor();
    expect(arrows).toBeGreaterThan(80);
    await expect.poll(() => rows.count()).toBe(arrows);
    // Fewer rows, for what axe takes grows with them.
    await page.getByLabel('Shows').selectOption('matters');
    await expect.poll(() => rows.count()).toBeLessThan(30);
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.getByLabel('Shows').selectOption('all');
    await page.getByRole('button', { name: 'Graph' }).click();
    await node(1).waitFor();
  });

  it('goes a path from today step by step, by buttons and by keys, and plays an explanation', async () => {
    await node(6).click();
    const ways = page.getByRole('region', { name: 'Step by step', exact: true });
    await ways.getByText('How it is reached from today').waitFor();
    const before = await page.locator('.g-node').first().getAttribute('transform');
    await ways.getByRole('button', { name: 'Play' }).first().click();
    const player = page.getByRole('region', { name: 'The way, step by step' });
    await player.getByText('Step 1 of 2').waitFor();
    // The graph comes into sight with the words.
    expect((await page.locator('.graph-canvas').boundingBox())?.y).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.g-now').getAttribute('data-from')).toBe('s1');
    await player.getByRole('button', { name: 'Next' }).click();
    await player.getByText('Step 2 of 2').waitFor();
    await expect.poll(() => page.locator('.g-now').getAttribute('data-to')).toBe('s6');
    await page.keyboard.press('b');
    await player.getByText('Step 1 of 2').waitFor();
    await expect.poll(() => page.locator('.g-node').first().getAttribute('transform')).toBe(before);
    await page.keyboard.press('Escape');
    await player.waitFor({ state: 'detached' });
    await expect.poll(() => pressed().getAttribute('data-key')).toBe('s6');

    await ways.getByRole('button', { name: 'Play' }).last().click();
    await player.getByText('It gains').waitFor();
    await expect.poll(() => page.locator('.g-move').getAttribute('data-from')).toBe('s6');
    await page.keyboard.press('n');
    await player.getByText('it ends no better').waitFor();
    await expect.poll(() => page.locator('.g-answer.g-now').count()).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('has no fault that axe finds, light and dark, and fits 320 pixels', async () => {
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const box = await page.locator('.graph-canvas').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('becomes larger by wheel and keys, and all of it is seen again at 0', async () => {
    const seen = async () => (await page.locator('svg.graph').getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
    await page.locator('.graph-canvas').hover();
    const [, , wide = 0] = await seen();
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await seen())[2]).toBeLessThan(wide);
    await node(6).focus();
    await page.keyboard.press('0');
    const [, , , high = 0] = await seen();
    await page.keyboard.press('+');
    await expect.poll(async () => (await seen())[3]).toBeLessThan(high);
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('+');
    await page.locator('svg.graph[data-detail="full"]').waitFor();
    await expect.poll(() => textOutside(page)).toEqual([]);
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
  });
});

/** The lines of text that leave the box they are written in, in the letters of this browser. */
function textOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('.g-node')].flatMap((node) => {
      const box = node.querySelector<SVGRectElement>('.g-box')?.getBBox();
      const lines = [...node.querySelectorAll<SVGTextElement>('.g-detail text')];
      if (box === undefined || lines.length === 0) return ['no box'];
      return lines.flatMap((line) => {
        const { x, y, width, height } = line.getBBox();
        const inside = x >= 0 && y >= 0 && x + width <= box.width && y + height <= box.height + 2;
        return inside && width > 0 ? [] : [line.textContent ?? ''];
      });
    }),
  );
}
