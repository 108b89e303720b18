import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe.skipIf(!hasBrowser)('a large model in the browser', () => {
  const open = eachBench();

  it('is judged by helpers over shared memory', async () => {
    const conflict = {
      ...families.unconstrained({ parties: 4, options: 18, seed: 1 }),
      title: 'Two to the eighteenth',
    };
    const text = writeModel({ base: conflict, scenarios: [], expectations: [] });
    const { page, context } = await open({ prepare: (folder) => writeFileSync(join(folder, 'large.yaml'), text) });
    await expect.poll(() => page.evaluate(() => crossOriginIsolated)).toBe(true);
    await page.getByText('large.yaml').first().click();
    await page.getByText('The model does not say where things stand today').waitFor({ timeout: 60_000 });
    const cores = await page.evaluate(() => navigator.hardwareConcurrency);
    const session = await context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    const helpers = targetInfos.filter(({ title }) => title.startsWith('standstill-helper-'));
    expect(helpers).toHaveLength(Math.min(cores, 8) - 1);
  }, 120_000);
});
