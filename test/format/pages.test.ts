import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEvidence, codes, exportGmcr, importGmcr, parseModel, parseModelBytes } from '../../src/format/index.ts';
import type { Diagnostic } from '../../src/text/index.ts';

const folder = new URL('../../docs/errors/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ code: name.slice(0, -'.md'.length), text: readFileSync(new URL(name, folder), 'utf8') }));

/** Files that no page can show. */
const bytes: Readonly<Record<string, () => readonly Diagnostic[]>> = {
  'too-large': () => parseModelBytes(new Uint8Array(2 * 1024 * 1024 + 1).fill(0x20)).diagnostics,
  'not-utf8': () => parseModelBytes(Uint8Array.of(0x61, 0xff, 0x62)).diagnostics,
  'binary-file': () => parseModelBytes(Uint8Array.of(0x89, 0x50, 0, 1)).diagnostics,
  'gmcr-pickle': () => importGmcr(Uint8Array.of(0x80, 4, 0x95)).diagnostics,
  'too-many-scenarios': () => {
    const scenarios = Array.from({ length: 3000 }, (_, index) => `  s${index}: { title: ${'t'.repeat(10)} }\n`).join(
      '',
    );
    return parseModel(`standstill: 1\nparties: { a: { options: { x: X }, prefers: [x] } }\nscenarios:\n${scenarios}`)
      .diagnostics;
  },
};

function found(code: string, page: string): readonly Diagnostic[] | null {
  const marker = /<!-- needs: (\w+) -->/.exec(page)?.[1];
  const example = /```(?:yaml|json)\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  switch (marker) {
    case 'bytes':
      return bytes[code]?.() ?? [];
    case 'gmcr':
      return importGmcr(example).diagnostics;
    case 'export': {
      const { model } = parseModel(example);
      return model === null
        ? []
        : exportGmcr(model.base, code === 'gmcr-as-ranking' ? { payoffs: [new Uint8Array(2 ** 14)] } : null)
            .diagnostics;
    }
    case 'source': {
      const { model } = parseModel(example);
      const source = /```text\n([\s\S]*?)\n```/.exec(page)?.[1] ?? null;
      const blocks = (text: string) => text.split('\n\n').map((block, index) => ({ at: index + 1, text: block }));
      return model === null
        ? []
        : checkEvidence(
            model,
            () => source,
            (_, text) => blocks(text),
          ).diagnostics;
    }
    case undefined:
      return parseModel(example).diagnostics;
    default:
      return null;
  }
}

describe('case: the pages of the codes', () => {
  test('every code has a page and every page a code', () => {
    expect(pages.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  test.each(pages)('the example of $code gives that code', ({ code, text }) => {
    const diagnostics = found(code, text);
    // Mistakes of the command line are made in test/cli; their pages show the command.
    if (text.includes('<!-- needs: words -->')) expect(text).toMatch(/^ {4}standstill /m);
    // What needs the states is run where the engine is at hand; here such a model has to be readable at least.
    else if (diagnostics === null)
      expect(parseModel(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '').model).not.toBeNull();
    else expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test.each(pages)('the example of $code has no other error', ({ code, text }) => {
    const errors = (found(code, text) ?? []).filter(({ severity }) => severity === 'error');
    expect(errors.filter((diagnostic) => diagnostic.code !== code)).toEqual([]);
  });
});
