import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  diagnosticToJson,
  formatDiagnostic,
  modelToJson,
  parseModel,
  parseModelBytes,
  writeModel,
} from '../../src/format/index.ts';
import type { Diagnostic } from '../../src/text/index.ts';
import { arbitraryModel } from './support/arbitrary-model.ts';
import { modelOf, withoutSpans } from './support/same.ts';

const pieces = fc.constantFrom(
  ...[
    'standstill: 1\n',
    'parties:\n',
    '  a:\n',
    '    options: ',
    '{ x: X }',
    '\n',
    '  ',
    '- ',
    'prefers: ',
    '[',
    ']',
    '(',
    ')',
    ',',
    '"',
    "'",
    '|\n',
    '>\n',
    ': ',
  ],
  ...[
    'x',
    'not ',
    'and ',
    ' if ',
    'iff ',
    'at least 1 of (',
    '#',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '? ',
    '---\n',
    '...\n',
    '\t',
    '\r\n',
    '\u0000',
    '\u001b[31m',
  ],
  ...[
    'scenarios:\n',
    'extends: ',
    'null',
    '~',
    '__proto__: ',
    'constructor: ',
    'ranking: ',
    'weights: ',
    'YN',
    '1e3',
    '😀',
    '\u2028',
    '\ud800',
    '\ufeff',
  ],
);

function expectSound(text: string, diagnostics: readonly Diagnostic[]): void {
  const length = text.startsWith('\ufeff') ? text.length - 1 : text.length;
  for (const diagnostic of diagnostics) {
    const { span, fix, alternatives = [] } = diagnostic;
    for (const place of [span, ...[fix, ...alternatives].flatMap((each) => each?.edits ?? [])]) {
      if (place === null) continue;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(length);
    }
    expect(formatDiagnostic('m.yaml', text, diagnostic)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(diagnosticToJson(text, diagnostic).message.length).toBeGreaterThan(0);
  }
}

describe('law: whatever a model file holds', () => {
  test('any text is read without a throw, and every place lies in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const { model, diagnostics } = parseModel(text);
          expect(model === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
          expectSound(text, diagnostics);
        },
      ),
      { numRuns: 800 },
    );
  });

  test('a mutilated model is read without a throw, and every place lies in it', () => {
    const cut = fc.record({ at: fc.nat(), length: fc.nat(8), put: fc.oneof(pieces, fc.string({ maxLength: 4 })) });
    fc.assert(
      fc.property(arbitraryModel, fc.array(cut, { minLength: 1, maxLength: 3 }), fc.boolean(), (plain, cuts, json) => {
        const whole = json ? JSON.stringify(plain, null, 1) : writeModel(modelOf(parseModel(JSON.stringify(plain))));
        const text = cuts.reduce(
          (now, { at, length, put }) => now.slice(0, at % now.length) + put + now.slice((at % now.length) + length),
          whole,
        );
        expectSound(text, parseModel(text).diagnostics);
      }),
      { numRuns: 120 },
    );
  });

  test('any bytes are read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { model, diagnostics } = parseModelBytes(bytes);
        expect(model === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 500 },
    );
  });

  test('UTF-8 is decoded as the platform decodes it, and what it refuses is refused', async () => {
    const { decodeUtf8 } = await import('../../src/format/decode.ts');
    const strict = new TextDecoder('utf-8', { fatal: true });
    const expected = (bytes: Uint8Array) => {
      try {
        return strict.decode(bytes);
      } catch {
        return null;
      }
    };
    const text = fc.string({ unit: 'binary' }).map((each) => new TextEncoder().encode(each));
    const high = fc
      .array(
        fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xef, 0xbb),
        { maxLength: 6 },
      )
      .map((each) => Uint8Array.from(each));
    fc.assert(
      fc.property(fc.oneof(text, high, fc.uint8Array()), (bytes) => {
        expect(decodeUtf8(bytes)).toBe(expected(bytes));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('law: writing and reading', () => {
  test('a model written and read again is the same model', () => {
    fc.assert(
      fc.property(arbitraryModel, (plain) => {
        const first = modelOf(parseModel(JSON.stringify(plain)));
        const again = modelOf(parseModel(writeModel(first)));
        expect(withoutSpans(again)).toBe(withoutSpans(first));
        expect(writeModel(again)).toBe(writeModel(first));
      }),
      { numRuns: 120 },
    );
  });

  test('the JSON of a model is a model file that says the same', () => {
    fc.assert(
      fc.property(arbitraryModel, (plain) => {
        const first = modelOf(parseModel(JSON.stringify(plain)));
        const again = modelOf(parseModel(JSON.stringify(modelToJson(first))));
        expect(withoutSpans(again)).toBe(withoutSpans(first));
      }),
      { numRuns: 60 },
    );
  });
});
