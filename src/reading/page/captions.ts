import { endsInCredit } from './credits.ts';

const photoWords =
  /\bin (this|an undated) (\S+ ){0,4}(photo|photograph|picture|image|handout|frame grab|screen ?grab|still)\b|\b(handout (photo|picture|image)|file (photo|picture|image)|photo illustration|pictured (here|above|below|left|right)|(seen|shown) (here|above)|photo ?by|photo courtesy|photo ?:|from left to right|clockwise from)\b|\bfrom left, |\((left|right|centre|center|l|r|c|pictured|file|file photo)\)/iu;
const fileTag = /^\s*[[(]?(file|file photo|photo|picture|image)\s*[\])]?\s*[:|–—-]/iu;

/** Whether the line describes a picture, by its own words. */
export function describesPicture(text: string): boolean {
  if (text.length > 700) return false;
  return photoWords.test(text) || fileTag.test(text) || endsInCredit(text);
}

/** Whether the line could describe a picture: short and at most two sentences. */
export function couldDescribePicture(text: string): boolean {
  if (text.length > 500) return false;
  const sentences = text.match(/[.!?]["”’')\]]*(\s|$)/g)?.length ?? 0;
  return sentences <= 2;
}
