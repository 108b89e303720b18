import type { Span } from '../../text/index.ts';
import { groupWords, prepositions } from '../lists/common-words.ts';
import { titleModifiers } from '../lists/titles.ts';
import { countBefore, within } from '../within.ts';
import { titleAt } from './context.ts';
import type { Cast } from './find-actors.ts';
import { figureOf, matchAt } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { introduce, introduceFigure } from './register.ts';
import { nameOf } from './scan.ts';
import { slugOf } from './slug.ts';
import type { Token } from './tokens.ts';

/** Whom a source names: ids; all of them together, or the candidates of whom it is one. */
export interface SpeakersOf {
  readonly ids: readonly string[];
  readonly joint: boolean;
}

/** The words of a source that are looked at. */
const longestSource = 80;

export const nobody: SpeakersOf = { ids: [], joint: true };

/**
 * Whom a source means. Its head counts, not what is attached to it: "Lund's adviser Nils Aas" is Aas, "the
 * director of the Northern Institute" the director. A head that no name stands for becomes an actor of its own
 * ("analysts", "a senior official"), entered into the register.
 */
export function speakersOf(cast: Cast, source: readonly Span[]): SpeakersOf {
  const tokens = tokensIn(cast, source).slice(0, longestSource);
  if (tokens.length === 0 || isFirstPerson(tokens)) return nobody;
  if (tokens.length === 1 && /^(?:who|which|that|whom)$/.test(tokens[0]?.text ?? ''))
    return antecedent(cast, tokens[0]);
  const inside = source.flatMap((span) => within(cast.mentions, span).filter((mention) => mention.end <= span.end + 2));
  const heads = headsOf(cast, tokens, inside);
  if (heads.length === 0) return described(cast, tokens, inside);
  const only = heads.length === 1 ? heads[0] : undefined;
  if (only !== undefined) return { ids: only.ids, joint: only.joint };
  return { ids: [...new Set(heads.flatMap((head) => (head.joint ? head.ids : head.ids.slice(0, 1))))], joint: true };
}

/** Whether the source is "I" or "we": the speaker of the statement around it. */
export function isFirstPerson(tokens: readonly Token[]): boolean {
  return tokens.length <= 2 && /^(?:I|[Ww]e|us|[Mm]e|myself|ourselves)$/.test(tokens.at(-1)?.text ?? '');
}

/** The mentions that are the source, and those joined to it by "and". */
function headsOf(cast: Cast, tokens: readonly Token[], inside: readonly Mention[]): readonly Mention[] {
  const lone = tokens.length === 1;
  const free = inside.filter((mention) => (lone || !mention.possessive) && !(mention.compound && inside.length > 1));
  const first =
    free.find((mention, k) => isHead(tokens, mention) && !isModifier(tokens, mention, free[k + 1])) ??
    personAfter(cast, tokens, free);
  if (first === undefined) return [];
  const heads = [first];
  for (const mention of free) {
    const last = heads.at(-1);
    if (last === undefined || mention.start <= last.end || mention.ids.join() === last.ids.join()) continue;
    if (!isCoordinated(cast, tokens, last, mention)) break;
    heads.push(mention);
  }
  return heads;
}

/** "Stein spokeswoman Melezia Figueroa": a name that, through a title, says whose the next one is. */
function isModifier(tokens: readonly Token[], mention: Mention, next: Mention | undefined): boolean {
  if (next === undefined) return false;
  const between = tokens.filter((token) => token.start >= mention.end && token.end <= next.start);
  if (between.length === 0 || between.some((token) => /[,;:]/.test(token.gap))) return false;
  const end = between.at(-1);
  const last = end === undefined ? -1 : tokens.indexOf(end);
  return (
    !/^(?:and|or)$/.test(between[0]?.text ?? '') &&
    [1, 2, 3, 4].some((length) => last - length + 1 >= 0 && titleAt(tokens, last - length + 1) === length)
  );
}

