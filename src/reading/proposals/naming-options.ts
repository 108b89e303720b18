import type { Act } from './act.ts';
import type { Choice } from './options.ts';
import { choiceOf } from './options.ts';
import { freeName } from './parties.ts';
import { isContentWord, isLight, isVague, wordsIn } from './words.ts';

/** An option made of the words of a deed; null where they say too little. `taken`: names that are not free. */
export function newChoice(
  text: string,
  act: Act,
  side: string,
  refused: boolean,
  taken: ReadonlySet<string>,
): Choice | null {
  const telling = act.terms.filter(({ stem, number, far }) => !number && !far && !isVague(stem) && !isLight(stem));
  const words = text.slice(act.phrase.start, act.phrase.end).replace(/[\s\u00a0]+/gu, ' ');
  const size = words.split(' ').length;
  if (act.head === null || telling.length === 0 || (size < 2 && !act.verbal)) return null;
  const name = nameOf(words, act, refused && !act.verbal);
  const key = freeName(keyOf(name, act), taken);
  const choice = choiceOf(side, key, name, false);
  return choice.acts.some(({ terms }) => terms.some(({ weight }) => weight > 0)) ? choice : null;
}

/** A phrase as the name of an option: the verb in its base form, no marks, a capital. What is refused gets "Accept". */
function nameOf(phrase: string, act: Act, refused: boolean): string {
  const plain = phrase
    .replace(/["“”«»()]/gu, '')
    .replace(/^(?:some|such|no)\s+/iu, '')
    .replace(
      /\s(?:by|before|until|till|within|no later than)\s.*(?:\d|\bend of\b|\bnext\b|\bmidnight\b|day\b).*$/iu,
      '',
    )
    .replace(/(?:[\s,;:.–—-]+|\s(?:the|an?|to|of|in|on|at|for|with|by|from|and|or|its|his|her|their|our))+$/iu, '')
    .trim();
  const passive = plain.replace(/\s(?:(?:must|should|will|would)\s+)?be\s(?=\S+(?:ed|en|wn|ut|lt|ld|aid)\b)/iu, ' ');
  const based = act.verbal && passive === plain ? passive.replace(/^\p{L}+/u, baseForm) : passive;
  const named = refused ? `accept ${based.charAt(0).toLowerCase()}${based.slice(1)}` : based;
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** The base form of a verb as headlines and reports inflect it, by rule. */
function baseForm(verb: string): string {
  const irregular: Readonly<Record<string, string>> = {
    gave: 'give',
    took: 'take',
    made: 'make',
    went: 'go',
    left: 'leave',
    met: 'meet',
    held: 'hold',
    kept: 'keep',
    paid: 'pay',
    sent: 'send',
    cut: 'cut',
    put: 'put',
    withdrew: 'withdraw',
    began: 'begin',
    broke: 'break',
    built: 'build',
  };
  const known = irregular[verb.toLowerCase()];
  if (known !== undefined) return known;
  if (/[^s]ies$/iu.test(verb)) return verb.replace(/ies$/iu, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/iu.test(verb)) return verb.slice(0, -2);
  if (/[^su]s$/iu.test(verb)) return verb.slice(0, -1);
  if (/ied$/iu.test(verb)) return verb.replace(/ied$/iu, 'y');
  const stem = /^(.{2,}?)(?:ed|ing)$/iu.exec(verb)?.[1];
  if (stem === undefined || /ee$/iu.test(verb.slice(0, -1)) || !/[aeiouy]/iu.test(stem)) return verb;
  if (/([bdgmnprt])\1$/iu.test(stem)) return stem.slice(0, -1);
  return /(?:[cvzu]|[aeiou]s|invit|unit|ut|[^aeo]at|[nrd]g|(?<![aeiou])[aeiou]k|[bcdfgkptz]l|ir)$/iu.test(stem)
    ? `${stem}e`
    : stem;
}

/** The verb and its object, or the first two words that tell: `ease-sanctions`. */
function keyOf(name: string, act: Act): string {
  const words = wordsIn(name).filter((word) => isContentWord(word) && !/['’]s?$/u.test(word.text));
  const verb = act.passive ? words.findIndex(({ stem }) => stem === act.head?.stem) : -1;
  const object = words[verb - 1];
  const told =
    verb > 0 && object !== undefined ? [baseForm(words[verb]?.text ?? ''), object.text] : words.map(({ text }) => text);
  return told
    .slice(0, 2)
    .map((text) =>
      text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((word) => word !== '')
    .join('-');
}
