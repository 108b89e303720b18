import { basename } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type FileRead, type FolderProblem, listFiles, readInside, renameInside, writeInside } from './folder.ts';

/** The largest file taken in: that of the model format. */
const largestBody = 2 * 1024 * 1024;

const statuses: Readonly<Record<FolderProblem, 400 | 403 | 404 | 409 | 412 | 413 | 500>> = {
  outside: 403,
  'not-found': 404,
  'is-folder': 400,
  exists: 409,
  changed: 412,
  'too-large': 413,
  unreadable: 500,
  unwritable: 500,
};

/** Listing, reading, writing and renaming of model files; who may ask is settled before. */
export function fileRoutes(folder: string): Hono {
  const routes = new Hono();
  const fail = (context: Context, problem: FolderProblem) => context.json({ problem }, statuses[problem]);
  const send = (context: Context, read: FileRead | FolderProblem) => {
    if (typeof read === 'string') return fail(context, read);
    return context.body(new Uint8Array(read.bytes), 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      ETag: tag(read.version),
    });
  };

  routes.get('/folder', (context) =>
    context.json({
      name: basename(folder),
      files: listFiles(folder, 'models'),
      articles: listFiles(folder, 'articles'),
    }),
  );
  routes.get('/file', (context) => send(context, readInside(folder, context.req.query('path') ?? '')));

  const limit = bodyLimit({ maxSize: largestBody, onError: (context) => fail(context, 'too-large') });
  routes.put('/file', limit, async (context) => {
    const replaces = replacedVersion(context);
    if (replaces === undefined) return context.json({ problem: 'no-version' }, 428);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const written = writeInside(folder, context.req.query('path') ?? '', bytes, replaces);
    if (typeof written === 'string') return fail(context, written);
    return context.json({ version: written.version }, 200, { ETag: tag(written.version) });
  });
  routes.post('/rename', (context) => {
    const version = replacedVersion(context);
    if (version === undefined || version === null) return context.json({ problem: 'no-version' }, 428);
    const problem = renameInside(folder, context.req.query('from') ?? '', context.req.query('to') ?? '', version);
    return problem === null ? context.json({ version }) : fail(context, problem);
  });
  return routes;
}

function tag(version: string): string {
  return `"${version}"`;
}

/** The version that a request replaces: null where it makes a new file, undefined where it does not say. */
function replacedVersion(context: Context): string | null | undefined {
  const match = /^"([\w-]+)"$/.exec(context.req.header('if-match') ?? '');
  if (match !== null) return match[1];
  return context.req.header('if-none-match') === '*' ? null : undefined;
}
