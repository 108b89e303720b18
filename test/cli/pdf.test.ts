import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../src/cli/pdf/find-browser.ts';
import { printPdf } from '../../src/cli/pdf/print-pdf.ts';
import { withoutClock } from '../../src/cli/pdf/without-clock.ts';
import { chromiumPath, hasBrowser } from '../support/chromium.ts';
import { bin, emptyFolder, standstill } from '../support/command-line.ts';

describe('case: a PDF printed by a browser', () => {
  it.skipIf(!hasBrowser)(
    'is the report on A4 or letter, tagged, with title, language and outline, and the same bytes at any time',
    async () => {
      const folder = join(emptyFolder(), 'zwei Wörter — 报告');
      mkdirSync(folder);
      const [first, letter] = ['é 1.pdf', 'letter.pdf'];
      const env = { CHROMIUM: chromiumPath };
      const made = await standstill(['export', 'korea-2019', '--format', 'pdf', '-o', first], { cwd: folder, env });
      expect(made).toMatchObject({ code: 0, out: '', err: '' });
      const onA4 = readFileSync(join(folder, first));
      const pdf = onA4.toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      expect(pdf).toContain('/Title (The Korean peninsula, April 2019)');
      expect(pdf).toMatch(/\/Creator \(Standstill \d/);
      expect(pdf).toContain('/Lang (en)');
      expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
      expect(pdf).toContain('/StructTreeRoot ');
      for (const heading of ['Is it stuck?', 'What this does not show', 'How to make this again'])
        expect(pdf).toContain(`/Title (${heading})`);
      expect(pdf).not.toMatch(/\/(?:Creation|Mod)Date/);
      expect(sizesOf(pdf).size).toBe(1);
      expect([...sizesOf(pdf)][0]).toMatch(/^59[45]\S* 84[12]/);
      expect(pagesOf(pdf)).toBeGreaterThan(5);

      // The clock tells seconds.
      await pause(1100);
      const args = [bin, 'export', 'korea-2019', '--format', 'pdf'];
      const piped = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1e8 });
      expect(piped.status).toBe(0);
      expect(piped.stdout.equals(onA4)).toBe(true);

      const again = ['export', 'korea-2019', '--format', 'pdf', '--paper', 'letter', '-o', letter];
      expect(await standstill(again, { cwd: folder, env })).toMatchObject({ code: 0, err: '' });
      expect([...sizesOf(readFileSync(join(folder, letter), 'latin1'))]).toEqual(['612 792']);
      expect(await standstill(again, { cwd: folder, env })).toMatchObject({ code: 2, out: '' });
    },
    120_000,
  );
});

