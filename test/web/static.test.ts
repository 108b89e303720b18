import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, openCase, startBrowser } from './support/browser.ts';
import { servePlain } from './support/plain-server.ts';

/* The built page on a plain web server: nothing behind it, models on the person's own disk. */

const wall = `standstill: 1
title: A wall
parties:
  north: { options: { build: Build the wall }, prefers: [build] }
  south: { options: { sue: Go to court }, prefers: [not build, sue if build] }
statusQuo: []
`;

describe.skipIf(!hasBrowser)('case: the page without a server', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePlain>>;
  let context: BrowserContext;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
    server = await servePlain();
  }, 120_000);
  beforeEach(async () => {
    asked.length = 0;
    complaints.length = 0;
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.on('request', (request) => asked.push(request.url()));
    context.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text());
    });
    page = await context.newPage();
    page.setDefaultTimeout(90_000);
  });
  afterEach(async () => {
    const strange = asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(server.address));
    expect(strange).toEqual([]);
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const text = () => page.locator('.cm-content').innerText();
  const append = async (words: string) => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(words);
  };

  it('shows published cases, opens a file from the disk and gives it back as a download', {
    timeout: 300_000,
  }, async () => {
    // As in a browser that gives no handles to files.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
      Reflect.deleteProperty(window, 'showSaveFilePicker');
    });
    await page.goto(server.address);
    await openCase(page, 'korea-2019');
    await page.getByText('Yes. Today is a standstill').waitFor();
    await expect.poll(() => page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.getByRole('button', { name: 'All models' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await (await chooser).setFiles({ name: 'wall.yaml', mimeType: 'text/yaml', buffer: Buffer.from(wall) });
    await page.getByText('No. Today is no standstill').waitFor();
    await append('about: Mine.\n');
    await page.getByText('not saved').waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('Mine'));
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    expect((await download).suggestedFilename()).toBe('wall.yaml');
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(`${wall}about: Mine.\n`);
  });

  it('writes the file that was picked, never over what somebody else wrote, and keeps nothing but a cache', {
    timeout: 300_000,
  }, async () => {
    // A real handle, of the browser's own files, in place of the one that a person would pick.
    await page.addInitScript(() => {
      const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('wall.yaml', { create: true });
      Object.assign(window, { showOpenFilePicker: async () => [await pick()], showSaveFilePicker: pick });
    });
    await page.goto(server.address);
    await write(wall);
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await page.locator('.cm-content').waitFor();
    await append('about: Mine.\n');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved wall.yaml').waitFor();
    await expect.poll(() => read()).toBe(`${wall}about: Mine.\n`);
    await write(`${wall}about: Theirs.\n`);
    await append('# more\n');
    await page.keyboard.press('Control+s');
    await page.getByText('The file was changed elsewhere since you opened it.').waitFor();
    await expect.poll(() => read()).toBe(`${wall}about: Theirs.\n`);
    await expect.poll(() => text()).toContain('# more');
    await page.goto(server.address);
    await page.getByText('Kept by this browser').waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole('heading', { name: 'Standstill', exact: true }).waitFor();
    await expect.poll(() => page.getByText('Kept by this browser').count()).toBe(0);
    await expect.poll(() => read()).toBe(`${wall}about: Theirs.\n`);
  });

  it('reads an article', { timeout: 300_000 }, async () => {
    await page.goto(server.address);
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'Says who' }).click();
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    await page
      .getByLabel('Text of an article')
      .fill('Talks go on\n\nThe minister said the talks in Vienna would resume.\n');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: /minister said/ }).waitFor();
    expect(asked.filter((url) => /statements.*\.bin$/.test(url))).toHaveLength(1);
  });

  const read = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('wall.yaml');
      return (await handle.getFile()).text();
    });
  const write = (words: string) =>
    page.evaluate(async (content) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('wall.yaml', { create: true });
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
    }, words);
});
