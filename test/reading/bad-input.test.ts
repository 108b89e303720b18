import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel, type Reading, readArticle } from '../../src/reading/index.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../src/reading/weights/statements.bin')));
const read = (text: string): Reading => readArticle({ text }, { model });
const codes = ({ diagnostics }: Reading): readonly string[] => diagnostics.map(({ code }) => code);

/** Seconds of processor time that reading takes. */
function cost(text: string): number {
  const before = process.cpuUsage();
  read(text);
  return process.cpuUsage(before).user / 1e6;
}

const sentences =
  'The minister said the talks in Vienna would resume next week. “We will not accept the offer,” the ambassador John ' +
  'Smith told reporters. Norway wants the council to lift the sanctions, the agency reported. President Putin told ' +
  'Donald Trump that both sides must agree by the end of the year, and he added that it would not be easy. ';

describe('corner: a page on which nothing can be found', () => {
  test.each([
    ['empty', '', 'empty-input'],
    ['white space alone', ' \n\u00a0\n\t', 'empty-input'],
    ['the bytes of a picture', '\ufffd\u0000\u0010JFIF\u0000\ufffd\ufffd\u0001'.repeat(50), 'not-text'],
    ['a list of links', 'Home\nNews\nSport\nWeather\nContact', 'no-article'],
    ['quotation marks alone', '"'.repeat(10_000), 'no-article'],
    ['a German article', german(), 'other-language'],
    [
      'an Arabic article',
      'قال الوزير يوم الاثنين إن المحادثات ستستمر، وأضاف أنه «لن يقبل» العرض. '.repeat(8),
      'other-language',
    ],
    [
      'a Hebrew article',
      'השר אמר ביום שני כי השיחות יימשכו, והוסיף כי "לא יקבל" את ההצעה. '.repeat(8),
      'other-language',
    ],
  ])('%s: says so and makes nothing up', (_, text, code) => {
    const reading = read(text);
    expect(codes(reading)).toEqual([code]);
    expect(reading.statements).toEqual([]);
    expect(reading.actors).toEqual([]);
    expect(reading.positions).toEqual([]);
  });

  test('an article in another language keeps its blocks', () => {
    const { article } = read(german());
    expect(article.language).toBe('de');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  test('an article without a statement has none', () => {
    const { statements } = read(
      'A bridge opens\n\nThe bridge over the river opened on Monday. It is four hundred metres long and has two lanes.\n',
    );
    expect(statements).toEqual([]);
  });

  test('words from right to left within an English article move nothing', () => {
    const text = 'The envoy, وزير الخارجية, said the talks would resume next week.\n\nNobody else was there to see it.';
    const [found] = read(text).statements;
    expect(found?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the talks would resume next week',
    ]);
  });
});

describe('corner: long input takes time in proportion to its length', () => {
  test.each([
    ['one paragraph', sentences],
    ['ten words to a line', 'The minister said on Monday that talks would go on.\n'],
    ['headings', 'Another heading of some kind\nThe minister said on Monday that talks would go on.\n'],
    ['advertisements', 'Advertisement\n'],
    ['persons of one name', '', (k: number) => `Peter${k} Smith said no. `],
    [
      'persons of many names',
      '',
      (k: number) => `Adam ${'BCDFGHKLM'[k % 9]}a${'dfgklmnrst'[k % 10]}e${k % 97}, he said, was late. `,
    ],
    ['quotation marks', '“ '],
    ['full stops', '. '],
    ['list marks', '- a\n'],
  ])(
    '%s',
    (_, unit, nth = () => unit) => {
      const page = (length: number): string => {
        let text = 'A page that is very long\n\n';
        for (let k = 0; text.length < length; k += 1) text += nth(k);
        return text;
      };
      cost(page(10_000));
      const short = Math.max(0.04, cost(page(15_000)));
      expect(cost(page(90_000))).toBeLessThan(short * 6 * 3);
    },
    120_000,
  );

  test.each([
    [
      'a quotation that does not end',
      `The minister said: “${'We will never accept it, unless Norway must act. '.repeat(6_000)}`,
    ],
    ['ten thousand quotation marks in an article', `${sentences}${'"'.repeat(10_000)} ${sentences}`],
    ['brackets in Markdown', `# A title\n\n${'['.repeat(300_000)}`],
    ['spaces in Markdown', `# A title\n\n${' '.repeat(300_000)}x`],
    ['a hundred thousand nested elements', `<html><body><p>${sentences}</p>${'<div>'.repeat(100_000)}<p>${sentences}`],
    ['attributes without an end', `<html><body><p ${'a="b" '.repeat(50_000)}`],
    ['ends of elements that never began', `<html><body><p>${sentences}</p>${'</i>'.repeat(100_000)}`],
    ['open elements of one name', `<html><body>${'<p><b>'.repeat(50_000)}${sentences}`],
  ])(
    '%s',
    (_, text) => {
      expect(cost(text)).toBeLessThan(30);
    },
    120_000,
  );
});

function german(): string {
  return (
    'Minister sehen keinen Ausweg\n\n' +
    'Der Minister sagte am Montag, dass die Gespräche in Wien nicht mehr weitergehen, weil die andere Seite es nicht will.\n\n' +
    '„Wir werden das Angebot nicht annehmen“, sagte er, und auch die Nachbarn haben sich dazu noch nicht geäußert.\n'
  );
}
