import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type FileProblem, inPackage, problemOf, replaceWhole, writeWhole } from '../files/index.ts';
import { compute } from './compute.ts';
import type { Door, Files, Serve } from './door.ts';
import { findBrowser } from './pdf/find-browser.ts';

/** Files over this size are no model; they are refused before reading. */
const largestFile = 512 * 1024 * 1024;

/** The command line's real surroundings. */
export function openDoor(serve: Serve): Door {
  return {
    screen: { width: screenWidth(), colour: wantsColour(), terminal: isTerminal() },
    serve,
    onEnter: async (act) => {
      if (!isTerminal()) return;
      const { createInterface } = await import('node:readline');
      createInterface({ input: process.stdin }).on('line', act);
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    files: nodeFiles,
    readInput,
    weights: readWeights,
    stream,
    write,
    lineReader: async () => {
      const { openLinePool } = await import('./line-pool.ts');
      return openLinePool(new URL('./line-worker.cjs', import.meta.url), readWeights());
    },
    compute,
    printer: {
      atTerminal: process.stdout.isTTY === true,
      out: (bytes) => process.stdout.write(bytes),
      browser: () => findBrowser({ platform: process.platform, env: process.env, home: homedir(), has: isFile }),
      print: async (browser, html) => {
        const { printPdf } = await import('./pdf/print-pdf.ts');
        return printPdf(browser, html);
      },
    },
  };
}

/** Whether a file lies there that this person may look at. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function screenWidth(): number {
  const told = process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS ?? 80);
  return Math.min(Math.max(Number.isFinite(told) ? told : 80, 60), 160);
}

function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

/** Standard output, waited for while it is full. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done();
    else process.stdout.once('drain', () => done());
  });
}

function stream(name: string): AsyncIterable<Uint8Array> | FileProblem {
  if (name === '-') return process.stdin;
  try {
    return statSync(name).isDirectory() ? 'is-folder' : createReadStream(name);
  } catch (error) {
    return problemOf(error);
  }
}

const articleNames = /\.(?:html?|xhtml|txt|text|md|markdown)$/i;

function articlesIn(path: string): readonly string[] | null {
  try {
    if (!statSync(path).isDirectory()) return null;
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => articleNames.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch {
    return null;
  }
}

const schemaFile = inPackage('schema', 'standstill-1.schema.json');
const catalogueFolder = inPackage('catalogue');

/** The reading model's weights, as the package brings them. */
function readWeights(): Uint8Array {
  return readFileSync(inPackage('src', 'reading', 'weights', 'statements.bin'));
}

const nodeFiles: Files = {
  read: readWhole,
  write: writeWhole,
  articles: articlesIn,
  catalogue: (name) => {
    if (!/^[A-Za-z0-9-]+$/.test(name)) return null;
    const path = resolve(catalogueFolder, `${name}.yaml`);
    return existsSync(path) ? path : null;
  },
  standalone: () => {
    const path = inPackage('dist', 'web', 'standalone.html');
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  },
  catalogueNames: () =>
    existsSync(catalogueFolder)
      ? readdirSync(catalogueFolder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []))
      : [],
  replace: replaceWhole,
  fromModel: (modelPath, path) => relative(dirname(resolve(modelPath)), resolve(path)).replaceAll('\\', '/'),
  beside: (modelPath, path) => resolve(dirname(modelPath), path),
  schemaFor: (modelPath) => relative(dirname(resolve(modelPath)), schemaFile).replaceAll('\\', '/'),
};

function readWhole(path: string): Uint8Array | FileProblem {
  try {
    const { size } = statSync(path);
    return size > largestFile ? 'too-large' : readFileSync(path);
  } catch (error) {
    return problemOf(error);
  }
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}
