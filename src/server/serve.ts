import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { inPackage } from '../files/index.ts';
import { createApp } from './app.ts';
import { readPage } from './page.ts';
import { createSession } from './session.ts';

/** Only this machine reaches the server. */
const address = '127.0.0.1';

/** The first port tried, and how many after it; the same one each time lets the browser find what it kept. */
const firstPort = 7433;
const portsTried = 20;

export interface ServeOptions {
  /** The folder of model files. */
  readonly folder: string;
  /** The only port to use; null for the first that is free. */
  readonly port: number | null;
}

/** A server that runs. */
export interface Running {
  /** A new address to open; it works once. */
  readonly newAddress: () => string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Why nothing is served. */
export type ServeProblem = 'not-found' | 'no-folder' | 'not-built' | 'port-taken';

/** Serves the workbench on a folder, to this machine alone. */
export async function serve({ folder, port }: ServeOptions): Promise<Running | ServeProblem> {
  const root = resolve(folder);
  const found = statSync(root, { throwIfNoEntry: false });
  if (found === undefined) return 'not-found';
  if (!found.isDirectory()) return 'no-folder';
  const page = readPage(inPackage('dist', 'web'));
  if (!page.has('index.html')) return 'not-built';
  const session = createSession();
  let listening = 0;
  const app = createApp({ folder: root, page, session, port: () => listening });
  const ports = port === null ? Array.from({ length: portsTried }, (_, at) => firstPort + at) : [port];
  for (const candidate of ports) {
    const server = createAdaptorServer({ fetch: app.fetch });
    const problem = await listen(server, candidate);
    if (problem !== null) continue;
    listening = portOf(server) ?? candidate;
    return {
      port: listening,
      newAddress: () => `http://${address}:${listening}/open/${session.newLink()}`,
      close: () => close(server),
    };
  }
  return 'port-taken';
}

type Server = ReturnType<typeof createAdaptorServer>;

function listen(server: Server, port: number): Promise<Error | null> {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, address, () => done(null));
  });
}

function portOf(server: Server): number | null {
  const at = server.address();
  return typeof at === 'object' && at !== null ? at.port : null;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
