import { describe, expect, it } from 'vitest';
import { locateQuotation } from '../../src/format/index.ts';

/* Corners: quotations are found in a text as it is written, however quotes, spaces and accents were set. */

const found = (text: string, quote: string) =>
  locateQuotation(text, quote).map(({ start, end }) => text.slice(start, end));

describe('corner: where a quotation stands', () => {
  it('is found whatever quotes and white space either has', () => {
    expect(found('He said “it’s  over”\nat last.', `"it's over" at last`)).toEqual(['“it’s  over”\nat last']);
  });

  it('is found where accents are written apart', () => {
    expect(found('Le cafe\u0301 est ferme\u0301.', 'caf\u00e9 est')).toEqual(['cafe\u0301 est']);
  });

  it('is found past soft hyphens', () => {
    expect(found('a nego\u00adtiation today', 'negotiation today')).toEqual(['nego\u00adtiation today']);
  });

  it('has a span for each piece between ellipses, in order', () => {
    expect(found('one two three two four', 'two … four')).toEqual(['two', 'four']);
    expect(found('four and then two', 'two … four')).toEqual([]);
  });

  it('is nowhere where its words are not', () => {
    expect(found('nothing of the kind', 'of a kind')).toEqual([]);
  });
});
