import { say, type Wordings } from './wording.ts';

/** What can keep an article from being read. */
export const readingWordings: Wordings = {
  'empty-input': () => 'There is nothing in the article.',
  'not-text': () => 'This is not a text. An article is read from HTML, Markdown or plain text.',
  'no-article': () => 'There is no article on this page: no paragraph was found.',
  'other-language': (facts) =>
    `The article is not in English (${say(facts, 'language')}). Its blocks are told apart, but no statements are read.`,
};
