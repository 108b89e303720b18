import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { writeModel } from '../src/format/index.ts';
import type { Conflict } from '../src/model/index.ts';
import { openBench, openCase, startBrowser } from '../test/web/support/browser.ts';
import { initialSize } from '../test/web/support/initial-size.ts';
import { wideModel } from '../test/web/support/wide-model.ts';
import { families } from './families.ts';

/*
 * The workbench in a real browser: what it fetches at its start, how long until it can be used, until an edit of the Korean
 * model shows its new verdict, how soon stopped work ends, what a frame costs while 131,072 states scroll, and how long until an
 * article is read. Times of the clock count whatever else the machine does; beside them stands the processor time of the
 * page's main thread.
 *
 * npm run build && npm run bench:page -- [start] [edit] [stop] [scroll] [read]
 */

const runs = 9;

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[values.length >> 1] ?? Number.NaN;
const spread = (values: readonly number[]) =>
  `${median(values).toFixed(0)} ms (${(sorted(values)[0] ?? 0).toFixed(0)} to ${(sorted(values).at(-1) ?? 0).toFixed(0)})`;

/** Processor time of the page's main thread so far, or of one kind of its work, milliseconds. */
async function mainThread(session: CDPSession, kind = 'TaskDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === kind)?.value ?? 0) * 1000;
}

async function watch(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

function printSize(): void {
  const files = initialSize('dist/web');
  const sum = (ending: string) =>
    files.filter(({ file }) => file.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0) / 1000;
  console.log(`at the start, compressed: ${sum('.js').toFixed(0)} kB of script, ${sum('.css').toFixed(0)} kB of style`);
}

/** From the printed address until the first page stands with its buttons, and until a linked model shows its verdict. */
async function measureStart(browser: Browser): Promise<void> {
  const bench = await openBench(browser);
  const first: number[] = [];
  const linked: number[] = [];
  const cost: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(noteFirstSight);
    const session = await watch(page);
    await page.goto(bench.server.newAddress());
    first.push(await sightOf(page, 'home'));
    cost.push(await mainThread(session));
    await page.goto('about:blank');
    await page.goto(`http://127.0.0.1:${bench.server.port}/#catalogue=korea-2019`);
    linked.push(await sightOf(page, 'verdict'));
    await context.close();
  }
  console.log(`from the printed address to the first page: ${spread(first)}; main thread ${spread(cost)}`);
  console.log(`from an address to the verdict on the Korean model: ${spread(linked)}`);
  await bench.close();
}

/** Runs in every page before its own scripts: notes when the first button and the first verdict can be seen. */
function noteFirstSight(): void {
  // What runs in the page has no functions with names: the tool that runs this file would wrap them.
  new MutationObserver(() => {
    for (const [name, selector] of [
      ['home', '.home button.primary'],
      ['verdict', '.today .blocks p'],
    ] as const) {
      const seen = performance.getEntriesByName(name).length > 0;
      if (!seen && document.querySelector(selector) !== null) requestAnimationFrame(() => performance.mark(name));
    }
  }).observe(document, { subtree: true, childList: true });
}

/** Milliseconds from the start of the navigation. */
async function sightOf(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
}

/** Ticks what is the case today, and waits for another verdict on the screen. */
async function measureEdit(browser: Browser): Promise<void> {
  const bench = await openBench(browser);
  const { page } = bench;
  await openCase(page, 'korea-2019');
  await page.getByRole('button', { name: 'Forms', exact: true }).click();
  await page.getByRole('button', { name: '4. Where we are' }).click();
  const session = await watch(page);
  const took: number[] = [];
  const cost: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const before = await mainThread(session);
    took.push(await page.getByRole('checkbox', { name: 'Ease the sanctions' }).evaluate(untilNewVerdict));
    cost.push((await mainThread(session)) - before);
    await page.waitForTimeout(150);
  }
  console.log(`an edit of the Korean model to its new verdict: ${spread(took)}; main thread ${spread(cost)}`);
  await bench.close();
}

/** Runs in the page: clicks, and gives the milliseconds until the frame that shows another verdict. */
function untilNewVerdict(box: Element): Promise<number> {
  return new Promise((done) => {
    const answer = document.querySelector('.today');
    const old = answer?.textContent;
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (answer?.textContent === old) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - started));
    });
    if (answer !== null) observer.observe(answer, { subtree: true, childList: true, characterData: true });
    if (box instanceof HTMLElement) box.click();
  });
}

/** Stops a long answer about 2^18 states: how soon the page says so, and how soon all threads are gone that worked for it. */
async function measureStop(browser: Browser): Promise<void> {
  const large = { ...families.unconstrained({ parties: 4, options: 18, seed: 1 }), title: 'Large' };
  const told = { because: null, evidence: [], span: null };
  const base: Conflict = {
    ...large,
    statusQuo: { ...told, taken: [0, 5] },
    outcomes: [{ ...told, id: 'deal', name: 'A deal', when: { kind: 'option', option: 1 } }],
  };
  const text = writeModel({ base, scenarios: [], expectations: [] });
  const bench = await openBench(browser, { prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), text) });
  const { page } = bench;
  const session = await browser.newBrowserCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'worker').length;
  };
  await openCase(page, 'large.yaml');
  const before = await workers();
  await page.getByRole('button', { name: 'What would move it' }).click();
  const said: number[] = [];
  const gone: number[] = [];
  for (let run = 0; run < runs; run++) {
    while ((await workers()) === before) await page.waitForTimeout(20);
    await page.waitForTimeout(500);
    const stopped = performance.now();
    said.push(await page.getByRole('button', { name: 'Stop' }).evaluate(untilStopped));
    while ((await workers()) > before) await page.waitForTimeout(5);
    gone.push(performance.now() - stopped);
    await page.getByRole('button', { name: 'Start again' }).click();
  }
  console.log(`from Stop to the page that says so: ${spread(said)}; until its threads are gone: ${spread(gone)}`);
  await bench.close();
}

