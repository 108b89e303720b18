import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrintProblem } from '../door.ts';

/** How long a browser may take to print, in milliseconds. */
const patience = 120_000;

/** No window, no network, no account, nothing kept; a page of ours runs no script. */
const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--font-render-hinting=none',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

/** Prints a page of HTML to PDF, on paper of the size that the page names. Everything is done in a folder that is gone afterwards. */
export async function printPdf(browser: string, html: string, wait = patience): Promise<Uint8Array | PrintProblem> {
  const folder = mkdtempSync(join(roomFor(browser), 'standstill-pdf-'));
  const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
  try {
    writeFileSync(page, html);
    const child = spawn(
      browser,
      [
        ...flags,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      // A group of its own, so that it can be ended with all the processes that it starts.
      { stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true },
    );
    const ended = await endOf(child, folder, wait);
    if (ended !== null) return ended;
    return existsSync(pdf) ? readFileSync(pdf) : { reason: 'nothing' };
  } finally {
    remove(folder);
  }
}

/** Waits until the browser ends by itself; null where it ended well. Whatever ends this program ends the browser too. */
function endOf(child: ChildProcess, folder: string, wait: number): Promise<PrintProblem | null> {
  return new Promise((done) => {
    const atExit = () => {
      end(child);
      remove(folder);
    };
    const signals = { SIGTERM: 143, SIGHUP: 129 } as const;
    const stops = Object.entries(signals).map(([signal, code]) => [signal, () => process.exit(code)] as const);
    const settle = (problem: PrintProblem | null) => {
      clearTimeout(timer);
      process.off('exit', atExit);
      for (const [signal, stop] of stops) process.off(signal, stop);
      done(problem);
    };
    const timer = setTimeout(() => {
      end(child);
      settle({ reason: 'silent', seconds: wait / 1000 });
    }, wait);
    process.once('exit', atExit);
    for (const [signal, stop] of stops) process.once(signal, stop);
    child.once('error', () => settle({ reason: 'unstarted' }));
    child.once('exit', (code, signal) => settle(code === 0 ? null : { reason: 'died', end: String(code ?? signal) }));
  });
}

/** Ends a browser with all its processes. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** A process that was just ended may still hold files for a moment. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** Where the temporary folder goes: a browser from a snap sees a `/tmp` of its own, and this folder of the person's. */
function roomFor(browser: string): string {
  const snap = join(homedir(), 'snap', 'chromium', 'common');
  return browser.startsWith('/snap/') && existsSync(snap) ? snap : tmpdir();
}
