import { decodeHTML } from 'entities/decode';
import type { HtmlDocument } from './html-elements.ts';
import { factsOfJsonLd } from './json-ld.ts';
import { dayOf, noFacts, type PageFacts } from './page.ts';

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title', 'sailthru.title'];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
];
const publisherNames = ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'article:publisher'];
const authorNames = ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'];

/** What an HTML page says about itself: JSON-LD first, then its `meta` elements, then `time` and the page's title. */
export function factsOfHtml(document: HtmlDocument, source: string): PageFacts {
  const metas = metaValues(document);
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const linked =
    document.items.map((item) => scriptOf(document, source, item)).find((facts) => facts !== null) ?? noFacts;
  const notAddress = (value: string | null) => (value !== null && /^https?:\/\//.test(value) ? null : value);
  return {
    title: linked.title ?? first(titleNames) ?? pageTitle(document, source),
    published: linked.published ?? dayOf(first(dateNames)) ?? timeOf(document),
    publisher: linked.publisher ?? notAddress(first(publisherNames)),
    author: linked.author ?? notAddress(first(authorNames)),
    language: languageOf(document, metas),
  };
}

function scriptOf(document: HtmlDocument, source: string, item: HtmlDocument['items'][number]): PageFacts | null {
  if (item.kind !== 'text') return null;
  const element = document.elements[item.element];
  if (element?.name !== 'script' || !/ld\+json/i.test(element.attributes.get('type') ?? '')) return null;
  return factsOfJsonLd(source.slice(item.start, item.end));
}

function metaValues(document: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, attributes } of document.elements) {
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    const value = (attributes.get('content') ?? '').trim();
    if ((name === 'meta' || attributes.has('content')) && key !== '' && value !== '' && !values.has(key)) {
      values.set(key, value);
    }
  }
  return values;
}

/** The day of the first `time` that calls itself the publication, else of the first one outside lists of other pages. */
function timeOf(document: HtmlDocument): string | null {
  const times = document.elements.filter((element) => element.name === 'time' && element.attributes.has('datetime'));
  const chosen =
    times.find((time) => time.attributes.has('pubdate') || time.attributes.get('itemprop') === 'datePublished') ??
    times[0];
  return dayOf(chosen?.attributes.get('datetime') ?? null);
}

function pageTitle(document: HtmlDocument, source: string): string | null {
  const item = document.items.find(
    (candidate) => candidate.kind === 'text' && document.elements[candidate.element]?.name === 'title',
  );
  if (item?.kind !== 'text') return null;
  const text = decodeHTML(source.slice(item.start, item.end)).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

function languageOf(document: HtmlDocument, metas: ReadonlyMap<string, string>): string | null {
  const declared =
    document.elements.find((element) => element.name === 'html')?.attributes.get('lang') ??
    metas.get('og:locale') ??
    metas.get('language') ??
    metas.get('content-language');
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0]?.toLowerCase() ?? null;
}
