import type { FolderShelf, Listed, ShelfProblem } from './shelf.ts';

const known: readonly ShelfProblem[] = ['changed', 'exists', 'not-found', 'outside', 'too-large', 'no-session'];

/** The folder behind the server that this page came from. */
export const folderShelf: FolderShelf = {
  list: async () => {
    const response = await request('GET', 'folder', {});
    return typeof response === 'string' ? response : readListing(await response.json());
  },
  read: async (path) => {
    const response = await request('GET', 'file', { path });
    if (typeof response === 'string') return response;
    const text = decode(await response.arrayBuffer());
    return text === null ? 'not-text' : { text, version: versionOf(response) };
  },
  readArticle: async (path) => {
    const response = await request('GET', 'file', { path });
    return typeof response === 'string' ? response : new Uint8Array(await response.arrayBuffer());
  },
  write: async (path, text, replaces) => {
    const version: Record<string, string> =
      replaces === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${replaces}"` };
    return answered(await request('PUT', 'file', { path }, { headers: version, body: text }));
  },
  rename: async (from, to, version) =>
    answered(await request('POST', 'rename', { from, to }, { headers: { 'If-Match': `"${version}"` } })),
};

async function answered(response: Response | ShelfProblem): Promise<{ version: string } | ShelfProblem> {
  if (typeof response === 'string') return response;
  const version = field(await response.json(), 'version');
  return typeof version === 'string' ? { version } : 'refused';
}

async function request(
  method: string,
  what: string,
  query: Readonly<Record<string, string>>,
  init: RequestInit = {},
): Promise<Response | ShelfProblem> {
  try {
    const response = await fetch(`api/${what}?${new URLSearchParams(query)}`, { ...init, method, cache: 'no-store' });
    if (response.ok) return response;
    const problem = field(await response.json().catch(() => null), 'problem');
    return known.find((code) => code === problem) ?? 'refused';
  } catch {
    return 'no-server';
  }
}

function versionOf(response: Response): string | null {
  return /^(?:W\/)?"(.*)"$/.exec(response.headers.get('ETag') ?? '')?.[1] ?? null;
}

/** Bytes as text; null where they are no UTF-8. The byte order mark stays. */
export function decode(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readListing(json: unknown) {
  const name = field(json, 'name');
  return {
    name: typeof name === 'string' ? name : '',
    files: readListed(field(json, 'files')),
    articles: readListed(field(json, 'articles')),
  };
}

function readListed(files: unknown): readonly Listed[] {
  return (Array.isArray(files) ? files : []).flatMap((file: unknown): readonly Listed[] => {
    const [path, modified] = [field(file, 'path'), field(file, 'modified')];
    return typeof path === 'string' ? [{ path, modified: typeof modified === 'number' ? modified : 0 }] : [];
  });
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
