import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldOffice, officeHolders } from '../../src/reading/actors/index.ts';
import { inferPublished, readPage } from '../../src/reading/page/index.ts';
import { findDeadlines } from '../../src/reading/positions/index.ts';

const folder = process.env.STANDSTILL_SHARED ?? '../shared';
const article = join(folder, 'articles/trt-2019-04-26.txt');

const kindsOf = (page: ReturnType<typeof readPage>) =>
  page.blocks.map((block) => [block.kind, page.reading.slice(block.start, block.end)]);

describe('case: a scraped page', () => {
  test.skipIf(!existsSync(article))('has the roles that a person gave its blocks, and its inferred date', () => {
    const page = readPage({ text: readFileSync(article, 'utf8') });
    const gold: { blocks: { kind: string; span: [number, number] }[] } = JSON.parse(
      readFileSync(article.replace('.txt', '.gold.json'), 'utf8'),
    );
    const role = (kind: string) =>
      kind === 'body' ? 'paragraph' : kind === 'section-head' ? 'heading' : kind.startsWith('drop:') ? 'noise' : kind;
    expect(page.blocks).toEqual(gold.blocks.map(({ kind, span: [start, end] }) => ({ kind: role(kind), start, end })));
    expect(inferPublished(page)).toBe('2019-04-26');
  });

  test('keeps placeholders, pointers and advertising out of the article', () => {
    const text =
      'Ministers part without a text\n\nThe ministers left on Monday, and no text was ready for anybody to sign.\n\nLoading...\n\nRead more: The dam that nobody wants\n\nAdvertisement\n\nA second round was set for June, officials said.';
    expect(kindsOf(readPage({ text })).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'noise',
      'noise',
      'noise',
      'paragraph',
    ]);
  });
});

describe('case: what stands above a title', () => {
  const article = 'The ministers left on Monday, and no text was ready for anybody to sign.';

  test('is the part of the site, where it is a word alone', () => {
    const page = readPage({ text: `World\n\nPolitics\n\nMinisters part without a text\n\n${article}` });
    expect(kindsOf(page).map(([kind]) => kind)).toEqual(['noise', 'noise', 'title', 'paragraph']);
  });

  test.each(['Deadlock', 'No deal yet'])('is the title “%s” where no other could be', (title) => {
    expect(kindsOf(readPage({ text: `${title}\n\n${article}` }))[0]).toEqual(['title', title]);
  });
});

describe('case: an HTML page', () => {
  const html =
    '<!doctype html><html lang="en"><head><title>Talks | Example</title><meta property="article:published_time" content="2021-03-04T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Talks &amp; no&nbsp;text</h1><figure><img><figcaption>The dam at dusk.</figcaption></figure><p>The minister said on Thursday that &ldquo;no text was ready&rdquo; and that the talks would go on.</p><h2>What next</h2><p>The talks go on in April, officials said, though nobody could name a date.</p></article><script>document.write("never")</script></body></html>';

  test('keeps the roles of its elements and its date, and runs no script', () => {
    const page = readPage({ html });
    expect(
      kindsOf(page)
        .filter(([kind]) => kind !== 'noise')
        .map(([kind]) => kind),
    ).toEqual(['title', 'caption', 'paragraph', 'heading', 'paragraph']);
    expect(page.reading).toContain('“no text was ready”');
    expect(page.reading).not.toContain('never');
    expect(inferPublished(page)).toBe('2021-03-04');
  });

  test('gives spans that cover the source with its markup', () => {
    const page = readPage({ html });
    const title = page.blocks.find((block) => block.kind === 'title');
    const span = page.toSource(title ?? { start: 0, end: 0 });
    expect(html.slice(span.start, span.end)).toBe('Talks &amp; no&nbsp;text');
  });
});

describe('corner: pages that are hard to read', () => {
  test('a hundred thousand nested elements overflow nothing', () => {
    expect(readPage({ html: `<html>${'<div>'.repeat(100_000)}text` }).blocks).toHaveLength(1);
  });

  test('an empty page has no blocks', () => {
    expect(readPage({ text: '' }).blocks).toEqual([]);
  });
});

describe('law: blocks', () => {
  test('slice the input as given, in order, whatever stands before them', () => {
    const part = fc.constantFrom(
      '😀',
      '\r\n',
      '\n\n',
      '\u00a0',
      '\u200b',
      'Some words here.',
      '“Quoted,” she said.',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const page = readPage({ text });
        let last = 0;
        for (const { start, end } of page.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
          last = end;
        }
      }),
    );
  });
});

describe('case: deadlines', () => {
  test.each([
    ['he will wait till the end of this year', '2019-12-31', 'until'],
    ['a deal by 2030', '2030-12-31', 'by'],
    ['no later than 5 May', '2019-05-05', 'by'],
    ['within six months', '2019-10-26', 'by'],
    ['before next Monday', '2019-04-29', 'before'],
    ['within 48 hours', '2019-04-28', 'by'],
  ])('“%s” means %s (%s)', (text, date, direction) => {
    expect(findDeadlines(text, '2019-04-26')).toMatchObject([{ date, direction }]);
  });

  test('“until” with a clause sets no date', () => {
    expect(findDeadlines('until North Korea acts', '2019-04-26')).toEqual([]);
  });
});

describe('law: office holders', () => {
  test('no office of a state is held by two people on one day', () => {
    const days = Array.from(
      { length: 300 },
      (_, k) => `${2000 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}-15`,
    );
    const offices = new Set(officeHolders.flatMap(({ terms }) => terms.map(({ of, office }) => `${of} ${office}`)));
    const held = (key: string, day: string) =>
      officeHolders.filter(({ terms }) =>
        terms.some((term) => `${term.of} ${term.office}` === key && term.from <= day && (term.until ?? '9999') > day),
      );
    for (const key of offices)
      for (const day of days) expect(held(key, day).length, `${key} on ${day}`).toBeLessThan(2);
    expect(officeHolders.some((holder) => heldOffice(holder, '2019-04-26', 'foreign'))).toBe(true);
  });
});
