import { type Dot, layOutByDot } from './dot-layout.ts';
import { layOutInBlocks } from './grid-layout.ts';
import { layOutOnPaper } from './paper-layout.ts';
import type { Picture, PlacedPicture } from './types.ts';

/** Gives everything in a picture its place; the same picture gets the same places. */
export function layOut(picture: Picture, dot: Dot): PlacedPicture {
  if (picture.onPaper !== null) return layOutOnPaper([picture, ...picture.onPaper], dot);
  return picture.kind === 'layers' ? layOutInBlocks(picture) : layOutByDot(picture, dot);
}
