import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceWhole } from '../../src/files/index.ts';
import { emptyFolder, standstill } from '../support/command-line.ts';

const article = `Port talks break off in Arnum

The Port Authority said on Tuesday that it would raise wages if the union accepted night shifts.

The Dockers Union demanded that the authority publish its accounts.

"We will not accept night shifts," the union said.
`;

const model = `# the harbour
standstill: 1
title: The harbour
parties:
  union:
    name: Dockers Union
    options:
      nights: Accept night shifts
    prefers:
      - port.raise   # of course
  port:
    name: Port Authority
    options:
      raise: Raise wages
`;

function harbour(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'port.txt'), article);
  writeFileSync(join(folder, 'model.yaml'), model);
  return folder;
}

interface Listing {
  readonly proposals: readonly {
    readonly number: number;
    readonly kind: string;
    readonly title: string;
    readonly quotation: { readonly quote: string; readonly at: unknown } | null;
  }[];
  readonly present: readonly number[];
  readonly accepted: readonly number[] | null;
}

const into = (cwd: string, ...more: readonly string[]) =>
  standstill(['read', 'port.txt', '--into', 'model.yaml', ...more], { cwd });

async function listing(cwd: string): Promise<Listing> {
  return JSON.parse((await into(cwd, '--json')).out);
}

describe('case: read --into', () => {
  it('lists what the article proposes and writes nothing', async () => {
    const cwd = harbour();
    const { out, code } = await into(cwd);
    expect(code).toBe(0);
    expect(out).toContain('Port Authority prefers “port.raise if union.nights”');
    expect(out).toContain('(paragraph 1)');
    expect(out).toContain('+     prefers:');
    expect(readFileSync(join(cwd, 'model.yaml'), 'utf8')).toBe(model);
    expect(readdirSync(cwd).toSorted()).toEqual(['model.yaml', 'port.txt']);
  });

  it('writes what is accepted with what it needs, and check finds the quotations', async () => {
    const cwd = harbour();
    const { proposals } = await listing(cwd);
    const wanted = proposals.find(({ title }) => title === 'Dockers Union prefers `port.publish-accounts`');
    const { out, code } = await into(cwd, '--accept', String(wanted?.number));
    expect(code).toBe(0);
    expect(out).toMatch(/^Wrote /);
    const text = readFileSync(join(cwd, 'model.yaml'), 'utf8');
    expect(text).toContain('- statement: port.publish-accounts');
    expect(text).toContain('- port.raise   # of course');
    expect(text).toContain('file: port.txt');
    const checked = await standstill(['check', 'model.yaml'], { cwd });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('2 of 2 quotations found');
  });

  it('keeps the numbers of the others, and accepts the same number once', async () => {
    const cwd = harbour();
    const before = await listing(cwd);
    const [first] = before.proposals;
    await into(cwd, '--accept', String(first?.number));
    const text = readFileSync(join(cwd, 'model.yaml'), 'utf8');
    const after = await listing(cwd);
    for (const { number, title } of after.proposals)
      expect(before.proposals).toContainEqual(expect.objectContaining({ number, title }));
    expect(after.present).toContain(first?.number);
    const again = await into(cwd, '--accept', String(first?.number));
    expect(again.out).toContain('in the model already');
    expect(readFileSync(join(cwd, 'model.yaml'), 'utf8')).toBe(text);
  });

  it('tells programs what it wrote', async () => {
    const cwd = harbour();
    const { out } = await into(cwd, '--json', '--accept', '1');
    const written: Listing = JSON.parse(out);
    expect(written.accepted).toContain(1);
  });

  it('prints the model where it came from standard input', async () => {
    const cwd = harbour();
    const ran = await standstill(['read', 'port.txt', '--into', '-', '--accept', '1'], { cwd, input: model });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.startsWith('# the harbour')).toBe(true);
    expect(ran.out).toContain('evidence:');
  });
});

describe('corner: what read --into refuses', () => {
  it.each([
    ['a number that there is not', ['--accept', '1,99'], 2, 'unknown-proposal'],
    ['words for numbers', ['--accept', 'all'], 2, 'command-line'],
  ])('%s, and writes nothing', async (_, words, exit, said) => {
    const cwd = harbour();
    const { code, err, out } = await into(cwd, ...words);
    expect([code, err.includes(said)]).toEqual([exit, true]);
    expect(out).toBe('');
    expect(readFileSync(join(cwd, 'model.yaml'), 'utf8')).toBe(model);
  });

  it('to add an option where states are named by number', async () => {
    const cwd = harbour();
    writeFileSync(join(cwd, 'model.yaml'), `${model}expect: [{ equilibria: nash, include: [1] }]\n`);
    const { proposals } = await listing(cwd);
    const option = proposals.find(({ kind }) => kind === 'option');
    const { code, err } = await into(cwd, '--accept', String(option?.number));
    expect([code, err.includes('proposal-blocked')]).toEqual([1, true]);
  });

  it('to change a case of the catalogue', async () => {
    const cwd = harbour();
    const words = ['read', 'port.txt', '--into', 'garrison'];
    const { proposals }: Listing = JSON.parse((await standstill([...words, '--json'], { cwd })).out);
    const source = proposals.find(({ kind }) => kind === 'source');
    const { code, err } = await standstill([...words, '--accept', String(source?.number)], { cwd });
    expect([code, err.includes('catalogue-case')]).toEqual([2, true]);
  });

  it('--accept without a model, a model that has mistakes, two readers of standard input', async () => {
    const cwd = harbour();
    writeFileSync(join(cwd, 'broken.yaml'), 'standstill: 1\nparties: {}\n');
    const alone = await standstill(['read', 'port.txt', '--accept', '1'], { cwd });
    const broken = await standstill(['read', 'port.txt', '--into', 'broken.yaml'], { cwd });
    const both = await standstill(['read', '-', '--into', '-'], { cwd, input: article });
    expect([alone.code, broken.code, both.code]).toEqual([2, 1, 2]);
    expect(broken.err).toContain('no-parties');
  });

  it('a file that was changed meanwhile; it keeps permissions and links to the file', () => {
    const folder = harbour();
    const path = join(folder, 'model.yaml');
    const link = join(folder, 'link.yaml');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    expect(replaceWhole(link, Buffer.from('something else'), 'new')).toBe('changed');
    expect(readFileSync(path, 'utf8')).toBe(model);
    expect(replaceWhole(link, Buffer.from(model), 'new')).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['link.yaml', 'model.yaml', 'port.txt']);
  });
});
