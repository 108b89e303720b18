import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLinePool } from '../../src/cli/line-pool.ts';
import { splitLines } from '../../src/cli/split-lines.ts';
import { emptyFolder } from '../support/command-line.ts';

/** A worker that answers with its line, and dies of some. */
function fakeWorker(): URL {
  const path = join(emptyFolder(), 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', (line) => {
       if (line === 'exit') process.exit(7);
       if (line === 'throw') throw new Error('broken');
       if (line === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(line)); }
       parentPort.postMessage({ line, failed: false });
     });`,
  );
  return pathToFileURL(path);
}

describe('case: a worker that dies', () => {
  it.each(['exit', 'throw'])('by %s is reported, and the other lines are read', async (death) => {
    const pool = openLinePool(fakeWorker(), new Uint8Array(4), 2);
    const lines = ['a', death, 'b', 'c', death, 'd', 'e'];
    const told = await Promise.allSettled(lines.map((line) => pool.read(line)));
    await pool.close();
    expect(told.map(({ status }) => status)).toEqual(lines.map((line) => (line === death ? 'rejected' : 'fulfilled')));
    expect(told.flatMap((one) => (one.status === 'fulfilled' ? [one.value.line] : []))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('before it began is reported for every line, and nothing hangs', async () => {
    const pool = openLinePool(new URL('file:///nowhere/worker.mjs'), new Uint8Array(4), 2);
    const told = await Promise.allSettled(['a', 'b', 'c'].map((line) => pool.read(line)));
    await pool.close();
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

describe('corner: lines of a stream', () => {
  async function* pieces(...texts: readonly (string | Uint8Array)[]) {
    for (const piece of texts) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }

  async function linesOf(stream: AsyncIterable<Uint8Array>, longest = 100): Promise<readonly (string | null)[]> {
    const lines: (string | null)[] = [];
    for await (const line of splitLines(stream, longest)) lines.push(line);
    return lines;
  }

  it('come whole however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode('\ufeffé1\r\n\n2é\n3');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const cutInTwo = pieces(bytes.subarray(0, cut), bytes.subarray(cut));
      expect((await linesOf(cutInTwo)).map((line) => line?.replace('\ufeff', ''))).toEqual(['é1', '', '2é', '3']);
    }
  });

  it('that are too long are passed over, and the next is read', async () => {
    expect(await linesOf(pieces('ab', 'c'.repeat(50), 'c'.repeat(60), '\nd\n'))).toEqual([null, 'd']);
  });
});
