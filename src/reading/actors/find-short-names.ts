import { commonWords, organisationWords, placeWords } from '../lists/common-words.ts';
import { isGivenName } from '../lists/given-names.ts';
import { genderOfTitle, officesOfTitle } from '../lists/titles.ts';
import { contextBefore, type NameContext, titleAt } from './context.ts';
import { figureOf, joins, matchAt } from './gazetteer.ts';
import { heldOffice, type OfficeHolder, officeHolders } from './office-holders.ts';
import { type Entry, introduce, introduceFigure, type Register, shortFormsOf } from './register.ts';
import type { FoundName } from './scan.ts';
import { slugOf } from './slug.ts';
import type { Token } from './tokens.ts';

const holdersByShortForm = new Map<string, OfficeHolder[]>();
for (const holder of officeHolders) {
  const forms = new Set([holder.name, ...holder.aliases].flatMap(shortFormsOf));
  for (const form of forms) holdersByShortForm.set(form, [...(holdersByShortForm.get(form) ?? []), holder]);
}

interface Search {
  readonly tokens: readonly Token[];
  readonly register: Register;
  readonly day: string | null;
  readonly taken: ReadonlySet<number>;
  readonly lowerCase: ReadonlySet<string>;
  readonly inSource: (token: Token) => boolean;
  /** The last word of a name to the one named last that ends so. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** Family names, given names and acronyms of those named in full, and office holders named by title or family name only. */
export function findShortNames(
  tokens: readonly Token[],
  register: Register,
  day: string | null,
  full: readonly FoundName[],
  inSource: (token: Token) => boolean,
): readonly FoundName[] {
  const search: Search = {
    tokens,
    register,
    day,
    taken: new Set(full.flatMap((name) => range(name.from, name.to))),
    lowerCase: new Set(tokens.filter((token) => !token.capital).map((token) => token.text)),
    inSource,
    organisations: organisationsByLastWord(register),
  };
  enterGivenNames(register);
  const found: FoundName[] = [];
  for (let k = 0; k < tokens.length; k += 1) {
    if (!isOpen(search, k)) continue;
    const name = shortNameAt(search, k);
    if (name === null) continue;
    found.push(name);
    k = name.to - 1;
  }
  return found;
}

function organisationsByLastWord(register: Register): ReadonlyMap<string, string> {
  const others = [...register.entries.values()].filter(({ type, name }) => type !== 'person' && name.includes(' '));
  return new Map(others.map(({ id, name }) => [name.slice(name.lastIndexOf(' ') + 1), id]));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function isOpen(search: Search, k: number): boolean {
  const token = search.tokens[k];
  return token?.capital === true && !search.taken.has(k) && titleAt(search.tokens, k) === 0;
}

/** A given name alone means the one person of that name, where no other goes by it. */
function enterGivenNames(register: Register): void {
  const bearers = new Map<string, string[]>();
  for (const { id, name, type } of register.entries.values()) {
    const [first = '', second] = name.split(/\s+/);
    if (type !== 'person' || second === undefined || !isGivenName(first)) continue;
    bearers.set(first, [...(bearers.get(first) ?? []), id].slice(0, 2));
  }
  for (const [first, ids] of bearers) {
    const taken = commonWords.has(first.toLowerCase()) || register.shortForms.has(first);
    if (ids.length === 1 && !taken) register.shortForms.set(first, ids);
  }
}

function shortNameAt(search: Search, k: number): FoundName | null {
  const owner = (at: number) => ownerAt(search, at);
  const context = contextBefore(search.tokens, k, owner);
  for (const length of [4, 3, 2, 1]) {
    const phrase = phraseAt(search.tokens, k, length);
    if (phrase === null) continue;
    const letters = length === 1 ? search.register.shortForms.get(search.tokens[k]?.text ?? '') : undefined;
    const known = search.register.shortForms.get(phrase) ?? letters ?? organisationCalled(search, phrase, k);
    if (known !== undefined) {
      const ids = chosen(search, known, context);
      if (ids.length > 0) return { from: k, to: k + length, ids };
    }
    const ids = holdersCalled(search, phrase, k, context);
    if (ids.length > 0) return { from: k, to: k + length, ids };
  }
  return titledStranger(search, k, context);
}

/** "The Post", "the Ministry": the organisation named last before whose name ends so. */
function organisationCalled(search: Search, word: string, k: number): readonly string[] | undefined {
  if (!organisationWords.has(word.toLowerCase()) || search.tokens[k - 1]?.text.toLowerCase() !== 'the')
    return undefined;
  const named = search.organisations.get(word);
  return named === undefined ? undefined : [named];
}

function ownerAt(search: Search, at: number): string | null {
  const phrase = spelt(search.tokens[at]?.text ?? '');
  const id = search.register.shortForms.get(phrase)?.[0];
  return id === undefined ? null : (search.register.entries.get(id)?.of ?? null);
}

/** The next so many words in capitals as one phrase; hyphens as spaces, as the register writes them. */
function phraseAt(tokens: readonly Token[], k: number, length: number): string | null {
  const words = tokens.slice(k, k + length);
  if (words.length < length || words.some((word, j) => j > 0 && !joinsName(word, words[j - 1]))) return null;
  return words.map((word) => spelt(word.text)).join(' ');
}

/** Names in transcripts stand in capitals throughout. */
function spelt(word: string): string {
  const plain = word.replaceAll('’', "'");
  return /^\p{Lu}{4,}$/u.test(plain) ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}

function joinsName(word: Token, before: Token | undefined): boolean {
  return before !== undefined && !before.possessive && joins(word, before);
}

/** A name that fits more people than this means nobody in particular. */
const mostCandidates = 8;

/**
 * Whom of several a short form means: those whom the words before it fit; not one called late; the office holder of the day.
 * What that leaves open stays open.
 */
function chosen(search: Search, ids: readonly string[], context: NameContext): readonly string[] {
  const entries = ids.flatMap((id) => search.register.entries.get(id) ?? []);
  const [most = 0, next = 0] = entries.map(({ named }) => named).sort((a, b) => b - a);
  const steps: readonly ((entry: Entry) => boolean)[] = [
    (entry) => context.of === null || entry.of === context.of,
    (entry) => context.titles.length === 0 || context.titles.some((title) => entry.titles.has(title)),
    (entry) => context.late || !entry.late,
    (entry) => isInOffice(entry.id, search.day),
    (entry) => entry.named >= 2 * (entry.named === most ? next : most),
  ];
  let left = entries;
  for (const step of steps) {
    const fitting = left.filter(step);
    if (left.length > 1 && fitting.length > 0) left = fitting;
  }
  return left.length > mostCandidates ? [] : left.map((entry) => entry.id);
}

function isInOffice(id: string, day: string | null): boolean {
  const holder = officeHolders.find((candidate) => candidate.id === id);
  return holder !== undefined && day !== null && heldOffice(holder, day);
}

/** Office holders of that family name whom nobody named in full: by title, by state, and by the day, as far as known. */
function holdersCalled(search: Search, phrase: string, k: number, context: NameContext): readonly string[] {
  const holders = holdersByShortForm.get(phrase) ?? [];
  const titled = context.titles.length > 0 || context.of !== null;
  if (holders.length === 0 || (!titled && !isBareName(search, phrase, k))) return [];
  const offices = context.titles.flatMap(officesOfTitle);
  const fitting = holders.filter(
    (holder) =>
      (search.day === null || heldOffice(holder, search.day)) &&
      (context.of === null || holder.terms.some((term) => term.of === context.of)) &&
      (offices.length === 0 || holder.terms.some((term) => offices.includes(term.office))),
  );
  if (fitting.length === 0 || fitting.length > 3) return [];
  for (const holder of fitting) {
    const figure = figureOf(holder.id);
    if (figure !== undefined) introduceFigure(search.register, figure, search.day, { titles: context.titles });
  }
  return fitting.map((holder) => holder.id);
}

/** A family name alone is believed on a known day, where it is no common word, no given name and no start of another name. */
function isBareName(search: Search, phrase: string, k: number): boolean {
  const token = search.tokens[k];
  const next = search.tokens[k + phrase.split(' ').length];
  const word = phrase.toLowerCase();
  if (token === undefined || search.day === null || commonWords.has(word) || isGivenName(phrase)) return false;
  if (next?.capital === true && joinsName(next, search.tokens[k + phrase.split(' ').length - 1]) && next.gap !== '-')
    return false;
  const before = search.tokens[k - 1];
  if (before?.capital === true && !before.first && joinsName(token, before) && token.gap !== '-') return false;
  return !(token.first && search.lowerCase.has(word));
}

/** "Mr Alvarez" whom nobody introduced, or a source that is one unknown name; the first name of one person named in full is theirs. */
function titledStranger(search: Search, k: number, context: NameContext): FoundName | null {
  const token = search.tokens[k];
  const word = token?.text.toLowerCase() ?? '';
  if (token === undefined || commonWords.has(word) || organisationWords.has(word) || placeWords.has(word)) return null;
  if (matchAt(search.tokens, k) !== null || /\($/.test(token.gap)) return null;
  const lone = search.inSource(token) && isLoneSource(search, k);
  if (context.titles.length === 0 && !lone) return null;
  if (token.text.length < 2 || (token.first && search.lowerCase.has(word))) return null;
  const bearers = [...search.register.entries.values()].filter(
    ({ type, name }) => type === 'person' && name.startsWith(`${spelt(token.text)} `),
  );
  if (bearers.length === 1 && bearers[0] !== undefined) return { from: k, to: k + 1, ids: [bearers[0].id] };
  const gender = context.titles.map(genderOfTitle).find((told) => told !== null) ?? null;
  const entry = introduce(search.register, {
    id: slugOf(token.text),
    name: spelt(token.text),
    type: 'person',
    of: context.of,
    titles: context.titles,
    gender,
  });
  search.register.shortForms.set(spelt(token.text), [entry.id]);
  return { from: k, to: k + 1, ids: [entry.id] };
}

function isLoneSource(search: Search, k: number): boolean {
  const around = [search.tokens[k - 1], search.tokens[k + 1]];
  return (
    around.every((token) => token === undefined || !search.inSource(token)) &&
    /^\p{Lu}\p{Ll}/u.test(search.tokens[k]?.text ?? '')
  );
}
