import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { fileRoutes } from './file-routes.ts';
import { contentPolicy, guard, headers } from './guard.ts';
import type { Page } from './page.ts';
import type { Session } from './session.ts';

/** What the server is made of. */
export interface Parts {
  /** The folder of the person's model files. */
  readonly folder: string;
  readonly page: Page;
  readonly session: Session;
  /** The port it listens at, known once it does. */
  readonly port: () => number;
}

/** Stand in the built page: where the word goes that allows its style sheets, and where it is told that files can be asked for. */
const places = { nonce: '__NONCE__', server: '__SERVER__' };

/** The workbench's server: the page for everybody on this machine, files for whoever opened a printed link. */
export function createApp(parts: Parts): Hono {
  const { session, port } = parts;
  const app = new Hono();
  // Cookies know no ports: the name keeps two servers on one machine apart.
  const cookieName = () => `standstill-${port()}`;
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Content-Security-Policy'))
      context.header('Content-Security-Policy', contentPolicy(''));
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  });
  app.use(guard(port));
  app.get('/open/:word', (context) => {
    const open = session.isCookie(getCookie(context, cookieName()));
    if (!session.takeLink(context.req.param('word')) && !open) return context.redirect('/#used', 303);
    setCookie(context, cookieName(), session.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return context.redirect('/', 303);
  });
  app.use('/api/*', async (context, next) => {
    if (!session.isCookie(getCookie(context, cookieName()))) return context.json({ problem: 'no-session' }, 401);
    return next();
  });
  app.route('/api', fileRoutes(parts.folder));
  app.get('*', (context) => sendPage(context, parts.page));
  app.onError((_, context) => context.json({ problem: 'our-fault' }, 500));
  app.notFound((context) => context.json({ problem: 'not-found' }, 404));
  return app;
}

function sendPage(context: Context, page: Page) {
  const path = context.req.path.slice(1);
  const file = page.get(path === '' ? 'index.html' : path);
  if (file === undefined || path === 'index.html') return context.notFound();
  if (path !== '') {
    const lasting = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(file.bytes, 200, { 'Content-Type': file.type, 'Cache-Control': lasting });
  }
  const nonce = randomBytes(16).toString('base64');
  const html = new TextDecoder().decode(file.bytes).replaceAll(places.nonce, nonce).replace(places.server, 'folder');
  return context.body(html, 200, { 'Content-Type': file.type, 'Content-Security-Policy': contentPolicy(nonce) });
}
