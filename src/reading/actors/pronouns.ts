import { prepositions } from '../lists/common-words.ts';
import type { Gender } from '../lists/given-names.ts';
import type { Mention } from './mention.ts';
import { mentionOf } from './mentions.ts';
import type { Register } from './register.ts';
import type { Token } from './tokens.ts';

const personal: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

/** What follows "her" where she is the object and owns nothing. */
const afterObject =
  /^(?:and|or|to|in|on|at|of|for|with|by|from|as|that|when|while|before|after|because|if|but|not|about|into)$/;

/** How far back an antecedent may lie, in sentences and in mentions. */
const reach = 6;
const mentionReach = 200;

/** What has been mentioned so far. */
interface Heard {
  readonly mentions: Mention[];
  /** How often each actor was mentioned. */
  readonly counts: Map<string, number>;
  /** For each sentence the place in `mentions` of its first one that stands free. */
  readonly leads: Map<number, number>;
}

function hear({ mentions, counts, leads }: Heard, mention: Mention): void {
  if (isFree(mention) && !leads.has(mention.sentence)) leads.set(mention.sentence, mentions.length);
  mentions.push(mention);
  for (const id of mention.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/**
 * Mentions with those of "he" and "she" added, and of "it" and "they" where somebody is quoted by them. An antecedent fits
 * in gender and number, and is preferred for being near, the subject of its sentence, a speaker, and often spoken of.
 */
export function withPronouns(
  tokens: readonly Token[],
  names: readonly Mention[],
  register: Register,
  isSource: (start: number, end: number) => boolean,
): readonly Mention[] {
  const heard: Heard = { mentions: [], counts: new Map(), leads: new Map() };
  let next = 0;
  tokens.forEach((token, k) => {
    for (let name = names[next]; name !== undefined && name.start <= token.start; name = names[next]) {
      hear(heard, name);
      next += 1;
    }
    const resolved = resolve(tokens, k, heard, register, isSource);
    if (resolved !== null) hear(heard, resolved);
  });
  return [...heard.mentions, ...names.slice(next)];
}

function resolve(
  tokens: readonly Token[],
  k: number,
  heard: Heard,
  register: Register,
  isSource: (start: number, end: number) => boolean,
): Mention | null {
  const token = tokens[k];
  if (token === undefined) return null;
  const word = token.text.toLowerCase();
  const gender = personal[word];
  if (gender === undefined && !((word === 'it' || word === 'they') && isSource(token.start, token.end))) return null;
  const fits =
    gender !== undefined
      ? (mention: Mention) => isPerson(mention, register, gender)
      : word === 'it'
        ? (mention: Mention) => isThing(mention, register)
        : (mention: Mention) => isSeveral(mention, register);
  const best = bestBefore(token, heard, fits, isSource);
  const mention = best === null ? null : mentionOf(tokens, k, k + 1, best.ids, 'pronoun', best.joint);
  const owns =
    word === 'his' ||
    (word === 'her' && /^\p{L}/u.test(mention?.before ?? '') && !afterObject.test(mention?.before ?? ''));
  return mention === null ? null : { ...mention, possessive: owns };
}

function isPerson(mention: Mention, register: Register, gender: Gender): boolean {
  if (mention.joint) return false;
  return mention.ids.some((id) => {
    const entry = register.entries.get(id);
    return entry?.type === 'person' && !entry.late && (entry.gender === null || entry.gender === gender);
  });
}

function isThing(mention: Mention, register: Register): boolean {
  if (mention.joint) return false;
  return mention.ids.some((id) => ['state', 'organisation', 'body'].includes(register.entries.get(id)?.type ?? ''));
}

function isSeveral(mention: Mention, register: Register): boolean {
  return (
    mention.joint ||
    mention.ids.some((id) => ['group', 'organisation', 'body'].includes(register.entries.get(id)?.type ?? ''))
  );
}

function bestBefore(
  token: Token,
  heard: Heard,
  fits: (mention: Mention) => boolean,
  isSource: (start: number, end: number) => boolean,
): Mention | null {
  const { mentions } = heard;
  let best: Mention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let k = mentions.length - 1; k >= 0 && k >= mentions.length - mentionReach; k -= 1) {
    const mention = mentions[k];
    if (mention === undefined || token.sentence - mention.sentence > reach) break;
    if (!fits(mention)) continue;
    const score = scoreOf(heard, k, mention, token, isSource);
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(
  { counts, leads }: Heard,
  k: number,
  mention: Mention,
  token: Token,
  isSource: (start: number, end: number) => boolean,
): number {
  const distance = token.sentence - mention.sentence;
  const free = isFree(mention);
  const often = Math.min(3, Math.max(0, ...mention.ids.map((id) => counts.get(id) ?? 0)));
  return (
    -2.5 * distance +
    (leads.get(mention.sentence) === k ? 3 : 0) +
    (free ? 2 : 0) +
    (isSource(mention.start, mention.end) ? 2.5 : 0) +
    0.5 * often -
    (mention.compound ? 2 : 0) -
    (mention.quoted !== token.quoted ? 3 : 0)
  );
}

function isFree(mention: Mention): boolean {
  return !mention.compound && !mention.possessive && !prepositions.has(mention.after);
}
