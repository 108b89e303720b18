import type { Diagnostic, Span } from '../text/index.ts';
import { type Cast, findActors } from './actors/index.ts';
import { soughtSource, subjectBefore } from './implied-source.ts';
import { detectLanguage } from './language.ts';
import { authorOfByline, inferPublished, isNameAlone, type Page, readPage } from './page/index.ts';
import { type FoundPosition, findPositions } from './positions/index.ts';
import type { Actor, Article, AttributedStatement, Block, Position, Reading, TextSpan } from './reading.ts';
import { type RawStatement, type Speakers, speakersOfStatements } from './speakers.ts';
import { findStatements, type StatementModel } from './statements/index.ts';
import { countBefore } from './within.ts';

/** A page to read: text as decoded, or HTML. */
export type ArticleInput = { readonly text: string } | { readonly html: string };

export interface ReadOptions {
  readonly model: StatementModel;
  /** The day of publication as an ISO day, where known; otherwise what the page says or lets infer. */
  readonly published?: string;
}

/** Everything read from one page: its blocks, who says what, who occurs, and what positions they take. Contract §5. */
export function readArticle(input: ArticleInput, options: ReadOptions): Reading {
  const page = readPage(input);
  const published = options.published ?? inferPublished(page);
  const language = languageOf(page);
  const diagnostics = diagnosticsOf(page, language);
  const article = articleOf(page, published, language);
  const nothing = { article, statements: [], actors: [], positions: [], diagnostics };
  if (diagnostics.some((diagnostic) => diagnostic.code !== 'no-article')) return nothing;
  const raw = findStatements(options.model, page.reading, page.blocks);
  return { ...readStatements(page, published, raw), article, diagnostics };
}

/** What statements already found say, who says it, and what positions it takes. */
export function readStatements(
  page: Page,
  published: string | null,
  raw: readonly RawStatement[],
): Pick<Reading, 'statements' | 'actors' | 'positions'> {
  const sought = raw.map((statement, k) => ({ ...statement, source: soughtSource(page.reading, raw, k) }));
  const cast = findActors(
    page,
    published,
    sought.flatMap((statement) => statement.source),
  );
  const subjects = sought.map((statement, k) =>
    raw[k]?.source.length === 0 ? subjectBefore(page.reading, cast.mentions, statement) : [],
  );
  const speakers = speakersOfStatements(
    cast,
    sought.map((statement, k) => (subjects[k]?.length ? { ...statement, source: subjects[k] } : statement)),
  );
  const positions = findPositions(page.reading, cast, raw, speakers, published);
  const paragraphs = paragraphNumbers(page);
  return {
    statements: raw.map((statement, k) => {
      const source = statement.source.length > 0 ? statement.source : (subjects[k] ?? []);
      return statementOf(page, paragraphs, { ...statement, source }, speakers[k]);
    }),
    actors: actorsOf(page, cast, raw, speakers),
    positions: positions.map((position) => positionOf(page, position)),
  };
}

function spansOf(page: Page, spans: readonly Span[]): readonly TextSpan[] {
  return spans.map((span) => page.toSource(span));
}

function statementOf(
  page: Page,
  paragraphs: readonly (number | null)[],
  raw: RawStatement,
  speakers: Speakers | undefined,
): AttributedStatement {
  const ids = speakers?.ids ?? [];
  return {
    source: spansOf(page, raw.source),
    cue: spansOf(page, raw.cue),
    content: spansOf(page, raw.content),
    kind: raw.kind,
    speakers: ids,
    ...(ids.length > 1 && speakers?.joint === false ? { either: true as const } : {}),
    chain: speakers?.chain ?? [],
    within: raw.within,
    confidence: Math.round(raw.confidence * 1000) / 1000,
    paragraph: paragraphs[countBefore(page.blocks, (raw.cue[0] ?? raw.content[0])?.start ?? 0)] ?? null,
  };
}

/** For each block its number among the paragraphs; null for other blocks. */
function paragraphNumbers(page: Page): readonly (number | null)[] {
  let last = 0;
  return page.blocks.map(({ kind }) => {
    if (kind !== 'paragraph') return null;
    last += 1;
    return last;
  });
}

