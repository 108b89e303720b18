import { outlets } from '../lists/agencies.ts';
import { organisations } from '../lists/organisations.ts';
import { states } from '../lists/states.ts';
import type { Figure, GazetteerEntry, Naming } from './figure.ts';
import { affiliationOf, officeHolders } from './office-holders.ts';
import { slugOf } from './slug.ts';
import { type Token, wordsOf } from './tokens.ts';

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: GazetteerEntry[];
}

/** The longest phrase of the lists that begins at a token. */
export interface GazetteerMatch {
  /** In tokens. */
  readonly length: number;
  readonly entries: readonly GazetteerEntry[];
}

const root: Node = { next: new Map(), entries: [] };
const figures = new Map<string, Figure>();

function add(phrase: string, figure: Figure, naming: Naming): void {
  figures.set(figure.id, figure);
  let node = root;
  for (const { text } of wordsOf(phrase)) {
    const key = keyOf(text);
    const next = node.next.get(key) ?? { next: new Map(), entries: [] };
    node.next.set(key, next);
    node = next;
  }
  const known = node.entries.some((entry) => entry.figure.id === figure.id);
  if (!known && node !== root) node.entries.push({ figure, naming });
}

function keyOf(word: string): string {
  return word.replaceAll('’', "'");
}

for (const { id, name, aliases, demonyms, metonyms } of states) {
  const figure: Figure = { id, name, type: 'state', gender: null, of: () => null };
  for (const phrase of [name, ...aliases]) add(phrase, figure, 'name');
  for (const phrase of demonyms) add(phrase, figure, 'demonym');
  for (const phrase of metonyms) add(phrase, figure, 'metonym');
}
for (const { id, name, aliases, type, of } of organisations) {
  const figure: Figure = { id, name, type, gender: null, of: () => of };
  for (const phrase of [name, ...aliases]) if (/\p{Lu}/u.test(phrase)) add(phrase, figure, 'name');
}
for (const { name, aliases, of } of outlets) {
  const figure: Figure = { id: slugOf(name), name, type: 'organisation', gender: null, of: () => of };
  for (const phrase of [name, ...aliases]) add(phrase, figure, 'name');
}
for (const holder of officeHolders) {
  const figure: Figure = {
    id: holder.id,
    name: holder.name,
    type: 'person',
    gender: holder.gender,
    of: (day) => affiliationOf(holder, day),
  };
  for (const phrase of [holder.name, ...holder.aliases]) add(phrase, figure, 'name');
}

/** The longest known phrase that begins at the k-th token, within its sentence; null where none does. */
export function matchAt(tokens: readonly Token[], k: number): GazetteerMatch | null {
  let node: Node | undefined = root;
  let best: GazetteerMatch | null = null;
  for (let at = k; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > k && !joins(token, tokens[at - 1]))) break;
    node = node.next.get(keyOf(token.text));
    if (node === undefined) break;
    if (node.entries.length > 0) best = { length: at - k + 1, entries: node.entries };
  }
  return best;
}

/** Whether two words may belong to one name: nothing but a space, a hyphen, or the point of an initial between. */
export function joins(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.block !== token.block) return false;
  if (/^(?:[ \u00a0\t\r\n]{1,2}|[-‐‑–/])$/u.test(token.gap) && !before.possessive) return true;
  if (before.possessive) return /^['’]s[ \u00a0]$/u.test(token.gap);
  return /^\.[ \u00a0]?$/u.test(token.gap) && before.text.length <= 2 && before.capital;
}

/** A figure of the lists by its id. */
export function figureOf(id: string): Figure | undefined {
  return figures.get(id);
}

/** The name of a state, organisation or person of the lists; null for an id that they do not have. */
export function nameOfKnown(id: string): string | null {
  return figures.get(id)?.name ?? null;
}
