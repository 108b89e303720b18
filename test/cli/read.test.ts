import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bin, emptyFolder, standstill } from '../support/command-line.ts';

const folder = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));
const talks = join(folder, '1-river-talks.txt');
const offer = join(folder, '3-river-offer.html');
const text = readFileSync(talks, 'utf8');

const keys = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

describe('golden: what people read of articles', () => {
  it.each([60, 120])('one article at %i columns', async (columns) => {
    const { out, err, code } = await standstill(['read', talks], { columns });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    await expect(out).toMatchFileSnapshot(`goldens/read-river-talks-at-${columns}.txt`);
  });

  it('a folder of them', async () => {
    const { out, code } = await standstill(['read', '.'], { cwd: folder, columns: 80 });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('goldens/read-folder.txt');
  });
});

describe('case: read --json, key by key', () => {
  it('one article in plain text', async () => {
    const { out, code } = await standstill(['read', talks, '--json']);
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(keys(document)).toEqual(['version', 'article', 'statements', 'actors', 'positions', 'warnings']);
    expect(document.version).toBe(1);
    const { article } = document;
    expect(keys(article)).toEqual([
      ...['title', 'standfirst', 'published', 'publisher', 'author', 'language', 'blocks'],
    ]);
    expect(article).toMatchObject({ published: '2021-03-04', publisher: null, language: 'en' });
    for (const block of article.blocks) {
      expect(keys(block)).toEqual(['kind', 'paragraph', 'start', 'end']);
      expect(['title', 'standfirst', 'heading', 'paragraph', 'caption', 'credit', 'noise']).toContain(block.kind);
      expect(block.paragraph === null).toBe(block.kind !== 'paragraph');
    }
    const paragraphs = article.blocks.filter(({ kind }: { kind: string }) => kind === 'paragraph');
    expect(paragraphs.map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual(
      [1, 2, 3, 4, 5, 6].slice(0, paragraphs.length),
    );
    const ids = document.actors.map(({ id }: { id: string }) => id);
    for (const statement of document.statements) {
      const known = ['source', 'cue', 'content', 'kind', 'speakers', 'chain', 'within', 'confidence', 'paragraph'];
      expect(keys(statement).filter((key) => key !== 'either')).toEqual(known);
      expect(['direct', 'indirect', 'mixed']).toContain(statement.kind);
      expect(statement.confidence).toBeGreaterThanOrEqual(0);
      expect(statement.confidence).toBeLessThanOrEqual(1);
      for (const id of [...statement.speakers, ...statement.chain]) expect(ids).toContain(id);
      for (const span of [...statement.source, ...statement.cue, ...statement.content]) {
        expect(keys(span)).toEqual(['start', 'end']);
        expect(text.slice(span.start, span.end)).toMatch(/^\S[\s\S]*$/);
      }
      if (statement.within !== null) expect(document.statements[statement.within]).toBeDefined();
    }
    for (const actor of document.actors) {
      expect(keys(actor)).toEqual(['id', 'name', 'type', 'of', 'mentions']);
      expect(['person', 'state', 'organisation', 'body', 'group']).toContain(actor.type);
      expect(actor.mentions.length).toBeGreaterThan(0);
    }
    expect(document.positions.length).toBeGreaterThan(0);
    for (const position of document.positions) {
      expect(keys(position)).toEqual([
        ...['type', 'holders', 'addressees', 'statement', 'content', 'trigger', 'deadline', 'denied', 'hypothetical'],
      ]);
      for (const id of [...position.holders, ...position.addressees]) expect(ids).toContain(id);
      expect(document.statements[position.statement]).toBeDefined();
      if (position.deadline !== null) {
        expect(keys(position.deadline)).toEqual(['date', 'direction', 'text']);
        expect(['by', 'until', 'before', 'after']).toContain(position.deadline.direction);
      }
    }
  });

  it('an article in HTML: spans cover the source and carry their text', async () => {
    const { out } = await standstill(['read', offer, '--json']);
    const source = readFileSync(offer, 'utf8');
    const document = JSON.parse(out);
    expect(document.article).toMatchObject({
      title: 'Belmark offers to close the dam',
      published: '2021-04-12',
      publisher: 'The Velden Post',
      author: 'Paul Okoye',
    });
    const first = document.article.blocks.find(({ kind }: { kind: string }) => kind === 'paragraph');
    expect(source.slice(first.start, first.end)).toContain('<em>ruled it out</em>');
    expect(first.text).toContain('a month after she had ruled it out.');
    for (const { content } of document.statements)
      for (const span of content) expect(keys(span)).toEqual(['start', 'end', 'text']);
  });

  it('several articles: copies are known and the time line says what changed', async () => {
    const { out, code } = await standstill(['read', folder, '--json']);
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(keys(document)).toEqual(['version', 'articles', 'timeline']);
    expect(document.articles.map(({ copyOf }: { copyOf: number | null }) => copyOf)).toEqual([null, 0, null]);
    for (const entry of document.timeline) {
      expect(keys(entry)).toEqual(['date', 'actor', 'article', 'position', 'changes']);
      expect(entry.article).not.toBe(1);
      expect(document.articles[entry.article].positions[entry.position]).toBeDefined();
    }
    const days = document.timeline.map(({ date }: { date: string }) => date);
    expect(days).toEqual(days.toSorted());
    const changed = document.timeline.find(({ changes }: { changes: number | null }) => changes !== null);
    expect(document.timeline[changed?.changes].actor).toBe(changed?.actor);
  });

  it('the same from standard input', async () => {
    const [file, piped] = await Promise.all([
      standstill(['read', talks, '--json']),
      standstill(['read', '-', '--json'], { input: text }),
    ]);
    expect(piped.out).toBe(file.out);
  });
});

describe('corner: articles that cannot be read', () => {
  it.each([
    ['empty-input', ''],
    ['not-text', new Uint8Array(500).map((_, k) => (k * 7) % 32)],
  ])('%s', async (code, input) => {
    const ran = await standstill(['read', '-', '--json'], { input });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`-: ${code}:`);
    expect(JSON.parse(ran.out)).toMatchObject({ version: 1, errors: [{ code }] });
  });

  it('an empty folder, a missing file, no article at all', async () => {
    const empty = emptyFolder();
    expect(await standstill(['read', empty])).toMatchObject({ code: 1, err: expect.stringContaining('folder-empty') });
    expect(await standstill(['read', join(empty, 'x.txt')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('file-not-found'),
    });
    expect(await standstill(['read'])).toMatchObject({ code: 2, err: expect.stringContaining('missing-argument') });
  });

  it.each(['windows-1251', 'iso-8859-1', 'utf-16le', 'shift_jis'])('a page that declares %s', async (label) => {
    const words =
      { 'windows-1251': 'Иванов', 'iso-8859-1': 'Müller', 'utf-16le': 'Øst', shift_jis: '東京' }[label] ?? '';
    const html = `<html><head><meta charset="${label}"><title>Talks with ${words} go on</title></head><body><p>The minister said on Monday that the talks with ${words} would go on for at least another week.</p></body></html>`;
    const path = join(emptyFolder(), 'page.html');
    writeFileSync(path, encoded(html, label));
    const { out } = await standstill(['read', path, '--json']);
    expect(JSON.parse(out).article.title).toBe(`Talks with ${words} go on`);
  });
});

/** Bytes of a text in an encoding that Node decodes but does not write. */
function encoded(html: string, label: string): Uint8Array {
  if (label === 'utf-16le') return Buffer.from(`\ufeff${html}`, 'utf16le');
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0; high < 256; high += 1) {
    bytes.set(decoder.decode(Uint8Array.of(high)), [high]);
    if (label === 'shift_jis' && high > 0x80)
      for (let low = 0x40; low < 0xfd; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from([...html].flatMap((letter) => bytes.get(letter) ?? [0x3f]));
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('case: a stream of articles', () => {
  it('answers every line in order, those that fail with their code', async () => {
    const short =
      'A title of some words\n\nThe minister said the talks would resume next week, and nobody said no to it.';
    const input = [
      ...Array.from({ length: 12 }, (_, id) => line({ id, text: id % 3 === 0 ? text : short })),
      'no json\n',
      '\n',
      line({ id: 'x', title: 'nothing to read' }),
      line({ id: 'e', text: '' }),
      line({ id: 'h', html: readFileSync(offer, 'utf8'), published: '2020-01-01' }),
      line({ id: 'p', text: short, published: 'yesterday' }).trimEnd(),
    ].join('');
    const { out, code } = await standstill(['read', '--ndjson'], { input });
    expect(code).toBe(1);
    const documents = out
      .trimEnd()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(documents.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, null, 'x', 'e', 'h', 'p']);
    expect(documents.flatMap(({ error }) => error?.code ?? [])).toEqual([
      ...['line-not-json', 'line-invalid', 'empty-input', 'line-invalid'],
    ]);
    expect(keys(documents[0])).toEqual(['id', 'version', 'article', 'statements', 'actors', 'positions', 'warnings']);
    expect(keys(documents[12])).toEqual(['id', 'error']);
    expect(keys(documents[12].error)).toEqual(['code', 'message']);
    expect(documents[15].article.published).toBe('2020-01-01');
    const alone = JSON.parse((await standstill(['read', talks, '--json'])).out);
    const { id: _, ...same } = documents[3];
    expect(same).toEqual(alone);
  });

  it('keeps no more than a few lines in memory, and stops reading while nobody takes the answers', () => {
    const script = join(emptyFolder(), 'slow.sh');
    writeFileSync(
      script,
      `yes '${JSON.stringify({ id: 1, text: 'A title\\n\\nThe minister said the talks would go on for a week.' })}' | ` +
        `"${process.execPath}" "${bin}" read --ndjson | { sleep 3; head -n 5; }\n`,
    );
    const out = execFileSync('bash', [script], { encoding: 'utf8', timeout: 60_000 });
    expect(out.trimEnd().split('\n')).toHaveLength(5);
  }, 70_000);

  it('takes files, too, and says which is missing', async () => {
    const path = join(emptyFolder(), 'articles.ndjson');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, line({ id: 1, text }));
    expect((await standstill(['read', '--ndjson', path])).out).toMatch(/^\{"id":1,"version":1/);
    expect(await standstill(['read', '--ndjson', `${path}x`])).toMatchObject({
      code: 2,
      err: expect.stringContaining('file-not-found'),
    });
  });
});
