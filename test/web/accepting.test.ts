import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, type Opening, openCase } from './support/browser.ts';

/* Articles come in by every way, and what they propose goes into the model and out of it again, one by one. */

const harbour = `standstill: 1
title: The harbour
sources:
  minutes: { title: Minutes of the talks }
parties:
  union:
    name: Dockers Union
    options:
      strike: Strike
      nights: Accept night shifts
    prefers:
      - nights   # they said so in spring
      - statement: port.raise
        evidence:
          - { source: minutes, quote: wages have to go up, at: 1 }
  port:
    name: Port Authority
    options:
      raise: Raise wages
    weights: { not union.strike: 2, not raise: 1 }
statusQuo: []
`;

const deadline = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Harbour talks break off as union sets a deadline</title>
<meta property="article:published_time" content="2023-03-14T09:00:00Z">
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Harbour talks break off as union sets a deadline</h1>
<p>The Dockers Union said on Tuesday that it would strike if the Port Authority did not raise wages by 1 May.</p>
<p>The Port Authority refused to raise wages. It refused to publish its accounts.</p>
<figure><img src="https://elsewhere.example/dock.jpg" alt=""><figcaption>The dock on Monday.</figcaption></figure>
<p>“We will not accept night shifts,” union president Mette Holm told reporters.</p>
</article>
<aside><h2>Read more</h2><ul><li><a href="/1">Ferries run late</a></li><li><a href="/2">Cranes for sale</a></li></ul></aside>
</body>
</html>
`;

const turn = `Union takes night shifts

2 May 2023

“We will accept night shifts,” said Mette Holm of the Dockers Union.

The Port Authority said it would raise wages.
`;

const minutes = `Minutes of the talks

