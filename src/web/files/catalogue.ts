import type { Shelves } from './shelf.ts';

const addresses: Readonly<Record<string, string>> = import.meta.glob<string>('../../../catalogue/*.yaml', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byName = new Map(
  Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\/|\.yaml$/g, ''), address]),
);

/** The published cases that the build brings along, the Korean one first; each is fetched when it is opened. */
export const catalogue: Shelves['catalogue'] = {
  names: [...byName.keys()].toSorted((a, b) => Number(b === 'korea-2019') - Number(a === 'korea-2019')),
  read: async (name) => {
    const address = byName.get(name);
    if (address === undefined) return 'not-found';
    try {
      const response = await fetch(address);
      return response.ok ? { text: await response.text(), version: null } : 'not-found';
    } catch {
      return 'no-server';
    }
  },
};