/** Whether only titles, adjectives, owners and articles stand between the start of the source and the mention. */
function isHead(tokens: readonly Token[], mention: Mention): boolean {
  if (isAttribute(tokens, mention)) return false;
  const before = tokens.filter((token) => token.end <= mention.start);
  return before.every(
    (token, k) => !(prepositions.has(token.text.toLowerCase()) && k > 0 && !inTitle(before, k)) && !isMark(token, k),
  );
}

/** "one GOP source", "the Trump campaign": a name before a noun says what kind it is. */
function isAttribute(tokens: readonly Token[], mention: Mention): boolean {
  const next = tokens.find((token) => token.start >= mention.end);
  if (next === undefined || mention.how !== 'name' || !/^[ \u00a0-]$/u.test(next.gap) || next.capital) return false;
  return (
    !prepositions.has(next.text) &&
    !/^(?:and|or|who|which|that|whose|himself|herself|itself|themselves|also|alike|together|then|now|later|has|have|had|is|was|were|will)$/.test(
      next.text,
    )
  );
}

/** Whom "who" continues: what is named right before it. */
function antecedent(cast: Cast, who: Token | undefined): SpeakersOf {
  if (who === undefined) return nobody;
  const before = within(cast.mentions, { start: who.start - 80, end: who.start });
  const named = before.findLast((mention) => mention.sentence === who.sentence && who.start - mention.end <= 3);
  if (named !== undefined) return { ids: named.ids, joint: named.joint };
  const noun = tokensIn(cast, [{ start: who.start - 30, end: who.start }]).at(-1);
  if (noun === undefined || noun.sentence !== who.sentence || noun.capital || prepositions.has(noun.text))
    return nobody;
  return described(cast, [noun], []);
}

/** The words that lie wholly in one of the spans. */
export function tokensIn(cast: Cast, spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) =>
    within(cast.tokens, span).filter((token) => token.start >= span.start && token.end <= span.end),
  );
}

/** "secretary of state": a preposition within a title attaches nothing. */
function inTitle(tokens: readonly Token[], k: number): boolean {
  return [1, 2, 3].some((back) => k - back >= 0 && titleAt(tokens, k - back) > back);
}

