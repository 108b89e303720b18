import { blockElements, type HtmlDocument, type HtmlElement } from './html-elements.ts';

/** What an element's place in the page says about the text in it. */
export type HtmlRole =
  | 'none'
  | 'hidden'
  | 'noise'
  | 'title'
  | 'pagetitle'
  | 'standfirst'
  | 'heading'
  | 'caption'
  | 'credit'
  | 'date'
  | 'paragraph';

/** An element with what it inherits: its role, its nearest block element, whether it is in a link or an article. */
export interface HtmlContext {
  readonly role: HtmlRole;
  readonly block: number;
  readonly link: boolean;
}

const hidden = new Set(
  'script style template noscript iframe object svg math select textarea noembed noframes datalist head meta link audio video canvas'.split(
    ' ',
  ),
);
const apart = new Set(['nav', 'aside', 'footer', 'form', 'button', 'menu', 'dialog', 'search']);
const apartRoles = new Set(
  'navigation complementary contentinfo banner search menu menubar dialog alert alertdialog toolbar tablist button'.split(
    ' ',
  ),
);

const noiseName =
  /(^|[-_ ])(nav|navbar|navigation|menu|footer|sidebar|side-bar|rail|related|recirc|recommend(ed|ations?)?|promo|share|sharing|social|comments?|disqus|newsletter|subscribe|subscription|advert|advertisement|ads?|adslot|sponsor(ed)?|cookies?|consent|breadcrumbs?|popular|trending|widget|outbrain|taboola|banner|skip-?link|login|signup|sign-up|tags|topics|most-read|read-?more|more-stories|pagination|pager|toolbar|modal|popup|overlay|tooltip|sr-only|visually-hidden|screen-reader-text|print-only|infobox|player|paywall)([-_ ]|$)/i;
const creditName =
  /(^|[-_ ])(credit|credits|byline|by-line|author|authors|copyright|photographer|image-source|source-org)([-_ ]|$)/i;
const captionName =
  /(^|[-_ ])(caption|captions|figcaption|wp-caption-text|image-caption|media-caption|photo-caption)([-_ ]|$)/i;
const standfirstName =
  /(^|[-_ ])(standfirst|stand-first|subtitle|sub-title|subheadline|sub-headline|subhead|subheading|dek|deck|article-summary|article__summary|summary|lede|lead|intro|excerpt|strapline|teaser|article-description|kicker-text)([-_ ]|$)/i;
const dateName = /(^|[-_ ])(date|dateline|timestamp|time|published|pubdate|post-date|entry-date|updated)([-_ ]|$)/i;

/**
 * The context of every element, top down, so that each is found in constant time. `share` gives how much of the page's
 * running text an element holds: a name that sounds like a side matter is not believed of what holds most of it.
 */
export function contextsOf(document: HtmlDocument, share: (element: number) => number): readonly HtmlContext[] {
  const contexts: HtmlContext[] = [];
  document.elements.forEach((element, k) => {
    const above = contexts[element.parent];
    const own = ownRole(element, share(k));
    const role = above === undefined ? own : inherited(above.role, own);
    const setsApart = blockElements.has(element.name) || (own === 'credit' && above?.role === 'caption');
    contexts.push({
      role,
      block: setsApart ? k : (above?.block ?? k),
      link: element.name === 'a' || (above?.link ?? false),
    });
  });
  return contexts;
}

/**
 * What hides or sets apart stays; a credit may stand within a caption; a paragraph within a summary is the summary; one within a
 * heading shows that the heading was never closed. */
function inherited(above: HtmlRole, own: HtmlRole): HtmlRole {
  if (own === 'pagetitle' && above === 'hidden') return 'pagetitle';
  if (above === 'hidden' || own === 'hidden') return 'hidden';
  if (above === 'noise' || own === 'noise') return 'noise';
  if (above === 'caption') return own === 'credit' ? 'credit' : 'caption';
  if ((above === 'title' || above === 'heading') && own === 'paragraph') return 'paragraph';
  if (above === 'credit' || above === 'title' || above === 'heading' || above === 'date') return above;
  const apart = own === 'title' || own === 'credit' || own === 'date' || own === 'caption';
  if (above === 'standfirst' && !apart) return 'standfirst';
  return own === 'none' ? above : own;
}

function ownRole(element: HtmlElement, share: number): HtmlRole {
  const { name, attributes } = element;
  if (name === 'title') return 'pagetitle';
  if (hidden.has(name) || isHidden(attributes)) return 'hidden';
  const called = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300);
  const main = share > 0.5;
  if (!main && (apart.has(name) || apartRoles.has(attributes.get('role') ?? '') || soundsLikeNoise(name, called))) {
    return 'noise';
  }
  if (name === 'h1') return 'title';
  if (/^h[2-6]$/.test(name)) return standfirstName.test(called) ? 'standfirst' : 'heading';
  if (name === 'figcaption' || name === 'caption' || (!main && captionName.test(called))) return 'caption';
  const itemprop = attributes.get('itemprop') ?? '';
  if (!main && (creditName.test(called) || itemprop === 'author' || attributes.get('rel') === 'author'))
    return 'credit';
  if (name === 'time' || (share < 0.05 && (dateName.test(called) || itemprop.startsWith('date')))) return 'date';
  if (share < 0.3 && (standfirstName.test(called) || itemprop === 'description')) return 'standfirst';
  return name === 'p' || name === 'li' || name === 'blockquote' || name === 'pre' ? 'paragraph' : 'none';
}

function soundsLikeNoise(name: string, called: string): boolean {
  return (
    name !== 'body' &&
    name !== 'html' &&
    name !== 'main' &&
    name !== 'article' &&
    name !== 'p' &&
    noiseName.test(called)
  );
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '');
}
