import {
  type ArrowDescription,
  describeArrows,
  type Picture,
  type PictureWish,
  pictureOf,
} from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

export interface PictureAsk {
  readonly text: string;
  readonly scenario: string | null;
  readonly wish: PictureWish;
}

export interface PictureReply {
  readonly picture: Picture;
  /** What each arrow says, in the picture's order. */
  readonly words: readonly ArrowDescription[];
}

/** The graph of moves as it is to be drawn; null where there are no states. */
export function pictureQuery({ text, scenario, wish }: PictureAsk): PictureReply | null {
  const analysis = laidOut(text, scenario).analysis();
  if (analysis === null) return null;
  const { count } = analysis.graph.states;
  const there = (state: number) => state < count;
  const centre = wish.centre !== null && there(wish.centre) ? wish.centre : null;
  const picture = pictureOf(analysis, { ...wish, centre, also: wish.also.filter(there) });
  return { picture, words: describeArrows(analysis.graph, picture) };
}
