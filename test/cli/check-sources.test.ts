import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, standstill } from '../support/command-line.ts';
import { leftOut, sharedFolder } from '../support/shared.ts';

const plain = `Harbour talks break off in Skagen

Dock workers walked out of the talks on Tuesday, and the port stayed shut for a third day in a row.

“We will not go back for less than eight per cent,” union leader Mette Holm told reporters at the gate.

A tired truce

The port authority said it would raise wages by five per cent if the night shifts were kept as they are.
`;

const html = `<html><head><title>Harbour talks</title></head><body><article><h1>Harbour talks break off in Skagen</h1>
<p>Dock workers walked out of the talks on Tuesday, and the <b>port</b> stayed shut for a third day in a row.</p>
<p>“We will not go <i>back</i> for less than eight&nbsp;per cent,” union leader Mette Holm told reporters at the gate.</p>
<h2>A tired truce</h2>
<p>The port authority said it would raise wages by five per cent if the night shifts were kept as they are.</p>
</article></body></html>`;

describe('case: check reads its sources as read does', () => {
  const cases = [
    ['in its paragraph', 'not go back for less than eight per cent', '2', 'ok'],
    ['with straight quotes for curly ones', '\\"We will not go back', '2', 'ok'],
    ['over what is left out', 'We will not … eight per cent', '2', 'ok'],
    ['in the title', 'talks break off', 'title', 'ok'],
    ['under a heading', 'tired truce', 'heading 1', 'ok'],
    ['in another paragraph', 'raise wages by five per cent', '2', 'moved'],
    ['in a heading, not where it was said', 'A tired truce', '1', 'moved'],
    ['with a word changed', 'not go back for less than nine per cent', '2', 'missing'],
    ['nowhere', 'the strike is over', '3', 'missing'],
  ] as const;

  const asked = cases.flatMap((row) => [['port.txt', ...row] as const, ['port.html', ...row] as const]);

  it('tells what stands, what moved and what is gone, in text and in HTML', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'port.txt'), plain);
    writeFileSync(join(folder, 'port.html'), html);
    const models = asked.map(([file, _, quote, at], k) => {
      const path = join(folder, `${k}.yaml`);
      writeFileSync(path, modelOf(file, quote, at));
      return path;
    });
    const { out, err, code } = await standstill(['check', ...models, '--json']);
    const { files }: Checked = JSON.parse(out);
    expect(files.map(({ evidence }, k) => [...(asked[k]?.slice(0, 2) ?? []), evidence[0]?.status])).toEqual(
      asked.map(([file, what, , , status]) => [file, what, status]),
    );
    expect(code).toBe(1);
    expect(err).toContain('stands in “s” at 3, not at 2.');
  });

  it('keeps apart what a scenario calls by the same name', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.txt'), plain);
    writeFileSync(join(folder, 'b.txt'), plain.replaceAll('eight', 'nine'));
    const model = `${modelOf('a.txt', 'less than eight per cent', '2')}scenarios:
  later:
    sources: { s: { file: b.txt } }
`;
    writeFileSync(join(folder, 'model.yaml'), model);
    const { out } = await standstill(['check', join(folder, 'model.yaml'), '--json']);
    const { files }: Checked = JSON.parse(out);
    expect(files[0]?.evidence.map(({ status }) => status)).toEqual(['ok', 'missing']);
  });
});

describe('case: the quotations about Korea', () => {
  if (sharedFolder === null) {
    it('are not checked without the article', () => leftOut('the article about Korea'));
    return;
  }
  it('all stand at their places', async () => {
    const { out } = await standstill([
      'check',
      'korea-2019',
      '--sources',
      join(sharedFolder ?? '', 'articles'),
      '--json',
    ]);
    const { files }: Checked = JSON.parse(out);
    const evidence = files[0]?.evidence ?? [];
    expect(evidence.length).toBeGreaterThanOrEqual(40);
    expect(evidence.filter(({ status, at }) => status !== 'ok' || at === null)).toEqual([]);
  });
});

interface Checked {
  readonly files: readonly { readonly evidence: readonly { readonly status: string; readonly at: unknown }[] }[];
}

function modelOf(file: string, quote: string, at: string): string {
  return `standstill: 1
sources: { s: { title: Harbour talks, file: ${file} } }
parties:
  union:
    options: { strike: Strike }
    prefers: [{ statement: strike, evidence: [{ source: s, quote: "${quote}", at: ${at} }] }]
`;
}
