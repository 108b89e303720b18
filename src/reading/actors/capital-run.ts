import {
  bodyWords,
  commonWords,
  nameParticles,
  organisationWords,
  placeWords,
  speechVerbs,
} from '../lists/common-words.ts';
import { isGivenName } from '../lists/given-names.ts';
import type { ActorType } from '../reading.ts';
import { titleAt } from './context.ts';
import { joins, matchAt } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** Words in capitals that stand together and that the lists do not know. */
export interface CapitalRun {
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly type: ActorType | 'place';
  /** Whether it is one by its own words or by what stands beside it; a bare pair of words is not. */
  readonly sure: boolean;
}

const longest = 8;
/** Organisations that are for or on something: "Council on Foreign Relations", "Center for Strategic Studies". */
const devoted = new Set(
  'council center centre institute committee commission foundation campaign coalition organization organisation association agency office fund department ministry society group alliance'.split(
    ' ',
  ),
);

/** The run of capitals that begins at the k-th token; null where none does. `titled`: a title stands before it. */
export function capitalRun(tokens: readonly Token[], k: number, titled: boolean): CapitalRun | null {
  const to = endOfRun(tokens, k);
  if (to === k) return null;
  const words = tokens.slice(k, to).map((token) => token.text);
  if (/^\p{L}$/u.test(words[0] ?? '') && tokens[k + 1]?.gap === '-') return null;
  const lower = words.map((word) => word.toLowerCase());
  const at = lower.findLastIndex((word) => organisationWords.has(word));
  if (at > 0 || (at === 0 && isLinked(tokens, k, to))) return organisation(tokens, k, to, lower[at] ?? '');
  if (placeWords.has(lower.at(-1) ?? '')) return { from: k, to, type: 'place', sure: true };
  const joint = jointOrganisation(tokens, k, to);
  if (joint !== null) return joint;
  if (words.length > 5 || (words.length === 1 && (!titled || organisationWords.has(lower[0] ?? '')))) return null;
  const sure =
    titled || isGivenName(words[0] ?? '') || isHyphenated(tokens, k, to) || isSpoken(tokens, to) || isInitial(words);
  return { from: k, to, type: 'person', sure };
}

function endOfRun(tokens: readonly Token[], k: number): number {
  let to = k;
  for (let at = k; at < tokens.length && at < k + longest; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > k && (tokens[at - 1]?.possessive === true || !joins(token, tokens[at - 1]))) break;
    const particle = at > k && isParticle(tokens, at);
    const given = at > k && token.gap === '-' && /^\p{Ll}{1,6}$/u.test(token.text) && tokens[at - 1]?.capital === true;
    if (!token.capital && !particle && !given) break;
    if (at > k && titleAt(tokens, at) > 0 && tokens[at + titleAt(tokens, at)]?.capital === true) break;
    if (at > k && (isCalendarWord(token.text) || /^\d/.test(token.text))) break;
    if (token.capital || given) to = at + 1;
  }
  return to;
}

/** "van" and "der" before a word in capitals. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!nameParticles.has(tokens[at]?.text ?? '') || next === undefined) return false;
  return next.capital || (nameParticles.has(next.text) && tokens[at + 2]?.capital === true);
}

function isCalendarWord(text: string): boolean {
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(
    text,
  );
}

function isLinked(tokens: readonly Token[], k: number, to: number): boolean {
  return to === k + 1 && tokens[to]?.text === 'of' && tokens[to + 1] !== undefined;
}

function organisation(tokens: readonly Token[], k: number, to: number, word: string): CapitalRun {
  return { from: k, to: extended(tokens, to, word), type: bodyWords.has(word) ? 'body' : 'organisation', sure: true };
}

/** Goes on over "of Foreign Affairs" and the like; "and" only before a word in capitals that is no name of its own. */
function extended(tokens: readonly Token[], to: number, word: string): number {
  let end = to;
  for (let at = to; at < tokens.length && at < to + longest; at += 1) {
    const token = tokens[at];
    if (token === undefined || tokens[at - 1]?.possessive === true || !joins(token, tokens[at - 1])) break;
    if (token.capital) {
      if (commonWords.has(token.text.toLowerCase()) || at === to) break;
      end = at + 1;
    } else if (!mayLink(tokens, at, at === to ? word : null)) break;
  }
  return end;
}

function mayLink(tokens: readonly Token[], at: number, word: string | null): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === 'of') return true;
  if (text === 'for' || text === 'on') return word !== null && devoted.has(word);
  if (text === 'the') return /^(?:of|for|on)$/.test(tokens[at - 1]?.text ?? '');
  const next = tokens[at + 1];
  return (
    text === 'and' &&
    word === null &&
    next?.capital === true &&
    matchAt(tokens, at + 1) === null &&
    !isGivenName(next.text)
  );
}

/** "Oversight and Government Reform Committee": two runs joined by "and" that end as one organisation. */
function jointOrganisation(tokens: readonly Token[], k: number, to: number): CapitalRun | null {
  const link = tokens[to];
  if (link?.text !== 'and' || !joins(link, tokens[to - 1]) || to - k > 3 || isGivenName(tokens[k]?.text ?? ''))
    return null;
  if (matchAt(tokens, to + 1) !== null) return null;
  const end = endOfRun(tokens, to + 1);
  const word = tokens[end - 1]?.text.toLowerCase() ?? '';
  return end - to > 2 && organisationWords.has(word) ? organisation(tokens, k, end, word) : null;
}

/** A given name of two syllables, as in "Jong-un", or two names joined. */
function isHyphenated(tokens: readonly Token[], k: number, to: number): boolean {
  return to - k >= 2 && tokens.slice(k + 1, to).some((token) => token.gap === '-' && /^\p{Ll}/u.test(token.text));
}

function isInitial(words: readonly string[]): boolean {
  return words.length >= 3 && words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word));
}

/** What follows tells that somebody spoke, or says who this is: "…, 54," "…, a lawmaker", "…, who". */
function isSpoken(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || tokens[to - 1]?.sentence !== next.sentence) return false;
  if (next.gap.trim() === '') return speechVerbs.has(next.text);
  return (
    /^,[\s\u00a0]$/u.test(next.gap) &&
    (/^\d{2}$/.test(next.text) || ['a', 'an', 'the', 'who', 'whose'].includes(next.text))
  );
}
