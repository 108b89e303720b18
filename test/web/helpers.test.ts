import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { families } from '../../bench/families.ts';
import { writeModel } from '../../src/format/index.ts';
import { type HelperLike, helperNumber, openHelpers } from '../../src/web/engine/helpers.ts';
import { eachBench, hasBrowser } from './support/browser.ts';

/** Helpers that answer, or fail, as soon as they are started; and which of them were called. */
function openFake(fails: (thread: number) => boolean) {
  const told: string[] = [];
  const called = new Set<number>();
  const lines: MessagePort[] = [];
  const spawn = (thread: number): HelperLike => {
    const helper: HelperLike = {
      postMessage: (line) => {
        if (fails(thread)) return queueMicrotask(() => helper.onerror?.({ message: 'no memory' } as ErrorEvent));
        line.onmessage = () => called.add(thread);
        line.postMessage('ready');
        lines.push(line);
      },
      terminate: () => {},
      onerror: null,
    };
    return helper;
  };
  const close = () => {
    for (const line of lines) line.close();
  };
  return { helpers: openHelpers(4, spawn, (message) => told.push(message)), told, called, close };
}

const call = { work: { kind: 'keys' }, count: 0 } as never;

describe('helpers in the browser', () => {
  it('are called once they are ready, and started once', async () => {
    const { helpers, told, called, close } = openFake(() => false);
    helpers.call(call);
    await helpers.ready();
    await helpers.ready();
    expect(called).toEqual(new Set());
    helpers.call(call);
    await expect.poll(() => called).toEqual(new Set([1, 2, 3]));
    expect(told).toEqual([]);
    close();
  });

  it('are told of and left out where they fail', async () => {
    const { helpers, told, called, close } = openFake((thread) => thread === 2);
    await helpers.ready();
    helpers.call(call);
    await expect.poll(() => called).toEqual(new Set([1, 3]));
    expect(told).toEqual(['a thread that helped to compute ended: no memory']);
    close();
  });

  it('know themselves by name', () => {
    expect([helperNumber('standstill-helper-3'), helperNumber('')]).toEqual([3, null]);
  });
});

async function debuggerOf(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser is there');
  return session;
}

/** Milliseconds of processor time of every worker's thread in the browser's pages, the most first. */
async function workerTimes(session: CDPSession): Promise<readonly number[]> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}/task`);
  const threads = pages.flatMap((folder) => readdirSync(folder).map((thread) => join(folder, thread)));
  const workers = threads.filter((thread) => readFileSync(join(thread, 'comm'), 'utf8').startsWith('DedicatedWorker'));
  const times = workers.map((thread) => Number(readFileSync(join(thread, 'schedstat'), 'utf8').split(' ')[0]) / 1e6);
  return times.toSorted((one, other) => other - one);
}

describe.skipIf(!hasBrowser)('a large model in the browser', () => {
  const open = eachBench();
  const conflict = families.unconstrained({ parties: 4, options: 18, seed: 1 });

  /** The helpers that there are. */
  async function helpersOf(session: CDPSession): Promise<readonly string[]> {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.flatMap(({ title }) => (title.startsWith('standstill-helper-') ? [title] : []));
  }

  it('is judged by helpers over shared memory', async () => {
    const large = families.unconstrained({ parties: 5, options: 20, seed: 1 });
    const text = writeModel({ base: { ...large, title: 'Two to the twentieth' }, scenarios: [], expectations: [] });
    const { page, context } = await open({ prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), text) });
    const debug = await debuggerOf(context);
    await expect.poll(() => page.evaluate(() => crossOriginIsolated)).toBe(true);
    await page.getByText('large.yaml').first().click();
    await page.getByText('The model does not say where things stand today').waitFor({ timeout: 60_000 });
    const threads = Math.min(await page.evaluate(() => navigator.hardwareConcurrency), 8);
    expect(await helpersOf(debug)).toHaveLength(threads - 1);
    // A helper that is only started has a fortieth of the time of the thread that asks.
    const [most = 0, next = 0] = await workerTimes(debug);
    expect(next / most).toBeGreaterThan(threads > 1 ? 0.06 : -1);
  }, 120_000);

  it('is let go of at once when the work is stopped, helpers and all, and what is asked next is answered', async () => {
    const today = { taken: [0, 5], because: null, evidence: [], span: null };
    const deal = { id: 'deal', name: 'A deal', when: { kind: 'option', option: 1 } } as const;
    const outcomes = [{ ...deal, because: null, evidence: [], span: null }];
    const base = { ...conflict, title: 'Large', statusQuo: today, outcomes };
    const text = writeModel({ base, scenarios: [], expectations: [] });
    const { page, context } = await open({ prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), text) });
    const debug = await debuggerOf(context);
    const threads = Math.min(await page.evaluate(() => navigator.hardwareConcurrency), 8);
    await page.getByText('large.yaml').first().click();
    await page.locator('.today-state').waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'What would move it' }).click();
    await expect.poll(async () => (await helpersOf(debug)).length, { timeout: 60_000 }).toBe(2 * (threads - 1));
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. This is what was known by then, and it is partial.').waitFor();
    await expect.poll(async () => (await helpersOf(debug)).length, { timeout: 10_000 }).toBe(threads - 1);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await expect.poll(async () => (await helpersOf(debug)).length, { timeout: 60_000 }).toBe(2 * (threads - 1));
  }, 240_000);
});
