import { dayOf, type PageFacts } from './page.ts';

type Json = { readonly [key: string]: unknown };

/** How many values of a JSON-LD document are looked at, so that a huge one takes no time. */
const reach = 2_000;

/** What the first article described in a JSON-LD document says of itself; null where none is, or where it is no JSON. */
export function factsOfJsonLd(text: string): PageFacts | null {
  if (text.length > 1_000_000) return null;
  const article = findArticle(parsed(text));
  if (article === null) return null;
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    published: dayOf(textOf(article.datePublished) ?? textOf(article.dateCreated)),
    publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    author: nameOf(article.author) ?? nameOf(article.creator),
    language: textOf(article.inLanguage)?.slice(0, 2).toLowerCase() ?? null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

function findArticle(value: unknown): Json | null {
  const open: unknown[] = [value];
  for (let k = 0; k < open.length && k < reach; k += 1) {
    const next = open[k];
    if (Array.isArray(next)) open.push(...next.slice(0, reach));
    else if (isObject(next)) {
      if (isArticle(next)) return next;
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return null;
}

function isArticle(value: Json): boolean {
  const types = [value['@type']].flat();
  return types.some((type) => typeof type === 'string' && /(Article|Report|BlogPosting)$/.test(type));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1_000) : null;
}

/** A name, the name of a thing, or the names of several. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 20)
      .map(nameOf)
      .filter((name) => name !== null);
    return names.length === 0 ? null : names.join(', ');
  }
  return isObject(value) ? textOf(value.name) : textOf(value);
}
