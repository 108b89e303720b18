import type { Point } from '../../report/index.ts';

/** What of a picture is seen: its upper left corner, and pixels on the screen for each of its own. */
export interface Viewport extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const scales = { least: 0.08, most: 4 } as const;

/** Below this the number alone is drawn, large. */
export const wordsFrom = 0.62;

/** The smallest scale at which those numbers can be read. */
const readable = 0.3;

/** The whole picture where it can be read so; otherwise as much as can, around a point. Never larger than life. */
export function fitted(picture: Size, frame: Size, around: Point | null): Viewport {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height, 1);
  if (scale >= readable || around === null) return centred(picture, frame, clampScale(scale), middleOf(picture));
  return centred(picture, frame, readable, around);
}

/** All of it, however small. */
export function whole(picture: Size, frame: Size): Viewport {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height, 1);
  return centred(picture, frame, clampScale(scale), middleOf(picture));
}

function middleOf({ width, height }: Size): Point {
  return { x: width / 2, y: height / 2 };
}

/** As large as can be, up to life size, with a stretch of the picture in sight. */
export function showing(frame: Size, box: Point & Size): Viewport {
  const room = 40;
  const scale = clampScale(Math.min(frame.width / (box.width + 2 * room), frame.height / (box.height + 2 * room), 1));
  return { x: box.x - frame.width / scale / 2, y: box.y - frame.height / scale / 2, scale };
}

/** Around a point, but with no more emptiness at the sides than needed. */
function centred(picture: Size, frame: Size, scale: number, around: Point): Viewport {
  const along = (middle: number, seen: number, length: number) =>
    seen >= length ? (length - seen) / 2 : Math.min(Math.max(0, middle - seen / 2), length - seen);
  return {
    x: along(around.x, frame.width / scale, picture.width),
    y: along(around.y, frame.height / scale, picture.height),
    scale,
  };
}

/** Larger or smaller by a factor, with one point of the screen staying where it is. */
export function zoomed({ x, y, scale }: Viewport, factor: number, at: Point): Viewport {
  const next = clampScale(scale * factor);
  return { x: x + at.x / scale - at.x / next, y: y + at.y / scale - at.y / next, scale: next };
}

/** Moved by pixels on the screen. */
export function panned({ x, y, scale }: Viewport, across: number, down: number): Viewport {
  return { x: x - across / scale, y: y - down / scale, scale };
}

/** Moved as little as needed for a box to be seen. */
export function revealing(view: Viewport, frame: Size, box: Point & Size): Viewport {
  const room = 24 / view.scale;
  const along = (start: number, seen: number, middle: number, length: number) => {
    const [low, high] = [middle - length / 2 - room, middle + length / 2 + room];
    if (low < start) return low;
    return high > start + seen ? Math.min(low, high - seen) : start;
  };
  return {
    x: along(view.x, frame.width / view.scale, box.x, box.width),
    y: along(view.y, frame.height / view.scale, box.y, box.height),
    scale: view.scale,
  };
}

function clampScale(scale: number): number {
  return Math.min(scales.most, Math.max(scales.least, scale));
}