function isMark(token: Token, k: number): boolean {
  return k > 0 && /[,;:(]/.test(token.gap);
}

/** "the head of the agency, Rafael Grossi": a person named after a comma is the head. */
function personAfter(cast: Cast, tokens: readonly Token[], free: readonly Mention[]): Mention | undefined {
  return free.find((mention) => {
    const token = tokens.find((candidate) => candidate.start === mention.start);
    const type = cast.register.entries.get(mention.ids[0] ?? '')?.type;
    if (type !== 'person' || token === undefined) return false;
    const head = tokens[0];
    const described = head !== undefined && head.start < token.start;
    return described && (/^,[\s\u00a0]$/u.test(token.gap) || titleBefore(tokens, token));
  });
}

function titleBefore(tokens: readonly Token[], token: Token): boolean {
  const k = tokens.indexOf(token);
  return (
    [1, 2, 3].some((length) => k - length >= 0 && titleAt(tokens, k - length) === length) &&
    !tokens.slice(0, k).some((other, j) => j > 0 && prepositions.has(other.text.toLowerCase()) && !inTitle(tokens, j))
  );
}

/** Whether "and" or a comma joins two mentions, with nothing between but what may stand before a name. */
function isCoordinated(cast: Cast, tokens: readonly Token[], left: Mention, right: Mention): boolean {
  const between = tokens.filter((token) => token.start >= left.end && token.end <= right.start);
  const next = tokens.find((token) => token.start >= left.end);
  if (next === undefined) return false;
  const words = between.map((token) => token.text.toLowerCase());
  const commaList =
    /^,[\s\u00a0]$/u.test(next.gap) &&
    tokens.some((token) => token.start >= left.end && /^(?:and|or)$/.test(token.text));
  const joined = words[0] === 'and' || words[0] === 'or' || (words[0] === 'as' && words[1] === 'well');
  if (!joined && !(commaList && words.length === 0)) return false;
  return between.slice(joined ? 1 : 0).every((token) => mayPrecedeName(cast, tokens, token));
}

function mayPrecedeName(cast: Cast, tokens: readonly Token[], token: Token): boolean {
  const word = token.text.toLowerCase();
  if (
    /^(?:the|a|an|his|her|its|their|well|as|also|both)$/.test(word) ||
    titleModifiers.has(word) ||
    token.possessive ||
    token.capital
  )
    return true;
  const k = tokens.indexOf(token);
  return (
    [0, 1, 2, 3].some((back) => k - back >= 0 && titleAt(tokens, k - back) > back) ||
    matchAt(cast.tokens, countBefore(cast.tokens, token.start)) !== null
  );
}

const determiner =
  /^(?:the|a|an|this|that|these|those|some|many|several|most|other|another|one|two|three|both|all|few|any|his|her|its|their|our|my)$/i;
const stopWord =
  /^(?:who|whom|whose|which|that|speaking|citing|quoting|according|on|in|at|during|after|before|when|while|as)$/i;

/** A source without a name: its words up to what is attached to it, as an actor of its own. */
function described(cast: Cast, tokens: readonly Token[], inside: readonly Mention[]): SpeakersOf {
  const start = tokens.findIndex((token) => !determiner.test(token.text));
  if (start < 0) return nobody;
  const stop = tokens.findIndex((token, k) => k > start && (stopWord.test(token.text) || /[,;:(–—]/.test(token.gap)));
  const words = tokens.slice(start, stop < 0 ? Math.min(tokens.length, start + 8) : stop);
  if (words.length === 0 || words.every((token) => !/\p{L}{2}/u.test(token.text)) || isPronoun(words)) return nobody;
  const home = homeOf(cast, words, inside);
  if (home !== null) return { ids: [home], joint: true };
  const name = nameOf(words, 0, words.length);
  const head = headNoun(words);
  const many =
    groupWords.has(head) ||
    /s$/.test(head) ||
    /^(?:percent|majority|half|number|dozens|thirds|public|crowd|group)$/.test(head);
  const of = inside.map((mention) => mention.ids[0]).find((id) => id !== undefined && isHome(cast, id)) ?? null;
  const isPerson =
    words.some((_, k) => titleAt(words, k) > 0) ||
    /^(?:official|source|man|woman|diplomat|aide|witness|resident)$/i.test(head);
  const entry = introduce(cast.register, {
    id: slugOf(name),
    name,
    type: many ? 'group' : isPerson ? 'person' : 'organisation',
    of,
  });
  return { ids: [entry.id], joint: true };
}

/** "his country", "her government": the state of whom the pronoun means. */
function homeOf(cast: Cast, words: readonly Token[], inside: readonly Mention[]): string | null {
  const [only, ...more] = words;
  if (more.length > 0 || !/^(?:country|nation|government)$/.test(only?.text ?? '')) return null;
  const owner = inside.find((mention) => mention.possessive && mention.end < (only?.start ?? 0))?.ids;
  const home = owner?.length === 1 ? cast.register.entries.get(owner[0] ?? '')?.of : undefined;
  const figure = figureOf(home ?? '');
  return figure?.type === 'state' ? introduceFigure(cast.register, figure, null).id : null;
}

function isHome(cast: Cast, id: string): boolean {
  return ['state', 'organisation', 'body'].includes(cast.register.entries.get(id)?.type ?? '');
}

function isPronoun(words: readonly Token[]): boolean {
  return (
    words.length === 1 &&
    /^(?:he|she|it|they|you|who|him|her|them|everyone|everybody|nobody|anyone|someone|somebody|others?)$/i.test(
      words[0]?.text ?? '',
    )
  );
}

/** The last word before the first preposition. */
function headNoun(words: readonly Token[]): string {
  const at = words.findIndex((token, k) => k > 0 && prepositions.has(token.text.toLowerCase()));
  return (words[at < 0 ? words.length - 1 : at - 1]?.text ?? '').toLowerCase();
}
