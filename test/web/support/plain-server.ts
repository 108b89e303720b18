import { createServer } from 'node:http';
import { readPage } from '../../../src/server/page.ts';
import { root } from '../../docs/pages.ts';

/** The built page on a server that knows nothing but its files, as on any web host. */
export async function servePlain(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const page = readPage(`${root}/dist/web`);
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/^\/some\/where\//, '');
    const file = page.get(path === '' ? 'index.html' : path);
    if (file === undefined || !url.startsWith('/some/where/')) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': file.type }).end(file.bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/some/where/`,
    close: () => new Promise((done) => server.close(() => done()) && server.closeAllConnections()),
  };
}
