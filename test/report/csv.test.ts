import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/report/csv.ts';

describe('law: a cell of a CSV file', () => {
  it('never begins as a formula does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const cell = csvCell(text);
        const content = cell.startsWith('"') ? cell.slice(1) : cell;
        if (text !== '-') expect(content).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('reads back as what was written, but for the mark that disarms', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const cell = csvCell(text);
        const content = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([text, `'${text}`]).toContain(content);
      }),
    );
  });
});
