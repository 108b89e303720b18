import { didYouMean, either, quoted, say, type Wordings } from './wording.ts';

const nameProblems: Readonly<Record<string, string>> = {
  letters:
    'is not a name: names are ASCII letters, digits, - and _, and begin with a letter. Anything else belongs in `name:`.',
  long: 'is too long for a name: 100 characters at most. The long form belongs in `name:`.',
  reserved: 'is a word of the expressions and cannot be a name. Choose another one.',
};

/** What can be wrong with keys and values. */
export const shapeWordings: Wordings = {
  'unknown-key': (facts) =>
    `${quoted(facts, 'key')} means nothing here.${didYouMean(facts) || ` What can stand here: ${say(facts, 'known')}.`}`,
  'wrong-type': (facts) => `Here ${say(facts, 'expected')} is expected, and ${say(facts, 'found')} was found.`,
  'missing-key': (facts) => `${quoted(facts, 'key')} is missing here. Add it: ${lowerFirst(say(facts, 'about'))}`,
  'value-missing': () => 'There is nothing here. Write a value, or take the line out.',
  'name-invalid': (facts) => `${quoted(facts, 'name')} ${nameProblems[say(facts, 'problem')] ?? nameProblems.letters}`,
  'number-invalid': (facts) =>
    `${quoted(facts, 'written')} is not a number. Write it with digits and a point, as 2 or 1.5.`,
  'too-many-digits': (facts) =>
    `${quoted(facts, 'written')} has more than 15 digits. Numbers are kept exactly, up to 15 digits; shorten it.`,
  'number-negative': (facts) =>
    `${quoted(facts, 'written')} is below zero, which makes no sense here. Use zero or more.`,
  'date-invalid': (facts) => `${quoted(facts, 'written')} is not a day of the calendar. Write it as 2019-04-26.`,
  'place-invalid': (facts) =>
    `${quoted(facts, 'written')} is not a place in a source. Write a paragraph’s number, or title, standfirst, heading 2, caption 1.`,
  'choice-unknown': (facts) =>
    `${quoted(facts, 'written')} means nothing here.${didYouMean(facts)} It can be ${either(facts, 'known')}.`,
  'version-unknown': (facts) =>
    `This program reads version 1 of the format, and the file says ${quoted(facts, 'written')}. Write \`standstill: 1\`.`,
  'two-preferences': (facts) =>
    `A party says what it would rather have in one way, and here are two: ${say(facts, 'first')} and ${say(facts, 'second')}. Keep one.`,
  'key-misplaced': (facts) =>
    `${quoted(facts, 'key')} goes only with ${say(facts, 'belongs')}. Take it out, or add what it goes with.`,
};

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
