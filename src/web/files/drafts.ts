import type { Change, Doc } from '../store/history.ts';
import type { Place } from './shelf.ts';

/*
 * What is not saved yet, kept by the browser against a reload, a crash or a server that went away. A cache alone: the file
 * is the store.
 */

/** Of the browser's storage, what is used. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Draft {
  readonly name: string;
  readonly kind: Place['kind'];
  readonly text: string;
  readonly savedText: string;
  readonly version: string | null;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** The what-if draft beside the model, where there is one. */
  readonly whatIf?: Omit<Doc, 'typing'>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const prefix = 'standstill:draft:';

/** Changes that go along with a draft; older ones are left out where they would not fit. */
const changesKept = 60;

export interface Drafts {
  /** Keeps a draft of this tab, in place of its last one of the same file. */
  readonly keep: (draft: Draft) => void;
  readonly drop: (kind: Place['kind'], name: string) => void;
  /** This tab's draft of a file; else the newest one that another tab left. */
  readonly find: (kind: Place['kind'], name: string) => { readonly draft: Draft; readonly own: boolean } | null;
  /** All drafts, the newest first. */
  readonly all: () => readonly Draft[];
  /** Takes a draft out whichever tab left it. */
  readonly forget: (draft: Draft) => void;
}

/** The drafts of one tab, in a storage that all tabs share. */
export function createDrafts(storage: Storage, tab: string): Drafts {
  const keyOf = (owner: string, kind: string, name: string) => `${prefix}${owner}:${kind}:${name}`;
  const entries = () =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const draft = readDraft(storage.getItem(key));
        return draft === null ? [] : [{ key, draft }];
      })
      .toSorted((a, b) => b.draft.at - a.draft.at);
  return {
    keep: (draft) => {
      const key = keyOf(tab, draft.kind, draft.name);
      const shorter = withChanges(draft, changesKept);
      if (!put(storage, key, shorter)) put(storage, key, withChanges(draft, 0));
    },
    drop: (kind, name) => storage.removeItem(keyOf(tab, kind, name)),
    find: (kind, name) => {
      const found = entries().filter(({ draft }) => draft.kind === kind && draft.name === name);
      const own = found.find(({ key }) => key === keyOf(tab, kind, name));
      const entry = own ?? found[0];
      return entry === undefined ? null : { draft: entry.draft, own: own !== undefined };
    },
    all: () => entries().map(({ draft }) => draft),
    forget: ({ kind, name, at }) => {
      for (const { key, draft } of entries()) {
        if (draft.kind === kind && draft.name === name && draft.at === at) storage.removeItem(key);
      }
    },
  };
}

/** The draft, and the one beside it, with the last so many changes. */
function withChanges(draft: Draft, most: number): Draft {
  const cut = <Kept extends Pick<Doc, 'past' | 'future'>>(kept: Kept) => ({
    ...kept,
    past: most === 0 ? [] : kept.past.slice(-most),
    future: kept.future.slice(0, most),
  });
  return { ...cut(draft), ...(draft.whatIf === undefined ? {} : { whatIf: cut(draft.whatIf) }) };
}

function put(storage: Storage, key: string, draft: Draft): boolean {
  try {
    storage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function readDraft(json: string | null): Draft | null {
  try {
    const draft = JSON.parse(json ?? 'null');
    const whole = typeof draft?.text === 'string' && typeof draft.savedText === 'string' && Array.isArray(draft.past);
    return whole ? draft : null;
  } catch {
    return null;
  }
}

/** Drafts that are written a moment after the last change, and at once when `flush` is called. */
export function lateDrafts(drafts: Drafts, wait = 250): Drafts & { readonly flush: () => void } {
  let pending: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (pending !== null) drafts.keep(pending);
    pending = null;
  };
  return {
    ...drafts,
    flush,
    keep: (draft) => {
      if (pending !== null && (pending.name !== draft.name || pending.kind !== draft.kind)) flush();
      pending = draft;
      clearTimeout(timer);
      timer = setTimeout(flush, wait);
    },
    drop: (kind, name) => {
      if (pending?.kind === kind && pending.name === name) pending = null;
      drafts.drop(kind, name);
    },
    find: (kind, name) => {
      flush();
      return drafts.find(kind, name);
    },
  };
}
