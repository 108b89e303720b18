import pc from 'picocolors';
import type { Paint } from '../report/index.ts';

const { bold, cyan, dim, green, red, yellow } = pc.createColors(true);

const colours: Readonly<Record<Parameters<Paint>[0], (text: string) => string>> = {
  heading: bold,
  strong: bold,
  muted: dim,
  hint: dim,
  good: green,
  bad: red,
  option: cyan,
  code: yellow,
  party: bold,
  state: dim,
};

/** Colours for a terminal. */
export const paintColour: Paint = (style, text) => colours[style](text);

/** No colour at all. */
export const paintNothing: Paint = (_, text) => text;
