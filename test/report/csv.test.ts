import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/report/export/csv.ts';
import { hostileText } from './support/hostile.ts';

describe('law: a cell of a CSV file', () => {
  it('never begins as a formula does, where cells end at semicolons, tabs or lines too', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        if (text === '-') return;
        for (const piece of csvCell(text).split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^[\s"]*[=+@＝＋－＠-]/);
      }),
    );
  });

  it.each(['"=1+1', '" "@x', ' =1', 'a;"+1'])('%j is disarmed behind its quotation marks', (text) => {
    for (const piece of csvCell(text).split(';')) expect(piece).not.toMatch(/^[\s"]*[=+@-]/);
  });

  it('reads back as what was written, but for the marks that disarm', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cell = csvCell(text);
        const content = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(content.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
    );
  });
});
