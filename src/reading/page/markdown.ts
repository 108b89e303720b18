import type { BlockKind } from '../reading.ts';
import { trimmed } from './lines.ts';
import { type ReadingText, startReadingText } from './offset-map.ts';
import { dayOf, noFacts, type Page, type PageFacts, type Piece } from './page.ts';
import { assignRoles } from './roles.ts';

/** A block of the source with what its mark says it is, and where its words begin. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly hint: BlockKind | null;
}

const atxHeading = /^ {0,3}(#{1,6})\s+/;
const fence = /^ {0,3}(```|~~~)/;
const rule = /^ {0,3}([-*_])( *\1){2,} *$/;
const listMark = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const imageOnly = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/;

/** Whether the text is written in Markdown: front matter, a heading at the top, or several of its marks. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (/^\uFEFF?---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/.test(head) && /^\w[\w-]*:/m.test(head.slice(0, 300))) return true;
  if (/^\s*# \S/.test(head)) return true;
  const signs = [
    /^#{2,6} \S/m,
    /\[[^\]\n]{1,200}\]\((https?:|\/|#)[^)\s]*\)/,
    /^> \S/m,
    /\*\*\S[^*\n]{0,200}\*\*/,
    /^!\[/m,
  ];
  return signs.filter((sign) => sign.test(head)).length >= 2;
}

/** A Markdown page taken apart: marks left out of the reading text, headings by their level, pictures' texts as captions. */
export function readMarkdownPage(source: string): Page {
  const front = /^---\r?\n([\s\S]{0,20000}?)\r?\n---\r?\n/.exec(source);
  const drafts = draftsOf(source, front?.[0].length ?? 0);
  const reading = startReadingText();
  const spans = drafts.map((draft) => writeBlock(reading, source, draft));
  const { text, toSource } = reading.finish();
  const pieces: Piece[] = drafts.map((draft, k) => {
    const span = trimmed(text, spans[k]?.start ?? 0, spans[k]?.end ?? 0);
    return { ...span, text: text.slice(span.start, span.end), hint: draft.hint, close: false };
  });
  const kept = pieces.filter((piece) => piece.end > piece.start);
  const kinds = assignRoles(kept);
  const blocks = kept.map((piece, k) => ({
    kind: kinds[k] ?? ('paragraph' as const),
    start: piece.start,
    end: piece.end,
  }));
  return { format: 'markdown', input: source, reading: text, blocks, facts: factsOf(front?.[1] ?? ''), toSource };
}

function draftsOf(source: string, from: number): readonly Draft[] {
  const drafts: Draft[] = [];
  const state: { open: { readonly start: number; readonly end: number } | null } = { open: null };
  let fenced = false;
  let titled = false;
  const flush = () => {
    if (state.open !== null) drafts.push({ ...state.open, hint: null });
    state.open = null;
  };
  for (const line of source.slice(from).matchAll(/[^\r\n]*(\r\n|\n|\r|$)/g)) {
    const start = from + line.index;
    const words = line[0].replace(/[\r\n]+$/, '');
    const end = start + words.length;
    if (fence.test(words)) {
      flush();
      fenced = !fenced;
    } else if (fenced) continue;
    else if (words.trim() === '' || rule.test(words)) flush();
    else if (atxHeading.test(words)) {
      flush();
      const top: boolean = /^ {0,3}#\s/.test(words) && !titled;
      titled ||= top;
      drafts.push({ start, end, hint: top ? 'title' : 'heading' });
    } else if (imageOnly.test(words)) {
      flush();
      drafts.push({ start, end, hint: 'caption' });
    } else if (listMark.test(words)) {
      flush();
      state.open = { start, end };
    } else state.open = { start: state.open?.start ?? start, end };
  }
  flush();
  return drafts;
}

/** The address of a link; it may hold one pair of brackets. */
const address = String.raw`\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)`;

/** Marks at the start of a line, pictures in links, links and pictures (their words stay), escapes, emphasis, line ends. */
const marks = new RegExp(
  [
    String.raw`(?:^|\n)[ \t]*(?:#{1,6}[ \t]+|(?:> ?)+|(?:[-*+]|\d{1,3}[.)])[ \t]+)`,
    String.raw`\[!\[(?<picture>[^[\]\n]{0,2000})\]${address}\]${address}`,
    String.raw`!?\[(?<link>[^[\]\n]{0,2000})\](?:${address}|\[[^[\]\n]{0,500}\])`,
    String.raw`\\(?<escaped>[!-/:-@[-${'`'}{-~])`,
    String.raw`\*{1,3}|_{2,3}|${'`'}+|~~`,
    String.raw`(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*`,
    String.raw`(?<![ \t])[ \t]+#+[ \t]*$`,
  ].join('|'),
  'g',
);

/** Where the words of a mark that has some begin in it. */
function wordsAt(mark: string, { escaped, picture }: Readonly<Record<string, string | undefined>>): number {
  if (escaped !== undefined) return 1;
  return picture === undefined ? mark.indexOf('[') + 1 : 3;
}

function writeBlock(reading: ReadingText, source: string, draft: Draft): { start: number; end: number } {
  const start = reading.length();
  const text = source.slice(draft.start, draft.end);
  let at = 0;
  for (const mark of text.matchAll(marks)) {
    reading.copy(text.slice(at, mark.index), draft.start + at);
    const from = draft.start + mark.index;
    const groups = mark.groups ?? {};
    const inner = groups.escaped ?? groups.picture ?? groups.link;
    if (inner !== undefined) reading.copy(inner, from + wordsAt(mark[0], groups));
    else if (/[\r\n]/.test(mark[0])) reading.replace(' ', from, from + mark[0].length);
    at = mark.index + mark[0].length;
  }
  reading.copy(text.slice(at), draft.start + at);
  const end = reading.length();
  reading.replace('\n\n', draft.end, draft.end);
  return { start, end };
}

function factsOf(front: string): PageFacts {
  const field = (names: string) => {
    const found = new RegExp(`^(?:${names}):\\s*["']?(.+?)["']?\\s*$`, 'im').exec(front)?.[1];
    return found === undefined || found === '' ? null : found;
  };
  return {
    ...noFacts,
    title: field('title|headline'),
    published: dayOf(field('date|published|pubdate|datePublished')),
    publisher: field('publisher|source|site'),
    author: field('author|byline|authors'),
    language: field('lang|language')?.slice(0, 2).toLowerCase() ?? null,
  };
}
