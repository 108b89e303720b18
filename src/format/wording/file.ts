import { quoted, say, type Wordings } from './wording.ts';
import { yamlProblem } from './yaml-problems.ts';

const whatItIs = (facts: Parameters<typeof say>[0]) => `${say(facts, 'what')} (${say(facts, 'written')})`;

/** What can be wrong with a file as such, and with its YAML. */
export const fileWordings: Wordings = {
  'too-large': () => 'The file is larger than 2 MiB. A model is read up to that size; split it, or shorten its texts.',
  'not-utf8': (facts) =>
    `The file is not UTF-8${'utf16' in facts ? ', but UTF-16' : 'line' in facts ? ` (line ${say(facts, 'line')} is the first that is not)` : ''}. Save it as UTF-8 and try again.`,
  'binary-file': () => 'This is not a text file. A model is written in YAML.',
  'empty-file': () =>
    'There is nothing in the file. A model needs at least a version and its parties; `standstill new` writes a beginning.',
  'yaml-broken': (facts) => `This is not YAML: ${yamlProblem(say(facts, 'problem'))}`,
  'tab-indent': () => 'There is a tab in the indentation. Use spaces.',
  'yaml-not-supported': (facts) =>
    `Model files do not use ${whatItIs(facts)}. Write out what is meant, or put the text in quotes.`,
  'duplicate-key': (facts) => `${quoted(facts, 'key')} stands twice in the same place. Keep one of them.`,
  'too-deep': (facts) =>
    `This is nested more than ${say(facts, 'limit')} deep. ${Number(say(facts, 'limit')) < 1000 ? 'Look for a bracket that is not closed.' : 'Name a part of it as an outcome and use the name.'}`,
};
