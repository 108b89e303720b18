import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatements, loadModel, type RawStatement, type TextBlock } from '../../src/reading/statements/index.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../src/reading/weights/statements.bin')));

const sentences = [
  'The minister said the talks in Vienna would resume next week.',
  '“We will not accept the offer,” the ambassador told reporters. “It’s an insult to ‘all of us’.”',
  'Norway wants the council to lift the sanctions, the agency reported.',
  'She didn’t think the treaty – signed in 1998 – was “worth the paper”.',
  '“Nobody in this country wants another winter of war, and nobody in this room does.',
  'According to the U.N., more than 4,000 people have fled 🙂 the region.',
  'Le Monde: “Peace now,” Ms. O’Hara-Smith insisted.',
] as const;
const dressing = fc.constantFrom(' ', '\u00a0', ' \u200b', '\u2009', '  ');
const sentence = fc.constantFrom(...sentences);
const paragraph = fc
  .array(fc.tuple(sentence, dressing), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([words, gap]) => words.replaceAll(' ', gap)).join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 5 });

function laidOut(paragraphs: readonly string[], gap: string): { text: string; blocks: TextBlock[] } {
  let text = '';
  const blocks = paragraphs.map((words, index) => {
    const start = text.length;
    text += words + gap;
    return { kind: index === 0 ? 'title' : 'paragraph', start, end: start + words.length };
  });
  return { text, blocks };
}

const allSpans = ({ source, cue, content }: RawStatement): RawStatement['source'] => [...source, ...cue, ...content];

/** The statements with every offset moved. */
function moved(statements: readonly RawStatement[], by: (offset: number) => number): unknown {
  const span = ({ start, end }: { start: number; end: number }): unknown => ({
    start: by(start),
    end: by(end - 1) + 1,
  });
  return statements.map((s) => ({
    ...s,
    source: s.source.map(span),
    cue: s.cue.map(span),
    content: s.content.map(span),
  }));
}

describe('law', () => {
  test('every span lies in one block and begins and ends with a visible character', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('\n\n', '\r\n\r\n', ' 🙂 '), (paragraphs, gap) => {
        const { text, blocks } = laidOut(paragraphs, gap);
        const found = findStatements(model, text, blocks);
        for (const { start, end } of found.flatMap(allSpans)) {
          expect(blocks.some((block) => start >= block.start && end <= block.end)).toBe(true);
          expect(text.slice(start, end)).toMatch(/^[^\s\u200b](?:[\s\S]*[^\s\u200b])?$/u);
        }
        for (const { within } of found) expect(within === null || found[within] !== undefined).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('a statement within one whose content comes in pieces has no span over what stands between', () => {
    const { text, blocks } = laidOut(
      [
        'The minister said the talks in Vienna would resume next week.',
        'Norway wants the council to lift the sanctions, the agency reported.',
        '“Nobody in this country wants another winter of war, and nobody in this room does.',
      ],
      '\n\n',
    );
    for (const { start, end } of findStatements(model, text, blocks).flatMap(allSpans))
      expect(text.slice(start, end)).not.toContain('\n');
  });

  test('the same statements are found when quotation marks are straightened', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const { text, blocks } = laidOut(paragraphs, '\n');
        const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
        expect(findStatements(model, straight, blocks)).toEqual(findStatements(model, text, blocks));
      }),
      { numRuns: 40 },
    );
  });

  test('the same statements, moved, are found when blocks of noise are put in', () => {
    const noise = 'Loading... He said “watch this”\n';
    fc.assert(
      fc.property(article, fc.nat(), (paragraphs, seed) => {
        const { text, blocks } = laidOut(paragraphs, '\n');
        const before = blocks[seed % blocks.length];
        const at = before?.start ?? 0;
        const by = (offset: number): number => (offset >= at ? offset + noise.length : offset);
        const block = (b: TextBlock): TextBlock => ({ kind: b.kind, start: by(b.start), end: by(b.end - 1) + 1 });
        const noisy = blocks.flatMap((b) =>
          b === before ? [{ kind: 'noise', start: at, end: at + noise.length - 1 }, block(b)] : [block(b)],
        );
        const found = findStatements(model, text.slice(0, at) + noise + text.slice(at), noisy);
        expect(found).toEqual(moved(findStatements(model, text, blocks), by));
      }),
      { numRuns: 40 },
    );
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end } of findStatements(model, text, [
          { kind: 'paragraph', start: 0, end: text.length },
        ]).flatMap(allSpans))
          expect(start).toBeLessThan(end);
      }),
      { numRuns: 60 },
    );
  });
});

describe('corner: long input takes time in proportion', () => {
  const timed = (text: string): number => {
    const began = performance.now();
    findStatements(model, text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    return performance.now() - began;
  };

  test.each([
    ['words', sentences.join(' ')],
    ['quotation marks', '" '],
    ['one word', 'a'],
    ['letters and full stops', 'a.'],
    ['addresses without an end', '@a@-'],
    ['spaces', ' '],
    ['opening brackets', '('],
  ])('a paragraph of %s', (_, unit) => {
    timed(unit.repeat(20_000 / unit.length));
    const short = Math.max(20, timed(unit.repeat(20_000 / unit.length)));
    expect(timed(unit.repeat(100_000 / unit.length))).toBeLessThan(short * 5 * 4);
  });

  test('a paragraph of a megabyte', () => {
    expect(timed(sentences.join(' ').repeat(2000).slice(0, 1_000_000))).toBeLessThan(120_000);
  }, 180_000);
});
