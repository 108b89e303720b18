import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { families } from '../../bench/families.ts';
import { writeModel } from '../../src/format/index.ts';
import { type HelperLike, helperNumber, openHelpers } from '../../src/web/engine/helpers.ts';
import { eachBench, hasBrowser } from './support/browser.ts';

/** Helpers that answer, or fail, as soon as they are started. */
function openFake(fails: (thread: number) => boolean) {
  const told: string[] = [];
  const called: number[] = [];
  const spawn = (thread: number): HelperLike => {
    const helper: HelperLike = {
      postMessage: () => called.push(thread),
      terminate: () => {},
      onmessage: null,
      onerror: null,
    };
    queueMicrotask(() => {
      if (fails(thread)) helper.onerror?.({ message: 'no memory' } as ErrorEvent);
      else helper.onmessage?.({ data: 'ready' } as MessageEvent);
    });
    return helper;
  };
  return { helpers: openHelpers(4, spawn, (message) => told.push(message)), told, called };
}

const call = { work: { kind: 'rank' }, count: 0 } as never;

describe('helpers in the browser', () => {
  it('are called once they are ready, and started once', async () => {
    const { helpers, told, called } = openFake(() => false);
    helpers.call(call);
    expect(called).toEqual([]);
    await helpers.ready();
    await helpers.ready();
    helpers.call(call);
    expect([called, told]).toEqual([[1, 2, 3], []]);
  });

  it('are told of and left out where they fail', async () => {
    const { helpers, told, called } = openFake((thread) => thread === 2);
    await helpers.ready();
    helpers.call(call);
    expect([called, told]).toEqual([[1, 3], ['a thread that helped to compute ended: no memory']]);
  });

  it('know themselves by name', () => {
    expect([helperNumber('standstill-helper-3'), helperNumber('')]).toEqual([3, null]);
  });
});

/**
 * Runs in every worker before its own script: tells of every task that its thread did. The thread that asks waits with its first
 * task of each call until a helper has taken one.
 */
function watchTasks(): void {
  const channel = new BroadcastChannel('tasks');
  const { add, load, store, wait } = Atomics;
  Object.assign(Atomics, {
    add: (board: Int32Array, place: number, value: number) => {
      const before = Date.now();
      while (!self.name.startsWith('standstill-helper-') && load(board, 0) === 0 && Date.now() - before < 20_000) wait(board, 0, 0, 50);
      return add(board, place, value);
    },
    store: (board: Int32Array, place: number, value: number) => {
      channel.postMessage(self.name);
      return store(board, place, value);
    },
  });
}

describe.skipIf(!hasBrowser)('a large model in the browser', () => {
  const open = eachBench();
  const conflict = families.unconstrained({ parties: 4, options: 18, seed: 1 });

  /** The helpers that there are. */
  async function helpersOf(context: BrowserContext): Promise<readonly string[]> {
    const session = await context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    return targetInfos.flatMap(({ title }) => (title.startsWith('standstill-helper-') ? [title] : []));
  }

  it('is judged by helpers over shared memory', async () => {
    const text = writeModel({ base: { ...conflict, title: 'Two to the eighteenth' }, scenarios: [], expectations: [] });
    const { page, context } = await open({ prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), text) });
    await expect.poll(() => page.evaluate(() => crossOriginIsolated)).toBe(true);
    await context.route('**/assets/worker-*.js', async (route) => {
      const response = await route.fetch();
      const { 'content-encoding': _, ...headers } = response.headers();
      await route.fulfill({ response, headers, body: `(${watchTasks})();\n${await response.text()}` });
    });
    await page.reload();
    await page.evaluate(() => {
      const done: string[] = [];
      new BroadcastChannel('tasks').onmessage = ({ data }) => done.push(data);
      Object.assign(window, { done });
    });
    await page.getByText('large.yaml').first().click();
    await page.getByText('The model does not say where things stand today').waitFor({ timeout: 60_000 });
    const threads = Math.min(await page.evaluate(() => navigator.hardwareConcurrency), 8);
    expect(await helpersOf(context)).toHaveLength(threads - 1);
    const done = await page.evaluate(() => ('done' in window && Array.isArray(window.done) ? window.done : []));
    const slices = 2;
    expect(done).toHaveLength(4 * slices + 4 * slices + 4 + 4 * 5 + 5 * slices);
    expect(done.filter((name) => name.startsWith('standstill-helper-')).length).toBeGreaterThanOrEqual(5);
  }, 120_000);

  it('is let go of at once when the work is stopped, helpers and all, and what is asked next is answered', async () => {
    const today = { taken: [0, 5], because: null, evidence: [], span: null };
    const deal = { id: 'deal', name: 'A deal', when: { kind: 'option', option: 1 }, deal: true } as const;
    const outcomes = [{ ...deal, because: null, evidence: [], span: null }];
    const base = { ...conflict, title: 'Large', statusQuo: today, outcomes };
    const text = writeModel({ base, scenarios: [], expectations: [] });
    const { page, context } = await open({ prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), text) });
    const threads = Math.min(await page.evaluate(() => navigator.hardwareConcurrency), 8);
    await page.getByText('large.yaml').first().click();
    await page.locator('.today-state').waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'What would move it' }).click();
    await expect.poll(async () => (await helpersOf(context)).length, { timeout: 60_000 }).toBe(2 * (threads - 1));
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. This is what was known by then, and it is partial.').waitFor();
    await expect.poll(async () => (await helpersOf(context)).length, { timeout: 10_000 }).toBe(threads - 1);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await expect.poll(async () => (await helpersOf(context)).length, { timeout: 60_000 }).toBe(2 * (threads - 1));
  }, 240_000);
});