/** Those who are mentioned or speak, in order of the text; one without a name is mentioned where they are quoted. */
function actorsOf(
  page: Page,
  cast: Cast,
  raw: readonly RawStatement[],
  speakers: readonly Speakers[],
): readonly Actor[] {
  const places = new Map<string, Map<number, Span>>();
  const add = (id: string, { start, end }: Span) => {
    const known = places.get(id) ?? new Map<number, Span>();
    if (!known.has(start)) known.set(start, { start, end });
    places.set(id, known);
  };
  for (const mention of cast.mentions) for (const id of mention.ids) add(id, mention);
  raw.forEach((statement, k) => {
    const source = statement.source[0];
    for (const id of speakers[k]?.ids ?? []) if (source !== undefined && !places.has(id)) add(id, source);
  });
  return [...places].flatMap(([id, spans]) => {
    const entry = cast.register.entries.get(id);
    if (entry === undefined) return [];
    const mentions = spansOf(
      page,
      [...spans.values()].toSorted((a, b) => a.start - b.start),
    );
    return [{ id, name: entry.name, type: entry.type, of: entry.of, mentions }];
  });
}

function positionOf(page: Page, found: FoundPosition): Position {
  const { deadline } = found;
  return {
    type: found.type,
    holders: found.holders,
    addressees: found.addressees,
    statement: found.statement,
    content: spansOf(page, found.content),
    trigger: page.toSource(found.trigger),
    deadline:
      deadline === null
        ? null
        : { date: deadline.date, direction: deadline.direction, text: page.toSource(deadline.text) },
    denied: found.denied,
    hypothetical: found.hypothetical,
  };
}

function articleOf(page: Page, published: string | null, language: string): Article {
  const textOf = (kind: Block['kind']) => {
    const block = page.blocks.find((candidate) => candidate.kind === kind);
    return block === undefined ? null : page.reading.slice(block.start, block.end);
  };
  const paragraphs = paragraphNumbers(page);
  const blocks = page.blocks.map(
    (block, k): Block => ({ kind: block.kind, paragraph: paragraphs[k] ?? null, ...page.toSource(block) }),
  );
  return {
    title: textOf('title') ?? page.facts.title,
    standfirst: textOf('standfirst'),
    published,
    publisher: page.facts.publisher,
    author: page.facts.author ?? authorOf(page),
    language,
    blocks,
  };
}

/** The author that a line of the page names: "By Jane Doe", or a name alone. */
function authorOf(page: Page): string | null {
  for (const block of page.blocks) {
    if (block.kind !== 'credit') continue;
    const text = page.reading.slice(block.start, block.end);
    const author = authorOfByline(text) ?? (isNameAlone(text) ? text : null);
    if (author !== null) return author;
  }
  return null;
}

/** What the running text is written in; what the page declares counts where the text does not tell. */
function languageOf(page: Page): string {
  const running = page.blocks.filter(
    (block) => block.kind === 'paragraph' || block.kind === 'standfirst' || block.kind === 'title',
  );
  const found = detectLanguage(running.map((block) => page.reading.slice(block.start, block.end)).join('\n'));
  return found === 'und' ? (page.facts.language ?? 'und') : found;
}

/** Why a page, or part of it, cannot be read. */
function diagnosticsOf(page: Page, language: string): readonly Diagnostic[] {
  const of = (
    code: string,
    severity: Diagnostic['severity'],
    facts: Diagnostic['facts'] = {},
  ): readonly Diagnostic[] => [{ code, severity, span: null, facts, fix: null }];
  if (page.input.trim() === '') return of('empty-input', 'error');
  if (looksBinary(page.input)) return of('not-text', 'error');
  if (!page.blocks.some((block) => block.kind === 'paragraph')) return of('no-article', 'warning');
  return language === 'en' || language === 'und' ? [] : of('other-language', 'warning', { language });
}

/** Bytes that are no text decode to control and replacement characters. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/gu)?.length ?? 0;
  return odd > sample.length * 0.05;
}
