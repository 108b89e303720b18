import { element, type SvgElement } from './svg.ts';
import type { PictureParty, Shape } from './types.ts';

/** Corners of each shape around (0, 0), for a radius of 1; a circle has none. */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  triangle: [
    [0, -1.1],
    [1.05, 0.85],
    [-1.05, 0.85],
  ],
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: [
    [0, -1.2],
    [1.1, 0],
    [0, 1.2],
    [-1.1, 0],
  ],
  wedge: [
    [-1.05, -0.85],
    [1.05, -0.85],
    [0, 1.1],
  ],
  star: Array.from({ length: 10 }, (_, at) => onCircle(at / 10, at % 2 === 0 ? 1.25 : 0.55)),
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
};

function onCircle(turn: number, radius: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

/** A party's shape in its colour. */
export function drawShape(
  { shape, colour }: PictureParty,
  party: number,
  x: number,
  y: number,
  radius: number,
): SvgElement {
  const look = { class: `g-shape party-${party % 8}`, fill: colour, stroke: '#1a1f26', 'stroke-width': 0.8 };
  if (shape === 'circle') return element('circle', { ...look, cx: tidy(x), cy: tidy(y), r: radius });
  const points = corners[shape].map(([dx, dy]) => `${tidy(x + dx * radius)},${tidy(y + dy * radius)}`).join(' ');
  return element('polygon', { ...look, points });
}

/** A number with at most one place after the point. */
export function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
