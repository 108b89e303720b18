import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser } from './support/browser.ts';

/* The open model beside what was saved, another file, a published case, and a file of the disk. */

const chicken = readFileSync(new URL('../../catalogue/chicken.yaml', import.meta.url), 'utf8');

describe.skipIf(!hasBrowser)('case: comparing models', () => {
  const open = eachBench();
  let bench: Bench;
  const place = (name: string) => bench.page.getByRole('button', { name, exact: true });
  const region = (name: string) => bench.page.getByRole('region', { name });
  const choice = () => bench.page.getByLabel('Compare with');

  it('says what differs from what was saved, from another file, a published case and a file of the disk', {
    timeout: 400_000,
  }, async () => {
    const other = chicken.replace('Nobody gives way', '<b>Nobody</b> gives way');
    bench = await open({
      prepare: (folder) => {
        writeFileSync(join(folder, 'mine.yaml'), chicken);
        writeFileSync(join(folder, 'other.yaml'), other);
        writeFileSync(join(folder, 'broken.yaml'), `${chicken}parties: 3\n`);
      },
    });
    const { page } = bench;
    await page.getByRole('button', { name: 'mine.yaml' }).click();
    await place('Compare').click();
    await page.getByText('Choose what to compare with').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await expect.poll(() => choice().locator('option').allInnerTexts()).not.toContain('mine.yaml');

    await choice().selectOption('folder/other.yaml');
    const lines = page.getByRole('table', { name: 'Lines taken out and put in' });
    await lines.waitFor();
    expect((await lines.locator('tr.gone').innerText()).replaceAll(/\s+/g, ' ')).toContain('<b>Nobody</b> gives way');
    await expect.poll(() => region('What changes in the answer').innerText()).toContain('The answer is the same');

    await choice().selectOption('folder/broken.yaml');
    await page.getByText('has no answer').waitFor();
    await choice().selectOption('catalogue/elmira');
    await region('What differs in the model').getByText('only before: ministry').first().waitFor();
    await expect
      .poll(() => region('What changes in the answer').innerText())
      .toContain('There were 9 states, now there are 4.');

    await page.getByRole('button', { name: 'Forms', exact: true }).click();
    await page.getByRole('button', { name: '4. Where we are' }).click();
    await page.getByRole('checkbox').first().check();
    await choice().selectOption('saved');
    await region('What differs in the model').getByText('only before: ministry').first().waitFor({ state: 'detached' });
    await region('What differs in the model').getByText('only now: row.yield').waitFor();
    await expect.poll(() => region('What changes in the answer').innerText()).toContain('Today');
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The two texts are the same').waitFor();

    const path = join(mkdtempSync(join(tmpdir(), 'standstill-')), 'from-disk.yaml');
    writeFileSync(path, other);
    await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'A file from disk…' }).click(),
    ]);
    await chooser.setFiles(path);
    await page.getByText('“Before” is from-disk.yaml').waitFor();
  });

  it('fits a small screen in the dark, and is worked by keys alone', { timeout: 400_000 }, async () => {
    bench = await open({
      colorScheme: 'dark',
      viewport: { width: 320, height: 800 },
      prepare: (folder) => writeFileSync(join(folder, 'mine.yaml'), chicken),
    });
    const { page } = bench;
    await page.getByRole('button', { name: 'mine.yaml' }).click();
    await place('Compare').focus();
    await page.keyboard.press('Enter');
    await choice().focus();
    await page.keyboard.type('korea');
    await region('What differs in the model').waitFor();
    await expect.poll(() => choice().inputValue()).toBe('catalogue/korea-2019');
    await expect.poll(() => page.url()).toContain('as=catalogue');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });
});
