import { longestName, nameProblem } from '../names.ts';

/** An id for each name: its letters in ASCII, joined by dashes, distinct; `fallback` and a number where nothing is left. */
export function idsFor(names: readonly string[], fallback: string): readonly string[] {
  const used = new Set<string>();
  return names.map((name, index) => {
    const wanted = slug(name) ?? `${fallback}-${index + 1}`;
    let id = wanted;
    for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
    used.add(id);
    return id;
  });
}

function slug(name: string): string | null {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, Math.min(40, longestName))
    .replace(/-+$/, '');
  if (words === '') return null;
  return nameProblem(words) === null ? words : `${words}-option`;
}
