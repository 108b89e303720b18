import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../bench/families.ts';
import { openThreadPool } from '../../src/cli/engine-pool.ts';
import { assess, expand, type HelpCall, type Pool } from '../../src/engine/index.ts';
import type { Concept, Conflict, Direction } from '../../src/model/index.ts';

const concepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq'];
const told: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'standstill-pool-'));
const script = pathToFileURL(join(folder, 'engine-helper.mjs'));
const threads = openThreadPool((message) => told.push(message), 2, script);

/* A thread of Node reads no TypeScript: the helper is bundled first. */
beforeAll(async () => {
  const entry = { 'engine-helper': fileURLToPath(new URL('../../src/cli/engine-helper.ts', import.meta.url)) };
  await build({
    entry,
    outDir: folder,
    format: 'esm',
    platform: 'node',
    dts: false,
    config: false,
    logLevel: 'silent',
  });
}, 60_000);

afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true });
});

/** Ranks, verdicts and equilibria as bytes. */
function answered(conflict: Conflict, pool: Pool | null) {
  const { graph } = expand(conflict, { pool });
  if (graph === null) throw new Error('is answered');
  const { stable, equilibria } = assess(graph, concepts);
  const lists = [
    ...graph.payoffs,
    ...concepts.flatMap((concept) => [...(stable[concept] ?? []), ...[equilibria[concept] ?? new Uint8Array(0)]]),
  ];
  return {
    shared: graph.payoffs.every(({ buffer }) => buffer instanceof SharedArrayBuffer),
    lists: lists.map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength)),
  };
}

function expectTheSame(conflict: Conflict, pool: Pool, byPool = true): void {
  const [alone, together] = [answered(conflict, null), answered(conflict, pool)];
  expect([alone.shared, together.shared]).toEqual([false, byPool]);
  expect(together.lists.map((list, at) => list.equals(alone.lists[at] ?? Buffer.alloc(0)))).toEqual(
    alone.lists.map(() => true),
  );
}

describe('law: threads', () => {
  test('two threads give bit for bit the answers of one', () => {
    const conflicts = fc.record({
      size: fc.record({ parties: fc.integer({ min: 4, max: 6 }), options: fc.constant(18), seed: fc.nat() }),
      moves: fc.array(fc.constantFrom<Direction>('both', 'both', 'both', 'forward', 'back'), {
        minLength: 18,
        maxLength: 18,
      }),
    });
    fc.assert(
      fc.property(conflicts, ({ size, moves }) => {
        const calls: HelpCall[] = [];
        const watched: Pool = { threads: 2, call: (call) => [calls.push(call), threads.call(call)] };
        const conflict = families.unconstrained(size);
        const options = conflict.options.map((option, at) => ({ ...option, moves: moves[at] ?? 'both' }));
        expectTheSame({ ...conflict, options }, watched);
        expect(calls.map(({ work, count }) => [work.kind, count])).toEqual([
          ['keys', 2 * size.parties],
          ['ranks', 2 * size.parties],
          ['put', size.parties],
          ['judge', size.parties * concepts.length],
          ['equilibria', 2 * concepts.length],
        ]);
        expect(told).toEqual([]);
      }),
      { numRuns: 3 },
    );
  }, 90_000);

  test.each([
    ['process.exit(7)', 'a thread that helped to compute ended with code 7'],
    ['throw new Error("no memory")', 'a thread that helped to compute ended: no memory'],
  ])(
    'a helper that ends is told of, and the caller does its work: %s',
    async (does, words) => {
      const heard: string[] = [];
      const script = new URL(`data:text/javascript,${does}`);
      const dying = openThreadPool((message) => heard.push(message), 2, script);
      expectTheSame(families.unconstrained({ parties: 4, options: 18, seed: 5 }), dying);
      await expect.poll(() => heard, { timeout: 20_000 }).toEqual([words]);
      await dying.close();
    },
    90_000,
  );

  test('a helper took part in it', () => {
    const taken: boolean[] = [];
    const slow: Pool = {
      threads: 2,
      call(call) {
        threads.call(call);
        const start = Date.now();
        while (Atomics.load(call.board, 0) === 0 && Date.now() - start < 20_000) Atomics.wait(call.board, 0, 0, 50);
        taken.push(Atomics.load(call.board, 0) > 0);
      },
    };
    expectTheSame(families.unconstrained({ parties: 4, options: 18, seed: 9 }), slow);
    expect(taken).toEqual([true, true, true, true, true]);
  }, 90_000);

  const steps = ['keys', 'ranks', 'put', 'judge', 'equilibria'];
  test.each([
    ['keys', steps.slice(0, 1)],
    ['ranks', steps.slice(0, 2)],
    ['put', steps.slice(0, 3)],
    ['judge', steps],
    ['equilibria', steps],
  ])(
    'what a helper takes and never does is done by the caller: %s',
    (lost, called) => {
      const calls: string[] = [];
      const dies: Pool = {
        threads: 2,
        call({ board, work }) {
          calls.push(work.kind);
          if (work.kind === lost) Atomics.add(board, 0, 1);
        },
      };
      expectTheSame(families.unconstrained({ parties: 4, options: 18, seed: 5 }), dies, called.length > 2);
      expect(calls).toEqual(called);
    },
    60_000,
  );
});
