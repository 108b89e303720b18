import { say, type Wordings } from './wording.ts';

/** What can keep an article from being read. */
export const readingWordings: Wordings = {
  'empty-input': () => 'There is nothing in the article. Give the file that holds its text.',
  'not-text': () =>
    'This is not a text. An article is read from HTML, Markdown or plain text: save it as one of these.',
  'no-article': () =>
    'There is no article on this page: no paragraph was found. Save the page after it has loaded, or give its text alone.',
  'other-language': (facts) =>
    `The article is not in English (${say(facts, 'language')}). Its blocks are told apart, but no statements are read. Give a translation to have them read.`,
};
