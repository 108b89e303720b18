import { type Reading, readPage, readStatements } from '../../src/reading/index.ts';
import type { RawStatement } from '../../src/reading/speakers.ts';

/** A statement by its words. */
export interface Told {
  readonly reading: Pick<Reading, 'statements' | 'actors' | 'positions'>;
  readonly text: string;
}

/**
 * Reads a text in which statements are marked: `[source]`, `{cue}` and `<content>`, pieces of a content with several marks;
 * a statement ends with its sentence's line end. A title stands above.
 */
export function readMarked(marked: string, published: string | null = '2019-04-26'): Told {
  let text = 'What was said on the day\n\n';
  const raw: RawStatement[] = [];
  for (const line of marked.split('\n')) {
    const spans = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
    const open: { kind: keyof typeof spans; start: number }[] = [];
    for (const letter of line) {
      const kind = kinds[letter];
      if (kind !== undefined) open.push({ kind, start: text.length });
      else if (']}>'.includes(letter)) {
        const last = open.pop();
        if (last !== undefined) spans[last.kind].push({ start: last.start, end: text.length });
      } else text += letter;
    }
    text += '\n\n';
    if (spans.content.length > 0)
      raw.push({ ...spans, kind: kindOf(text, spans.content), confidence: 1, within: null });
  }
  return { reading: readStatements(readPage({ text }), published, raw), text };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const kinds: Readonly<Record<string, 'source' | 'cue' | 'content'>> = { '[': 'source', '{': 'cue', '<': 'content' };

function kindOf(text: string, content: readonly Span[]): RawStatement['kind'] {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (!/[“"]/.test(words)) return 'indirect';
  return /^[“"].*[”"]$/.test(words) ? 'direct' : 'mixed';
}
