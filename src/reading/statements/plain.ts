/**
 * One spelling for each kind of mark, so that what is found does not depend on the typesetter: quotation marks straight,
 * every space a space, zero-width characters one sentinel.
 */

/** Stands for every zero-width character in the result of {@link plainText}. */
export const zeroWidth = '\u200b';

const marks = /[“”„‟«»″＂‘’‚‛′`´‹›\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u200b-\u200f\u2060\ufeff\u00ad]/g;

function plainMark(mark: string): string {
  if ('“”„‟«»″＂'.includes(mark)) return '"';
  if ('‘’‚‛′`´‹›'.includes(mark)) return "'";
  return /[\u200b-\u200f\u2060\ufeff\u00ad]/.test(mark) ? zeroWidth : ' ';
}

/** The text with its marks in one spelling; as long as the input, so that UTF-16 offsets carry over. */
export function plainText(text: string): string {
  return text.replace(marks, plainMark);
}
