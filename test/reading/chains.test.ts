import { describe, expect, test } from 'vitest';
import { readPage, readStatements } from '../../src/reading/index.ts';
import type { RawStatement } from '../../src/reading/speakers.ts';

/** The chain of a statement that stands within another one's content. */
function chainWithin(text: string, outer: readonly string[], inner: readonly string[]): readonly string[] {
  const raw = [outer, inner].map((words, at): RawStatement => {
    const [source, cue, content] = words.map((part) => [
      { start: text.indexOf(part), end: text.indexOf(part) + part.length },
    ]);
    const spans = { source: source ?? [], cue: cue ?? [], content: content ?? [] };
    return { ...spans, kind: 'indirect', confidence: 1, within: at === 0 ? null : 0 };
  });
  return readStatements(readPage({ text }), '2019-04-26', raw).statements[1]?.chain ?? [];
}

describe('case: who passes on what another said', () => {
  test('whoever reports it', () => {
    const text = 'Norway said Russia proposed a summit in the spring.';
    const inner = ['Russia', 'proposed', 'a summit in the spring'];
    expect(chainWithin(text, ['Norway', 'said', 'Russia proposed a summit in the spring'], inner)).toEqual([
      'nor',
      'rus',
    ]);
  });

  test('not who answers it', () => {
    const text = 'Russia proposed a summit in the spring, an idea Norway has rejected.';
    const inner = ['Russia', 'proposed', 'a summit in the spring'];
    expect(chainWithin(text, ['Norway', 'has rejected', 'Russia proposed a summit in the spring'], inner)).toEqual([
      'rus',
    ]);
  });
});
