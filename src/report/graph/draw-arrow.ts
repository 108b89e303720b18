import { lineColour } from './parties.ts';
import { drawShape, tidy } from './shapes.ts';
import { element, type SvgElement } from './svg.ts';
import type { Picture, PlacedArrow, Point } from './types.ts';
import { arrowWords } from './words.ts';

/** How an arrow stands out. */
export interface ArrowLook {
  readonly near: boolean;
  /** The number of its step on the way that is marked; null where it is none. */
  readonly step: number | null;
  /** `done`, `now` and `next` on the way that is marked. */
  readonly when: 'done' | 'now' | 'next' | null;
  readonly role: 'path' | 'move' | 'answer' | null;
}

const ink = '#1a1f26';
const head = { length: 9, width: 4 } as const;

/** An arrow in the colour of its mover with the shapes of all movers on it; an improvement is solid, any other step dashed. */
export function drawArrow(picture: Picture, { arrow, curve, label }: PlacedArrow, look: ArrowLook): SvgElement {
  const [single, ...others] = arrow.movers;
  const party = others.length === 0 && single !== undefined ? single : null;
  const colour = party === null ? ink : lineColour(picture.parties[party]?.colour ?? ink);
  const classes = [
    'g-arrow',
    arrow.improving ? 'g-gain' : 'g-other',
    party === null ? 'g-joint' : `party-${party % 8}`,
  ];
  const standing = [
    look.near ? 'g-near' : 'g-far',
    look.when === null ? '' : `g-${look.when}`,
    look.role === null ? '' : `g-${look.role}`,
  ];
  const width = look.when === null ? (arrow.movers.length > 1 ? 2.6 : 1.5) : look.when === 'now' ? 5 : 3.4;
  return element(
    'g',
    {
      class: [...classes, ...standing].filter(Boolean).join(' '),
      'data-from': arrow.from,
      'data-to': arrow.to,
      ...(look.near ? {} : { opacity: 0.22 }),
    },
    element('title', {}, arrowWords(picture, arrow)),
    element('path', {
      class: 'g-line',
      d: pathOf(curve),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      ...(arrow.improving ? {} : { 'stroke-dasharray': '6 4' }),
    }),
    element('polygon', { class: 'g-head-of-arrow', points: headOf(curve, look.when === null ? 1 : 1.5), fill: colour }),
    ...drawBeads(picture, { arrow, curve, label }, look),
  );
}

function pathOf(curve: readonly Point[]): string {
  const [start, ...rest] = curve;
  if (start === undefined) return '';
  const tip = rest.at(-1) ?? start;
  const back = directionAtEnd(curve);
  const ended = [
    ...rest.slice(0, -1),
    { x: tip.x - back.x * (head.length - 2), y: tip.y - back.y * (head.length - 2) },
  ];
  return `M${pair(start)}C${ended.map(pair).join(' ')}`;
}

function headOf(curve: readonly Point[], scale: number): string {
  const tip = curve.at(-1) ?? { x: 0, y: 0 };
  const { x, y } = directionAtEnd(curve);
  const base = { x: tip.x - x * head.length * scale, y: tip.y - y * head.length * scale };
  const side = head.width * scale;
  return [tip, { x: base.x - y * side, y: base.y + x * side }, { x: base.x + y * side, y: base.y - x * side }]
    .map(pair)
    .join(' ');
}

/** The direction in which a curve ends, as a vector of length 1. */
function directionAtEnd(curve: readonly Point[]): Point {
  const tip = curve.at(-1) ?? { x: 0, y: 0 };
  for (const before of curve.slice(0, -1).toReversed()) {
    const [dx, dy] = [tip.x - before.x, tip.y - before.y];
    const length = Math.hypot(dx, dy);
    if (length > 1) return { x: dx / length, y: dy / length };
  }
  return { x: 1, y: 0 };
}

function drawBeads(picture: Picture, { arrow, curve, label }: PlacedArrow, { step }: ArrowLook): readonly SvgElement[] {
  const { x, y } = pointAt(curve, 0.42);
  const shapes = arrow.movers.flatMap((mover, at) => {
    const party = picture.parties[mover];
    return party === undefined ? [] : [drawShape(party, mover, x + (at - (arrow.movers.length - 1) / 2) * 11, y, 4.2)];
  });
  return [
    ...shapes,
    ...(label === null ? [] : [plate(arrow.label, label.x, label.y)]),
    ...(step === null ? [] : [badge(String(step), x, y - 17)]),
  ];
}

/** Words on an arrow, with paper behind them. */
function plate(text: string, x: number, y: number): SvgElement {
  return element(
    'text',
    {
      class: 'g-plate',
      x: tidy(x),
      y: tidy(y + 4),
      'text-anchor': 'middle',
      'font-size': 11.5,
      fill: ink,
      stroke: '#ffffff',
      'stroke-width': 3,
      'paint-order': 'stroke',
    },
    text,
  );
}

/** The number of a step in a disc. */
function badge(text: string, x: number, y: number): SvgElement {
  return element(
    'g',
    { class: 'g-step-number' },
    element('circle', { cx: tidy(x), cy: tidy(y), r: 10, fill: ink, stroke: '#ffffff', 'stroke-width': 1.5 }),
    element(
      'text',
      {
        x: tidy(x),
        y: tidy(y + 4.5),
        'text-anchor': 'middle',
        'font-size': 13,
        'font-weight': 'bold',
        fill: '#ffffff',
      },
      text,
    ),
  );
}

/** The point at a share of the way along a curve's pieces. */
function pointAt(curve: readonly Point[], share: number): Point {
  const pieces = Math.max(1, Math.floor((curve.length - 1) / 3));
  const along = share * pieces;
  const piece = Math.min(pieces - 1, Math.floor(along));
  const t = along - piece;
  const points = curve.slice(piece * 3, piece * 3 + 4);
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const sum = (pick: (point: Point) => number) =>
    points.reduce((total, point, at) => total + pick(point) * (weights[at] ?? 0), 0);
  return { x: sum(({ x }) => x), y: sum(({ y }) => y) };
}

function pair({ x, y }: Point): string {
  return `${tidy(x)},${tidy(y)}`;
}
