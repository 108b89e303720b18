import type { Span } from '../../text/index.ts';
import { isContentWord, isContinuing, isEnding, isLight, isNumber, isVague, type Word, wordsIn } from './words.ts';

/** A word by which a deed is recognised, and how much it counts. */
export interface Term {
  readonly stem: string;
  readonly weight: number;
  readonly number: boolean;
  /** Whether it stands far behind the verb. */
  readonly far: boolean;
  readonly word: Span;
}

/** Parties named in a text. */
export interface Naming extends Span {
  readonly parties: readonly string[];
  /** Whether it owns what follows: "Pyongyang's bid". */
  readonly possessive: boolean;
  /** Whether a person is named, rather than the party itself. */
  readonly person: boolean;
}

/** What somebody does, as a stretch of text says it. Spans are offsets into that text. */
export interface Act {
  /** Ids of the parties who do it; null where the words do not tell. */
  readonly agents: readonly string[] | null;
  /** Whether the words say that it is not done, or that it ends: "not", "refuse to", "stop", "lift". */
  readonly negative: boolean;
  readonly terms: readonly Term[];
  /** The verb with what belongs to it; for a passive the subject, too. */
  readonly phrase: Span;
  /** Whether a verb was found, rather than a noun. */
  readonly verbal: boolean;
  /** The verb, or the first noun. */
  readonly head: Word | null;
  /** Whether the verb's subject is what the deed is done to: "that sanctions be lifted". */
  readonly passive: boolean;
  /** Whether the words leave open that it happens: "may", "might", "could". */
  readonly open: boolean;
}

