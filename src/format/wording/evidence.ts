import { count, quoted, say, type Wordings } from './wording.ts';

/** What can be wrong with a quotation. */
export const evidenceWordings: Wordings = {
  'quote-moved': (facts) =>
    `The quotation stands in ${quoted(facts, 'source')}${'found' in facts ? ` at ${say(facts, 'found')},` : ', but'} not at ${say(facts, 'at')}. Correct \`at\`.`,
  'quote-missing': (facts) =>
    `The quotation is not in ${quoted(facts, 'source')}. Copy it from there word for word, with … where something is left out.`,
  'quote-long': (facts) =>
    `The quotation has ${count(say(facts, 'words'), 'word')}. Keep it to twelve; … stands for what is left out.`,
  'source-absent': (facts) => `The text of ${quoted(facts, 'source')} is not here, so its quotations were not checked.`,
};
