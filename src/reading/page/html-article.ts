import type { HtmlDocument } from './html-elements.ts';
import type { HtmlPiece } from './html-pieces.ts';

/** Where the article stands: the element that holds its text. */
interface Region {
  readonly from: number;
  readonly to: number;
}

/**
 * The pieces with those outside the article turned to noise. The article is the element that calls itself its body, else
 * the smallest one that holds three quarters of the page's running text; its title, standfirst, pictures and credits may
 * stand above it, after the title.
 */
export function settleArticle(document: HtmlDocument, pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  const region = articleRegion(document, pieces);
  const title = titlePiece(pieces, region);
  return pieces.map((piece, k) => {
    if (k === title) return { ...piece, role: 'title' };
    if (piece.role === 'noise' || piece.role === 'date') return piece;
    if (piece.role === 'pagetitle' || isListOfLinks(piece)) return noise(piece);
    const inside = piece.element >= region.from && piece.element < region.to;
    if (!inside && !(k > title && piece.element < region.from && isPreamble(pieces, k, title))) return noise(piece);
    return piece.role === 'title' ? { ...piece, role: 'heading' } : piece;
  });
}

function noise(piece: HtmlPiece): HtmlPiece {
  return { ...piece, role: 'noise' };
}

/** Above the article's body, only what belongs to the head of an article counts. */
function isPreamble(pieces: readonly HtmlPiece[], k: number, title: number): boolean {
  const piece = pieces[k];
  if (piece === undefined || title < 0) return false;
  if (piece.role === 'standfirst' || piece.role === 'caption' || piece.role === 'credit') return true;
  return piece.role === 'heading' && k === title + 1;
}

/** The last main heading above the article or in it; the page's own title where there is none. */
function titlePiece(pieces: readonly HtmlPiece[], region: Region): number {
  const inside = pieces.findIndex(
    (piece) => piece.role === 'title' && piece.element >= region.from && piece.element < region.to,
  );
  const above = pieces.findLastIndex((piece) => piece.role === 'title' && piece.element < region.from);
  if (above >= 0) return above;
  return inside >= 0 ? inside : pieces.findIndex((piece) => piece.role === 'pagetitle');
}

function isListOfLinks(piece: HtmlPiece): boolean {
  const running = piece.role === 'paragraph' || piece.role === 'none' || piece.role === 'standfirst';
  return running && piece.linked > piece.letters * 0.7 && piece.letters < 200;
}

function articleRegion(document: HtmlDocument, pieces: readonly HtmlPiece[]): Region {
  const weights = weigh(document, pieces);
  const total = weights[0] ?? 0;
  const share = (element: number) => (total === 0 ? 0 : (weights[element] ?? 0) / total);
  const heaviest = (isIt: (element: number) => boolean, least: number): number => {
    let best = -1;
    document.elements.forEach((_, k) => {
      if (isIt(k) && share(k) >= least && share(k) > (best < 0 ? 0 : share(best))) best = k;
    });
    return best;
  };
  const named = (element: number) =>
    /\barticleBody\b/.test(document.elements[element]?.attributes.get('itemprop') ?? '');
  const isArticle = (element: number) => document.elements[element]?.name === 'article';
  const chosen = [heaviest(named, 0.3), heaviest(isArticle, 0.4), lowestWith(document, share, 0.75), 0].find(
    (k) => k >= 0,
  );
  const from = chosen ?? 0;
  return { from, to: document.elements[from]?.end ?? Number.POSITIVE_INFINITY };
}

/** Elements that hold most of the text form a chain from the root; the deepest is the last of them. */
function lowestWith(document: HtmlDocument, share: (element: number) => number, least: number): number {
  let deepest = -1;
  document.elements.forEach((element, k) => {
    if (share(k) >= least && element.name !== 'p' && element.name !== '#document') deepest = k;
  });
  return deepest;
}

/** For each element the letters of its paragraphs that are not mostly links. */
function weigh(document: HtmlDocument, pieces: readonly HtmlPiece[]): readonly number[] {
  const weights = new Array<number>(document.elements.length).fill(0);
  for (const piece of pieces) {
    const running = piece.role === 'paragraph' || piece.role === 'none';
    if (!running || piece.letters < 40 || piece.linked > piece.letters / 2) continue;
    weights[piece.element] = (weights[piece.element] ?? 0) + piece.letters;
  }
  for (let k = weights.length - 1; k > 0; k -= 1) {
    const parent = document.elements[k]?.parent ?? 0;
    weights[parent] = (weights[parent] ?? 0) + (weights[k] ?? 0);
  }
  return weights;
}
