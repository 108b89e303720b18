import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, type Opening, openCase } from './support/browser.ts';

/* Says who: quotations in their sources, articles read, proposals taken in, positions over time; as somebody does it. */

const harbour = `standstill: 1
title: The harbour
sources:
  news: { title: Talks begin at the harbour, publisher: The Harbour News, date: 2023-03-01, file: news.txt }
parties:
  union:
    name: Dockers Union
    options:
      strike: Strike
      nights: Accept night shifts
    prefers:
      # they say so each year
      - statement: not nights
        because: They say so.
        evidence:
          - { source: news, quote: "will not sit through ‘night shifts’", at: 2 }
          - { source: news, quote: words that nobody wrote, at: 1 }
      - port.raise
  port:
    name: Port Authority
    options:
      raise: Raise wages
    prefers:
      - not union.strike
      - not raise
statusQuo: []
`;

const news = `Talks begin at the harbour

1 March 2023

The Port Authority said it would raise wages if the union accepted night shifts.

“We will not sit through ‘night shifts’ again,” said Mette Holm of the Dockers Union.
`;

const deadline = `Harbour talks break off as union sets a deadline

14 March 2023

The Dockers Union said on Tuesday that it would strike if the Port Authority did not raise wages by 1 May.

The Port Authority refused to raise wages. It refused to publish its accounts.

“We will not accept night shifts,” union president Mette Holm told reporters.
`;

const markup = `Talks of <b>markup</b> & <script>alert(1)</script> go on

2 May 2023

The <img src=x onerror=alert(1)> Union said that it would not accept <iframe src="https://elsewhere.example/"></iframe> night shifts.

"We demand <a href='javascript:alert(1)'>wages</a>," the Dockers Union said.
`;

describe.skipIf(!hasBrowser)('case: says who', () => {
  const open = eachBench();
  let bench: Bench;

  const openHarbour = async (options: Opening = {}) => {
    bench = await open({
      prepare: (folder) => {
        writeFileSync(join(folder, 'harbour.yaml'), harbour);
        writeFileSync(join(folder, 'news.txt'), news);
      },
      ...options,
    });
    await openCase(bench.page, 'harbour.yaml');
    await bench.page.getByRole('button', { name: 'Says who' }).click();
    await bench.page.getByRole('heading', { name: 'Sources' }).waitFor();
    return bench.page;
  };
  const readPasted = async (page: Page, text: string, title: string) => {
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    const paste = page.getByLabel('Text of an article');
    if (!(await paste.isVisible())) await page.getByText('Take an article in').click();
    await paste.fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
  };
  const marked = (page: Page, kind: string) => page.locator(`mark.mark-${kind}`).allInnerTexts();

  it('shows the Korean case’s quotations, and says plainly that the article is not here', {
    timeout: 300_000,
  }, async () => {
    bench = await open();
    const { page } = bench;
    await openCase(page, 'korea-2019');
    await page.getByRole('button', { name: 'Says who' }).click();
    const quotation = page.getByRole('button', { name: 'demands to ease sanctions' });
    await quotation.click();
    await page.getByText('so the words cannot be shown in their place').waitFor();
    await page.getByText('Its text is not here: put trt-2019-04-26.txt beside the model, or choose it.').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('opens a quotation in its source, which lies beside the model', { timeout: 300_000 }, async () => {
    const page = await openHarbour();
    await page.getByText('text at hand').waitFor();
    await page.getByRole('button', { name: 'will not sit through' }).click();
    await expect.poll(() => marked(page, 'quote')).toEqual(['will not sit through ‘night shifts’']);
    await expect.poll(() => page.locator('.passage p').count()).toBe(2);
    await page.getByText('not found in its source').waitFor();
    await page.getByRole('button', { name: 'words that nobody wrote' }).click();
    await page.getByRole('button', { name: 'In the text' }).first().click();
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('reads a pasted article, takes one proposal in, and undoes it', { timeout: 300_000 }, async () => {
    const page = await openHarbour();
    await readPasted(page, deadline, 'Harbour talks break off as union sets a deadline');
    await page.getByRole('button', { name: /^Mette Holm told/ }).click();
    await expect.poll(() => marked(page, 'content')).toEqual(['“We will not accept night shifts,”']);
    await expect.poll(() => marked(page, 'cue')).toEqual(['told']);
    await page.getByRole('button', { name: /^condition on Port Authority, by/ }).click();
    expect((await marked(page, 'deadline')).join('')).toContain('1 May');
    await expect.poll(() => axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'By speaker' }).click();
    await page.getByRole('main').getByRole('heading', { name: 'Port Authority', exact: true }).waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Proposals' }).click();
    const accept = page.getByRole('button', { name: 'Accept: Dockers Union prefers union.strike if not port.raise' });
    await accept.waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await accept.click();
    await page.getByRole('heading', { name: 'In the model already' }).waitFor();
    await accept.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await page.getByText('Saved harbour.yaml').waitFor();
    const saved = readFileSync(join(bench.folder, 'harbour.yaml'), 'utf8');
    expect(saved).toContain('- statement: union.strike if not port.raise');
    expect(saved).toContain('# they say so each year');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Undid: accepted: Dockers Union prefers/).waitFor();
    await accept.waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Saved harbour.yaml').last().waitFor();
    await expect.poll(() => readFileSync(join(bench.folder, 'harbour.yaml'), 'utf8')).toBe(harbour);
  });

  it('keeps articles over a reload, and puts the positions of several in their order', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'deadline.txt', { type: 'text/plain' }));
      return transfer;
    }, deadline);
    await page.locator('.says-who').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'Harbour talks break off as union sets a deadline' }).waitFor();
    await page.getByText('Take an article in').click();
    await page.getByRole('button', { name: 'news.txt', exact: true }).click();
    await page.getByRole('heading', { name: 'Talks begin at the harbour' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Over time' }).click();
    const port = page.locator('.says-who section', { has: page.getByRole('heading', { name: 'Port Authority' }) });
    await port.getByText('Turns round what it said on').first().waitFor();
    expect(
      (await port.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))).slice(0, 1),
    ).toEqual(['2023-03-01']);
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('shows an article full of markup as the text that it is, on a narrow screen too', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour({ viewport: { width: 320, height: 720 } });
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    await page.getByLabel('Text of an article').fill(markup);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.article-block').first().waitFor();
    await expect.poll(() => page.locator('.article-text :is(script, img, iframe, a, b)').count()).toBe(0);
    await expect.poll(() => page.locator('.article-text').innerText()).toContain('night shifts');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Proposals' }).click();
    await page.getByText(/Nothing is (added unless|found here)/).waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });
});
