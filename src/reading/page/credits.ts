import { outlets } from '../lists/agencies.ts';
import { isGivenName } from '../lists/given-names.ts';

const sold = outlets.filter((outlet) => outlet.agency).flatMap((outlet) => [outlet.name, ...outlet.aliases]);

/** Names that stand alone as a credit, in lower case. */
const creditNames: ReadonlySet<string> = new Set([
  ...outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases]).map((name) => name.toLowerCase()),
  'ap photo',
  'file photo',
  'file',
  'handout',
  'archive',
  'courtesy',
  'reuters file photo',
]);

const labelled =
  /^(?:(?:photo(?:graph)?s?|images?|pictures?|credit|source|video|graphic|illustration)(?:\s+credit)?\s*(?:[:©]|\bby\b|\bcourtesy(?: of)?\b)|courtesy(?: of)?\b|copyright\b|©|\(c\))[\s:©]*/iu;
const parts = /\s*(?:\/|,|\||via|\s[-–—]\s|\band\b|&)\s*/iu;
const personal = /^\p{Lu}[\p{L}.'’-]*(\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u;

/**
 * Whether the line only says whose picture or text it is: an agency's name alone, several with slashes, a photographer
 * before an agency, or a name after "Photo:".
 */
export function isCredit(text: string): boolean {
  const line = text.replace(/^[[(]|[\])]$/g, '').replace(/[.\s]+$/, '');
  if (line.length > 120 || line === '') return false;
  const label = labelled.exec(line);
  const rest = label === null ? line : line.slice(label[0].length);
  const pieces = rest.split(parts).filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 5) return false;
  const named = pieces.filter((piece) => creditNames.has(piece.toLowerCase())).length;
  const people = pieces.filter((piece) => personal.test(piece)).length;
  if (label !== null) return named > 0 || people === pieces.length;
  return named > 0 && named + people >= pieces.length && people <= named + 1;
}

const agencyEnd = new RegExp(
  `[([/|–—-]\\s*(?:[^()\\[\\]]{0,60}[/, ])?(?:${sold.map(escaped).join('|')})(?:/[^()\\[\\]]{1,40})?\\s*[)\\]]?\\.?$`,
  'u',
);

/** Whether the line ends in a credit, as captions do: "… on Monday. [Jane Doe/Reuters]". */
export function endsInCredit(text: string): boolean {
  const tail = text.slice(-140);
  return agencyEnd.test(tail) && /[([|–—-]/.test(tail);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const byline =
  /^(?:written |reported |story |text )?by\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|van|von|al|bin|el|la|and|&|\p{Lu}[\p{L}.'’-]*)){1,9})(?:\s*[,|–—-].{0,60})?$/iu;

const posted = /^(?:posted|published|updated|last updated)\b[^.!?]{0,60}?\bby\s+/iu;

/** The author named by a line such as "By Jane Doe"; null where the line is none. */
export function authorOfByline(text: string): string | null {
  if (text.length > 140 || /[.!?]["”’']?$/.test(text)) return null;
  const name = byline.exec(text.replace(posted, 'by '))?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) ? name.trim() : null;
}

/** Whether the line is a person's name alone, by a given name that is known. */
export function isNameAlone(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 1 && words.length < 5 && personal.test(text) && isGivenName(words[0] ?? '');
}
