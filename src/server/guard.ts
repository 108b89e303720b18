import type { MiddlewareHandler } from 'hono';

/**
 * Turns away what does not come from our own page: requests under another name (a foreign site that points its name at this
 * machine) and requests that another site's page makes.
 */
export function guard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port()}`);
    const host = context.req.header('host') ?? '';
    if (!hosts.includes(host)) return context.json({ problem: 'foreign-host' }, 421);
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return context.json({ problem: 'foreign-origin' }, 403);
    if (context.req.header('sec-fetch-site') === 'cross-site' && context.req.path.startsWith('/api/')) {
      return context.json({ problem: 'foreign-origin' }, 403);
    }
    return next();
  };
}

/** What the page may do: run and ask for what comes from here, and nothing else. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // WebAssembly: the layout of graphs and the reading of articles.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every response. */
export const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  // Together these two let the page's workers share memory.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
