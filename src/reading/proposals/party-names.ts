import { organisations } from '../lists/organisations.ts';
import { states } from '../lists/states.ts';
import { stemOf, wordsIn } from './words.ts';

/** Names, adjectives and metonyms, and apart from them the codes. */
const names = new Map<string, string>();
const codes = new Map<string, string>();

for (const { id, name, aliases, demonyms, metonyms } of states) {
  codes.set(id, id);
  for (const word of [name, ...aliases, ...demonyms, ...metonyms]) enter(word, id);
}
for (const { id, name, aliases } of organisations) {
  codes.set(id, id);
  for (const word of [name, ...aliases]) if (/\p{Lu}/u.test(word)) enter(word, id);
}

function enter(name: string, id: string): void {
  const key = keyOf(name);
  if (key !== '' && !names.has(key)) names.set(key, id);
}

function keyOf(name: string): string {
  return name
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replace(/^\s*the\s+/iu, '')
    .replace(/[\s\u00a0-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The states and bodies that a party of a model stands for, by its id and name: `usa` for `us`, "The US government". */
export function actorsNamed(id: string, name: string): readonly string[] {
  const whole = names.get(keyOf(name));
  if (whole !== undefined) return [whole];
  const words = name.split(/[\s\u00a0,/-]+/u).map((word) => word.replace(/['’]s?$/u, ''));
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const [length, actor] = longestAt(words, at);
    if (actor !== null) found.add(actor);
    at += length;
  }
  const byId = names.get(keyOf(id)) ?? codes.get(id.toLowerCase());
  return found.size > 0 || byId === undefined ? [...found] : [byId];
}

/** The longest name in capitals that begins at a word: its length in words, and whose it is. */
function longestAt(words: readonly string[], at: number): readonly [number, string | null] {
  for (const size of [5, 4, 3, 2, 1]) {
    const part = words.slice(at, at + size);
    const actor = names.get(keyOf(part.join(' ')));
    if (part.length === size && /^\p{Lu}/u.test(part[0] ?? '') && actor !== undefined) return [size, actor];
  }
  return [1, null];
}

const stateNames: ReadonlyMap<string, string> = new Map(states.map(({ id, name }) => [id, name]));

/** The name of a state by its code. */
export function stateNamed(id: string): string | undefined {
  return stateNames.get(id);
}

const empty: ReadonlySet<string> = new Set(
  'the a an of and for in on government republic state party group'.split(' '),
);

/** The words that tell a name from others, as stems. */
export function namingStems(name: string): readonly string[] {
  return wordsIn(name)
    .filter((word) => !empty.has(word.text.toLowerCase()))
    .map((word) => stemOf(word.text.replace(/['’]$/u, '')));
}

/** How far two names are one: 1 the same words, less where one leaves words out, 0 where they share too little. */
export function sameName(a: string, b: string): number {
  const [one, two] = [new Set(namingStems(a)), new Set(namingStems(b))];
  const shared = [...one].filter((stem) => two.has(stem)).length;
  if (shared === 0) return 0;
  const least = Math.min(one.size, two.size);
  if (shared === one.size && shared === two.size) return 1;
  if (shared === least) return 0.8;
  const ratio = shared / (one.size + two.size - shared);
  return ratio >= 0.5 ? ratio : 0;
}
