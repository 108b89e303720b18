import { commonWords, governmentWords, groupWords, places, placeWords } from '../lists/common-words.ts';
import { genderOfGivenName } from '../lists/given-names.ts';
import { genderOfTitle } from '../lists/titles.ts';
import { capitalRun } from './capital-run.ts';
import { contextBefore, noContext, titleAt } from './context.ts';
import type { GazetteerEntry, Naming } from './figure.ts';
import { figureOf, type GazetteerMatch, matchAt } from './gazetteer.ts';
import { addShortForm, introduce, introduceFigure, type Register } from './register.ts';
import { slugOf } from './slug.ts';
import type { Token } from './tokens.ts';

/** A name found: token indices, and the ids it may stand for. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

interface Scan {
  readonly tokens: readonly Token[];
  readonly register: Register;
  readonly day: string | null;
  readonly found: FoundName[];
  /** For each token the id of the name it belongs to, for what belongs to whom. */
  readonly owners: Map<number, string>;
  /** Words that the article also writes in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Blocks written like a headline, with most words in capitals. */
  readonly headlines: ReadonlySet<number>;
  /** Whether a token lies in the source of a statement. */
  readonly inSource: (token: Token) => boolean;
}

/** Every name written out in full, in order, entering its bearer into the register. */
export function findNames(
  tokens: readonly Token[],
  register: Register,
  day: string | null,
  inSource: (token: Token) => boolean,
): readonly FoundName[] {
  const scan: Scan = {
    tokens,
    register,
    day,
    found: [],
    owners: new Map(),
    lowerCase: new Set(tokens.filter((token) => !token.capital).map((token) => token.text)),
    headlines: headlineBlocks(tokens),
    inSource,
  };
  for (let k = 0; k < tokens.length; ) k += Math.max(1, takeAt(scan, k));
  return scan.found.filter((name) => !isSurname(scan, name));
}

/** A state's name that is also the family name of somebody named in full, as in "Jim Jordan", means that person. */
function isSurname(scan: Scan, name: FoundName): boolean {
  const text = scan.tokens[name.from]?.text ?? '';
  const state = scan.register.entries.get(name.ids[0] ?? '')?.type === 'state';
  return state && name.to === name.from + 1 && scan.register.shortForms.has(text);
}

/** How many tokens the name takes that begins here; 0 where none does. */
function takeAt(scan: Scan, k: number): number {
  const token = scan.tokens[k];
  if (token === undefined) return 0;
  const match = matchAt(scan.tokens, k);
  if (match === null && !token.capital) return 0;
  if (match === null && titleAt(scan.tokens, k) > 0) return titleAt(scan.tokens, k);
  const run = takeRun(scan, k, match?.length ?? 0);
  if (run > 0) return run;
  return match === null ? 0 : takeMatch(scan, k, match);
}

/** An unknown name in capitals that is longer than what the lists know of it. */
function takeRun(scan: Scan, k: number, known: number): number {
  const token = scan.tokens[k];
  if (token === undefined || !token.capital || scan.headlines.has(token.block)) return 0;
  if (known === 0 && (commonWords.has(token.text.toLowerCase()) || (token.first && isOrdinary(scan, token)))) return 0;
  const context = contextBefore(scan.tokens, k, (at) => ownerAt(scan, at));
  const run = capitalRun(scan.tokens, k, context.titles.length > 0);
  if (run === null || run.to - run.from <= known) return 0;
  if (known > 0 && (run.type === 'person' || run.type === 'place')) return 0;
  const length = run.to - run.from;
  const name = nameOf(scan.tokens, run.from, run.to);
  if (run.type === 'place' || places.has(name.toLowerCase())) return run.type === 'place' ? length : 0;
  if (run.type === 'person' && (length === 1 || isCut(scan, run.from, run.to))) return 0;
  if (run.type === 'person' && !run.sure && !isLikelyName(scan, run.from, run.to, context.of)) return 0;
  const inner = run.type === 'person' ? null : (innerState(scan, run.from, run.to) ?? context.of);
  const titled = run.type === 'person' ? context : { ...noContext, of: inner };
  const gender = titled.titles.map(genderOfTitle).find((told) => told !== null) ?? genderOfGivenName(token.text);
  const entry = introduce(scan.register, {
    id: slugOf(name),
    name,
    type: run.type,
    of: titled.of,
    titles: titled.titles,
    late: context.late,
    gender: run.type === 'person' ? gender : null,
  });
  remember(scan, { from: run.from, to: run.to, ids: [entry.id] });
  nameAcronym(scan, run.to, entry.id);
  return length;
}

/** A pair of unknown capitals is a person's name where somebody is quoted by it, or it follows the name of a state. */
function isLikelyName(scan: Scan, from: number, to: number, of: string | null): boolean {
  const words = scan.tokens.slice(from, to);
  if (words.some((word) => isOrdinary(scan, word) || word.text.length < 2)) return false;
  return of !== null || words.every((word) => scan.inSource(word));
}

/** What the bearer of the name at a token belongs to; the name may be a short form of one met before. */
function ownerAt(scan: Scan, at: number): string | null {
  const id = scan.owners.get(at) ?? scan.register.shortForms.get(scan.tokens[at]?.text ?? '')?.[0];
  return id === undefined ? null : (scan.register.entries.get(id)?.of ?? null);
}

/** A pair of capitals that the lists would cut in two, or whose last word is a common one. */
function isCut(scan: Scan, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k += 1) {
    const match = matchAt(scan.tokens, k);
    const person = match?.entries.every((entry) => entry.figure.type === 'person') ?? false;
    if (
      match !== null &&
      (k + match.length > to || (!person && genderOfGivenName(scan.tokens[from]?.text ?? '') === null))
    )
      return true;
  }
  return commonWords.has(scan.tokens[to - 1]?.text.toLowerCase() ?? '');
}

