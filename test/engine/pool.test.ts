import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../bench/families.ts';
import { openThreadPool } from '../../src/cli/engine-pool.ts';
import { assess, expand, type HelpCall, type Pool } from '../../src/engine/index.ts';
import type { Concept, Conflict } from '../../src/model/index.ts';

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

function expectTheSame(conflict: Conflict, pool: Pool): void {
  const [alone, together] = [answered(conflict, null), answered(conflict, pool)];
  expect([alone.shared, together.shared]).toEqual([false, true]);
  expect(together.lists.map((list, at) => list.equals(alone.lists[at] ?? Buffer.alloc(0)))).toEqual(
    alone.lists.map(() => true),
  );
}

describe('law: threads', () => {
  test.each([1, 2, 3])('two threads give bit for bit the answers of one (seed %i)', async (seed) => {
    const calls: HelpCall[] = [];
    const watched: Pool = { threads: 2, call: (call) => [calls.push(call), threads.call(call)] };
    expectTheSame(families.unconstrained({ parties: 3 + seed, options: 18, seed }), watched);
    expect(calls.map(({ work }) => work.kind)).toEqual(['rank', 'put', 'judge']);
    expect(told).toEqual([]);
  });

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
    expect(taken).toEqual([true, true, true]);
  }, 90_000);

  test('what a helper takes and never does is done by the caller', () => {
    const dead: Pool = { threads: 2, call: ({ board }) => Atomics.add(board, 0, 1) };
    expectTheSame(families.unconstrained({ parties: 4, options: 18, seed: 5 }), dead);
  }, 60_000);
});
