import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Door } from '../../src/cli/door.ts';
import { run } from '../../src/cli/index.ts';
import { runJob } from '../../src/cli/job.ts';
import type { FileProblem } from '../../src/files/index.ts';
import { exportGmcr, formatDiagnostic, parseModel } from '../../src/format/index.ts';
import type { Facts } from '../../src/text/index.ts';

/*
 * Every code as a terminal shows it: the example of its page in docs/errors is given to the command line, and what comes
 * out on standard error is one golden. Files are in memory; nothing is started or written.
 */

const folder = fileURLToPath(new URL('../../', import.meta.url));
const codes = readdirSync(`${folder}docs/errors`)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length));

type Files = Readonly<Record<string, string | Uint8Array | { readonly problem: FileProblem }>>;

interface Try {
  readonly command: string;
  readonly files: Files;
}

const lines = (...parts: readonly string[]) => `${parts.join('\n')}\n`;

/** One party of thirteen options: its steps alone are more than can be listed beside a joint one. */
const council = lines(
  'standstill: 1',
  'parties:',
  `  a: { options: { ${Array.from({ length: 13 }, (_, at) => `x${at}: X`).join(', ')} }, prefers: [x0] }`,
  '  b: { options: { y: Y }, prefers: [y] }',
  'joint: { both: [x0, y] }',
  'statusQuo: []',
);

/** A text that hardly gets shorter: digits in no order. */
function unorderly(length: number): string {
  let digits = '';
  for (let seed = 1; digits.length < length; seed = (seed * 48271) % 2147483647) digits += seed.toString(36);
  return digits.slice(0, length);
}

/** A link whose model is eleven million spaces. */
const bomb = Buffer.from(deflateSync(new Uint8Array(11_000_000).fill(0x20))).toString('base64url');

/** What the page cannot show: bytes, long files, files that resist, and commands where `check` is not the one. */
const special: Readonly<Record<string, Try>> = {
  'too-large': { command: 'check model.yaml', files: { 'model.yaml': new Uint8Array(2 * 1024 * 1024 + 1).fill(0x20) } },
  'not-utf8': { command: 'check model.yaml', files: { 'model.yaml': Uint8Array.of(0x61, 0x0a, 0xff, 0x62) } },
  'binary-file': { command: 'check model.yaml', files: { 'model.yaml': Uint8Array.of(0x89, 0x50, 0, 1) } },
  'gmcr-pickle': { command: 'import old.gmcr', files: { 'old.gmcr': Uint8Array.of(0x80, 4, 0x95) } },
  'too-many-scenarios': {
    command: 'check model.yaml',
    files: {
      'model.yaml': lines(
        'standstill: 1',
        'parties: { a: { options: { x: X }, prefers: [x] } }',
        'scenarios:',
        ...Array.from({ length: 3000 }, (_, index) => `  s${index}: { title: tttttttttt }`),
      ),
    },
  },
  'too-many-steps': { command: 'analyze large-council.yaml', files: { 'large-council.yaml': council } },
  'link-model-large': {
    command: 'export long-model.yaml --format link',
    files: {
      'long-model.yaml': lines(
        'standstill: 1',
        `about: ${unorderly(20_000)}`,
        'parties: { a: { options: { x: X }, prefers: [x] } }',
      ),
    },
  },
  'link-too-large': { command: `import http://127.0.0.1:7433/#model=1.0123456789ab.${bomb}`, files: {} },
  'link-too-long': { command: `import http://127.0.0.1:7433/#model=1.0123456789ab.${'A'.repeat(70_000)}`, files: {} },
  'file-exists': { command: 'new model.yaml', files: { 'model.yaml': '' } },
  'file-unreadable': { command: 'analyze locked.yaml', files: { 'locked.yaml': { problem: 'unreadable' } } },
  'file-unwritable': {
    command: 'export prisoners-dilemma --format csv -o /read-only/states.csv',
    files: { '/read-only/states.csv': { problem: 'unwritable' } },
  },
  'folder-not-found': {
    command: 'new no-such-folder/model.yaml',
    files: { 'no-such-folder/model.yaml': { problem: 'not-found' } },
  },
  'is-folder': { command: 'analyze models/', files: { 'models/': { problem: 'is-folder' } } },
  'folder-empty': { command: 'read coverage/', files: { 'coverage/': { problem: 'is-folder' } } },
  'pattern-whole': {
    command: 'explain large.yaml 7',
    files: {
      'large.yaml': lines(
        'standstill: 1',
        'parties:',
        `  a: { options: { ${Array.from({ length: 60 }, (_, at) => `x${at}: X`).join(', ')} }, prefers: [x0] }`,
        '  b: { options: { y: Y }, prefers: [y] }',
        'statusQuo: []',
      ),
    },
  },
  'empty-input': { command: 'read article.txt', files: { 'article.txt': ' \n' } },
  'not-text': {
    command: 'read article.txt',
    files: { 'article.txt': Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3) },
  },
  'no-article': {
    command: 'read article.txt',
    files: { 'article.txt': '<html><body><nav><a href="/">Home</a></nav></body></html>' },
  },
  'other-language': {
    command: 'read article.txt',
    files: {
      'article.txt': lines(
        'Die Verhandlungen',
        '',
        'Der Minister sagte am Montag, dass die Verhandlungen nicht gescheitert seien und dass man sich wieder treffen werde.',
        '',
        'Die Regierung hat sich dazu bis jetzt nicht geäußert, und die Opposition fordert eine Erklärung von ihr.',
      ),
    },
  },
};