const auxiliaries =
  /^(?:will|would|shall|should|can|could|may|might|must|ought|to|have|has|had|having|do|does|did|am|is|are|was|were|also|still|first|now|soon|again|ever|once|that|then|only|even|\p{L}+ly|\p{L}+['’](?:ll|d|ve|re))$/iu;
/** These lead to a verb where "to" follows. */
const leading =
  /^(?:ready|willing|prepared|open|due|set|going|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|determined|committed|able|likely|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|agree(?:s|d|ing)?|need(?:s|ed)?|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|offer(?:s|ed|ing)?|threaten(?:s|ed|ing)?)$/iu;
const negations = /^(?:not|never|no|neither|nor|cannot|\p{L}+n['’]t)$/iu;
const refusals = /^(?:refus|declin|reject|oppos|resist|veto|rebuff|spurn|den(?:y|ies|ied)|rul(?:e|es|ed|ing)$)\p{L}*/iu;
const goingOn =
  /^(?:go|goes|going|went|gone|press\p{L}*|push\p{L}*|forg\p{L}*)\s+(?:ahead|on|forward)(?:\s+with)?(?=\s+\p{L})/iu;
const phrasal =
  /^(?:g[ia]v\p{L}+\s+up|pull\p{L}*\s+(?:out|back)|(?:put|bring|brought)\s+(?:\S+\s+){0,3}?end\s+to|(?:roll|scal|dial)\p{L}*\s+back|call\p{L}*\s+off|wind\p{L}*\s+down|back\p{L}*\s+(?:down|off)|walk\p{L}*\s+away|do\p{L}*\s+away)\b/iu;

/** Reads the deed that a stretch of text names. `named`: the parties named in the text. */
export function readAct(text: string, { start, end }: Span, named: readonly Naming[]): Act {
  const words = wordsIn(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const here = named.filter((naming) => naming.start >= start && naming.end <= end);
  const subject = subjectOf(words, here);
  const from = subject === null ? startWithoutSubject(words) : words.findIndex((word) => word.start >= subject.end);
  const verb = findHead(words, from < 0 ? words.length : from, text);
  const before = words.slice(0, Math.max(from, 0));
  const owner = here.find((naming) => naming.possessive && naming.start < (verb.head?.start ?? end));
  const atStart = !verb.verbal && subject === null;
  const rest = words.slice(verb.at);
  const object = rest.slice(0, 1 + rest.findIndex((word, k) => word === rest.at(-1) || endsClause(rest, k)));
  const last = object.find((_, k) => endsPhrase(object, k, text))?.end ?? object.at(-1)?.end ?? end;
  return {
    agents: subject?.parties ?? (verb.verbal && !verb.passive ? null : (owner?.parties ?? null)),
    negative: oddly([before.filter((word) => negations.test(word.text)).length % 2 === 1, verb.negative, verb.ending]),
    terms: termsOf([...(verb.passive || verb.continuing ? before : []), ...object], verb, here),
    phrase: { start: phraseStart(before, verb, words, atStart) ?? start, end: last },
    verbal: verb.verbal,
    head: verb.head,
    passive: verb.passive,
    open: words.slice(0, verb.at).some((word) => /^(?:may|might|could)$/iu.test(word.text) && isModal(word)),
  };
}

function phraseStart(
  before: readonly Word[],
  verb: Head,
  words: readonly Word[],
  atStart: boolean,
): number | undefined {
  if (verb.passive && before.length > 0) return before.find(isContentWord)?.start;
  return (atStart ? words.find(isContentWord) : words[verb.phraseAt])?.start;
}

/** The party that the text begins with, where a verb and no noun follows: not in "US guarantees might". */
function subjectOf(words: readonly Word[], named: readonly Naming[]): Naming | null {
  const first = named[0];
  if (first === undefined || first.possessive) return null;
  const before = words.filter((word) => word.end <= first.start);
  if (before.some(isContentWord) || before.length > 3) return null;
  const after = words.filter((word) => word.start >= first.end);
  if (/^\p{Lu}\p{Ll}/u.test(after[0]?.text ?? '')) return null;
  const modal = after.findIndex(isModal);
  const between = modal < 0 ? [] : after.slice(0, modal).filter((word) => !auxiliaries.test(word.text));
  return after.length === 0 ||
    (modal >= 0 && modal < 7 && between.length > 0 && !/^to$/iu.test(after[modal]?.text ?? ''))
    ? null
    : first;
}

const modals = /^(?:will|would|shall|should|can|could|may|might|must|ought|to|cannot|\p{L}+n['’]t|be)$/iu;

/** The month is no modal. */
function isModal({ text }: Word): boolean {
  return modals.test(text) && text !== 'May';
}

/** Where the verb group begins when no party leads: at the first modal, "to" or "be"; else at the beginning. */
function startWithoutSubject(words: readonly Word[]): number {
  const at = words.findIndex(isModal);
  return at >= 0 && at < 12 ? at : 0;
}

interface Head {
  /** Index of the first word after what only leads to the verb; terms begin here. */
  readonly at: number;
  readonly phraseAt: number;
  readonly head: Word | null;
  readonly verbal: boolean;
  readonly passive: boolean;
  readonly negative: boolean;
  readonly ending: boolean;
  readonly continuing: boolean;
}

/** Goes over auxiliaries, adverbs and negations to the verb that names the deed. */
function findHead(words: readonly Word[], from: number, text: string): Head {
  let negative = false;
  let passive = false;
  let led = from > 0;
  let continuing = false;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const goesOn = goingOn.exec(text.slice(word.start));
    if (goesOn !== null) {
      at += goesOn[0].trim().split(/\s+/u).length - 1;
      led = true;
      continue;
    }
    const ruledOut = /^out$/iu.test(word.text) && /^rul/iu.test(words[at - 1]?.text ?? '');
    if (negations.test(word.text) || refusals.test(word.text)) negative = !negative;
    else if (/^(?:be|been|being)$/iu.test(word.text)) passive = true;
    else if (isContinuing(word.stem)) continuing = true;
    else if (!ruledOut && !leadsOn(words, at)) {
      if (isContentWord(word) || isLight(word.stem)) break;
      continue;
    }
    led = true;
  }
  const head = words[at] ?? null;
  const phrase = head === null ? null : phrasal.exec(text.slice(head.start));
  if (words[at + 1]?.text.toLowerCase() === 'no' && head !== null) negative = !negative;
  return {
    at,
    phraseAt: at,
    head,
    verbal: led,
    passive,
    negative,
    ending: head !== null && (phrase !== null || isEnding(head.stem)),
    continuing,
  };
}

function leadsOn(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  if (/^help(?:s|ed|ing)?$/iu.test(word))
    return next !== '' && !/^(?:with|in|from|by|the|an?|him|her|them|us|\p{Lu}.*)$/u.test(next);
  return auxiliaries.test(word) || (leading.test(word) && /^(?:to|\p{L}+ly)$/iu.test(next));
}

function oddly(flags: readonly boolean[]): boolean {
  return flags.filter(Boolean).length % 2 === 1;
}

/** How far from the verb a word still belongs to the deed, in words. */
const near = 7;
const reach = 16;

/** The words of the deed with their weights: the verb less than its object, vague words and far ones less. */
function termsOf(words: readonly Word[], verb: Head, named: readonly Naming[]): readonly Term[] {
  const told = words
    .slice(0, reach)
    .map((word, k) => ({ word, far: k > near }))
    .filter(({ word }) => isContentWord(word) || isNumber(word))
    .filter(({ word }) => !named.some((one) => !one.person && one.start <= word.start && word.end <= one.end))
    .filter(({ word }) => !isContinuing(word.stem) && !refusals.test(word.text));
  const alone = told.length === 1;
  return told.map(({ word, far }) => ({
    stem: word.stem,
    number: isNumber(word),
    word: { start: word.start, end: word.end },
    far,
    weight: alone ? 1 : weightOf(word, word === verb.head),
  }));
}

function weightOf(word: Word, head: boolean): number {
  if (isNumber(word)) return 0;
  if (isLight(word.stem)) return 0.2;
  if (head) return isVague(word.stem) ? 0.4 : 0.6;
  return isVague(word.stem) ? 0.5 : 1;
}

/** Whether another clause begins after the k-th word. */
function endsClause(words: readonly Word[], k: number): boolean {
  return (
    k > 0 &&
    /^(?:which|who|whom|whose|while|as|because|although|though|where|saying|adding|considering|reflecting)$/iu.test(
      words[k + 1]?.text ?? '',
    )
  );
}

/** Whether "to" and a verb after the k-th word say what for: not in "its right to develop", "to the council". */
function isPurpose(words: readonly Word[], k: number): boolean {
  const [before, to, verb] = [words[k], words[k + 1], words[k + 2]];
  if (k < 2 || before === undefined || to?.text !== 'to' || verb === undefined || !/^\p{Ll}/u.test(verb.text))
    return false;
  return isContentWord(verb) && isContentWord(before) && !withInfinitive.test(before.text);
}

/** Nouns that "to" and a verb belong to. */
const withInfinitive =
  /^(?:right|plan|offer|decision|attempt|effort|proposal|promise|refusal|ability|willingness|call|demand|need|way|obligation|time|pledge|threat|bid|move|permission|request|commitment|chance|opportunity|power|mandate|freedom)s?$/iu;

const phraseLength = 12;

/** Whether the phrase of a deed ends with its k-th word: before a mark, or a word that opens another clause. */
function endsPhrase(words: readonly Word[], k: number, text: string): boolean {
  const [word, next] = [words[k], words[k + 1]];
  if (word === undefined || next === undefined || k + 1 >= phraseLength) return true;
  if (/[,;:.!?"“”()…—–]/u.test(text.slice(word.end, next.start))) return true;
  if (k < 1) return false;
  if (isPurpose(words, k)) return true;
  return /^(?:which|who|while|as|because|after|before|when|where|if|unless|until|till|once|even|but|in|during|so|saying|adding|stemming|including)$/iu.test(
    next.text,
  );
}