The union said that wages have to go up.
`;

describe.skipIf(!hasBrowser)('case: articles and what they propose', () => {
  const open = eachBench();
  let bench: Bench;

  const openHarbour = async (options: Opening = {}) => {
    bench = await open({
      locale: 'en-GB',
      prepare: (folder) => writeFileSync(join(folder, 'harbour.yaml'), harbour),
      ...options,
    });
    await openCase(bench.page, 'harbour.yaml');
    await bench.page.getByRole('button', { name: 'Says who' }).click();
    await bench.page.getByRole('heading', { name: 'Sources' }).waitFor();
    return bench.page;
  };
  const onDisk = () => readFileSync(join(bench.folder, 'harbour.yaml'), 'utf8');
  const drop = async (page: Page, onto: string, ...files: readonly (readonly [string, string, string])[]) => {
    const dropped = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const [name, type, text] of all) transfer.items.add(new File([text], name, { type }));
      return transfer;
    }, files);
    await page.locator(onto).dispatchEvent('dragover', { dataTransfer: dropped });
    await page.locator('.says-who[data-over]').waitFor();
    await page.locator(onto).dispatchEvent('drop', { dataTransfer: dropped });
    await page.locator('.says-who:not([data-over])').waitFor();
  };
  const dropDeadline = async (page: Page) => {
    await drop(page, '.reasons-pane', ['deadline.html', 'text/html', deadline]);
    await page.getByRole('heading', { name: 'Harbour talks break off', level: 3 }).waitFor();
  };
  const proposals = (page: Page) => page.locator('.proposals > li');
  const titles = async (page: Page) => (await proposals(page).locator('h4').allInnerTexts()).map((text) => text.trim());
  const save = async (page: Page) => {
    await page.keyboard.press('Control+s');
    await page.getByText('not saved').waitFor({ state: 'detached' });
    return onDisk();
  };

  it('reads an HTML file that is dropped anywhere on the page, block by block, and fetches nothing that it names', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour();
    await dropDeadline(page);
    await page.getByText('14 March 2023').first().waitFor();
    const roles = await page.locator('.article-block .role').allInnerTexts();
    const blocks = await page.locator('.article-block > p').allInnerTexts();
    expect(roles.map((role, at) => [role, blocks[at]?.slice(0, 24)])).toEqual([
      ['noise: not read', 'Harbour talks break off '],
      ['noise: not read', 'Home World Sport'],
      ['title', 'Harbour talks break off '],
      ['paragraph 1', 'The Dockers Union said o'],
      ['paragraph 2', 'The Port Authority refus'],
      ['caption', 'The dock on Monday.'],
      ['paragraph 3', '“We will not accept nigh'],
      ['noise: not read', 'Read more'],
      ['noise: not read', 'Ferries run late'],
      ['noise: not read', 'Cranes for sale'],
    ]);
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('points out what goes against the model and where, and what cannot be written', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour({ colorScheme: 'dark' });
    await dropDeadline(page);
    await page.getByRole('button', { name: 'Proposals' }).click();
    const against = proposals(page).filter({ hasText: 'which says the opposite' });
    await against.waitFor();
    await expect.poll(() => against.locator('h4').innerText()).toBe('Dockers Union prefers not union.nights');
    await expect
      .poll(() => against.innerText())
      .toContain('But: Dockers Union has nights (statement 1), which says the opposite.');
    await against.getByRole('button', { name: 'In the text: nights' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('nights');
    await expect
      .poll(() => page.locator('.cm-activeLine').first().innerText())
      .toBe('      - nights   # they said so in spring');

    const blocked = proposals(page).filter({ hasText: 'It cannot be written:' });
    await expect.poll(() => blocked.count()).toBe(2);
    await expect
      .poll(() => blocked.first().innerText())
      .toContain('Port Authority has a ranking or weights, which take no statements. Add it by hand.');
    await expect.poll(() => blocked.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('takes four proposals in, and undo takes each out again to the letter', { timeout: 300_000 }, async () => {
    const page = await openHarbour();
    await dropDeadline(page);
    await page.getByRole('button', { name: 'Proposals' }).click();
    await proposals(page).first().waitFor();
    const before: string[] = [harbour];
    const accepted: string[] = [];
    for (
      let left = await proposals(page)
        .getByRole('button', { name: /^Accept/ })
        .count();
      left > 0;
    ) {
      const button = proposals(page)
        .getByRole('button', { name: /^Accept/ })
        .first();
      const title = ((await button.getAttribute('aria-label')) ?? '').replace('Accept: ', '');
      await button.click();
      await page.getByText(`Taken into the model: ${title}`).waitFor();
      accepted.push(title);
      await expect.poll(() => titles(page)).not.toContain(title);
      before.push(await save(page));
      left = await proposals(page)
        .getByRole('button', { name: /^Accept/ })
        .count();
    }
    expect(accepted).toEqual([
      'Dockers Union prefers union.strike if not port.raise',
      'Dockers Union prefers not union.nights',
      'scenario from 2023-05-02',
      'Port Authority could: Publish its accounts',
    ]);
    expect(new Set(before).size).toBe(5);
    for (const text of before) expect(text).toContain('- nights   # they said so in spring');
    for (const title of accepted.toReversed()) {
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText(`Undid: accepted: ${title}`).waitFor();
      await expect.poll(() => titles(page)).toContain(title);
      before.pop();
      expect(await save(page)).toBe(before.at(-1));
    }
    expect(onDisk()).toBe(harbour);
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await page.getByText('Did again: accepted: Dockers Union prefers union.strike').waitFor();
  });

  it('says that what is accepted goes into the draft, and leaves the model as it is', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour();
    await page.getByRole('button', { name: 'What if', exact: true }).click();
    const bar = page.getByRole('region', { name: 'What if: a draft beside the model' });
    await dropDeadline(page);
    await page.getByRole('button', { name: 'Proposals' }).click();
    await page.getByText('What you accept goes into the draft.').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    const title = 'Dockers Union prefers not union.nights';
    await page.getByRole('button', { name: `Accept into the draft: ${title}` }).click();
    await page.getByText(`Taken into the draft: ${title}`).waitFor();
    await bar.getByText(`accepted: ${title}`).waitFor();
    await expect.poll(() => page.getByText('not saved').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await bar.getByText('Nothing yet.').waitFor();
    await bar.getByRole('button', { name: 'Drop' }).click();
    await page.getByRole('button', { name: `Accept: ${title}` }).waitFor();
    expect(onDisk()).toBe(harbour);
  });

  it('takes the text of a source that a person chooses, and shows the quotation in it', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour();
    const quotation = page.getByRole('button', { name: 'wages have to go up' });
    await quotation.click();
    await page.getByText('The text of “Minutes of the talks” is not here').waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose the text of Minutes of the talks…' }).click(),
    ]);
    // The file has another name and another headline: that it is the source is what the person said.
    const buffer = Buffer.from(minutes.replace('Minutes of the talks', 'Page 12'));
    await chooser.setFiles({ name: 'scan-0012.txt', mimeType: 'text/plain', buffer });
    await page.getByText('text at hand').waitFor();
    await expect.poll(() => page.locator('mark.mark-quote').allInnerTexts()).toEqual(['wages have to go up']);
    await page.reload();
    await page.getByText('text at hand').waitFor();
    expect(onDisk()).toBe(harbour);
  });

  it('puts each party’s positions of several articles in the order of their days', {
    timeout: 300_000,
  }, async () => {
    const page = await openHarbour();
    // The later one first, both in one drop.
    await drop(page, '.says-who', ['turn.txt', 'text/plain', turn], ['deadline.html', 'text/html', deadline]);
    const given = page.getByRole('list', { name: 'Articles taken in' }).getByRole('button');
    await expect.poll(() => given.allInnerTexts()).toEqual(['turn.txt', 'deadline.html']);
    await given.first().click();
    await page.getByRole('heading', { name: 'Union takes night shifts', level: 3 }).waitFor();
    await page.getByRole('button', { name: 'Over time' }).click();
    const lane = (name: string) =>
      page.locator('.says-who section', { has: page.getByRole('heading', { name, level: 3 }) });
    const days = (name: string) =>
      lane(name)
        .locator('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    const union = lane('Dockers Union');
    await union.waitFor();
    await expect.poll(async () => [...new Set(await days('Dockers Union'))]).toEqual(['2023-03-14', '2023-05-02']);
    await expect.poll(async () => [...new Set(await days('Port Authority'))]).toEqual(['2023-03-14', '2023-05-02']);
    await union.getByText('Turns round what it said on 14 March 2023: refusal').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);

    // An article that is forgotten takes its positions along, and the model never had them.
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    await page.getByRole('button', { name: 'Forget this article' }).click();
    await expect.poll(() => given.allInnerTexts()).toEqual(['deadline.html']);
    await page.getByRole('button', { name: 'Over time' }).click();
    await expect.poll(async () => [...new Set(await days('Port Authority'))]).toEqual(['2023-03-14']);
    expect(onDisk()).toBe(harbour);
  });
});
