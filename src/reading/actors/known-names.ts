import { governmentWords, groupWords, placeWords, prepositions, speechVerbs } from '../lists/common-words.ts';
import { contextBefore } from './context.ts';
import type { GazetteerEntry, Naming } from './figure.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import { introduce, introduceFigure } from './register.ts';
import { nameOf, ownerAt, remember, type Scan } from './scan.ts';
import { slugOf } from './slug.ts';
import type { Token } from './tokens.ts';

/** How many tokens a name of the lists takes, entering its bearer. */
export function takeMatch(scan: Scan, k: number, match: GazetteerMatch): number {
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

/** Words after a state's name with which something else is told of it: "Iran would accept mediators". */
const endsNaming = new Set(
  'and or but that which who if to not would will can could may might must shall should is are was were be been has have had do does did'.split(
    ' ',
  ),
);

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
    if (endsNaming.has(word) || prepositions.has(word) || speechVerbs.has(word)) return 0;
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
