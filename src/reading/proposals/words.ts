import { stemmer } from 'stemmer';
import { continuings, endings, light, synonyms, vague } from '../lists/deeds.ts';

/** A word of a text: its place, its stem, and the groups of synonyms that it belongs to. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stem: string;
}

const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any all both each every no such own other another ' +
    'i we you he she it they me us him her them my our your his its their mine ours yours hers theirs one ' +
    'and or but nor so yet if unless until till while as than then though although because since whether ' +
    'in on at by of to from with without within into onto over under above below across against among between about around along ' +
    'behind beside beyond near off out through throughout toward towards up down upon for per via after before during ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must ought ' +
    'not never also still just only even now soon already again first very too quite rather more most less least ' +
    'who whom whose which what when where why how there here ' +
    'says said say told tell added yesterday today tomorrow ll re ve d s t'
  ).split(' '),
);

/** The words of a text, with places. Hyphens part words, apostrophes and points within do not. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map((match) => {
    const [word] = match;
    return { text: word, start: match.index, end: match.index + word.length, stem: stemOf(word) };
  });
}

/** Whether a word carries meaning of its own. */
export function isContentWord(word: Word): boolean {
  return !functionWords.has(word.text.toLowerCase().replace(/['’]s$/u, '')) && word.stem !== '';
}

/** The stem of a word, British and American spellings alike. */
export function stemOf(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$|['’.]/gu, '');
  return stemmer(plain.replace(/is(e[ds]?|ing|ations?|ers?)$/u, 'iz$1').replace(/ou(rs?|red|ring)$/u, 'o$1'));
}

const groupsOf = groupsByStem(synonyms);
const endingGroups = groupsByStem(endings);
const continuing = stemsOf(continuings);
const saysLittle = stemsOf(vague);
const tooLight = stemsOf(light);

function linesOf(list: string): readonly (readonly string[])[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(stemOf));
}

function groupsByStem(list: string): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  linesOf(list).forEach((stems, group) => {
    for (const stem of stems) groups.set(stem, (groups.get(stem) ?? new Set()).add(group));
  });
  return groups;
}

function stemsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stemOf));
}

/** How well two stems stand for one another: 1 the same, less for synonyms, 0 not at all. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return shares(groupsOf, a, b) || shares(endingGroups, a, b) ? 0.85 : 0;
}

function shares(groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const others = groups.get(b);
  return others !== undefined && [...(groups.get(a) ?? [])].some((group) => others.has(group));
}

/** Whether the word brings something to an end or makes it less. */
export function isEnding(stem: string): boolean {
  return endingGroups.has(stem);
}

/** Whether the word only says that something goes on. */
export function isContinuing(stem: string): boolean {
  return continuing.has(stem);
}

/** Whether the word says little about what is done. */
export function isVague(stem: string): boolean {
  return saysLittle.has(stem);
}

/** Whether a verb is no deed without what follows it. */
export function isLight(stem: string): boolean {
  return tooLight.has(stem);
}

const numbers: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred'.split(' '),
);

/** Whether the word is a number. */
export function isNumber(word: Word): boolean {
  return /^\p{N}/u.test(word.text) || numbers.has(word.text.toLowerCase());
}
