import type { Actor, Position, PositionType, ReadArticle, Reading } from '../../../src/reading/index.ts';
import type { Span } from '../../../src/text/index.ts';

/** A statement as a test tells it: words that stand in the article, in this order. */
export interface Told {
  readonly by: readonly string[];
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly through?: string;
  readonly either?: true;
  readonly positions: readonly {
    readonly type: PositionType;
    readonly to?: readonly string[];
    /** The words that show it; the cue where not said. */
    readonly trigger?: string;
    readonly deadline?: {
      readonly date: string;
      readonly direction: 'by' | 'until' | 'before' | 'after';
      readonly text: string;
    };
    readonly denied?: true;
    readonly hypothetical?: true;
  }[];
}

/** Somebody, with every way in which the article names them. */
export type Named = Omit<Actor, 'mentions'> & { readonly names: readonly string[] };

/** An article with a title and paragraphs as if it had been read, so that a test depends on no network. */
export function told(blocks: readonly string[], actors: readonly Named[], statements: readonly Told[]): ReadArticle {
  const input = blocks.join('\n\n');
  let at = 0;
  const laid = blocks.map((text, k) => {
    const start = input.indexOf(text, at);
    at = start + text.length;
    return {
      kind: k === 0 ? ('title' as const) : ('paragraph' as const),
      paragraph: k === 0 ? null : k,
      start,
      end: at,
    };
  });
  let from = 0;
  const positions: Position[] = [];
  const said = statements.map((statement, k) => {
    const content = spanOf(input, statement.content, from);
    const around = laid.find(({ start, end }) => start <= content.start && content.end <= end);
    const cue = spanOf(input, statement.cue, Math.max(from, around?.start ?? 0));
    const source = spanOf(input, statement.source, around?.start ?? 0);
    from = Math.max(content.end, cue.end);
    for (const { type, to = [], trigger, deadline, denied = false, hypothetical = false } of statement.positions)
      positions.push({
        type,
        holders: statement.by,
        addressees: to,
        statement: k,
        content: [content],
        trigger: trigger === undefined ? cue : spanOf(input, trigger, content.start),
        deadline: deadline === undefined ? null : { ...deadline, text: spanOf(input, deadline.text, content.start) },
        denied,
        hypothetical,
      });
    return {
      source: [source],
      cue: [cue],
      content: [content],
      kind: 'indirect' as const,
      speakers: statement.by,
      ...(statement.either === undefined ? {} : { either: statement.either }),
      chain: [...(statement.through === undefined ? [] : [statement.through]), ...statement.by],
      within: null,
      confidence: 0.9,
      paragraph: around?.paragraph ?? null,
    };
  });
  const reading: Reading = {
    article: {
      title: blocks[0] ?? null,
      standfirst: null,
      published: '2021-06-03',
      publisher: null,
      author: null,
      language: 'en',
      blocks: laid,
    },
    statements: said,
    actors: actors.map(({ names, ...actor }) => ({ ...actor, mentions: mentionsOf(input, names) })),
    positions,
    diagnostics: [],
  };
  return { input, reading, file: 'article.txt' };
}

function spanOf(input: string, words: string, from: number): Span {
  const start = input.indexOf(words, from);
  if (start < 0) throw new Error(`the article does not have “${words}” after ${from}`);
  return { start, end: start + words.length };
}

function mentionsOf(input: string, names: readonly string[]): readonly Span[] {
  const found = names.flatMap((name) =>
    [...input.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
    })),
  );
  return found.toSorted((a, b) => a.start - b.start);
}
