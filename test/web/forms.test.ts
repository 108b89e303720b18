import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Bench, eachBench, hasBrowser, openCase } from './support/browser.ts';

/* The forms, as somebody uses them who does not write YAML. */

const wall = `standstill: 1
title: A wall
parties:
  north:
    name: The north
    options: { build: Build the wall, pay: Pay for it }
    prefers:
      # most important
      - not sue
      - build
      - pay if build
  south:
    name: The south
    options: { sue: Go to court }
    prefers: [not build, sue if build, build]
infeasible: [pay and sue]
statusQuo: [] # today
outcomes: { case: { when: sue, name: In court } }
`;

describe.skipIf(!hasBrowser)('case: the forms', () => {
  const open = eachBench();
  let bench: Bench;

  const openWall = async () => {
    bench = await open({ prepare: (folder) => writeFileSync(join(folder, 'wall.yaml'), wall) });
    await openCase(bench.page, 'wall.yaml');
    await bench.page.getByRole('button', { name: 'Forms', exact: true }).click();
    await bench.page.getByRole('navigation', { name: 'Steps' }).waitFor();
    return bench.page;
  };
  /** Saves, and gives what is in the file then. */
  const saved = async () => {
    await bench.page.keyboard.press('Control+s');
    await bench.page.getByText('Saved wall.yaml').last().waitFor();
    const text = readFileSync(join(bench.folder, 'wall.yaml'), 'utf8');
    await bench.page.getByRole('button', { name: 'Dismiss: Saved wall.yaml' }).last().click();
    return text;
  };
  const step = (name: string) => bench.page.getByRole('button', { name }).click();

  it('lead from nothing to a verdict on two parties', { timeout: 400_000 }, async () => {
    bench = await open();
    const { page, folder } = bench;
    await page.getByRole('button', { name: 'New conflict' }).click();
    await page.getByLabel('What the conflict is called').fill('Two neighbours');
    for (const party of ['The north', 'The south']) {
      await page.getByLabel('Name of a party').fill(party);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await step('Next: What each can do');
    await page.getByLabel('Something The north can do').fill('Build the wall');
    await page.keyboard.press('Enter');
    await page.getByLabel('Something The south can do').fill('Go to court');
    await page.keyboard.press('Enter');
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await step('Next: What cannot be');
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await step('Next: Where we are');
    await page.getByRole('checkbox', { name: 'Build the wall' }).check();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await step('Next: Who wants what');
    await page.getByLabel('What', { exact: true }).selectOption('Go to court');
    await page.getByLabel('happens', { exact: true }).selectOption('not');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('or as an expression').fill('build-the-wall');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'The south' }).click();
    await page.getByLabel('or as an expression').fill('go-to-court if build-the-wall');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('No. Today is no standstill').waitFor();
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await step('See the answer');
    await page.keyboard.press('Control+s');
    await page.getByLabel('File name').fill('neighbours');
    await page.keyboard.press('Enter');
    await page.getByText('Saved neighbours.yaml').waitFor();
    expect(readFileSync(join(folder, 'neighbours.yaml'), 'utf8')).toBe(`standstill: 1
title: Two neighbours

# Who takes part, what each can do, and what each would rather have (most important first).
parties:
  the-north:
    name: The north
    options:
      build-the-wall: Build the wall
    prefers:
      - not go-to-court
      - build-the-wall
  the-south:
    name: The south
    options:
      go-to-court: Go to court
    prefers:
      - go-to-court if build-the-wall

# What cannot be.
infeasible: []

# The options taken today; all others are not taken.
statusQuo:
  - build-the-wall

# Names for outcomes people talk about.
outcomes: {}
`);
  });

  it('reorder statements by keys, by buttons and by dragging, with comments kept and undo after each', {
    timeout: 400_000,
  }, async () => {
    const page = await openWall();
    await step('5. Who wants what');
    const rows = page.getByRole('row');
    const order = async () =>
      (await rows.allInnerTexts()).map((text) => text.split('\n')[0]?.replaceAll(/[●▲⠿]/g, '').trim());
    const first = await order();
    expect(first).toHaveLength(3);
    await rows.nth(1).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('build is now number 1').waitFor();
    expect(await saved()).toContain('      # most important\n      - build\n      - not sue\n      - pay if build\n');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undid: build moved').waitFor();
    await page.getByRole('button', { name: 'Move down: not sue' }).click();
    await page.getByText('not sue is now number 2').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undid: not sue moved').waitFor();
    await page.getByRole('button', { name: 'Drag not sue' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByText('not sue moved')
      .or(page.getByText(/not sue is now number [23]/))
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await saved()).toBe(wall);
    await rows.nth(2).focus();
    await page.keyboard.press('Delete');
    expect(await saved()).toBe(wall.replace('      - pay if build\n', ''));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await saved()).toBe(wall);
  });

  it('show contradictions, and the ranking as it changes', { timeout: 400_000 }, async () => {
    const page = await openWall();
    await step('5. Who wants what');
    await page.getByRole('button', { name: 'The south' }).click();
    await page.getByText('This contradicts number 1, which comes first, so it decides nothing.').waitFor();
    const best = page.locator('.ranking li').first();
    await expect.poll(() => best.innerText()).toContain('nothing taken');
    await page.getByRole('button', { name: 'Delete not build' }).click();
    await page.locator('.ranking li').first().getByText('Build the wall').waitFor();
    await page.getByText('This contradicts number').waitFor({ state: 'detached' });
  });

  it('rename an option wherever it is used, and show what goes when one is deleted', { timeout: 400_000 }, async () => {
    const page = await openWall();
    await step('2. What each can do');
    await page.locator('summary').first().click();
    await page.getByLabel('Short name in expressions').first().fill('put-up');
    await page.keyboard.press('Enter');
    await page.getByText('not saved').waitFor();
    const renamed = await saved();
    expect(renamed).toBe(wall.replaceAll(/\bbuild\b/g, 'put-up'));
    await page.getByRole('button', { name: 'Delete Go to court' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    await expect
      .poll(() => dialog.locator('li').allInnerTexts())
      .toEqual(['not sue', 'sue if put-up', 'pay and sue', 'case: { when: sue, name: In court }']);
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete Go to court' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undid: Go to court deleted').waitFor();
    await page.getByRole('button', { name: 'Delete Go to court' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undid: build renamed to put-up').waitFor();
    expect(await saved()).toBe(wall);
  });

  it('set what is today, and what cannot be', { timeout: 400_000 }, async () => {
    const page = await openWall();
    await step('4. Where we are');
    await page.getByRole('checkbox', { name: 'Pay for it' }).check();
    expect(await saved()).toContain('statusQuo:\n  - pay # today\n');
    await page.getByRole('checkbox', { name: 'Pay for it' }).uncheck();
    await step('3. What cannot be');
    await page.getByRole('combobox', { name: 'Build the wall' }).selectOption('taken');
    await page.getByRole('combobox', { name: 'Go to court' }).selectOption('not taken');
    await page.getByRole('button', { name: 'This cannot be' }).click();
    expect(await saved()).toContain('infeasible: [pay and sue, build and not sue]\n');
    await page.getByRole('button', { name: 'Delete the rule pay and sue' }).click();
    expect(await saved()).toContain('infeasible: [build and not sue]\n');
  });

  it('take back what each control did, one by one', { timeout: 400_000 }, async () => {
    const page = await openWall();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const fill = async (label: string, value: string) => {
      await page.getByLabel(label, { exact: true }).first().fill(value);
      await page.keyboard.press('Enter');
    };
    const confirmed = () => page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    const summary = (at: number) => page.locator('summary').nth(at).click();
    const choose = (name: string, value: string) =>
      page.getByRole('combobox', { name, exact: true }).selectOption(value);
    const controls: readonly [place: string, undone: string, written: string | RegExp, act: () => Promise<unknown>][] =
      [
        ['1. Who takes part', 'title', 'title: Two walls', () => fill('What the conflict is called', 'Two walls')],
        ['1. Who takes part', 'what it is about', 'about: A wall.', () => fill('What it is about', 'A wall.')],
        ['1. Who takes part', 'new party The east', 'name: The east', () => fill('Name of a party', 'The east')],
        [
          '1. Who takes part',
          'party called The far north',
          'name: The far north',
          () => fill('Party', 'The far north'),
        ],
        [
          '1. Who takes part',
          'north renamed to up',
          '  up:',
          () => summary(0).then(() => fill('Short name in expressions', 'up')),
        ],
        [
          '1. Who takes part',
          'The south deleted',
          /^(?![\s\S]*south)/,
          () => button('Delete The south').click().then(confirmed),
        ],
        ['2. What each can do', 'new option Talk', 'talk: Talk', () => fill('Something The south can do', 'Talk')],
        [
          '2. What each can do',
          'option called Sue',
          'sue: Sue',
          () =>
            page
              .getByLabel('Option', { exact: true })
              .last()
              .fill('Sue')
              .then(() => page.keyboard.press('Enter')),
        ],
        [
          '2. What each can do',
          'how Go to court can be changed',
          'moves: forward',
          () => summary(2).then(() => page.getByLabel('Can be changed').last().selectOption('forward')),
        ],
        [
          '2. What each can do',
          'Go to court deleted',
          /^(?![\s\S]*Go to court)/,
          () => button('Delete Go to court').click().then(confirmed),
        ],
        [
          '3. What cannot be',
          'cannot be: build',
          'infeasible: [pay and sue, build]',
          () => choose('Build the wall', 'taken').then(() => button('This cannot be').click()),
        ],
        [
          '3. What cannot be',
          'rule deleted: pay and sue',
          'infeasible: []',
          () => button('Delete the rule pay and sue').click(),
        ],
        [
          '4. Where we are',
          'today: Go to court',
          '  - sue # today',
          () => page.getByRole('checkbox', { name: 'Go to court' }).check(),
        ],
        [
          '4. Where we are',
          'new outcome Peace',
          'name: Peace',
          () =>
            summary(0)
              .then(() => page.getByLabel('Name', { exact: true }).fill('Peace'))
              .then(() => choose('Go to court', 'not'))
              .then(() => button('Add').click()),
        ],
        ['4. Where we are', 'In court deleted', /^(?![\s\S]*In court)/, () => button('Delete In court').click()],
        [
          '5. Who wants what',
          'new line pay',
          '      - pay\n',
          () => choose('What', 'pay').then(() => button('Add').click()),
        ],
        ['5. Who wants what', 'build deleted', /^(?![\s\S]*- build\n)/, () => button('Delete build').click()],
        [
          '5. Who wants what',
          'why build',
          'because: It is a wall.',
          () =>
            button('Why build')
              .click()
              .then(() => page.getByLabel('What makes you think so?').fill('It is a wall.'))
              .then(() => button('Keep the reason').click()),
        ],
      ];
    for (const [place, undone, written, act] of controls) {
      await step(place);
      await act();
      await page.getByText('not saved').waitFor();
      const after = await saved();
      if (typeof written === 'string') expect(after, undone).toContain(written);
      else expect(after, undone).toMatch(written);
      await button('Undo').click();
      await page.getByText(`Undid: ${undone}`, { exact: true }).waitFor();
      expect(await saved(), undone).toBe(wall);
    }
  });
});
