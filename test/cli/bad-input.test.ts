import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, standstill } from '../support/command-line.ts';

const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;
const head = ['standstill: 1', 'title: T'];
const twoParties = [...head, 'parties:', '  a:', '    options: { x: X }', '  b:', '    options: { y: Y }'];

/** An alias that doubles at every level: a billion laughs. */
const exploding = lines(
  'a: &a [x]',
  ...Array.from(
    { length: 30 },
    (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}]`,
  ),
);

const badModels: readonly (readonly [name: string, text: string | Uint8Array, code: string])[] = [
  ['broken YAML', lines('standstill: 1', 'title: "never closed', 'parties: {'), 'yaml-'],
  ['a tab for indentation', lines(...head, 'parties:', '\ta: {}'), 'tab-indent'],
  ['a looping alias', lines('standstill: 1', 'parties: &p', '  a: *p'), 'yaml-not-supported'],
  ['an exploding alias', exploding, 'yaml-not-supported'],
  ['a key written twice', lines(...twoParties, 'title: again'), 'duplicate-key'],
  ['an unknown key', lines(...twoParties, 'stauts: []'), 'unknown-key'],
  ['an unknown name', lines(...twoParties, 'statusQuo: [z]'), 'unknown-name'],
  ['an expression cut short', lines(...twoParties, 'infeasible: [x and]'), 'expression'],
  [
    'an expression 50,000 deep',
    lines(...twoParties, `infeasible: ["${'('.repeat(50_000)}x${')'.repeat(50_000)}"]`),
    'too-deep',
  ],
  [
    'a ranking that misses states',
    lines(...head, 'parties:', '  a:', '    options: { x: X, y: Y }', '    ranking: [1, 2]'),
    'ranking-missing',
  ],
  [
    'a ranking that repeats a state',
    lines(...head, 'parties:', '  a:', '    options: { x: X }', '    ranking: [1, 2, 1]'),
    'ranking-repeats',
  ],
  ['a model without a feasible state', lines(...twoParties, 'infeasible: ["true"]'), 'no-feasible-state'],
  ['a model without a party', lines(...head, 'parties: {}'), 'no-parties'],
  ['a party called __proto__', lines(...head, 'parties:', '  __proto__:', '    options: { x: X }'), 'name-invalid'],
  [
    '2^40 feasible states',
    lines(...head, 'parties:', '  a:', '    options:', ...Array.from({ length: 40 }, (_, at) => `      o${at}: O`)),
    'too-many-states',
  ],
  ['a file over 2 MiB', `title: ${'x'.repeat(2 * 1024 * 1024)}`, 'too-large'],
  ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), 'binary-file'],
  [
    'a file that is not UTF-8',
    new Uint8Array([...new TextEncoder().encode('title: '), 0xe9, 0x74, 0xe9, 0x0a]),
    'not-utf8',
  ],
  ['an empty file', '', ''],
];

describe('corner: a model that cannot be read or answered', () => {
  it.each(badModels)('%s is an error with its code, and ends with 1', async (_, text, code) => {
    const folder = emptyFolder();
    const file = join(folder, 'model.yaml');
    writeFileSync(file, text);
    const { out, err, code: exitCode } = await standstill(['analyze', file]);
    expect(err).toMatch(/^.*model\.yaml(:\d+:\d+)?: [a-z0-9-]+: /m);
    expect(err).toContain(code);
    expect(err).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
    expect(out).toBe('');
    expect(exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual(['model.yaml']);
  });

  it('gives the same as a document with --json', async () => {
    const { out, code } = await standstill(['analyze', '-', '--json'], {
      input: lines(...twoParties, 'statusQuo: [z]'),
    });
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      version: 1,
      errors: [{ code: 'unknown-name', severity: 'error', line: 8 }, {}, {}],
    });
    expect(code).toBe(1);
  });

  it('names all errors of one run', async () => {
    const { err } = await standstill(['check', '-'], {
      input: lines(...twoParties, 'statusQuo: [z]', 'infeasible: [q and x]', 'nonsense: 1'),
    });
    for (const part of ['z', 'q', 'nonsense']) expect(err).toContain(part);
  });

  it('takes constructor and toString for names like any other', async () => {
    const text = lines(
      ...head,
      'parties:',
      '  constructor:',
      '    options: { toString: T }',
      '    prefers: [toString]',
      'statusQuo: []',
    );
    const { out, code } = await standstill(['analyze', '-', '--json'], { input: text });
    expect(code).toBe(0);
    expect(JSON.parse(out).equilibria.nash).toEqual([2]);
  });

  it('shows an escape code in a name and does not obey it', async () => {
    const text = lines(
      ...head,
      'parties:',
      '  a:',
      '    name: "\\e[31mRed\\a"',
      '    options: { x: "\\e]0;owned\\a" }',
      'statusQuo: [x]',
    );
    for (const [flags, shown] of [
      [[], '␛[31mRed␇'],
      [['--json'], '\\u001b[31mRed\\u0007'],
    ] as const) {
      const { out } = await standstill(['analyze', '-', ...flags], { input: text });
      expect(out).not.toContain('\u001b');
      expect(out).toContain(shown);
    }
  });
});

describe('corner: words on the command line', () => {
  const korea = 'korea-2019';
  it.each([
    ['an unknown command', ['analyse', korea], 'unknown-command'],
    ['an unknown option', ['analyze', korea, '--frobnicate'], 'unknown-command-option'],
    ['a missing model', ['analyze'], 'missing-argument'],
    ['a path that does not exist', ['analyze', 'no-such-file.yaml'], 'file-not-found'],
    ['an unknown scenario', ['analyze', korea, '--scenario', 'nowhere'], 'unknown-scenario'],
    ['a state out of range', ['explain', korea, '99999'], 'state-out-of-range'],
    ['a pattern of the wrong length', ['explain', 'chicken', 'YYYYY'], 'pattern'],
    ['an unknown outcome', ['paths', korea, '--to', 'nirvana'], 'unknown-name'],
    ['an unknown concept', ['analyze', korea, '--concepts', 'nahs'], 'nahs'],
    ['an unknown format', ['export', korea, '--format', 'docx'], 'docx'],
  ])('%s ends with 2 and says what is wrong', async (_, args, part) => {
    const { out, err, code } = await standstill(args);
    expect(err).toContain(part);
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  it('prints help and ends with 2 where nothing is asked', async () => {
    const { out, code } = await standstill([]);
    expect(out).toContain('analyze');
    expect(code).toBe(2);
  });

  it('takes a pattern that begins with - for a state', async () => {
    const { err, code } = await standstill(['explain', 'elmira', '---YN']);
    expect(err).not.toContain('option');
    expect([0, 2]).toContain(code);
  });

  it('reads no folder as a model', async () => {
    const { err, code } = await standstill(['analyze', emptyFolder()]);
    expect(err).toContain('is-folder');
    expect(code).toBe(1);
  });
});

describe('corner: what is written', () => {
  it('never lands on a file that is there', async () => {
    const file = join(emptyFolder(), 'kept.yaml');
    writeFileSync(file, 'mine');
    expect((await standstill(['new', file])).code).toBe(2);
    expect((await standstill(['export', 'chicken', '--format', 'yaml', '-o', file])).code).toBe(2);
    expect((await standstill(['export', 'chicken', '--format', 'yaml', '-o', file, '--force'])).code).toBe(0);
  });

  it('is nothing where the model has errors', async () => {
    const folder = emptyFolder();
    const target = join(folder, 'out.csv');
    const { code } = await standstill(['export', '-', '--format', 'csv', '-o', target], { input: 'parties: 1' });
    expect(code).toBe(1);
    expect(existsSync(target)).toBe(false);
  });

  it('is nothing where the folder is missing', async () => {
    const folder = join(emptyFolder(), 'gone');
    expect((await standstill(['new', join(folder, 'm.yaml')])).code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });

  it('of `new` can be analysed and checked as it stands', async () => {
    const file = join(emptyFolder(), 'mine.yaml');
    expect((await standstill(['new', file])).code).toBe(0);
    const checked = await standstill(['check', file]);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect((await standstill(['analyze', file])).code).toBe(0);
  });
});

describe('corner: a .gmcr file that is none', () => {
  it.each([
    ['a pickle', new Uint8Array([0x80, 0x04, 0x95, 1, 2, 3]), 'gmcr-pickle'],
    ['no JSON', 'hello', 'gmcr'],
    ['an empty file', '', 'gmcr'],
  ])('%s is refused', async (_, bytes, code) => {
    const file = join(emptyFolder(), 'x.gmcr');
    writeFileSync(file, bytes);
    const ran = await standstill(['import', file]);
    expect(ran.err).toContain(code);
    expect(ran.code).toBe(1);
  });
});

describe('corner: several files, and where to write', () => {
  it('checks every file, whatever is wrong with another', async () => {
    const folder = emptyFolder();
    const model = join(folder, 'm.yaml');
    writeFileSync(model, lines(...twoParties, 'statusQuo: []'));
    const missing = join(folder, 'missing.yaml');
    const ran = await standstill(['check', missing, folder, model, '--json']);
    const document = JSON.parse(ran.out);
    expect(document.files.map(({ ok }: { ok: boolean }) => ok)).toEqual([false, false, true]);
    expect(document.errors.map(({ code }: { code: string }) => code)).toEqual(['file-not-found', 'is-folder']);
    expect(ran.err).toContain(`${missing}: file-not-found: `);
    expect(ran.err).toContain(`${folder}: is-folder: `);
    expect(ran.code).toBe(2);
  });

  it('takes - after -o for standard output', async () => {
    const folder = emptyFolder();
    const ran = await standstill(['export', 'chicken', '--format', 'csv', '-o', '-'], { cwd: folder });
    expect(ran.out).toContain('state,pattern');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('corner: Ctrl-C', () => {
  // A busy machine may be late once; the program that is always late fails.
  it('ends a long analysis within 200 ms with 130', { retry: 2 }, async () => {
    const options = Array.from({ length: 22 }, (_, at) => `      o${at}: O`);
    const statements = Array.from({ length: 22 }, (_, at) => `      - o${at}`);
    const text = lines(...head, 'parties:', '  a:', '    options:', ...options, '    prefers:', ...statements);
    const file = join(emptyFolder(), 'm.yaml');
    writeFileSync(file, text);
    const { code, err, interrupted } = await standstill(['analyze', file, '--json', '--full'], {
      interruptOn: /analyze: \d+ s/,
    });
    expect(err).toMatch(/analyze: \d+ s/);
    expect(code).toBe(130);
    expect(interrupted).toBeLessThan(200);
  });
});
