import { commonWords, organisationNouns, places } from '../lists/common-words.ts';
import { genderOfGivenName } from '../lists/given-names.ts';
import { genderOfTitle } from '../lists/titles.ts';
import { capitalRun } from './capital-run.ts';
import { contextBefore, noContext } from './context.ts';
import { figureOf, matchAt } from './gazetteer.ts';
import { addShortForm, introduce } from './register.ts';
import { isOrdinary, nameOf, ownerAt, remember, type Scan } from './scan.ts';
import { slugOf } from './slug.ts';

/** An unknown name in capitals that is longer than what the lists know of it. */
export function takeRun(scan: Scan, k: number, known: number): number {
  const token = scan.tokens[k];
  if (token === undefined || !token.capital || scan.headlines.has(token.block)) return 0;
  const common = commonWords.has(token.text.toLowerCase());
  if (known === 0 && token.first && (common || isOrdinary(scan, token))) return 0;
  if (known === 0 && !common && takeLetters(scan, k)) return 1;
  const context = contextBefore(scan.tokens, k, (at) => ownerAt(scan, at));
  const run = capitalRun(scan.tokens, k, context.titles.length > 0);
  if (run === null || run.to - run.from <= known) return 0;
  if ((known > 0 || common) && (run.type === 'person' || run.type === 'place')) return 0;
  const length = run.to - run.from;
  const name = nameOf(scan.tokens, run.from, run.to);
  if (run.type === 'place' || places.has(name.toLowerCase())) return run.type === 'place' ? length : 0;
  if (run.type === 'person' && (length === 1 || isCut(scan, run.from, run.to))) return 0;
  if (run.type === 'person' && !run.sure && !isLikelyName(scan, run.from, run.to, context.of)) return 0;
  if (run.type === 'person' && context.titles.length === 0 && scan.register.shortForms.has(name.replaceAll('-', ' ')))
    return 0;
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

/** A pair of unknown capitals is a person's name where somebody is quoted by it or called by its last word, or it follows the name of a state. */
function isLikelyName(scan: Scan, from: number, to: number, of: string | null): boolean {
  const words = scan.tokens.slice(from, to);
  if (words.some((word) => isOrdinary(scan, word) || word.text.length < 2)) return false;
  return of !== null || words.every((word) => scan.inSource(word)) || scan.called.has(words.at(-1)?.text ?? '');
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

/** The state that an organisation's own name speaks of: "Oslo Peace Centre" of none, "Russian Foreign Ministry" of one. */
function innerState(scan: Scan, from: number, to: number): string | null {
  for (let k = from; k < to; k += 1) {
    const entry = matchAt(scan.tokens, k)?.entries[0];
    if (entry?.figure.type === 'state' && entry.naming !== 'metonym') return entry.figure.id;
  }
  return null;
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

/** "the news agency BNA": letters after a word that says what they stand for are an organisation's name. */
function takeLetters(scan: Scan, k: number): boolean {
  const token = scan.tokens[k];
  const before = scan.tokens[k - 1];
  if (token === undefined || before === undefined || !/^\p{Lu}{2,8}$/u.test(token.text)) return false;
  if (!organisationNouns.has(before.text) || token.sentence !== before.sentence || token.gap !== ' ') return false;
  const { of } = contextBefore(scan.tokens, k - 1, (at) => ownerAt(scan, at));
  const { id } = introduce(scan.register, { id: slugOf(token.text), name: token.text, type: 'organisation', of });
  addShortForm(scan.register, token.text, id);
  remember(scan, { from: k, to: k + 1, ids: [id] });
  return true;
}
