import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel, type Reading, readArticle, type TextSpan } from '../../src/reading/index.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../src/reading/weights/statements.bin')));
const published = '2019-04-26';
const read = (text: string): Reading => readArticle({ text }, { model, published });

const paragraphs = [
  'Norwegian Foreign Minister Nils Aas said the talks in Vienna would resume next week. “We will not accept the offer,” he told reporters.',
  'Iceland wants Norway to lift the sanctions by the end of May, the agency Reuters reported on Monday.',
  '“It’s an insult to ‘all of us’,” Icelandic Prime Minister Elin Jonsdottir said. She warned Norway of serious consequences.',
  'According to the U.N., more than 4,000 people have fled 🙂 the region, and both sides should keep talking.',
  'Peter Holm, the head of the Northern Fisheries Council (NFC), called the plan “dead”. The NFC rejected it.',
] as const;
const title = 'Ministers of two countries part without a text';
const dressing = fc.constantFrom(' ', '\u00a0', ' \u200b', '\u2009');
const paragraph = fc.tuple(fc.constantFrom(...paragraphs), dressing).map(([words, gap]) => words.replaceAll(' ', gap));
const article = fc.uniqueArray(paragraph, { minLength: 1, maxLength: 3, selector: (words) => words.slice(0, 5) });
const lineEnd = fc.constantFrom('\n\n', '\r\n\r\n', '\n\n😀\n\n');

function spansOf({ article: { blocks }, statements, actors, positions }: Reading): readonly TextSpan[] {
  return [
    ...blocks,
    ...statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...actors.flatMap(({ mentions }) => mentions),
    ...positions.flatMap(({ content, trigger, deadline }) => [
      ...content,
      trigger,
      ...(deadline === null ? [] : [deadline.text]),
    ]),
  ];
}

/** A reading with every offset moved and without its blocks. */
function moved({ statements, actors, positions }: Reading, by: (offset: number) => number): unknown {
  return JSON.parse(JSON.stringify({ statements, actors, positions }), (key, value) => {
    if (key === 'start') return by(value);
    return key === 'end' ? by(value - 1) + 1 : value;
  });
}

const same = (offset: number): number => offset;

describe('law: a reading', () => {
  test('has spans that stand in the input as given and begin and end with a visible letter', () => {
    let found = 0;
    fc.assert(
      fc.property(article, lineEnd, (words, end) => {
        const text = [title, ...words].join(end);
        const reading = read(text);
        found += reading.statements.length;
        for (const span of spansOf(reading)) {
          expect(text.slice(span.start, span.end)).toMatch(/^[^\s\u200b](?:[\s\S]*[^\s\u200b])?$/u);
          expect(span.text).toBeUndefined();
        }
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(25);
  });

  test('names the same speakers whatever kind of space parts the words', () => {
    for (const gap of ['\u00a0', ' \u200b', '\u2009']) {
      const text = [title, ...paragraphs].join('\n\n');
      const speakers = (words: string) => new Set(read(words).actors.map(({ id }) => id));
      expect(speakers(text.replaceAll(' ', gap))).toEqual(speakers(text));
    }
  });

  test('is the same, moved, when a page puts noise between its blocks', () => {
    const noises = ['Advertisement', 'Loading...', 'Read more: The dam that nobody wants', 'Share this article'];
    fc.assert(
      fc.property(article, fc.nat(), fc.constantFrom(...noises), (words, seed, noise) => {
        const blocks = [title, ...words];
        const at = 1 + (seed % words.length);
        const before = blocks.slice(0, at).join('\n\n').length;
        const noisy = [...blocks.slice(0, at), noise, ...blocks.slice(at)].join('\n\n');
        const by = (offset: number): number => (offset >= before ? offset + noise.length + 2 : offset);
        expect(moved(read(noisy), same)).toEqual(moved(read(blocks.join('\n\n')), by));
      }),
      { numRuns: 25 },
    );
  });

  test('is the same when quotation marks are straightened', () => {
    fc.assert(
      fc.property(article, (words) => {
        const curled = [title, ...words].join('\n\n');
        const straight = curled.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
        expect(moved(read(straight), same)).toEqual(moved(read(curled), same));
      }),
      { numRuns: 25 },
    );
  });

  test('says the same of a page in HTML, with the text of each span beside its place in the source', () => {
    const wordsOf = (reading: Reading, text: string) =>
      reading.statements.map(({ source, cue, content, speakers }) => ({
        speakers,
        spans: [source, cue, content].map((spans) =>
          spans.map((span) => span.text ?? text.slice(span.start, span.end)),
        ),
      }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 3 }), (words) => {
        const marked = words.map(
          (text) => `<p>${text.replaceAll('“', '&ldquo;').replace(/(\w+) said/, '<b>$1</b> said')}</p>`,
        );
        const html = `<html><body><article><h1>${title}</h1>${marked.join('<hr>')}</article></body></html>`;
        const reading = readArticle({ html }, { model, published });
        const plain = [title, ...words].join('\n\n');
        expect(wordsOf(reading, html)).toEqual(wordsOf(read(plain), plain));
        for (const { start, end, text } of spansOf(reading)) {
          const source = html
            .slice(start, end)
            .replaceAll('&ldquo;', '“')
            .replace(/<[^>]+>/g, '');
          expect(source).toBe(text);
        }
      }),
      { numRuns: 20 },
    );
  });
});
