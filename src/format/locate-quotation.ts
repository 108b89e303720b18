import type { Span } from '../text/index.ts';
import { straighten } from './evidence.ts';

/**
 * Where a quotation stands in a text as it is written: one span, or one for each of its pieces between ellipses; none where
 * it is not there, or where its characters cannot be told apart (a syllable that is put together of several).
 */
export function locateQuotation(text: string, quote: string): readonly Span[] {
  const { plain, places } = straightened(text);
  const whole = straighten(quote);
  const pieces = plain.includes(whole) ? [whole] : whole.split('\u2026').map((piece) => piece.trim());
  const spans: Span[] = [];
  let from = 0;
  for (const piece of pieces.filter((one) => one !== '')) {
    const at = plain.indexOf(piece, from);
    const [first, last] = [places[at], places[at + piece.length - 1]];
    if (at < 0 || first === undefined || last === undefined) return [];
    spans.push({ start: first.start, end: last.end });
    from = at + piece.length;
  }
  return spans;
}

/** The text as quotations are compared, and for each of its units the stretch of the text that it stands for. */
function straightened(text: string): { readonly plain: string; readonly places: readonly Span[] } {
  const places: Span[] = [];
  let plain = '';
  for (const { 0: cluster, index } of text.matchAll(/[\s\u200b\u2060]+|[^\p{M}\s\u200b\u2060]\p{M}*|\p{M}/gu)) {
    const isSpace = /^[\s\u200b\u2060]/u.test(cluster);
    const unit = isSpace ? (plain === '' || plain.endsWith(' ') ? '' : ' ') : straighten(cluster);
    plain += unit;
    for (let k = 0; k < unit.length; k++) places.push({ start: index, end: index + cluster.length });
  }
  return { plain, places };
}
