import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashOf, longestLink, modelLink, readModelLink } from '../../src/report/index.ts';

/** A link as anybody could make it by hand. */
function forged(bytes: Uint8Array, { version = '1', check = hashOf(bytes).slice(0, 12) } = {}): string {
  return `model=${version}.${check}.${Buffer.from(deflateSync(bytes)).toString('base64url')}`;
}

describe('law: a link that carries a model', () => {
  it('gives back the text, behind any address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('', '#', 'https://example.org/a/#'),
        (text, before) => {
          const clean = text.replaceAll('\0', '');
          expect(readModelLink(before + modelLink(clean))).toEqual({ text: clean });
        },
      ),
    );
  });

  it('is made of letters that no program changes, and never longer than its bound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20_000 }), (text) => {
        const link = modelLink(text);
        if (link === null) return;
        expect(link).toMatch(/^model=1\.[0-9a-f]{12}\.[\w-]+$/);
        expect(link.length).toBeLessThanOrEqual(longestLink);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, whatever is opened', () => {
    fc.assert(fc.property(fc.string(), (text) => void readModelLink(`#model=${text}`)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const data = Buffer.from(bytes).toString('base64url');
        expect(readModelLink(`#model=1.0123456789ab.${data}`)).toMatch(/^link-/);
      }),
    );
  });
});

describe('corner: links that are refused', () => {
  const text = strToU8('standstill: 1\n');
  it.each([
    ['one of ten megabytes', `#model=1.0123456789ab.${'A'.repeat(10 * 1024 * 1024)}`, 'link-too-long'],
    ['a bomb of 40 megabytes', forged(new Uint8Array(40 * 1024 * 1024).fill(0x61)), 'link-too-large'],
    ['markup', '#model=<script>alert(1)</script>', 'link-broken'],
    ['markup as its data', '#model=1.0123456789ab.<img src=x onerror=alert(1)>', 'link-broken'],
    ['a later version', forged(text, { version: '2' }), 'link-version'],
    ['another check', forged(text, { check: '000000000000' }), 'link-broken'],
    ['one cut short', forged(text).slice(0, -6), 'link-broken'],
    ['bytes that are no text', forged(Uint8Array.of(0xff, 0xfe, 0x80)), 'link-broken'],
    ['no data', '#model=', 'link-none'],
    ['no model', '#view=today', 'link-none'],
    ['a percent sign', '#model=1.%00.%ff', 'link-broken'],
  ])('%s', (_, link, problem) => {
    expect(readModelLink(link)).toBe(problem);
  });

  it('unpacks no more of a bomb than its bound and one step', () => {
    const bomb = forged(new Uint8Array(40 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(64 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(readModelLink(bomb)).toBe('link-too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });
});
