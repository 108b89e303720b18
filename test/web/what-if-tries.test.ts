import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, dragStatement, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* A draft in which everything is tried that can be, each taken back to the letter; and one beside a file that others change. */

const trade = `standstill: 1
title: A trade
parties:
  one: { name: The first, options: { give: Give }, prefers: [pay, not give] }   # they came first
  two: { name: The second, options: { pay: Pay }, prefers: [give, not pay] }
statusQuo: []
outcomes:
  deal: { when: give and pay, name: A deal }
guarantees:
  kept: { lock: give }
  agreed: { consent: pay, from: [one] }
  at-once: { joint: [give, pay] }
  pledge: { commit: give, then: { two: { prefers: [pay] } } }
`;

const wall = `standstill: 1
title: A wall
parties:
  north:
    name: The north
    options: { build: Build the wall, share: Share the cost }
    prefers:
      - not sue   # above all
      - build
      - not share
  south: { name: The south, options: { sue: Go to court }, prefers: [not build, sue if build] }
infeasible: [share and sue]
statusQuo: [build]
`;

describe.skipIf(!hasBrowser)('case: tries in a draft', () => {
  const open = eachBench();
  let bench: Bench;
  const openModel = async (name: string, text: string, more: Parameters<typeof open>[0] = {}) => {
    bench = await open({ ...more, prepare: (folder) => writeFileSync(join(folder, name), text) });
    await openCase(bench.page, name);
    return bench.page;
  };
  const onDisk = (name: string) => readFileSync(join(bench.folder, name), 'utf8');
  const barOf = (page: Page) => page.getByRole('region', { name: 'What if: a draft beside the model' });
  const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click();
  /** The text worked on, as the editor shows it. */
  const shown = async (page: Page) =>
    (await page.locator('.cm-line').allInnerTexts()).map((line) => line.trimEnd()).join('\n');

  it('promises of each kind, and a step together, are tried from the answer and taken back', {
    timeout: 400_000,
  }, async () => {
    const page = await openModel('trade.yaml', trade);
    const bar = barOf(page);
    await page.getByRole('button', { name: 'What would move it', exact: true }).click();
    await page.locator('.question summary').click();
    await page.getByLabel('Judged by').selectOption('nash');
    const tries = page.locator('.move-promises').getByRole('button', { name: /^Try:/ });
    const offer = (words: RegExp) => tries.and(page.getByRole('button', { name: words }));
    const before = await shown(page);

    const promised = [
      [/The first takes “Give” before anything else/, ['statusQuo:\n  - give', 'moves: forward', 'prefers: [pay]']],
      [
        /The first cannot go back on “Give” .kept., The second goes back on “Pay” only with the consent/,
        ['moves: forward', 'needs: { reverse: [one] }', 'joint:'],
      ],
    ] as const;
    for (const [words, written] of promised) {
      await offer(words).click();
      await bar.getByText(/^try: The first/).waitFor();
      await bar.getByText(/^Asked of A deal, that a path there holds .*: Yes; before, no\.$/).waitFor();
      for (const line of written) await expect.poll(() => shown(page)).toContain(line);
      await expect.poll(() => axeViolations(page)).toEqual([]);
      await undo(page);
      await bar.getByText('Nothing yet.').waitFor();
      await expect.poll(() => shown(page)).toBe(before);
    }
    await page
      .locator('.move-deal')
      .getByRole('button', { name: /^Try: Together in one step/ })
      .click();
    await bar.getByText(/^try: Together in one step/).waitFor();
    await expect.poll(() => shown(page)).toContain('joint:');
    await undo(page);
    await bar.getByText('Nothing yet.').waitFor();
    await bar.getByRole('button', { name: 'Drop' }).click();
    await expect.poll(() => shown(page)).toBe(before);
    expect(onDisk('trade.yaml')).toBe(trade);
  });

  it('statements are moved by dragging and by keys, options and rules go and come, each with its undo', {
    timeout: 400_000,
  }, async () => {
    const page = await openModel('wall.yaml', wall, { colorScheme: 'dark' });
    const bar = barOf(page);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
    await page.keyboard.press('w');
    await bar.waitFor();
    await button('Text').waitFor();
    const before = await shown(page);
    /** Does something in the forms, sees the text that it makes, takes it back, and sees the text as it was. */
    const tryOut = async (step: string, act: () => Promise<void>, done: string, text: string) => {
      await button('Forms').click();
      await button(step).click();
      await act();
      await bar.getByText(done, { exact: true }).waitFor();
      await button('Text').click();
      await expect.poll(() => shown(page), { message: done }).toBe(text);
      await undo(page);
      await bar.getByText('Nothing yet.').waitFor();
      await expect.poll(() => shown(page), { message: done }).toBe(before);
    };

    const swapped = before.replace('- not sue   # above all\n      - build', '- build\n      - not sue   # above all');
    await tryOut('5. Who wants what', () => dragStatement(page, 'not sue', 1), 'not sue moved', swapped);
    const last = before.replace('      - build\n      - not share', '      - not share\n      - build');
    await tryOut(
      '5. Who wants what',
      async () => {
        await page.getByRole('row').nth(1).focus();
        await page.keyboard.press('Alt+ArrowDown');
      },
      'build moved',
      last,
    );
    await tryOut(
      '2. What each can do',
      async () => {
        await button('Delete Share the cost').click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
      },
      'Share the cost deleted',
      before.replace(', share: Share the cost', '').replace('\n      - not share', '').replace('[share and sue]', '[]'),
    );
    await tryOut(
      '2. What each can do',
      async () => {
        await page.getByLabel('Something The south can do').fill('Buy the land');
        await page.keyboard.press('Enter');
      },
      'new option Buy the land',
      before.replace('{ sue: Go to court }', '{ sue: Go to court, buy-the-land: Buy the land }'),
    );
    await tryOut(
      '3. What cannot be',
      () => button('Delete the rule share and sue').click(),
      'rule deleted: share and sue',
      before.replace('[share and sue]', '[]'),
    );
    await tryOut(
      '3. What cannot be',
      async () => {
        await page.getByRole('combobox', { name: 'Build the wall' }).selectOption('taken');
        await page.getByRole('combobox', { name: 'Go to court' }).selectOption('taken');
        await button('This cannot be').click();
      },
      'cannot be: build and sue',
      before.replace('[share and sue]', '[share and sue, build and sue]'),
    );
    await expect.poll(() => axeViolations(page)).toEqual([]);
    expect(onDisk('wall.yaml')).toBe(wall);
  });

  it('stays small where there is little room, and shows the rest when asked', { timeout: 400_000 }, async () => {
    const page = await openModel('wall.yaml', wall, { viewport: { width: 320, height: 640 } });
    const bar = barOf(page);
    await page.getByRole('button', { name: 'What if', exact: true }).click();
    const height = async () => (await bar.boundingBox())?.height ?? Number.POSITIVE_INFINITY;
    await expect.poll(height).toBeLessThan(60);
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await bar.getByRole('button', { name: 'What changes' }).click();
    await bar.getByText('Nothing yet.').waitFor();
    await bar.getByRole('button', { name: 'End it' }).click();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await bar.getByRole('button', { name: 'Drop', exact: true }).click();
    await bar.waitFor({ state: 'detached' });
  });

  it('is lost in no tab when another saves the file meanwhile, and all is said', { timeout: 400_000 }, async () => {
    const page = await openModel('wall.yaml', wall);
    const bar = barOf(page);
    const theirs = wall.replace('title: A wall', 'title: Their wall');
    await page.keyboard.press('w');
    await bar.waitFor();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('about: Mine.\n');
    await bar.getByText('typing').waitFor();

    // The other tab has the model without the draft, and the first page says that there is one.
    const other = await bench.context.newPage();
    other.setDefaultTimeout(90_000);
    await other.goto(page.url().replace(/#.*/, ''));
    await other.getByRole('heading', { name: 'Not saved' }).waitFor();
    await other.getByRole('button', { name: /^wall\.yaml, / }).waitFor();
    await other.getByRole('button', { name: 'wall.yaml', exact: true }).click();
    await other.getByLabel('What the conflict is called').or(other.locator('.cm-content')).waitFor();
    await expect.poll(() => barOf(other).count()).toBe(0);
    await expect.poll(() => shown(other)).not.toContain('Mine');
    await other.getByRole('button', { name: 'Forms', exact: true }).click();
    await other.getByLabel('What the conflict is called').fill('Their wall');
    await other.getByLabel('What the conflict is called').blur();
    await other.keyboard.press('Control+s');
    await other.getByText('Saved wall.yaml').waitFor();
    expect(onDisk('wall.yaml')).toBe(theirs);

    // Back in the first tab it is said at once, and nothing that is there can be saved over it.
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText('The draft, and the model beside it, are of the version before.').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await bar.getByText('typing').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('The file was changed elsewhere since you opened it. Nothing was overwritten.').waitFor();
    await expect.poll(() => bench.complaints).toEqual([expect.stringContaining('412')]);
    bench.complaints.length = 0;
    expect(onDisk('wall.yaml')).toBe(theirs);

    // So it is after a reload, too.
    await page.reload();
    await page.getByText('The draft, and the model beside it, are of the version before.').waitFor();
    await bar.getByText('typing').waitFor();

    // The other version ends the draft; undo brings it back with the model that it was made of.
    await page.getByRole('button', { name: 'Load the other version', exact: true }).click();
    await page.getByText('The other version of the file loaded. Undo brings the draft back.').waitFor();
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Their wall' }).waitFor();
    await expect.poll(() => page.getByText('not saved').count()).toBe(0);
    await undo(page);
    await bar.getByText('typing').waitFor();
    await page.getByRole('heading', { level: 1, name: 'A wall' }).waitFor();
    await expect.poll(() => shown(page)).toContain('about: Mine.');
    expect(onDisk('wall.yaml')).toBe(theirs);
  });
});
