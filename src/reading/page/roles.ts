import type { BlockKind } from '../reading.ts';
import { couldDescribePicture, describesPicture } from './captions.ts';
import { authorOfByline, isCredit, isNameAlone } from './credits.ts';
import { isDateLine, isNoiseLine } from './noise.ts';
import type { Piece } from './page.ts';

type Roles = (BlockKind | null)[];

/**
 * What each piece of a page is. The steps stand in this order because each looks at what the ones before left open:
 * noise and credits by their own words, captions by their neighbours, then the title, headings and the standfirst.
 */
export function assignRoles(pieces: readonly Piece[]): readonly BlockKind[] {
  const roles: Roles = pieces.map(roleByItself);
  markBylines(pieces, roles);
  markCaptions(pieces, roles);
  markRepeats(pieces, roles);
  markTitle(pieces, roles);
  markHeadings(pieces, roles);
  markStandfirst(pieces, roles);
  return roles.map((role) => role ?? 'paragraph');
}

function roleByItself(piece: Piece): BlockKind | null {
  if (piece.hint === 'noise' || isNoiseLine(piece.text)) return 'noise';
  if (isCredit(piece.text) || authorOfByline(piece.text) !== null) return 'credit';
  if (piece.hint !== null && piece.hint !== 'paragraph') return piece.hint;
  return describesPicture(piece.text) && couldDescribePicture(piece.text) ? 'caption' : null;
}

/** How far from the top a page names who wrote it. */
const bylineReach = 8;

/** A name alone beside a line that is only a date, near the top, says who wrote it. */
function markBylines(pieces: readonly Piece[], roles: Roles): void {
  pieces.slice(0, bylineReach).forEach((piece, k) => {
    const beside = [pieces[k - 1], pieces[k + 1]].some((other) => other !== undefined && isDateLine(other.text));
    if (k > 0 && roles[k] === null && beside && isNameAlone(piece.text)) roles[k] = 'credit';
  });
}

/** A short block right above or below a credit, or one that the page gives twice close together, is a caption. */
function markCaptions(pieces: readonly Piece[], roles: Roles): void {
  pieces.forEach((piece, k) => {
    if (roles[k] !== null || piece.hint !== null || !couldDescribePicture(piece.text)) return;
    const below = roles[k + 1] === 'credit' && pieces[k + 1]?.close === true;
    const above = piece.close && roles[k - 1] === 'credit' && isCredit(pieces[k - 1]?.text ?? '');
    const twice = [k + 1, k + 2, k + 3].some((other) => sameText(piece, pieces[other]));
    if (k > 0 && (below || above || (twice && piece.text.length > 30))) roles[k] = 'caption';
  });
}

