import { createEngine, type WorkerLike } from '../engine/client.ts';
import { catalogue } from '../files/catalogue.ts';
import { diskShelf } from '../files/disk-shelf.ts';
import { createDrafts, lateDrafts, type Storage } from '../files/drafts.ts';
import { folderShelf } from '../files/folder-shelf.ts';
import { createArticles } from '../reading/articles.ts';
import type { ReadingQueries } from '../reading/queries/index.ts';
import { english } from '../words/index.ts';
import type { Surroundings } from './workbench.ts';

/** The workbench's real surroundings: this page, its browser and the server it came from. */
export async function openSurroundings(): Promise<Surroundings> {
  const drafts = lateDrafts(createDrafts(storageOf(), await tabName()));
  addEventListener('pagehide', drafts.flush);
  document.addEventListener('visibilitychange', drafts.flush);
  return {
    shelves: { folder: hasServer() ? folderShelf : null, disk: diskShelf(), catalogue },
    drafts,
    engine: createEngine(spawn),
    longEngine: createEngine(spawn),
    reader: createEngine<ReadingQueries>(spawnReader),
    articles: createArticles(),
    words: english,
    now: Date.now,
  };
}

function spawn(): WorkerLike {
  return new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module' });
}

function spawnReader(): WorkerLike {
  return new Worker(new URL('../reading/worker.ts', import.meta.url), { type: 'module' });
}

/** The server writes into the page that it has files; in a page from elsewhere the placeholder is left. */
function hasServer(): boolean {
  return document.querySelector('meta[name="standstill-files"]')?.getAttribute('content') === 'folder';
}

/** The browser's storage; where it is switched off, one that lasts as long as the page. */
function storageOf(): Storage {
  try {
    localStorage.getItem('');
    return localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      key: (at) => [...kept.keys()][at] ?? null,
      get length() {
        return kept.size;
      },
    };
  }
}

/**
 * A name for this tab that outlives a reload. A tab that was duplicated brings the other's name along: whoever holds the
 * lock of a name keeps it, the other takes a new one.
 */
async function tabName(): Promise<string> {
  const known = readTab();
  if (known !== null && (await holdName(known))) return known;
  const fresh = Math.random().toString(36).slice(2, 12);
  await holdName(fresh);
  try {
    sessionStorage.setItem('standstill:tab', fresh);
  } catch {
    // Without a session's storage the name lasts as long as the page.
  }
  return fresh;
}

function readTab(): string | null {
  try {
    return sessionStorage.getItem('standstill:tab');
  } catch {
    return null;
  }
}

/** Holds the lock of the name until the page ends; false where another tab has it. A reload frees it a moment late. */
async function holdName(name: string, tries = 5): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  for (let at = 0; at < tries; at++) {
    const held = await new Promise<boolean>((done) => {
      void navigator.locks.request(`standstill:${name}`, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      });
    });
    if (held) return true;
    await new Promise((later) => setTimeout(later, 40));
  }
  return false;
}
