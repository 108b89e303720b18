import { say, type Wordings } from './wording.ts';

const wanted: Readonly<Record<string, string>> = {
  object: 'It has to be an object such as { "id": 1, "text": "…" }.',
  text: 'It has to have either a "text" or an "html", a string.',
  published: 'Its "published" has to be a day such as "2019-04-26".',
};

/** What can keep an article from being read. */
export const readingWordings: Wordings = {
  'empty-input': () => 'There is nothing in the article. Give the file that holds its text.',
  'not-text': () =>
    'This is not a text. An article is read from HTML, Markdown or plain text: save it as one of these.',
  'no-article': () =>
    'There is no article on this page: no paragraph was found. Save the page after it has loaded, or give its text alone.',
  'other-language': (facts) =>
    `The article is not in English (${say(facts, 'language')}). Its blocks are told apart, but no statements are read. Give a translation to have them read.`,
  'folder-empty': (facts) =>
    `There is no article in the folder ${say(facts, 'path')}: no HTML, text or Markdown file. Name the files, or another folder.`,
  'line-not-json': () => 'This line is no JSON. Write one document a line.',
  'line-invalid': (facts) => `This line asks for nothing that can be read. ${wanted[say(facts, 'what')] ?? ''}`,
  'line-too-long': () => 'This line is over 16 MiB long; it was passed over. Split what it holds.',
  'line-failed': (facts) => `This line could not be read, and that is our own fault: ${say(facts, 'why')}.`,
};
