import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { widthOf, wrap } from '../../src/report/wrap.ts';

/** Words and spaces of the characters that pages are made of, now and then of others. */
const narrow = fc.string({ unit: fc.constantFrom(...'ab c de  É“”’—…·•→─ ö'), maxLength: 120 });
const any = fc.oneof(
  narrow,
  narrow,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '漢', '\u001b[1m', '\u001b[22m', 'é'), maxLength: 60 }),
);

describe('law: lines are broken as wrap-ansi breaks them', () => {
  it('at every width', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 50 }), (text, width) => {
        expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true, trim: true }).split('\n'));
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
      { numRuns: 5000 },
    );
  });
});