/** What takes a stream, a server or a change meanwhile to come about, with the facts that are told then. */
const told: Readonly<Record<string, Facts>> = {
  'catalogue-case': { name: 'korea-2019' },
  'unknown-proposal': { numbers: ['9'] },
  'proposal-blocked': { numbers: ['2'], why: 'The party “usa” is not in the model.' },
  'file-changed': { path: 'model.yaml' },
  'no-folder': { path: 'model.yaml' },
  'not-built': {},
  'no-browser': {},
  'browser-failed': { path: '/usr/bin/chromium', why: 'it ended with 133' },
  'binary-output': {},
  'port-taken': { port: '8080' },
  'line-not-json': {},
  'line-invalid': { what: 'text' },
  'line-too-long': {},
  'line-failed': { why: 'the reader ran out of memory' },
};

/** What to ask of the example where it is not `check`. */
const questions: Readonly<Record<string, string>> = {
  'outcome-empty': 'move model.yaml --to both',
  'no-status-quo': 'paths model.yaml --to x',
  'needs-list': 'analyze model.yaml --find 1',
  'no-bodies': 'bodies model.yaml',
};

describe('golden: messages', () => {
  it('every code is told with its place and what to do', async () => {
    const shown: string[] = [];
    for (const code of codes) {
      const text = fromLibrary(code) ?? (await fromCommand(code, tryOf(code)));
      expect(text, `the example of ${code}`).toContain(`${code}: `);
      shown.push(`## ${code}\n\n${text}`);
    }
    await expect(shown.join('\n')).toMatchFileSnapshot('goldens/messages.txt');
  });
});

/** The command that a page's example is for. */
function tryOf(code: string): Try {
  const known = special[code];
  if (known !== undefined) return known;
  const page = readFileSync(`${folder}docs/errors/${code}.md`, 'utf8');
  const words = /^ {4}standstill (.*)$/m.exec(page)?.[1];
  if (words !== undefined) return { command: words, files: {} };
  const example = /```(?:yaml|json)\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const source = /```text\n([\s\S]*?)\n```/.exec(page)?.[1];
  const files: Files = { 'model.yaml': example, ...(source === undefined ? {} : { 'paper.txt': source }) };
  switch (/<!-- needs: (\w+) -->/.exec(page)?.[1]) {
    case 'gmcr':
      return { command: 'import old.gmcr', files: { 'old.gmcr': example } };
    case 'export':
      return { command: 'export model.yaml --format gmcr', files };
    case 'command':
      return { command: questions[code] ?? 'check model.yaml', files };
    default:
      return { command: 'check model.yaml', files };
  }
}

/** What the command line never says on standard error: the states are always known to it. */
function fromLibrary(code: string): string | null {
  const facts = told[code];
  const diagnostic = { code, severity: 'error', span: null, facts: facts ?? {}, fix: null } as const;
  if (facts !== undefined) return `${formatDiagnostic('-', '', diagnostic)}\n`;
  if (code !== 'gmcr-needs-states') return null;
  const page = readFileSync(`${folder}docs/errors/${code}.md`, 'utf8');
  const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { model } = parseModel(text);
  const diagnostics = model === null ? [] : exportGmcr(model.base, null).diagnostics;
  return `${diagnostics.map((diagnostic) => formatDiagnostic('model.yaml', text, diagnostic)).join('\n')}\n`;
}

async function fromCommand(code: string, { command, files }: Try): Promise<string> {
  let err = '';
  const door = doorTo(files, (text) => {
    err += text;
  });
  const words = command.match(/\S+/g) ?? [];
  const exitCode = await run(
    words.map((word) => word.replace(/^'(.*)'$/, '$1')),
    door,
  );
  expect(exitCode, `${code}\n${err}`).not.toBe(3);
  const shown = command.length > 120 ? `${command.slice(0, 80)}…` : command;
  return `$ standstill ${shown} (${exitCode})\n${err.replaceAll(folder, '')}`;
}

function doorTo(files: Files, err: (text: string) => void): Door {
  const bytesOf = (path: string): Uint8Array | FileProblem => {
    const file = files[path];
    if (file === undefined) return 'not-found';
    if (typeof file === 'string') return new TextEncoder().encode(file);
    return file instanceof Uint8Array ? file : file.problem;
  };
  return {
    screen: { width: 80, colour: false, terminal: false },
    out: () => {},
    err,
    files: {
      articles: (path) => (path === 'coverage/' ? [] : null),
      read: (path) => (path.startsWith(folder) ? readFileSync(path) : bytesOf(path)),
      write: (path) => {
        const found = bytesOf(path);
        return typeof found === 'string' ? (found === 'not-found' && !(path in files) ? null : found) : 'exists';
      },
      catalogue: (name) => (/^[a-z][a-z0-9-]*$/.test(name) ? `${folder}catalogue/${name}.yaml` : null),
      catalogueNames: () => ['korea-2019', 'prisoners-dilemma'],
      replace: () => null,
      fromModel: (_, path) => path,
      beside: (_, path) => path,
      schemaFor: () => 'schema.json',
    },
    readInput: async () => new Uint8Array(),
    weights: () => readFileSync(`${folder}src/reading/weights/statements.bin`),
    compute: (job) => runJob(job),
  };
}
