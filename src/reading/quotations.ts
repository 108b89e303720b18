import type { Page, PageBlock } from './page/index.ts';
import { blockAt, parsePlace, placeOf } from './places.ts';

/** What became of a quotation: `ok` where it was said to stand, `moved` elsewhere (`at` says where), `missing` nowhere. */
export interface QuotationStatus {
  readonly status: 'ok' | 'moved' | 'missing';
  readonly at: number | string | null;
}

/** The longest a quotation should be, in words. */
export const longestQuotation = 12;

/**
 * Looks a quotation up in its source. It matches a block when its pieces (parted by `…` or `...`) are found in order after
 * NFC, straight quotes and one space for any white space. Without a place any block that is no noise will do. Contract §1.
 */
export function checkQuotation(page: Page, quote: string, at: number | string | null): QuotationStatus {
  const pieces = piecesOf(quote);
  const holds = (block: PageBlock) => holdsPieces(plain(page.reading.slice(block.start, block.end)), pieces);
  const place = at === null ? null : parsePlace(at);
  const named = place === null ? undefined : blockAt(page, place);
  if (named !== undefined && holds(named)) return { status: 'ok', at };
  const found = page.blocks.find((block) => block.kind !== 'noise' && holds(block));
  if (found === undefined) return { status: 'missing', at: null };
  return { status: at === null ? 'ok' : 'moved', at: placeOf(page, found) };
}

/** How many words a quotation has; `…` is none. */
export function quotationLength(quote: string): number {
  return piecesOf(quote)
    .flatMap((piece) => piece.split(' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function piecesOf(quote: string): readonly string[] {
  return quote
    .split(/…|\.{3}/u)
    .map((piece) => plain(piece))
    .filter((piece) => piece !== '');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

function holdsPieces(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return pieces.length > 0;
}