describe('corner: no PDF', () => {
  it('without a browser an error says what to install and that HTML prints from any', async () => {
    const folder = emptyFolder();
    const args = ['export', 'chicken', '--format', 'pdf', '-o', 'x.pdf'];
    const { code, out, err } = await standstill(args, { cwd: folder, env: { CHROMIUM: join(folder, 'none') } });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/no-browser: .*none.*Install Chromium.*CHROMIUM=PATH.*html/);
    const asJson = await standstill([...args, '--json'], { cwd: folder, env: { CHROMIUM: join(folder, 'none') } });
    expect(JSON.parse(asJson.out).errors).toMatchObject([{ code: 'no-browser' }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform !== 'win32').each([
    ['ends with a code', 'exit 3', { reason: 'died', end: '3' }],
    ['is killed', 'kill -9 $$', { reason: 'died', end: 'SIGKILL' }],
    ['writes nothing', 'exit 0', { reason: 'nothing' }],
  ])('a browser that %s is told', async (_, script, problem) => {
    const before = foldersLeft();
    expect(await printPdf(fakeBrowser(script), '<p>')).toEqual(problem);
    expect(foldersLeft()).toEqual(before);
  });

  it.runIf(process.platform !== 'win32')(
    'a browser is asked in its own folder, without network, in its sandbox but for root',
    async () => {
      const told = join(emptyFolder(), 'arguments');
      await printPdf(fakeBrowser(`printf '%s\\n' "$@" > '${told}'`), '<p>');
      const words = readFileSync(told, 'utf8').trimEnd().split('\n');
      expect(words).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
      expect(words.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
      const profile =
        words.find((word) => word.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '/';
      expect(existsSync(profile)).toBe(false);
      expect(words.at(-1)).toMatch(/^file:\/\/.*standstill-pdf-.*report\.html$/);
    },
  );

  it('a browser that cannot be started is told', async () => {
    const file = join(emptyFolder(), 'browser');
    writeFileSync(file, 'no program');
    expect(await printPdf(file, '<p>')).toEqual({ reason: 'unstarted' });
  });

  it.runIf(process.platform !== 'win32')('a browser that hangs is ended in time, with what it started', async () => {
    const before = foldersLeft();
    const told = join(emptyFolder(), 'pid');
    const started = performance.now();
    const problem = await printPdf(fakeBrowser(`sleep 300 & echo $! > '${told}'; wait`), '<p>', 1000);
    expect(problem).toEqual({ reason: 'silent', seconds: 1 });
    expect(performance.now() - started).toBeLessThan(10_000);
    await expect.poll(() => runs(Number(readFileSync(told, 'utf8')))).toBe(false);
    expect(foldersLeft()).toEqual(before);
  });

  it.runIf(process.platform !== 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the browser too, and its folder is gone', async (signal, code) => {
    const folder = emptyFolder();
    const told = join(folder, 'pid');
    const browser = fakeBrowser(`sleep 300 & echo $! > '${told}.new'; mv '${told}.new' '${told}'; wait`);
    const env = { ...process.env, CHROMIUM: browser, TMPDIR: folder };
    const child = spawn(process.execPath, [bin, 'export', 'chicken', '--format', 'pdf', '-o', 'x.pdf'], {
      cwd: folder,
      env,
    });
    const ended = new Promise((done) => child.once('exit', done));
    await expect.poll(() => existsSync(told), { timeout: 30_000 }).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('standstill-pdf-'))).toHaveLength(1);
    child.kill(signal);
    expect(await ended).toBe(code);
    await expect.poll(() => runs(Number(readFileSync(told, 'utf8')))).toBe(false);
    expect(readdirSync(folder)).toEqual(['pid']);
  });
});

describe('case: where a browser is found', () => {
  const machine = (there: readonly string[], rest: Partial<Machine> = {}): Machine => ({
    platform: 'linux',
    env: { PATH: '/home/me/bin:/usr/bin' },
    home: '/home/me',
    has: (path) => there.includes(path),
    ...rest,
  });

  it.each([
    ['in the path', machine(['/usr/bin/chromium', '/home/me/bin/google-chrome']), '/home/me/bin/google-chrome'],
    ['at a usual place', machine(['/opt/google/chrome/chrome'], { env: {} }), '/opt/google/chrome/chrome'],
    ['as a shell without a window', machine(['/usr/bin/chromium-headless-shell']), '/usr/bin/chromium-headless-shell'],
    [
      'on a Mac',
      machine(['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], { platform: 'darwin' }),
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'on Windows',
      machine(['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        platform: 'win32',
        env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      }),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'by CHROMIUM before all others',
      machine(['/usr/bin/chromium', '/my own/chrome'], { env: { CHROMIUM: '/my own/chrome', PATH: '/usr/bin' } }),
      '/my own/chrome',
    ],
  ])('%s', (_, there, browser) => {
    expect(findBrowser(there)).toEqual({ browser });
  });

  it('nowhere, and not where CHROMIUM names none', () => {
    expect(findBrowser(machine([]))).toBeNull();
    const env = { CHROMIUM: '/none', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/usr/bin/chromium'], { env }))).toEqual({ missing: '/none' });
  });
});

describe('law: what tells the time is written over', () => {
  it('at equal length, and nothing else', () => {
    const info = (date: string) =>
      `<</Title (a \\(b\\))\n/Creator (Mozilla/5.0 \\(X11\\) Chrome)\n/Producer (Skia)\n/CreationDate (${date})\n/ModDate (${date})>>`;
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
        fc.uint8Array(),
        (date, rest) => {
          const time = `D:${date.toISOString().replaceAll(/\D/g, '').slice(0, 14)}+00'00'`;
          const bytes = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), rest]);
          const settled = withoutClock(bytes(info(time)), 'Standstill 1');
          expect(settled).toEqual(withoutClock(bytes(info("D:20260101000000+00'00'")), 'Standstill 1'));
          expect(settled.length).toBe(bytes(info(time)).length);
          const words = Buffer.from(settled).toString('latin1');
          expect(words).toMatch(
            /^<<\/Title \(a \\\(b\\\)\)\n +\n\/Producer \(Skia\)\n\/Creator \(Standstill 1\) +\n +>>/,
          );
        },
      ),
    );
  });
});

/** A program that does in place of a browser what a shell's script says. */
function fakeBrowser(script: string): string {
  const file = join(emptyFolder(), 'fake browser');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function foldersLeft(): readonly string[] {
  return readdirSync(process.env.TMPDIR ?? '/tmp').filter((name) => name.startsWith('standstill-pdf-'));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that has ended and that nobody has asked about yet still has its number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function sizesOf(pdf: string): ReadonlySet<string> {
  return new Set([...pdf.matchAll(/\/MediaBox \[0 0 ([^\]]*)\]/g)].map(([, size]) => size ?? ''));
}

function pagesOf(pdf: string): number {
  return [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}
