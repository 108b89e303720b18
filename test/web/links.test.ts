import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashOf, modelLink } from '../../src/report/index.ts';
import { type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';
import { wall } from './support/wall.ts';

/* A model that comes in a link: from somebody else, cut short on the way, or made to do harm. */

const hostile = `standstill: 1
title: "<img src=x onerror=alert(1)>"
parties:
  a: { name: "<script>alert(2)</script>", options: { x: "</title><iframe src='https://elsewhere.example/'></iframe>" }, prefers: [x] }
statusQuo: []
`;

/** A link with bytes that no model is made of, as somebody makes it by hand: with the right check. */
function linkOf(bytes: Uint8Array, check = hashOf(bytes).slice(0, 12)): string {
  return `model=1.${check}.${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url')}`;
}

const good = modelLink(wall) ?? '';

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a later version', good.replace('model=1.', 'model=2.'), /made by a newer version of Standstill/],
  ['a version that is none', good.replace('model=1.', 'model=%00.'), /The link is broken/],
  ['markup', 'model=<img src=x onerror=alert(1)>', /The link is broken/],
  ['nothing', 'model=', /The link carries no model/],
  ['one that was cut off', good.slice(0, -9), /The link is broken/],
  ['one in which a letter was changed', linkOf(strToU8(wall), '0'.repeat(12)), /The link is broken/],
  ['one that is no text', linkOf(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x01])), /The link is broken/],
  ['200 kB', `model=1.0123456789ab.${'A'.repeat(200_000)}`, /longer than any link with a model/],
  ['10 MB', `model=1.0123456789ab.${'A'.repeat(10_000_000)}`, /longer than any link with a model/],
  ['a bomb of 30 MB in 40 kB', linkOf(new Uint8Array(30_000_000)), /grows beyond any model when it is unpacked/],
];

describe.skipIf(!hasBrowser)('corner: links', () => {
  const open = eachBench();
  let bench: Bench;
  const title = () => bench.page.getByRole('heading', { level: 1 }).innerText();

  it('refuses what is hostile or damaged with its reason, and lets go of nothing that is open', {
    timeout: 300_000,
  }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page, folder } = bench;
    for (const [what, fragment, reason] of refused) {
      await openCase(page, 'wall.yaml');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await page.getByText(reason).waitFor();
      await expect.poll(title, { message: what }).toBe('Standstill');
      await expect.poll(() => page.url(), { message: what }).not.toContain('model=');
      await page.getByRole('button', { name: /^Dismiss/ }).click();
    }
    expect(readFileSync(join(folder, 'wall.yaml'), 'utf8')).toBe(wall);
  });

  it('opens a model of hostile names as text, lets it be changed and undone, and saves it as one’s own', {
    timeout: 300_000,
  }, async () => {
    bench = await open();
    const { page, folder } = bench;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`http://127.0.0.1:${bench.server.port}/#${modelLink(hostile)}&view=handover`);
    await page.locator('iframe.handover-preview').waitFor();
    await expect.poll(title).toBe('<img src=x onerror=alert(1)>');
    const report = page.frameLocator('iframe.handover-preview');
    await report.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => report.locator('iframe, script, img').count()).toBe(0);
    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '4. Where we are' }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => page.getByRole('checkbox').first().isChecked()).toBe(false);
    await page.keyboard.press('Control+s');
    await page.getByLabel('File name').fill('from-somebody');
    await page.keyboard.press('Enter');
    await page.getByText('Saved from-somebody.yaml').waitFor();
    expect(readFileSync(join(folder, 'from-somebody.yaml'), 'utf8')).toBe(hostile);
    expect(dialogs).toEqual([]);
  });

  it('that comes while something is not saved loses none of that', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page } = bench;
    await openCase(page, 'wall.yaml');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('about: Mine.\n');
    await page.getByText('not saved').waitFor();
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      modelLink(wall.replace('title: A wall', 'title: Their wall')) ?? '',
    );
    await expect.poll(title).toBe('Their wall');
    await page.getByRole('button', { name: 'All models' }).click();
    await page.getByRole('button', { name: 'wall.yaml', exact: true }).click();
    await expect.poll(title).toBe('A wall');
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('about: Mine.');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('not saved').waitFor({ state: 'detached' });
  });
});
