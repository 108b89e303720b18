import { describe, expect, test } from 'vitest';
import { inferPublished, readPage } from '../../src/reading/page/index.ts';

/** Sentences to fill invented pages with: long enough to be running text. */
const p1 = 'The ministers of Norway and Iceland left the talks on Monday without a text that anybody could sign.';
const p2 = '“We are not there yet,” the Norwegian minister told reporters in the rain, and asked for patience.';
const p3 = 'A second round is planned for June, officials of both countries said, but nobody would name a day.';

const nav =
  '<nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const footer =
  '<footer><p>© 2021 The Velden Post. All rights reserved. Contact us at the address given in the imprint.</p></footer>';
const related =
  '<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/a">A bridge opens over the northern river after nine years</a></li><li><a href="/b">Fish prices fall for the third month in a row</a></li></ul></div>';

interface Sample {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly (readonly [string, string])[];
  readonly facts?: Readonly<Record<string, string>>;
}

const body: Sample['blocks'] = [
  ['paragraph', p1],
  ['paragraph', p2],
  ['paragraph', p3],
];
const paragraphs = [p1, p2, p3].map((text) => `<p>${text}</p>`).join('\n');

const samples: readonly Sample[] = [
  {
    name: 'a blog of the most common kind',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Talks end without a text – The Velden Post</title>
      <meta property="og:site_name" content="The Velden Post"><meta property="article:published_time" content="2021-03-04T10:00:00+00:00"></head>
      <body class="post-template-default single single-post"><header id="masthead">${nav}</header>
      <main id="primary"><article id="post-7" class="post type-post"><header class="entry-header"><h1 class="entry-title">Talks end without a text</h1>
      <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2021-03-04T10:00:00+00:00">March 4, 2021</time></span> <span class="byline">by <span class="author vcard"><a href="/author/clara">Clara Weiss</a></span></span></div></header>
      <div class="entry-content">${paragraphs}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Tweet</a></li></ul></div></div>
      <footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">talks</a></span></footer></article>
      <div id="comments" class="comments-area"><h2>2 thoughts on “Talks end without a text”</h2><ol><li><p>I never believed that this could come to anything, and neither did my neighbours, I must say.</p></li></ol></div></main>
      <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="/x">A bridge opens</a></li></ul></section></aside>${footer}</body></html>`,
    blocks: [['title', 'Talks end without a text'], ['credit', 'Posted on March 4, 2021 by Clara Weiss'], ...body],
    facts: { published: '2021-03-04', publisher: 'The Velden Post' },
  },
  {
    name: 'a newspaper with a graph of JSON-LD',
    html: `<html lang="en"><head><title>Talks end | Post</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Velden"},{"@type":["NewsArticle"],"headline":"Talks end without a text","datePublished":"2021-03-04","author":[{"@type":"Person","name":"Clara Weiss"},{"@type":"Person","name":"Paul Okoye"}],"publisher":{"@type":"Organization","name":"The Velden Post"}}]}</script></head>
      <body>${nav}<div id="fusion-app"><div class="article-header"><h1 class="headline">Talks end without a text</h1><h2 class="subheadline">Two days in Velden bring Norway and Iceland no nearer to a deal</h2></div>
      <div class="lead-art"><figure><img src="x.jpg"><figcaption>The dam above Velden in March. <span class="credit">Jane Doe/Reuters</span></figcaption></figure></div>
      <div class="article-body"><p>${p1}</p><div class="ad-wrapper">Advertisement</div><p>${p2}</p>${related}<p>${p3}</p></div></div>${footer}</body></html>`,
    blocks: [
      ['title', 'Talks end without a text'],
      ['standfirst', 'Two days in Velden bring Norway and Iceland no nearer to a deal'],
      ['caption', 'The dam above Velden in March.'],
      ['credit', 'Jane Doe/Reuters'],
      ...body,
    ],
    facts: {
      published: '2021-03-04',
      publisher: 'The Velden Post',
      author: 'Clara Weiss, Paul Okoye',
      title: 'Talks end without a text',
    },
  },
  {
    name: 'a broadcaster whose classes say nothing',
    html: `<html lang="en-GB"><head><title>Talks end without a text - Velden News</title><meta name="byl" content="By Clara Weiss"></head><body><div id="root"><header role="banner">${nav}</header><main id="main-content"><article>
      <header class="ssrcss-1"><h1 id="main-heading">Talks end without a text</h1><div class="ssrcss-2"><ul role="list"><li><span><time datetime="2021-03-04T10:00:00.000Z">4 March 2021</time></span></li></ul></div></header>
      <div data-component="image-block"><figure><div><picture><img alt=""></picture></div><figcaption>The dam is fifty years old and leaks</figcaption></figure></div>
      <div data-component="text-block"><p><b>${p1}</b></p></div><div data-component="text-block"><p>${p2}</p></div>
      <div data-component="subheadline-block"><h2>What comes next</h2></div><div data-component="text-block"><p>${p3}</p></div>
      <section data-component="links-block" class="related"><h2>More on this story</h2><ul><li><a href="/a">A bridge opens</a></li></ul></section></article></main>
      <div role="complementary"><h2>Top Stories</h2><p><a href="/z">Something else that happened today in another country</a></p></div></div></body></html>`,
    blocks: [
      ['title', 'Talks end without a text'],
      ['caption', 'The dam is fifty years old and leaks'],
      ['paragraph', p1],
      ['paragraph', p2],
      ['heading', 'What comes next'],
      ['paragraph', p3],
    ],
    facts: { published: '2021-03-04', title: 'Talks end without a text - Velden News' },
  },
  {
    name: 'a page for telephones (AMP)',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Talks end without a text</title><style amp-custom>p{margin:0}</style></head><body><amp-sidebar id="sidebar"><ul><li>Home</li><li>World</li></ul></amp-sidebar>
      <amp-ad type="doubleclick">Ad</amp-ad><article><h1>Talks end without a text</h1><amp-img src="x" alt="The dam"></amp-img>${paragraphs}</article><amp-consent><div>We use cookies and other means to keep this site going. Accept all cookies or manage them.</div></amp-consent></body></html>`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
  {
    name: 'a page with a cookie banner before all else',
    html: `<html lang="en"><body><div id="onetrust-consent-sdk" class="cookie-banner"><h2>We value your privacy</h2><p>We and our partners store and access information on your device, such as cookies, and process personal data.</p><button>Accept</button></div>
      ${nav}<div class="content"><h1>Talks end without a text</h1>${paragraphs}</div>${footer}</body></html>`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
  {
    name: 'a page of nothing but div and br',
    html: `<html><body bgcolor=white><table width=100%><tr><td width=160><a href="/">Home</a><br><a href="/n">News</a><br><a href="/l">Links</a></td><td><font size=5><b>Talks end without a text</b></font><br><br>${p1}<br><br>${p2}<br><br>${p3}<br><br></td></tr></table></body></html>`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
  {
    name: 'a page with microdata and a quotation set apart',
    html: `<html lang="en"><body><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2021-03-04"><h1 itemprop="headline">Talks end without a text</h1><p itemprop="description">Two days in Velden bring no deal, and the next round is not before June.</p>
      <span itemprop="author">Clara Weiss</span><div itemprop="articleBody"><p>${p1}</p><blockquote><p>${p2}</p></blockquote><p>${p3}</p></div></div>${related}</body></html>`,
    blocks: [
      ['title', 'Talks end without a text'],
      ['standfirst', 'Two days in Velden bring no deal, and the next round is not before June.'],
      ['credit', 'Clara Weiss'],
      ...body,
    ],
    facts: { published: '2021-03-04' },
  },
  {
    name: 'a page with a sidebar that is longer than the article',
    html: `<html lang="en"><body><div class="wrap"><div class="main-col"><article><h1>Talks end without a text</h1>${paragraphs}</article></div><div class="sidebar"><h3>Most read</h3>${Array.from({ length: 12 }, (_, k) => `<p><a href="/${k}">Another story number ${k} about the many things that people do all day, in more than a few words.</a></p>`).join('')}</div></div></body></html>`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
  {
    name: 'a page whose text stands in several sections',
    html: `<html lang="en"><body>${nav}<main><h1>Talks end without a text</h1><section class="chunk"><p>${p1}</p></section><section class="newsletter-signup"><h3>Get the morning letter</h3><p>Sign up for a letter that tells you every morning what happened in the night.</p></section><section class="chunk"><p>${p2}</p></section><section class="chunk"><p>${p3}</p></section></main></body></html>`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
  {
    name: 'a page of two pictures with captions and credits',
    html: `<html lang="en"><body><article><h1>Talks end without a text</h1><p>${p1}</p><div class="wp-caption"><img><p class="wp-caption-text">Fishermen wait in the harbour for the end of the talks.</p></div><p>${p2}</p><figure><img><figcaption><span class="caption">A map of the waters.</span> <cite class="image-source">AFP</cite></figcaption></figure><p>${p3}</p></article></body></html>`,
    blocks: [
      ['title', 'Talks end without a text'],
      ['paragraph', p1],
      ['caption', 'Fishermen wait in the harbour for the end of the talks.'],
      ['paragraph', p2],
      ['caption', 'A map of the waters.'],
      ['credit', 'AFP'],
      ['paragraph', p3],
    ],
  },
  {
    name: 'broken markup: nothing is closed',
    html: `<html><body><h1>Talks end without a text<p>${p1}<p>${p2}<p>${p3}<ul><li><a href=/>Home<li><a href=/n>News`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
  {
    name: 'entities, comments, hidden parts and scripts',
    html: `<html lang="en"><body><article><h1>Talks &mdash; no text</h1><!-- <p>an old draft that nobody should read, however long it may be</p> --><p>${p1}</p><p style="display:none">Hidden words that a search engine should find, but that no reader sees at all.</p><script>var p = "<p>not text</p>";</script><noscript><p>Please turn on scripts to read this page in all of its glory.</p></noscript><p>${p2.replace('“', '&ldquo;').replace('”', '&#8221;')}</p><template><p>${p1}</p></template><p>${p3}</p></article></body></html>`,
    blocks: [['title', 'Talks — no text'], ...body],
  },
  {
    name: 'a live page with times between its paragraphs',
    html: `<html lang="en"><body><article><h1>Talks end without a text</h1><div class="live-post"><time class="timestamp" datetime="2021-03-04T10:00">10:00</time><p>${p1}</p></div><div class="live-post"><time class="timestamp" datetime="2021-03-04T09:00">09:00</time><p>${p2}</p></div><div class="live-post"><time class="timestamp">08:30</time><p>${p3}</p></div></article></body></html>`,
    blocks: [['title', 'Talks end without a text'], ...body],
  },
];

describe('case: pages of many makers', () => {
  test.each(samples)('$name', ({ html, blocks, facts }) => {
    const page = readPage({ html });
    const kept = page.blocks.filter(({ kind }) => kind !== 'noise');
    expect(kept.map(({ kind, start, end }) => [kind, page.reading.slice(start, end)])).toEqual(blocks);
    expect({ ...page.facts, published: inferPublished(page) }).toMatchObject(facts ?? {});
  });

  test.each(samples)('$name: spans stand in the source in order', ({ html }) => {
    const page = readPage({ html });
    let last = 0;
    for (const block of page.blocks) {
      const { start, end, text } = page.toSource(block);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text).toBe(page.reading.slice(block.start, block.end));
      const first = text?.match(/[a-z]{3,}/i)?.[0] ?? '';
      expect(html.slice(start, end)).toContain(first);
      last = end;
    }
  });
});
