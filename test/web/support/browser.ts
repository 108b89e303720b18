import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Running, serve } from '../../../src/server/index.ts';
import { chromiumPath, hasBrowser } from '../../support/chromium.ts';

export { hasBrowser };

/** How many times slower pages are made: with `SLOW=6`, a test that does not wait for what it asserts shows itself. */
const slowness = Number(process.env.SLOW ?? 1);

/** Starts the browser; without any connection that the page does not make. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A workbench on a new folder, and a browser window on it. */
export interface Bench {
  readonly folder: string;
  readonly server: Running;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of; empty where all is well. */
  readonly complaints: string[];
  /** Addresses asked for on any other host. */
  readonly strangers: string[];
  readonly close: () => Promise<void>;
}

/** How a window is opened, what its folder holds before, and at which port it is served. */
export type Opening = Parameters<Browser['newContext']>[0] & {
  readonly prepare?: (folder: string) => void;
  readonly port?: number;
};

/**
 * One browser for all tests of a group, and a workbench that each opens. After each nothing was asked of another host, and
 * the page complained of nothing; a test in which the server stops says that it may.
 */
export function eachBench({ complaints = true } = {}): (opening?: Opening) => Promise<Bench> {
  let browser: Browser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterEach(async () => {
    expect(bench.strangers).toEqual([]);
    if (complaints) expect(bench.complaints).toEqual([]);
    await bench.close();
  });
  afterAll(() => browser.close());
  return async (opening) => {
    bench = await openBench(browser, opening);
    return bench;
  };
}

/** Serves a new empty folder and opens its printed address. */
export async function openBench(browser: Browser, { prepare, port = 0, ...options }: Opening = {}): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'standstill-web-'));
  prepare?.(folder);
  const server = await serve({ folder, port });
  if (typeof server === 'string') throw new Error(`nothing is served: ${server}`);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const complaints: string[] = [];
  const strangers: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== `127.0.0.1:${server.port}`)
      strangers.push(request.url());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  if (slowness > 1) {
    const debug = await context.newCDPSession(page);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }
  await page.goto(server.newAddress());
  await page.getByRole('heading', { name: 'Standstill', exact: true }).waitFor();
  return {
    folder,
    server,
    context,
    page,
    complaints,
    strangers,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Opens a published case by way of the list. */
export async function openCase(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.locator('.today-state').waitFor();
}

/** Drags a statement so many rows down, with the mouse. */
export async function dragStatement(page: Page, statement: string, by: number): Promise<void> {
  const handle = await page.getByRole('button', { name: `Drag ${statement}` }).boundingBox();
  const row = await page.getByRole('row').nth(by).boundingBox();
  if (handle === null || row === null) throw new Error('the statement is in sight');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 20, handle.y + 20, { steps: 4 });
  await page.mouse.move(row.x + 40, row.y + row.height - 3, { steps: 8 });
  await page.mouse.up();
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA on the page as it is, or by the rules named, a line each. */
export async function axeViolations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // Evaluated by the debugger, which no content policy forbids.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (named) => {
    const { axe } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResult> } };
    interface AxeResult {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runOnly = named.length > 0 ? { type: 'rule', values: named } : { type: 'tag', values: tags };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}
