import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportHtml, reportMarkdown } from '../../src/report/index.ts';
import { wideModel } from '../web/support/wide-model.ts';
import { handoverOf } from './support/hostile.ts';

/* What the report says of what would move it, and what belongs to the terminal alone. */

const read = (text: string, to: string | null = null) => {
  const handover = handoverOf(text);
  if (handover === null) throw new Error('the model of the test has mistakes');
  return { ...handover, to };
};
const korea = readFileSync(new URL('../../catalogue/korea-2019.yaml', import.meta.url), 'utf8');

describe('case: what would move it, in the report', () => {
  it('is told to the first named outcome that suits everybody, and to the one asked for', () => {
    const unasked = reportMarkdown(read(korea));
    expect(unasked).toContain('## What would move it to **Steps for easing**?');
    expect(unasked).toContain('Other outcomes would suit everybody better, too: **Guarantees that others support**.');
    expect(reportMarkdown(read(korea))).toBe(unasked);
    const asked = reportMarkdown(read(korea, 'guaranteed-deal'));
    expect(asked).toContain('## What would move it to **Guarantees that others support**?');
  });

  it('is ended early where it would go on for long, and says so; the Korean case is not', () => {
    const early = 'The search for what would move it was ended early';
    expect(reportMarkdown(read(wideModel(8), 'first'))).toContain(early);
    const whole = reportMarkdown(read(korea));
    expect(whole).toContain('What would move it is told in short');
    expect(whole).not.toContain(early);
  });

  it('is left out where it would take long or has no aim, and the report says so', () => {
    const wide = reportMarkdown(read(wideModel(9)));
    expect(wide).not.toContain('## What would move it');
    expect(wide).toContain('is not in this report: the model has more than 256 states');
    const aimless = reportMarkdown(read(korea.replaceAll(/^ {2}(deal|guaranteed-deal): \{.*$/gm, '')));
    expect(aimless).toContain('no outcome that has a name is better than today for everybody');
  });
});

describe('law: what to type is said in the terminal alone', () => {
  it.each([
    ['HTML', (text: string) => reportHtml(read(text), [])],
    ['Markdown', (text: string) => reportMarkdown(read(text))],
  ])('not in %s', (_, write) => {
    for (const text of [korea, wideModel(9), wideModel(13)]) {
      const words = write(text);
      expect(words).toMatch(/more (?:states|jumps|outcomes|improving moves?)/);
      expect(words).not.toMatch(/\((?:--\w+ (?:shows|lists)|explain …)|; --full|explain … \d/);
    }
  });
});
