import { createStore, type Store } from '../store/store.ts';
import type { GivenArticle } from './read-all.ts';

/** An article that a person gave to the workbench. */
export interface KeptArticle extends GivenArticle {
  readonly id: string;
  /** What people call it until it is read: its file, or its first words. */
  readonly name: string;
  /** The source that a person said it is the text of; null where its file or headline tells. */
  readonly source: string | null;
}

/** The articles given for the model that is open. They are kept by the browser, as a cache: a file is the store. */
export interface Articles {
  readonly all: Store<readonly KeptArticle[]>;
  /** The article on the screen. */
  readonly current: Store<string | null>;
  /** Fetches those kept for a model. */
  readonly open: (model: string) => Promise<void>;
  /** Takes one in and shows it; the same text is taken in once. */
  readonly add: (article: Omit<KeptArticle, 'id'>) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** What is used of the browser's storage for answers to requests; null where that is missing. */
type Shelf = Pick<Cache, 'keys' | 'match' | 'put' | 'delete'> | null;

const cacheName = 'standstill-articles';

/** Articles kept in the browser's own storage; without it they last as long as the page. */
export function createArticles(open: () => Promise<Shelf> = openCache): Articles {
  const all = createStore<readonly KeptArticle[]>([]);
  const current = createStore<string | null>(null);
  let model = '';
  const addressOf = (id: string) => `/articles/${encodeURIComponent(model)}/${id}`;
  return {
    all,
    current,
    open: async (name) => {
      if (name === model) return;
      model = name;
      all.set([]);
      current.set(null);
      const found = await readShelf(await open(), addressOf(''));
      if (name === model) all.set([...found, ...all.get()]);
    },
    add: async (article) => {
      const id = await hashOf(article.text);
      const added = { ...article, id };
      const there = all.get().some((other) => other.id === id);
      all.set(there ? all.get().map((other) => (other.id === id ? added : other)) : [...all.get(), added]);
      current.set(id);
      try {
        await (await open())?.put(addressOf(id), new Response(JSON.stringify(added)));
      } catch {
        // A full storage: the article lasts as long as the page.
      }
    },
    forget: async (id) => {
      all.set(all.get().filter((article) => article.id !== id));
      if (current.get() === id) current.set(all.get().at(-1)?.id ?? null);
      await (await open())?.delete(addressOf(id));
    },
  };
}

async function openCache(): Promise<Shelf> {
  try {
    return await caches.open(cacheName);
  } catch {
    return null;
  }
}

async function readShelf(shelf: Shelf, below: string): Promise<readonly KeptArticle[]> {
  if (shelf === null) return [];
  const requests = (await shelf.keys()).filter(({ url }) => new URL(url).pathname.startsWith(below));
  const kept = await Promise.all(requests.map(async (request) => readKept(await (await shelf.match(request))?.text())));
  return kept.flatMap((article) => article ?? []);
}

function readKept(json: string | undefined): KeptArticle | null {
  try {
    const { id, name, text, file, source } = JSON.parse(json ?? 'null') ?? {};
    const whole = [id, name, text].every((part) => typeof part === 'string');
    const orNull = (part: unknown) => (typeof part === 'string' ? part : null);
    return whole ? { id, name, text, file: orNull(file), source: orNull(source) } : null;
  } catch {
    return null;
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest.slice(0, 12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