function sameText(piece: Piece, other: Piece | undefined): boolean {
  return other !== undefined && plainLetters(piece.text) === plainLetters(other.text);
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a page says a second time in the same words is noise; credits may come as often as there are pictures. */
function markRepeats(pieces: readonly Piece[], roles: Roles): void {
  const seen = new Set<string>();
  pieces.forEach((piece, k) => {
    const role = roles[k];
    if (role === 'noise' || role === 'credit') return;
    const letters = plainLetters(piece.text);
    if (seen.has(letters) && letters !== '') roles[k] = 'noise';
    else seen.add(letters);
  });
}

/** The first block of words that is short enough, where the markup named none; never one that opens with a dateline. */
function markTitle(pieces: readonly Piece[], roles: Roles): void {
  if (roles.includes('title')) return;
  markSectionNames(pieces, roles);
  const first = roles.findIndex((role) => role === null || role === 'heading');
  const piece = pieces[first];
  if (piece === undefined || wordsOf(piece.text) > 30 || startsWithDateline(piece.text)) return;
  if (roles[first] === 'heading' || reads(piece.text) !== 'sentence' || isShortBeforeLong(pieces, roles, first)) {
    roles[first] = 'title';
  }
}

/** Single words above a line that could be the title name the part of a site where the article stands. */
function markSectionNames(pieces: readonly Piece[], roles: Roles): void {
  const open = pieces.flatMap((_, k) => (roles[k] === null ? [k] : []));
  const words = open.map((k) => wordsOf(pieces[k]?.text ?? ''));
  const end = words.findIndex((count) => count !== 1);
  const below = pieces[open[end] ?? -1]?.text ?? '';
  if (end < 1 || (words[end] ?? 0) < 4 || reads(below) === 'sentence' || startsWithDateline(below)) return;
  for (const k of open.slice(0, end)) if (pieces[k]?.hint === null) roles[k] = 'noise';
}

function isShortBeforeLong(pieces: readonly Piece[], roles: Roles, at: number): boolean {
  const next = pieces.find((_, k) => k > at && roles[k] === null);
  const piece = pieces[at];
  if (piece === undefined || next === undefined || wordsOf(piece.text) > 20) return false;
  const sentences = piece.text.match(/[.!?]["”’']?\s+\p{Lu}/gu)?.length ?? 0;
  return sentences === 0 && !/["”“]/.test(piece.text) && wordsOf(next.text) > wordsOf(piece.text);
}

const dateline = /^\p{Lu}[\p{Lu}\p{L}.,'’ /]{2,60}(\([^)]{1,40}\)\s*)?\s[-–—]+\s/u;

function startsWithDateline(text: string): boolean {
  return dateline.test(text) && /^\p{Lu}{3}/u.test(text);
}

/**
 * Short lines that stop without a full stop and have a paragraph below them. Without one they are junk, as are three and
 * more in a row: a list of links.
 */
function markHeadings(pieces: readonly Piece[], roles: Roles): void {
  const titled = roles.indexOf('title');
  const looks = (k: number) => roles[k] === null && k > titled && looksLikeHeading(pieces[k]?.text ?? '');
  const candidates = pieces.map((_, k) => (roles[k] === 'heading' || looks(k) ? k : -1)).filter((k) => k >= 0);
  const open = new Set(candidates);
  for (const k of candidates) {
    const next = nextOfContent(roles, k);
    const run = runLength(roles, open, k);
    const followed = next !== -1 && (!open.has(next) || run <= 2);
    const spoken = roles[k] === null && pieces[k]?.hint === 'paragraph';
    if (spoken && followed) roles[k] = wordsOf(pieces[k]?.text ?? '') <= 8 && run === 1 ? 'heading' : 'paragraph';
    else if (run >= 3 && roles[k] === null && pieces[k]?.hint === null && !isListed(pieces, k)) roles[k] = 'noise';
    else roles[k] = followed ? 'heading' : 'noise';
  }
}

/** Whether the line is an item of a list that a person wrote: lines that belong together, close to one another. */
function isListed(pieces: readonly Piece[], k: number): boolean {
  return /^([•*-]|\d{1,2}[.)])\s/.test(pieces[k]?.text ?? '');
}

function nextOfContent(roles: Roles, at: number): number {
  for (let k = at + 1; k < roles.length; k += 1) {
    const role = roles[k];
    if (role === null || role === 'paragraph' || role === 'heading') return k;
  }
  return -1;
}

/** How many heading-like lines stand in a row around this one, with nothing but noise between. */
function runLength(roles: Roles, open: ReadonlySet<number>, at: number): number {
  let length = 1;
  for (const step of [-1, 1]) {
    for (let k = at + step; k >= 0 && k < roles.length && length < 10; k += step) {
      if (open.has(k)) length += 1;
      else if (roles[k] !== 'noise') break;
    }
  }
  return length;
}

function looksLikeHeading(text: string): boolean {
  return wordsOf(text) <= 12 && text.length <= 100 && reads(text) !== 'sentence';
}

/** A sentence ends in its mark; a question may be a heading; words in quotes without a mark may be, too. */
function reads(text: string): 'sentence' | 'words' {
  if (/[.!…;,:]["”’'»)\]]*$/u.test(text)) return /^\p{L}\.$/u.test(text) ? 'words' : 'sentence';
  return wordsOf(text) > 12 && /["”’'»]$/u.test(text) ? 'sentence' : 'words';
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/**
 * The block below the title is a standfirst where it reads like one (no full stop, or a byline, picture or date between it
 * and the first paragraph), and an article follows. Where the markup calls it a paragraph only a byline parts.
 */
function markStandfirst(pieces: readonly Piece[], roles: Roles): void {
  if (roles.includes('standfirst')) return;
  const title = roles.indexOf('title');
  if (title < 0) return;
  const first = roles.findIndex(
    (role, k) => k > title && (role === null || role === 'paragraph' || role === 'heading'),
  );
  const piece = pieces[first];
  if (piece === undefined || roles[first] === 'heading' || startsWithDateline(piece.text)) return;
  const between = roles.slice(title + 1, first);
  const after = roles[first + 1];
  const told = piece.hint === 'paragraph';
  const parted = after === 'credit' || (!told && (after === 'caption' || leadsToHead(pieces, roles, first + 1)));
  const bare = reads(piece.text) === 'words' && wordsOf(piece.text) > 4;
  const more = roles.some((role, k) => k > first && (role === null || role === 'paragraph'));
  const above = between.every((role) => role === 'noise');
  if (more && above && wordsOf(piece.text) <= 60 && (parted || bare)) roles[first] = 'standfirst';
}

/** Whether what begins here is noise with a date in it, or before a byline: the head of an article still goes on. */
function leadsToHead(pieces: readonly Piece[], roles: Roles, at: number): boolean {
  for (let k = at; roles[k] === 'noise'; k += 1) {
    if (isDateLine(pieces[k]?.text ?? '') || roles[k + 1] === 'credit') return true;
  }
  return false;
}