function isOrdinary(scan: Scan, token: Token): boolean {
  const word = token.text.toLowerCase();
  return commonWords.has(word) || scan.lowerCase.has(word);
}

/** The state that an organisation's own name speaks of: "Carnegie Moscow Center" of none, "Russian Foreign Ministry" of one. */
function innerState(scan: Scan, from: number, to: number): string | null {
  for (let k = from; k < to; k += 1) {
    const entry = matchAt(scan.tokens, k)?.entries[0];
    if (entry?.figure.type === 'state' && entry.naming !== 'metonym') return entry.figure.id;
  }
  return null;
}

function takeMatch(scan: Scan, k: number, match: GazetteerMatch): number {
  const { tokens } = scan;
  const entries = match.entries;
  const first = entries[0];
  const to = k + match.length;
  if (first === undefined) return match.length;
  if (first.figure.type === 'state' || first.figure.type === 'organisation' || first.figure.type === 'body') {
    const people = takePeople(scan, k, to, first);
    if (people > 0) return people;
  }
  if (first.naming === 'demonym')
    return /s$/.test(tokens[to - 1]?.text ?? '') && entries.length === 1
      ? takeDemonym(scan, k, to, first)
      : match.length;
  if (isPlaceHere(tokens, k, first.naming)) return match.length;
  if (isMisread(scan, k, to)) return 0;
  const context = contextBefore(tokens, k, (at) => ownerAt(scan, at));
  for (const { figure } of entries) {
    introduceFigure(scan.register, figure, scan.day, { titles: context.titles, late: context.late, of: context.of });
  }
  remember(scan, { from: k, to, ids: entries.map((entry) => entry.figure.id) });
  return match.length;
}

/** One-word names that are common words too: "Pole", "Labour", "Fed", "Pool" at the start of a sentence. */
function isMisread(scan: Scan, k: number, to: number): boolean {
  const token = scan.tokens[k];
  return (
    token !== undefined &&
    to === k + 1 &&
    token.first &&
    !/^\p{Lu}{2}/u.test(token.text) &&
    scan.lowerCase.has(token.text.toLowerCase())
  );
}

/** "in Moscow" and "the Sea of Japan" are places and nobody's government. */
function isPlaceHere(tokens: readonly Token[], k: number, first: Naming): boolean {
  const before = tokens[k - 1];
  const token = tokens[k];
  if (before?.text === 'of' && placeWords.has(tokens[k - 2]?.text.toLowerCase() ?? '')) return true;
  if (
    first !== 'metonym' ||
    before === undefined ||
    token === undefined ||
    before.sentence !== token.sentence ||
    token.gap.trim() !== ''
  )
    return false;
  return /^(?:in|at|near|outside|around|visited|reached|left|visiting)$/.test(before.text);
}

/** "US officials", "the Russian government": the state with those who act for it. */
function takePeople(scan: Scan, k: number, to: number, entry: GazetteerEntry): number {
  const { tokens } = scan;
  for (let at = to; at < tokens.length && at < to + 3; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (
      token === undefined ||
      before === undefined ||
      before.possessive ||
      token.capital ||
      !/^[ \u00a0-]$/u.test(token.gap)
    )
      return 0;
    const word = token.text;
    if (governmentWords.has(word) && entry.figure.type === 'state') return takeGovernment(scan, k, at + 1, entry);
    if (!groupWords.has(word)) continue;
    const name = nameOf(tokens, k, at + 1);
    introduce(scan.register, { id: slugOf(name), name, type: 'group', of: entry.figure.id });
    remember(scan, { from: k, to: at + 1, ids: [slugOf(name)] });
    return at + 1 - k;
  }
  return 0;
}

function takeGovernment(scan: Scan, k: number, to: number, entry: GazetteerEntry): number {
  introduceFigure(scan.register, entry.figure, scan.day);
  remember(scan, { from: k, to, ids: [entry.figure.id] });
  return to - k;
}

/** "Russians": a people as a group. */
function takeDemonym(scan: Scan, k: number, to: number, entry: GazetteerEntry): number {
  const name = nameOf(scan.tokens, k, to);
  introduce(scan.register, { id: slugOf(name), name, type: 'group', of: entry.figure.id });
  remember(scan, { from: k, to, ids: [slugOf(name)] });
  return to - k;
}

/** "Korean Central News Agency (KCNA)": later the letters alone will do. */
function nameAcronym(scan: Scan, to: number, id: string): void {
  const next = scan.tokens[to];
  if (
    next !== undefined &&
    /^[ \u00a0]\($/u.test(next.gap) &&
    /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(next.text) &&
    figureOf(slugOf(next.text)) === undefined
  ) {
    addShortForm(scan.register, next.text, id);
  }
}

function remember(scan: Scan, name: FoundName): void {
  scan.found.push(name);
  for (let k = name.from; k < name.to; k += 1) scan.owners.set(k, name.ids[0] ?? '');
}

/** The name as written, hyphens kept, white space run together. */
export function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, k) => (k === 0 ? '' : token.gap.replace(/[\s\u00a0]+/gu, ' ')) + token.text)
    .join('');
}

function headlineBlocks(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, { capital: number; all: number }>();
  for (const token of tokens) {
    if (token.text.length < 4) continue;
    const count = counts.get(token.block) ?? { capital: 0, all: 0 };
    counts.set(token.block, { capital: count.capital + (token.capital ? 1 : 0), all: count.all + 1 });
  }
  return new Set(
    [...counts].filter(([, count]) => count.all >= 3 && count.capital > count.all * 0.8).map(([block]) => block),
  );
}
