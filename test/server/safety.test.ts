import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { createSession } from '../../src/server/session.ts';
import { emptyFolder } from '../support/command-line.ts';

/* The server without its socket: requests as a browser, a foreign page and a prying program would make them. */

const port = 7433;
const home = `http://127.0.0.1:${port}`;
const secret = 'standstill: 1 # secret';

let outside: string;
let folder: string;
let session: ReturnType<typeof createSession>;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  outside = emptyFolder();
  folder = join(outside, 'models');
  mkdirSync(join(folder, 'below'), { recursive: true });
  writeFileSync(join(outside, 'secret.yaml'), secret);
  writeFileSync(join(folder, 'a.yaml'), 'title: A\n');
  writeFileSync(join(folder, 'below', 'b.yaml'), 'title: B\n');
  session = createSession();
  const html = '<meta property="csp-nonce" nonce="__NONCE__"><meta content="__SERVER__">';
  const page = new Map([['index.html', { bytes: new TextEncoder().encode(html), type: 'text/html; charset=utf-8' }]]);
  app = createApp({ folder, page, session, port: () => port });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly cookie?: boolean;
}

function ask(path: string, { method = 'GET', headers = {}, body, cookie = true }: Asked = {}) {
  const own = cookie ? { Cookie: `standstill-${port}=${session.cookie}` } : {};
  return app.request(`${home}${path}`, {
    method,
    headers: { Host: `127.0.0.1:${port}`, ...own, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

const read = (path: string, asked?: Asked) => ask(`/api/file?path=${encodeURIComponent(path)}`, asked);
const write = (path: string, body: string, headers: Record<string, string>) =>
  ask(`/api/file?path=${encodeURIComponent(path)}`, { method: 'PUT', body, headers });

describe('law: who may ask', () => {
  it('refuses requests under any other name than this machine', async () => {
    for (const host of [
      'evil.example',
      'evil.example:7433',
      '127.0.0.1',
      '127.0.0.1:80',
      '127.0.0.1.evil.example:7433',
      '',
    ]) {
      expect((await ask('/', { headers: { Host: host } })).status, host).toBe(421);
    }
    expect((await ask('/', { headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  it('refuses what a page of another origin asks', async () => {
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${port}`,
      'http://127.0.0.1:1',
      `http://localhost:${port}`,
    ]) {
      expect((await read('a.yaml', { headers: { Origin: origin } })).status, origin).toBe(403);
    }
    expect((await read('a.yaml', { headers: { Origin: home } })).status).toBe(200);
    expect((await read('a.yaml', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
  });

  it('asks for the cookie wherever files are read or written', async () => {
    for (const cookie of ['', 'x', session.cookie.slice(1), `${session.cookie}x`]) {
      const headers = { Cookie: `standstill-${port}=${cookie}` };
      for (const [method, path] of [
        ['GET', '/api/folder'],
        ['GET', '/api/file?path=a.yaml'],
        ['PUT', '/api/file?path=new.yaml'],
        ['POST', '/api/rename?from=a.yaml&to=c.yaml'],
      ] as const) {
        expect((await ask(path, { method, headers, cookie: false })).status, `${method} ${path}`).toBe(401);
      }
    }
  });

  it('swaps a printed link for the cookie once', async () => {
    const link = `/open/${session.newLink()}`;
    const first = await ask(link, { cookie: false });
    expect(first.status).toBe(303);
    expect(first.headers.get('Location')).toBe('/');
    expect(first.headers.get('Set-Cookie')).toMatch(/^standstill-7433=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
    const second = await ask(link, { cookie: false });
    expect(second.headers.get('Set-Cookie')).toBeNull();
    expect((await ask('/open/guess', { cookie: false })).headers.get('Set-Cookie')).toBeNull();
  });
});

describe('law: a policy goes with every response', () => {
  it('lets scripts and styles come from here alone', async () => {
    const response = await ask('/');
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toContain('unsafe-inline');
    expect(await response.text()).toContain(`nonce="${nonce}"`);
    expect(nonce.length).toBeGreaterThan(20);
  });

  it('also with refusals and files', async () => {
    for (const response of [
      await read('a.yaml'),
      await read('../secret.yaml'),
      await ask('/nothing'),
      await ask('/', { headers: { Host: 'x' } }),
    ]) {
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(response.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });
});

describe('law: nothing outside the folder is read or written', () => {
  const ways = () => [
    '../secret.yaml',
    'below/../../secret.yaml',
    './../secret.yaml',
    '..\\secret.yaml',
    join(outside, 'secret.yaml'),
    '/secret.yaml',
    '//secret.yaml',
    '%2e%2e/secret.yaml',
    '..%2fsecret.yaml',
    'below/%2e%2e/%2e%2e/secret.yaml',
    'a.yaml\u0000.yaml',
    '.hidden.yaml',
    'link.yaml',
    'linked/secret.yaml',
    'a.yaml/',
    '',
    'C:\\secret.yaml',
    'CON.yaml',
  ];

  beforeEach(() => {
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'));
    symlinkSync(outside, join(folder, 'linked'));
    writeFileSync(join(folder, '.hidden.yaml'), secret);
  });

  it('by any way of writing a path', async () => {
    for (const way of ways()) {
      const response = await read(way);
      expect(response.status, way).toBeGreaterThanOrEqual(400);
      expect(await response.text(), way).not.toContain('secret');
      const written = await write(way, 'taken over', { 'If-None-Match': '*' });
      expect(written.status, way).toBeGreaterThanOrEqual(400);
    }
    expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe(secret);
  });

  it('as raw text of the address either', async () => {
    for (const raw of ['..%2Fsecret.yaml', '%2e%2e%2Fsecret.yaml', '%252e%252e%252fsecret.yaml', '..%5Csecret.yaml']) {
      const response = await ask(`/api/file?path=${raw}`);
      expect(response.status, raw).toBeGreaterThanOrEqual(400);
    }
    expect((await ask('/../secret.yaml')).status).toBe(404);
    expect((await ask('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('and only models are written', async () => {
    for (const name of ['x.js', 'x.txt', 'x', 'package.json', 'x.yaml.sh']) {
      expect((await write(name, 'x', { 'If-None-Match': '*' })).status, name).toBe(403);
    }
  });

  it('and links are not listed', async () => {
    const listing: { files: { path: string }[] } = JSON.parse(await (await ask('/api/folder')).text());
    expect(listing.files.map(({ path }) => path)).toEqual(['a.yaml', 'below/b.yaml']);
  });
});

describe('law: nothing is overwritten in silence', () => {
  const versionOf = async (path: string) => (await read(path)).headers.get('ETag') ?? '';

  it('writes over the version that was seen, and over no other', async () => {
    const seen = await versionOf('a.yaml');
    const first = await write('a.yaml', 'title: mine\n', { 'If-Match': seen });
    expect(first.status).toBe(200);
    const second = await write('a.yaml', 'title: theirs\n', { 'If-Match': seen });
    expect(second.status).toBe(412);
    expect(await second.json()).toEqual({ problem: 'changed' });
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('title: mine\n');
    expect(first.headers.get('ETag')).toBe(await versionOf('a.yaml'));
  });

  it('makes a new file only where there is none', async () => {
    expect((await write('a.yaml', 'x', { 'If-None-Match': '*' })).status).toBe(409);
    expect((await write('new.yaml', 'x', { 'If-None-Match': '*' })).status).toBe(200);
    expect((await write('nowhere/new.yaml', 'x', { 'If-None-Match': '*' })).status).toBe(403);
  });

  it('writes nothing without being told what it replaces', async () => {
    expect((await write('a.yaml', 'x', {})).status).toBe(428);
    expect((await write('a.yaml', 'x', { 'If-Match': '*' })).status).toBe(428);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('title: A\n');
  });

  it('renames the version that was seen, never over another file', async () => {
    const seen = await versionOf('a.yaml');
    const rename = (to: string, version: string) =>
      ask(`/api/rename?from=a.yaml&to=${encodeURIComponent(to)}`, { method: 'POST', headers: { 'If-Match': version } });
    expect((await rename('below/b.yaml', seen)).status).toBe(409);
    expect((await rename('../out.yaml', seen)).status).toBe(403);
    expect((await rename('c.yaml', '"another"')).status).toBe(412);
    expect((await rename('c.yaml', seen)).status).toBe(200);
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe('title: A\n');
    expect((await read('a.yaml')).status).toBe(404);
  });

  it('refuses what is larger than a model may be', async () => {
    const response = await write('big.yaml', 'x'.repeat(2 * 1024 * 1024 + 1), { 'If-None-Match': '*' });
    expect(response.status).toBe(413);
    expect((await read('big.yaml')).status).toBe(404);
  });
});
