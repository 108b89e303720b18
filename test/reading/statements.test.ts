import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStatements, loadModel, type RawStatement, type TextBlock } from '../../src/reading/statements/index.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../src/reading/weights/statements.bin')));

function paragraphs(...texts: readonly string[]): { text: string; blocks: TextBlock[] } {
  let text = '';
  const blocks = texts.map((paragraph) => {
    const start = text.length;
    text += `${paragraph}\n\n`;
    return { kind: 'paragraph', start, end: start + paragraph.length };
  });
  return { text, blocks };
}

function read(
  ...texts: readonly string[]
): readonly { of: string; source: string; cue: string; content: string; statement: RawStatement }[] {
  const { text, blocks } = paragraphs(...texts);
  const words = (spans: RawStatement['source']): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const found = findStatements(model, text, blocks);
  return found.map((statement) => ({
    of: statement.within === null ? '' : words(found[statement.within]?.content ?? []),
    source: words(statement.source),
    cue: words(statement.cue),
    content: words(statement.content),
    statement,
  }));
}

describe('case: one statement', () => {
  test('indirect', () => {
    const [found] = read('The minister said the talks in Vienna would resume next week.');
    expect(found).toMatchObject({
      source: 'The minister',
      cue: 'said',
      content: 'the talks in Vienna would resume next week',
    });
    expect(found?.statement.kind).toBe('indirect');
  });

  test('direct, with the speaker after it', () => {
    const [found] = read('“We will not accept the offer,” the ambassador told reporters on Monday.');
    expect(found).toMatchObject({ source: 'the ambassador', content: '“We will not accept the offer,”' });
    expect(found?.statement.kind).toBe('direct');
  });

  test('mixed', () => {
    const [found] = read('The envoy said the proposal was "a step in the right direction" for both countries.');
    expect(found?.statement.kind).toBe('mixed');
  });

  test('a wish, which is no quotation', () => {
    const [found] = read('Norway wants the council to lift the sanctions.');
    expect(found).toMatchObject({ source: 'Norway', cue: 'wants', content: 'the council to lift the sanctions' });
  });
});

describe('case: chains', () => {
  test('a trailing attribution passes on the whole clause', () => {
    const found = read('The king agreed to withdraw his troops from the border, the state news agency said.');
    const outer = found.find(({ source }) => source === 'the state news agency');
    expect(outer?.content).toBe('The king agreed to withdraw his troops from the border');
    expect(found.find(({ cue }) => cue === 'agreed')?.of).toBe(outer?.content);
  });

  test('a quotation passed on with a participle has two speakers', () => {
    const found = read(
      '“The treaty is dead and nobody should mourn it for one moment,” the agency reported the general saying.',
    );
    const inner = found.find(({ source }) => source === 'the general');
    expect(inner?.content).toBe('“The treaty is dead and nobody should mourn it for one moment,”');
    expect(inner?.of).toContain('the general saying');
  });

  test('a quotation of somebody who is quoted "as saying" it has two speakers', () => {
    const found = read('“The treaty is dead and nobody should mourn it,” the agency quoted the general as saying.');
    const inner = found.find(({ source }) => source === 'the general');
    expect(inner).toMatchObject({ cue: 'as saying', content: '“The treaty is dead and nobody should mourn it,”' });
    expect(found.find(({ source }) => source === 'the agency')?.content).toBe(
      `${inner?.content} … the general as saying`,
    );
    expect(inner?.of).toContain('the general as saying');
  });

  test('what somebody says somebody said', () => {
    const found = read('The spokesman said that the president believes the deal can still be saved.');
    expect(found.find(({ source }) => source === 'the president')?.of).toContain('the deal can still be saved');
  });
});

describe('corner: quotations without a cue', () => {
  test('go on with the speaker of the paragraph before', () => {
    const found = read(
      'The general said the border would stay closed until the spring.',
      '“Nobody in this country wants another winter of war, and nobody in this room does.”',
    );
    const speakers = found.filter(({ content }) => content.includes('winter of war')).map(({ source }) => source);
    expect(speakers).toContain('The general');
  });
});

describe('corner: input', () => {
  test('without blocks holds no statements', () => {
    expect(findStatements(model, 'He said so.', [])).toEqual([]);
    expect(findStatements(model, '', [{ kind: 'paragraph', start: 0, end: 0 }])).toEqual([]);
  });

  test('captions, headings and noise are not read', () => {
    const text = 'The minister said the talks would resume.';
    for (const kind of ['caption', 'heading', 'credit', 'noise'])
      expect(findStatements(model, text, [{ kind, start: 0, end: text.length }])).toEqual([]);
  });
});
