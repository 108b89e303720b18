import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* The workbench as people use it, in a real browser. */

const wall = `# Ours.
standstill: 1
title: A wall
parties:
  north: { options: { build: Build the wall }, prefers: [build] }
  south: { options: { sue: Go to court }, prefers: [not build, sue if build] }
statusQuo: []
`;

describe.skipIf(!hasBrowser)('case: the workbench in a browser', () => {
  const open = eachBench({ complaints: false });
  let bench: Bench;

  const text = () => bench.page.locator('.cm-content').innerText();
  const append = async (words: string) => {
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+End');
    await bench.page.keyboard.insertText(words);
  };

  it('tells whether the Korean negotiation is stuck, and axe finds nothing on any view', {
    timeout: 300_000,
  }, async () => {
    bench = await open();
    const { page } = bench;
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await openCase(page, 'korea-2019');
    await page.getByText('Yes. Today is a standstill and holds firmly:').waitFor();
    await page.locator('.cm-content').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Outcomes' }).click();
    await page.getByRole('region', { name: 'Steps for easing' }).locator('.state-button').first().click();
    await page.locator('.reasons-pane').getByText('It holds by credible answers').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });

  it('shows a new verdict for every change, and undo says what it undid', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page } = bench;
    await openCase(page, 'wall.yaml');
    await page.getByText('No. Today is no standstill').waitFor();
    await append('infeasible: [build]\n');
    await page.getByText('Yes. Today is a standstill').waitFor();
    await page.getByText('not saved').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('No. Today is no standstill').waitFor();
    await page.getByRole('status').getByText('Undid: typing').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('Yes. Today is a standstill').waitFor();
  });

  it('keeps the last answer while the text has a mistake, and mends it by a click', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page } = bench;
    await openCase(page, 'wall.yaml');
    await page.locator('.cm-content').waitFor();
    await append('outcomes: { court: seu }\n');
    await page.getByText('The answer is of the last version without one').waitFor();
    await expect.poll(() => page.getByText('No. Today is no standstill').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show the mistake' }).click();
    await page.locator('.cm-lintRange-error').hover();
    await page.locator('.cm-diagnosticAction').click();
    await page.getByText('No mistakes').waitFor();
    await expect.poll(() => text()).toContain('court: sue');
    await page.getByText('The answer is of the last version without one').waitFor({ state: 'detached' });
  });

  it('saves with Ctrl+S, keeps comments, and survives a reload in the middle', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page, folder } = bench;
    await openCase(page, 'wall.yaml');
    await append('about: Reloaded.\n');
    await page.getByText('not saved').waitFor();
    await page.reload();
    await page.locator('.cm-content').waitFor();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('Reloaded'));
    expect(readFileSync(join(folder, 'wall.yaml'), 'utf8')).toBe(wall);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved wall.yaml').waitFor();
    expect(readFileSync(join(folder, 'wall.yaml'), 'utf8')).toBe(`${wall}about: Reloaded.\n`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => !document.querySelector('.cm-content')?.textContent?.includes('Reloaded'));
  });

  it('saves a published case under a name of one’s own', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => mkdirSync(join(folder, 'below')) });
    const { page, folder } = bench;
    await openCase(page, 'chicken');
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('File name').fill('../outside');
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await page.getByText('A model is saved in this folder').waitFor();
    await page.getByLabel('File name').fill('below/mine');
    await page.keyboard.press('Enter');
    await page.getByText('Saved below/mine.yaml').waitFor();
    expect(readFileSync(join(folder, 'below', 'mine.yaml'), 'utf8')).toContain('standstill: 1');
    await expect.poll(() => page.url()).toContain('#folder=below/mine.yaml');
  });

  it('overwrites nothing in silence when two tabs have one file', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page, folder, context } = bench;
    await openCase(page, 'wall.yaml');
    const other = await context.newPage();
    other.setDefaultTimeout(90_000);
    await other.goto(page.url());
    await other.locator('.cm-content').click();
    await other.keyboard.press('Control+End');
    await other.keyboard.insertText('about: Theirs.\n');
    await other.keyboard.press('Control+s');
    await other.getByText('Saved wall.yaml').waitFor();
    await append('about: Mine.\n');
    await page.keyboard.press('Control+s');
    await page.getByText('The file was changed elsewhere since you opened it. Nothing was overwritten.').waitFor();
    expect(readFileSync(join(folder, 'wall.yaml'), 'utf8')).toBe(`${wall}about: Theirs.\n`);
    await expect.poll(() => text()).toContain('Mine');
    await page.getByRole('button', { name: 'Load the other version', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('Theirs'));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('Mine'));
    await page.keyboard.press('Control+s');
    await page.getByText('Saved wall.yaml').waitFor();
    expect(readFileSync(join(folder, 'wall.yaml'), 'utf8')).toBe(`${wall}about: Mine.\n`);
  });

  it('loses nothing when the server stops while one writes', { timeout: 300_000 }, async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    const { page, server } = bench;
    await openCase(page, 'wall.yaml');
    await page.locator('.cm-content').waitFor();
    await server.close();
    await append('about: Written on.\n');
    await page.keyboard.press('Control+s');
    await page.getByText('The program behind this page is not running').waitFor();
    await expect.poll(() => text()).toContain('Written on');
    await page.getByText('not saved', { exact: false }).first().waitFor();
  });

  it('takes names for text, never for markup', { timeout: 300_000 }, async () => {
    const hostile = `standstill: 1
title: "<img src=x onerror=alert(1)>"
parties:
  a: { name: "<script>alert(2)</script>", options: { x: "<b>bold</b>" , y: "javascript:alert(3)" }, prefers: [x] }
  b: { name: "\${alert(4)}", options: { z: "<svg onload=alert(5)>" }, prefers: [z] }
statusQuo: [a.x, b.z]
outcomes: { o: { when: x, name: "<iframe src=javascript:alert(6)>" } }
`;
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'hostile.yaml'), hostile) });
    const { page } = bench;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await openCase(page, 'hostile.yaml');
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    await page.getByRole('button', { name: 'Outcomes' }).click();
    await page.locator('.state-button').first().click();
    await expect.poll(() => page.locator('main').innerText()).toContain('<iframe src=javascript:alert(6)>');
    const made = await page.evaluate(
      () => document.querySelectorAll('#root img, #root iframe, #root script, #root b').length,
    );
    expect(made).toBe(0);
    expect(dialogs).toEqual([]);
  });
});
