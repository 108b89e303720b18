export { type ArrowDescription, describeArrows } from './describe-arrows.ts';
export type { Dot } from './dot-layout.ts';
export { drawPicture, drawWithLegend } from './draw.ts';
export { layOut } from './lay-out.ts';
export { keyOf } from './node-of.ts';
export { lineColour, pictureParty } from './parties.ts';
export { kindFor, type PictureWish, pictureLimits, pictureOf } from './picture.ts';
export { type StepTo, stepsFrom } from './steps-of.ts';
export { printSvg, type SvgElement } from './svg.ts';
export * from './types.ts';
export {
  conceptSentence,
  type PathWalks,
  pathWalks,
  type VerdictWalks,
  verdictWalks,
  type Walk,
  type WalkStep,
} from './walks.ts';
export { arrowWords, nodeWords, ringWords } from './words.ts';
