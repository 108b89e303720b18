import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Family, families } from '../../bench/families.ts';
import { expand } from '../../src/engine/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'standstill-memory-'));

beforeAll(async () => {
  const entry = { measure: fileURLToPath(new URL('./support/measure-memory.ts', import.meta.url)) };
  const plain = { format: 'esm', platform: 'node', dts: false, config: false, logLevel: 'silent' } as const;
  await build({ entry, outDir: folder, ...plain });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** What a process takes besides: garbage that is not collected yet, and pages of its own. */
const besides = 48 * 2 ** 20;

describe('law: what a conflict takes is known before it is laid out', () => {
  test.each<[Family, number, number]>([
    ['unconstrained', 6, 22],
    ['chains', 5, 21],
    ['tenth', 6, 22],
  ])(
    '%s, %i parties and %i options: as much as a process grows by, and not twice that',
    (...member) => {
      const { stdout } = spawnSync(process.execPath, [join(folder, 'measure.mjs'), ...member.map(String)], {
        encoding: 'utf8',
      });
      const { told, grown }: { told: number; grown: number } = JSON.parse(stdout);
      expect(told + besides).toBeGreaterThan(grown);
      expect(told).toBeLessThan(2 * grown);
    },
    120_000,
  );

  test('what does not fit is refused with the bytes it would take, what fits is answered', () => {
    const conflict = families.unconstrained({ parties: 3, options: 12, seed: 1 });
    const { graph, diagnostics } = expand(conflict, { maxBytes: 1000 });
    expect(graph).toBe(null);
    expect(diagnostics).toMatchObject([{ code: 'too-many-states', facts: { states: '4096', memory: '1000' } }]);
    const bytes = Number(diagnostics[0]?.facts.bytes);
    expect(expand(conflict, { maxBytes: bytes - 1 }).graph).toBe(null);
    expect(expand(conflict, { maxBytes: bytes }).graph?.states.count).toBe(4096);
  });
});
