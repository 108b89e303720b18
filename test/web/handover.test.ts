import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStandalone } from '../../src/report/index.ts';
import { axeViolations, type Bench, hasBrowser, openBench, openCase, startBrowser } from './support/browser.ts';

const korea = readFileSync(new URL('../../catalogue/korea-2019.yaml', import.meta.url), 'utf8');

/** What each button gives, and how the beginning of it reads. */
const files = [
  ['html', 'korea-2019.html', /^<!doctype html>/],
  ['markdown', 'korea-2019.md', /^# The Korean peninsula/],
  ['model', 'korea-2019.yaml', /^# yaml-language-server/],
  ['yaml', 'korea-2019.yaml', /^# yaml-language-server/],
  ['svg', 'korea-2019.svg', /^<svg xmlns/],
  ['tikz', 'korea-2019.tex', /\\begin\{tikzpicture\}/],
  ['dot', 'korea-2019.dot', /digraph states/],
  ['graphml', 'korea-2019.graphml', /^<\?xml/],
  ['csv', 'korea-2019.csv', /^state,pattern/],
  ['csv-moves', 'korea-2019-moves.csv', /^party,from,to/],
  ['latex', 'korea-2019.tex', /\\begin\{longtable\}/],
] as const;

describe.skipIf(!hasBrowser)('corner: handing over', () => {
  let browser: Browser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await startBrowser();
    bench = await openBench(browser);
    await openCase(bench.page, 'korea-2019');
    await bench.page
      .getByRole('button', { name: 'Hand over' })
      .or(bench.page.getByRole('link', { name: 'Hand over' }))
      .first()
      .click();
  }, 180_000);
  afterAll(async () => {
    await bench?.close();
    await browser?.close();
  });

  const choose = (id: string) => bench.page.locator(`input[name=handover][value=${id}]`).check();
  const take = async (page: Page): Promise<Download> => {
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download / }).click(),
    ]);
    return taken;
  };

  it('gives every format as a file', async () => {
    for (const [name, file, start] of files) {
      await choose(name);
      const taken = await take(bench.page);
      expect(taken.suggestedFilename(), name).toBe(file);
      const text = readFileSync(await taken.path(), 'utf8');
      expect(text, name).toMatch(start);
    }
  }, 240_000);

  it('has no violation that axe finds, and shows the report as it will look', async () => {
    await choose('html');
    const frame = bench.page.frameLocator('iframe.handover-preview');
    await frame.getByRole('heading', { name: 'What this does not show' }).waitFor();
    await expect.poll(() => axeViolations(bench.page)).toEqual([]);
    expect(bench.complaints).toEqual([]);
    expect(bench.strangers).toEqual([]);
  }, 120_000);

  it('makes a link that opens elsewhere with the same answer', async () => {
    await choose('link');
    const link = await bench.page.locator('pre.handover-preview').innerText();
    const other = await openBench(browser);
    await other.page.goto(`http://127.0.0.1:${other.server.port}/${link.slice(link.indexOf('#'))}`);
    await other.page.locator('.today-state').waitFor();
    await expect.poll(() => other.page.getByText('Yes. Today is a standstill and holds firmly').count()).toBe(1);
    await expect.poll(() => other.page.locator('h1').innerText()).toBe('The Korean peninsula, April 2019');
    expect(other.complaints).toEqual([]);
    await other.close();
  }, 120_000);

  it.each([
    ['a later version', '#model=2.0123456789ab.AAAA', /newer version/],
    ['markup', '#model=<img src=x onerror=alert(1)>', /broken/],
    ['one that is too long', `#model=1.0123456789ab.${'A'.repeat(200_000)}`, /longer than any link/],
  ])(
    'refuses %s and says why',
    async (_, fragment, words) => {
      const other = await openBench(browser);
      await other.page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await other.page.getByText(words).waitFor();
      await expect.poll(() => other.page.getByRole('heading', { name: 'Standstill', exact: true }).count()).toBe(1);
      expect(other.complaints).toEqual([]);
      await other.close();
    },
    120_000,
  );

  it('says whether the draft or the model is handed over, and hands over that', async () => {
    const other = await openBench(browser);
    const { page } = other;
    await openCase(page, 'chicken');
    await page.getByRole('button', { name: 'Hand over' }).click();
    const draft = page.getByRole('button', { name: 'The draft', exact: true });
    await page.getByRole('button', { name: 'Download chicken.html' }).waitFor();
    await expect.poll(() => draft.count()).toBe(0);
    await page.getByRole('button', { name: 'What if', exact: true }).click();
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByLabel('What the conflict is called').fill('Only a draft');
    await page.getByLabel('What the conflict is called').blur();
    await page.getByRole('heading', { level: 1, name: 'Only a draft' }).waitFor();
    await page.getByText('has in it what you changed in the draft').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.locator('input[name=handover][value=model]').check();
    const given = async () => {
      const taken = await take(page);
      return [taken.suggestedFilename(), readFileSync(await taken.path(), 'utf8').includes('Only a draft')];
    };
    await page.locator('pre.handover-preview').getByText('Only a draft').waitFor();
    expect(await given()).toEqual(['chicken-draft.yaml', true]);
    await page.getByRole('button', { name: 'The model', exact: true }).click();
    await page.getByText('the model as it is, without the draft').waitFor();
    await page.getByRole('button', { name: 'Download chicken.yaml' }).waitFor();
    expect(await given()).toEqual(['chicken.yaml', false]);
    await page.locator('input[name=handover][value=markdown]').check();
    await page.getByRole('button', { name: 'Download chicken.md' }).waitFor();
    expect(await given()).toEqual(['chicken.md', false]);
    await draft.click();
    await page.getByRole('button', { name: 'Download chicken-draft.md' }).waitFor();
    expect(await given()).toEqual(['chicken-draft.md', true]);

    // Without the draft there is nothing to choose; undo brings both back.
    const bar = page.getByRole('region', { name: 'What if: a draft beside the model' });
    await bar.getByRole('button', { name: 'Drop' }).click();
    await draft.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Download chicken.md' }).waitFor();
    expect(await given()).toEqual(['chicken.md', false]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Download chicken-draft.md' }).waitFor();
    expect(await given()).toEqual(['chicken-draft.md', true]);
    expect(other.complaints).toEqual([]);
    await other.close();
  }, 120_000);

  it('makes one file that opens from disk without a network and asks for nothing', async () => {
    await choose('standalone');
    const text = readFileSync(await (await take(bench.page)).path(), 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThan(2_500_000);
    expect(readStandalone(text)).toBe(korea);
    const path = join(mkdtempSync(join(tmpdir(), 'standstill-')), 'korea.html');
    writeFileSync(path, text);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/:.*/s, '')));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    await page.getByText('Yes. Today is a standstill and holds firmly').waitFor({ timeout: 60_000 });
    expect(asked.filter((kind) => kind !== 'blob')).toEqual(['file']);
    expect(complaints).toEqual([]);
    expect(
      await page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    await context.close();
  }, 180_000);
});
