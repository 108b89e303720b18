import type { Shelves } from '../files/shelf.ts';

/** The model that a standalone page holds; null where it holds none. */
export const embedded: { readonly title: string; readonly text: string; readonly scenario: string | null } | null =
  read();

function read() {
  const found: unknown = JSON.parse(document.getElementById('standstill-model')?.textContent ?? 'null');
  if (typeof found !== 'object' || found === null || !('text' in found) || typeof found.text !== 'string') return null;
  const text = (key: string) => {
    const value = Object.entries(found).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? value : null;
  };
  return { title: text('title') ?? '', text: found.text, scenario: text('scenario') };
}

/** In place of the published cases: the model of the page. */
export const catalogue: Shelves['catalogue'] = {
  names: embedded === null ? [] : ['model'],
  read: async (name) => (embedded === null || name !== 'model' ? 'not-found' : { text: embedded.text, version: null }),
};
