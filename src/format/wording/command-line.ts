import type { Facts } from '../../text/index.ts';
import { count, didYouMean, either, quoted, say, type Wordings } from './wording.ts';

/** ` There are a, b and c.` */
const known = (facts: Facts) => {
  const list = either(facts, 'known', 'and');
  return list === '' ? '' : ` There ${list.includes(' and ') ? 'are' : 'is'} ${list}.`;
};

const seeHelp = (facts: Facts) => ` \`${say(facts, 'help') || 'standstill --help'}\` tells more.`;

/** What is wrong with a word: why it cannot be a value, or that it is one too many. */
function wrongWord(facts: Facts): string {
  if ('reason' in facts) return `${say(facts, 'name')} cannot be ${quoted(facts, 'given')}. ${say(facts, 'reason')}.`;
  if (!('wanted' in facts)) return `The command cannot be read: ${say(facts, 'text')}.`;
  return `${say(facts, 'name')} takes ${count(say(facts, 'wanted'), 'name')}, and ${say(facts, 'got')} are given. Put quotes around one that has spaces in it.`;
}

/** What can be wrong with the words on the command line, and with the files they name. */
export const commandLineWordings: Wordings = {
  'unknown-command': (facts) => `There is no command ${quoted(facts, 'name')}.${didYouMean(facts)}${seeHelp(facts)}`,
  'unknown-command-option': (facts) =>
    `There is no option ${quoted(facts, 'name')}.${didYouMean(facts)}${seeHelp(facts)}`,
  'missing-argument': (facts) => `${say(facts, 'name')} is missing. Add it.${seeHelp(facts)}`,
  'command-line': (facts) => `${wrongWord(facts)}${seeHelp(facts)}`,
  'unknown-scenario': (facts) =>
    `The model has no scenario called ${quoted(facts, 'name')}.${known(facts) || ' It has none at all.'}${didYouMean(facts)}`,
  'unknown-format': (facts) => `Nothing is exported as ${quoted(facts, 'name')}.${didYouMean(facts)}${known(facts)}`,
  'binary-output': () => 'A PDF cannot be shown in a terminal. Name a file for it with -o.',
  'no-browser': (facts) =>
    `${'path' in facts ? `CHROMIUM names ${quoted(facts, 'path')}, and there is no such program` : 'No browser is found that prints a PDF'}. Install Chromium, Chrome or Edge, or name one: CHROMIUM=PATH. Or export html, and print it from any browser.`,
  'browser-failed': (facts) =>
    `${quoted(facts, 'path')} gave no PDF: ${say(facts, 'why')}. Try again, name another browser with CHROMIUM=PATH, or export html and print it from any browser.`,
  'link-none': () => 'The link carries no model. Copy it whole, with what stands behind the #.',
  'link-too-long': () =>
    'The link is longer than any link with a model, so it is not read. Ask for the model as a file.',
  'link-version': () =>
    'The link was made by a newer version of Standstill. Install that one, or ask for the model as a file.',
  'link-broken': () => 'The link is broken: something of it is missing or was changed. Copy it again, whole.',
  'link-too-large': () =>
    'What the link carries grows beyond any model when it is unpacked, so it is not opened. Ask for the model as a file.',
  'link-model-large': () => 'The model is too large for a link. Hand over its file, or a standalone page.',
  'file-not-found': (facts) =>
    `There is no file ${quoted(facts, 'path')}${'known' in facts ? ', and no case of the catalogue is called so' : ''}.${didYouMean(facts) || ' Look for a misspelling.'}${'known' in facts ? ` The catalogue has ${either(facts, 'known', 'and')}.` : ''}`,
  'folder-not-found': (facts) =>
    `There is no folder ${quoted(facts, 'folder')} to write into. Make it first, or look for a misspelling.`,
  'unknown-proposal': (facts) =>
    `There is no proposal ${either(facts, 'numbers')}. Nothing was written. Look at the list again, without --accept.`,
  'proposal-blocked': (facts) =>
    `Proposal ${either(facts, 'numbers')} cannot be written, so nothing was. ${say(facts, 'why')}`,
  'file-changed': (facts) =>
    `${quoted(facts, 'path')} was changed while the articles were read, so nothing was written. Run the command again.`,
  'catalogue-case': (facts) =>
    `${quoted(facts, 'name')} is a case of the catalogue and stays as it is. Copy it to a file of your own, and name that.`,
  'file-exists': (facts) =>
    `${quoted(facts, 'path')} is there already. Choose another name, or write over it with --force.`,
  'file-unreadable': (facts) => `${quoted(facts, 'path')} cannot be read. Look at its permissions.`,
  'file-unwritable': (facts) =>
    `${quoted(facts, 'path')} cannot be written. Look at the folder’s permissions and space.`,
  'is-folder': (facts) => `${quoted(facts, 'path')} is a folder. Name a file in it.`,
  'no-folder': (facts) => `${quoted(facts, 'path')} is a file. Name the folder that it is in.`,
  'not-built': () => 'The page of the workbench is not built yet. Run `npm run build` first.',
  'port-taken': (facts) => {
    const port = say(facts, 'port');
    return port === ''
      ? 'No port is free for the workbench. End another one, or name a port with --port.'
      : `Port ${port} is taken. Name another with --port, or leave it out.`;
  },
};

/** What can keep an expectation from holding. */
export const expectationWordings: Wordings = {
  'expectation-failed': (facts) => {
    const missing = say(facts, 'missing');
    const extra = say(facts, 'extra');
    const parts = [
      ...(missing === '' ? [] : [`expected and not found: ${missing}`]),
      ...(extra === '' ? [] : [`found and not expected: ${extra}`]),
    ];
    return `This does not hold (${parts.join('; ')}). Look at \`standstill explain\` for these states, and mend the model or the line.`;
  },
  'concept-undefined': (facts) => {
    const undefinedHere = `${say(facts, 'concept')} is not defined for this model, so nothing can be`;
    return say(facts, 'option') === ''
      ? `${undefinedHere} expected of it. Take the line out, or name another concept.`
      : `${undefinedHere} said by it. Name another concept with ${say(facts, 'option')}.`;
  },
};
