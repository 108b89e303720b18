import type { Conflict, Model, Source } from '../../model/index.ts';
import { slugOf } from '../actors/index.ts';
import type { ReadArticle } from './article.ts';
import { freeName } from './parties.ts';
import type { Change } from './proposal.ts';

/** An article as the model's source, there already or to be added. */
export interface ArticleSource {
  readonly id: string;
  /** Whether the model has it. */
  readonly known: boolean;
  readonly change: Change & { readonly kind: 'source' };
}

/** Finds the articles among the model's sources, by file or title, and makes sources of the others. */
export function sourcesOf(model: Model, articles: readonly ReadArticle[]): readonly ArticleSource[] {
  const taken = new Set([model.base, ...model.scenarios.map(({ conflict }) => conflict)].flatMap(namesOfSources));
  return articles.map((article) => {
    const known = findSource(model.base.sources, { file: article.file, title: article.reading.article.title });
    const id = known?.id ?? freeName(slugOf(wishFor(article)).slice(0, 24).replace(/-+$/, ''), taken);
    taken.add(id);
    const { title, publisher, published } = article.reading.article;
    const source = {
      ...(title === null ? {} : { title: title.replace(/\s+/gu, ' ') }),
      ...(publisher === null ? {} : { publisher }),
      ...(published === null ? {} : { date: published }),
      ...(article.file === null ? {} : { file: article.file }),
    };
    return { id, known: known !== undefined, change: { kind: 'source', id, source } };
  });
}

function namesOfSources({ sources }: Conflict): readonly string[] {
  return sources.map(({ id }) => id);
}

/** Which of a model's sources an article is, by its file or its headline. */
export function findSource(
  sources: readonly Source[],
  article: { readonly file: string | null; readonly title: string | null },
): Source | undefined {
  return sources.find((source) => isSource(source, article));
}

function isSource(
  { file, title }: Source,
  article: { readonly file: string | null; readonly title: string | null },
): boolean {
  const plain = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');
  if (file !== null && article.file !== null) {
    if (plain(file) === plain(article.file)) return true;
    // The same file name elsewhere is the same article where the headlines agree, too.
    if (plain(file).split('/').at(-1) !== plain(article.file).split('/').at(-1)) return false;
  }
  return title !== null && sameWords(title, article.title);
}

function sameWords(a: string, b: string | null): boolean {
  return b !== null && slugOf(a) !== 'unnamed' && slugOf(a) === slugOf(b);
}

/** The publisher with the day; else the file's name; else the headline's first words. */
function wishFor({ reading, file }: ReadArticle): string {
  const { publisher, title } = reading.article;
  const name = file
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w+$/u, '');
  return publisher ?? name ?? title?.split(/\s+/u).slice(0, 3).join(' ') ?? 'article';
}
