import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineRow, lineChanges } from '../../src/web/engine/line-changes.ts';

const shown = (before: string, after: string) =>
  (lineChanges(before, after).rows ?? []).map((row) => {
    if (row.kind === 'skipped') return `… ${row.lines}`;
    const words = row.parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
    return `${row.number} ${{ same: ' ', gone: '-', come: '+' }[row.kind]} ${words}`;
  });

describe('case: lines of two texts side by side', () => {
  it('marks whole words and names that changed, with the lines around them', () => {
    const lines = ['a', 'b', 'c', 'prefers: [not north-korea.test, ease]', 'd', 'e', 'f', 'g'];
    const now = lines.with(3, 'prefers: [not north-korea.fire, ease]');
    expect(shown(lines.join('\n'), now.join('\n'))).toEqual([
      '… 1',
      '2   b',
      '3   c',
      '4 - prefers: [not [north-korea.test], ease]',
      '4 + prefers: [not [north-korea.fire], ease]',
      '5   d',
      '6   e',
      '… 2',
    ]);
  });

  it('shows texts without words in common as what they are: other lines', () => {
    expect(shown('alpha', 'omega')).toEqual(['1 - alpha', '1 + omega']);
    const far = (word: string) => Array.from({ length: 1000 }, (_, at) => `${word}${at}`).join('\n');
    expect(lineChanges(far('a'), far('b'))).toEqual({ gone: 1000, come: 1000, rows: null });
  });
});

describe('law: lines of two texts side by side', () => {
  const text = fc
    .array(fc.constantFrom('a', 'a b', 'b c', '', '  b: c', 'c é 你'), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  const words = (row: LineRow) => (row.kind === 'skipped' ? '' : row.parts.map((part) => part.text).join(''));

  it('both texts can be read off the rows, and every number is the line where it stands', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = lineChanges(before, after).rows ?? [];
        for (const [whole, side] of [
          [before, 'gone'],
          [after, 'come'],
        ] as const) {
          const lines = whole.replace(/\n$/, '').split('\n');
          for (const row of rows) {
            if (row.kind === side) expect(words(row)).toBe(lines[row.number - 1]);
            if (row.kind === 'same' && side === 'come') expect(words(row)).toBe(lines[row.number - 1]);
          }
          const own = rows.reduce(
            (sum, row) => sum + (row.kind === 'skipped' ? row.lines : row.kind === side || row.kind === 'same' ? 1 : 0),
            0,
          );
          expect(own).toBe(lines.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
