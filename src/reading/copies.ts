import type { Page } from './page/index.ts';

/** How many words make a shingle, and how alike two texts must be to be copies. */
const shingleLength = 5;
const alike = 0.5;
/** The shingles kept of each text: those with the least hashes, so that likeness is estimated in constant memory. */
const kept = 256;

/** What is kept of a text to compare it with others: the least hashes of its shingles, ascending. */
export type Sketch = readonly number[];

/** The sketch of an article's running text; empty where it has fewer words than a shingle. */
export function sketchOf(page: Page): Sketch {
  const words = page.blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap(
      (block) =>
        page.reading
          .slice(block.start, block.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  const hashes = new Set<number>();
  for (let k = 0; k + shingleLength <= words.length; k += 1)
    hashes.add(hashOf(words.slice(k, k + shingleLength).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, kept);
}

/** How alike two texts are, from 0 to 1: the share of the smaller text's least shingles that the other has, too. */
export function likeness(a: Sketch, b: Sketch): number {
  const limit = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  const left = a.length < kept ? a : a.filter((hash) => hash <= limit);
  const right = b.length < kept ? b : b.filter((hash) => hash <= limit);
  const others = new Set(right);
  const smaller = Math.min(left.length, right.length);
  return smaller === 0 ? 0 : left.filter((hash) => others.has(hash)).length / smaller;
}

/** For each article the index of the first one that it is a copy of (one agency text, perhaps cut); null for an original. */
export function findCopies(sketches: readonly Sketch[]): readonly (number | null)[] {
  const firsts: number[] = [];
  return sketches.map((sketch, k) => {
    const original = firsts.find((first) => likeness(sketches[first] ?? [], sketch) >= alike);
    if (original === undefined) firsts.push(k);
    return original ?? null;
  });
}

/** FNV-1a over UTF-16 units, 32 bits, mixed once more so that near strings fall far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
