/** Articles with every name replaced by an invented one, the same throughout an article. */
import type { Article, Attribution, Pair, SilverWord } from './corpus.ts';

const named = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC']);
const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
  'z',
  'zh',
  'th',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ee'];
const codas = ['', 'n', 'r', 'l', 'm', 's', 'x', 'nd', 'rk', 'th'];

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

/** An invented word for a name, capitalised as the name is. */
function invented(name: string): string {
  let state = hash(name);
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return list[(state >>> 8) % list.length] ?? '';
  };
  const syllables = name.length > 7 ? 3 : name.length > 3 ? 2 : 1;
  const word = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('') + pick(codas);
  if (/^\p{Lu}{2,}$/u.test(name)) return word.toUpperCase().slice(0, Math.max(2, name.length));
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

const isName = ({ ner, pos }: SilverWord, word: string): boolean =>
  named.has(ner) && pos.startsWith('NNP') && /^\p{Lu}[\p{L}-]*$/u.test(word);

/** The article with its names replaced; its offsets moved along. An article without parses is left as it is. */
export function withInventedNames(article: Article): Article {
  if (article.sentences === null) return article;
  const moves: { readonly at: number; readonly by: number }[] = [];
  let text = '';
  let copied = 0;
  let shift = 0;
  const place = (word: SilverWord): SilverWord => ({ ...word, start: word.start + shift, end: word.end + shift });
  const sentences = article.sentences.map((sentence) =>
    sentence.map((word) => {
      const old = article.text.slice(word.start, word.end);
      if (!isName(word, old)) return place(word);
      const name = invented(old);
      text += article.text.slice(copied, word.start) + name;
      copied = word.end;
      const start = word.start + shift;
      shift += name.length - old.length;
      moves.push({ at: word.end, by: shift });
      return { ...word, start, end: word.end + shift };
    }),
  );
  const moved = (offset: number): number => offset + (moves.findLast(({ at }) => at <= offset)?.by ?? 0);
  const pairs = (list: readonly Pair[]): Pair[] => list.map(([start, end]) => [moved(start), moved(end)]);
  const attribution = (a: Attribution): Attribution => ({
    source: pairs(a.source),
    cue: pairs(a.cue),
    content: pairs(a.content),
  });
  const annotators = article.annotators.map((list) => list.map(attribution));
  return { ...article, text: text + article.text.slice(copied), sentences, annotators };
}