/** Runs in the page: clicks, and gives the milliseconds until the frame in which there is something else to click. */
function untilStopped(button: Element): Promise<number> {
  return new Promise((done) => {
    const started = performance.now();
    const before = button.textContent;
    const observer = new MutationObserver(() => {
      if (button.isConnected && button.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - started));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    if (button instanceof HTMLElement) button.click();
  });
}

/** Scrolls through all states, some rows each frame, and sees what a frame takes and whether rows were missing in it. */
async function measureScroll(browser: Browser): Promise<void> {
  const bench = await openBench(browser, {
    prepare: (folder) => writeFileSync(join(folder, 'wide.yaml'), wideModel(17)),
  });
  const { page } = bench;
  await openCase(page, 'wide.yaml');
  await page.keyboard.press('t');
  await page.locator('tbody tr').first().waitFor();
  const session = await watch(page);
  for (const [step, words] of [
    [120, 'three rows a frame'],
    [3000, 'four screens a frame'],
  ] as const) {
    const kinds = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
    const before = await Promise.all(kinds.map((kind) => mainThread(session, kind)));
    const { frames, empty } = await page.locator('.states-grid').evaluate(scrollThrough, step);
    const after = await Promise.all(kinds.map((kind) => mainThread(session, kind)));
    const [all, ...parts] = after.map((time, at) => ((time - (before[at] ?? 0)) / frames.length).toFixed(1));
    const late = frames.filter((frame) => frame > 34).length;
    console.log(
      `131,072 states, ${words}: ${spread(frames)} a frame, ${late} of ${frames.length} later than two, ` +
        `${empty} without rows; main thread ${all} ms a frame (script, layout, style: ${parts.join(', ')})`,
    );
  }
  await bench.close();
}

/** Runs in the page. */
async function scrollThrough(scroller: Element, step: number) {
  const frames: number[] = [];
  let empty = 0;
  let last = await new Promise<number>((done) => requestAnimationFrame(done));
  for (let at = 0; at < 240; at++) {
    scroller.scrollTop += step;
    const now = await new Promise<number>((done) => requestAnimationFrame(done));
    frames.push(now - last);
    last = now;
    const { left, bottom } = scroller.getBoundingClientRect();
    if (document.elementFromPoint(left + 20, bottom - 40)?.closest('tr') == null) empty += 1;
  }
  return { frames, empty };
}

/** Pastes an article of 900 words as soon as the place for it is there, until its statements are; then others. */
async function measureReading(browser: Browser): Promise<void> {
  const bench = await openBench(browser);
  const first: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < runs; run++) {
    // A new context has nothing in its cache.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(bench.server.newAddress());
    await page.goto(`http://127.0.0.1:${bench.server.port}/#catalogue=korea-2019&view=source&as=articles`);
    for (const times of [first, later, later]) {
      await page.locator('.take-in textarea, .take-in:not([open]) summary').first().waitFor();
      if (!(await page.locator('.take-in textarea').isVisible())) await page.locator('.take-in summary').click();
      const title = `The harbour, day ${times.length + 1} of ${run}${times === first ? '' : ', again'}`;
      await page.locator('.take-in textarea').fill(articleOf(900, title));
      times.push(await page.locator('.take-in .primary').evaluate(untilRead, title));
    }
    await context.close();
  }
  console.log(`an article of 900 words to its statements: the first ${spread(first)}, later ones ${spread(later)}`);
  await bench.close();
}

/** Runs in the page: clicks, and gives the milliseconds until the frame that shows statements under this title. */
function untilRead(button: Element, title: string): Promise<number> {
  return new Promise((done) => {
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('.read h3')?.textContent !== title) return;
      if (document.querySelector('.read .claim') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - started));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    if (button instanceof HTMLElement) button.click();
  });
}

/** An article of so many words: what newspapers print of a conflict, over and over, with other numbers. */
function articleOf(words: number, title: string): string {
  const paragraphs = [
    'The Dockers Union said on Tuesday that it would strike if the Port Authority did not raise wages by 1 May.',
    '“We will not accept night shifts,” union president Mette Holm told reporters after a meeting that lasted for hours.',
    'The Port Authority refused to publish its accounts, according to a spokesman, who said the talks had been open.',
    'Ships from 14 countries lay at anchor off the coast, and the queue at the gates was longer than in any other year.',
    'Karl Brandt, the minister of transport, called on both sides to return to the table, and warned of empty shelves.',
    'The city, he added, demanded that the port pay for new cranes before any of the old ones were taken out of service.',
  ];
  const text: string[] = [title, '14 March 2023'];
  for (let at = 0; text.join(' ').split(/\s+/).length < words; at++) {
    text.push(
      `${paragraphs[at % paragraphs.length]} It was day ${at + 3} of the talks, and number ${at * 7 + 11} was still open.`,
    );
  }
  return text.join('\n\n');
}

const browser = await startBrowser();
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${browser.version()}`);
printSize();
const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('start')) await measureStart(browser);
if (wanted.length === 0 || wanted.includes('edit')) await measureEdit(browser);
if (wanted.length === 0 || wanted.includes('stop')) await measureStop(browser);
if (wanted.length === 0 || wanted.includes('scroll')) await measureScroll(browser);
if (wanted.length === 0 || wanted.includes('read')) await measureReading(browser);
await browser.close();
