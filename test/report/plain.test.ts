import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/block.ts';
import { renderPlain } from '../../src/report/plain.ts';

const plain = (blocks: readonly Block[], width = 60) => renderPlain(blocks, { width, paint: (_, text) => text });

const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 });

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((parts): Block => ({ kind: 'paragraph', text: parts })),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((items): Block => ({ kind: 'list', items })),
  fc.array(fc.tuple(text, text, text), { maxLength: 5 }).map(
    (rows): Block => ({
      kind: 'table',
      columns: [
        { title: 'one', align: 'left' },
        { title: 'two', align: 'right' },
        { title: 'three', align: 'centre' },
      ],
      rows,
    }),
  ),
);

describe('law: what a terminal is given', () => {
  it('never is wider than the terminal', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 60, max: 120 }),
        (blocks, width) => {
          for (const line of plain(blocks, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('never holds a control character that a name brought along', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const shown = plain([{ kind: 'paragraph', text: [name] }]);
        expect(shown.slice(0, -1)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('corner: what a terminal is given', () => {
  it('shows an escape code instead of obeying it', () => {
    expect(plain([{ kind: 'paragraph', text: ['\u001b[31mred'] }])).toBe('␛[31mred\n');
  });

  it('wraps the widest column of a table that does not fit', () => {
    const rows = [[['1'], ['a long cell that has to be broken into several lines to fit'], ['x']]];
    const columns = ['n', 'words', 'mark'].map((title) => ({ title, align: 'left' as const }));
    expect(plain([{ kind: 'table', columns, rows }], 40)).toMatchInlineSnapshot(`
      "n  words                            mark
      ─  ───────────────────────────────  ────
      1  a long cell that has to be       x
         broken into several lines to
         fit
      "
    `);
  });
});
