import { directCurve } from './dot-layout.ts';
import { type ArrowLook, drawArrow } from './draw-arrow.ts';
import { drawNode } from './draw-node.ts';
import { drawLegend } from './legend.ts';
import { textWidth } from './measure.ts';
import { element, type SvgElement } from './svg.ts';
import { type MarkedStep, type Marks, type PlacedArrow, type PlacedPicture, unmarked } from './types.ts';

/** Draws a picture that is laid out, with what stands out in it. The same input gives the same drawing. */
export function drawPicture(placed: PlacedPicture, marks: Marks = unmarked): SvgElement {
  const { width, height } = placed;
  return element('svg', { viewBox: `0 0 ${width} ${height}`, width, height, ...root }, ...drawParts(placed, marks));
}

/** The same with what the signs mean below, and as a page of its own with its title above. */
export function drawWithLegend(placed: PlacedPicture, marks: Marks = unmarked, titled = true): SvgElement {
  const { picture } = placed;
  const title = [
    picture.title ?? 'A conflict without a title',
    ...(picture.scenario === null ? [] : [picture.scenario]),
  ].join(' · ');
  const head = titled ? 48 : 0;
  const width = Math.max(placed.width, 480, titled ? Math.min(900, Math.ceil(textWidth(title, 19) + 40)) : 0);
  const legend = drawLegend(picture, width - 40);
  const height = head + placed.height + legend.height + 16;
  const shift = Math.round((width - placed.width) / 2);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, ...root },
    element('title', {}, title),
    element('rect', { class: 'g-ground', width, height, fill: '#ffffff' }),
    ...(titled ? [drawTitle(title)] : []),
    element('g', { transform: `translate(${shift} ${head})` }, ...drawParts(placed, marks)),
    element('g', { transform: `translate(20 ${head + placed.height})` }, legend.drawing),
  );
}

function drawTitle(title: string): SvgElement {
  const look = { 'font-size': 18, 'font-weight': 'bold', fill: '#1a1f26' };
  return element('text', { class: 'g-title', x: 20, y: 32, ...look }, title);
}

const root = { class: 'graph', 'font-family': "Helvetica, Arial, 'DejaVu Sans', sans-serif" };

function drawParts(placed: PlacedPicture, marks: Marks): readonly SvgElement[] {
  const { picture, nodes, headings } = placed;
  const marked = marks.steps.map((step, at) => markedArrow(placed, step, at, marks));
  const around = neighbourhood(placed, marks);
  const plain = placed.arrows.filter(({ arrow }) => !marks.steps.some((step) => isSame(arrow, step)));
  const calm = marks.steps.length === 0 && !nodes.some(({ node }) => node.key === marks.selected);
  const near = ({ arrow }: PlacedArrow) =>
    calm || (marks.steps.length === 0 && (arrow.from === marks.selected || arrow.to === marks.selected));
  const look = (one: PlacedArrow): ArrowLook => ({ near: near(one), step: null, when: null, role: null });
  return [
    element('g', { class: 'g-headings' }, ...headings.map(drawHeading)),
    element(
      'g',
      { class: 'g-arrows' },
      ...plain.toSorted((a, b) => Number(near(a)) - Number(near(b))).map((one) => drawArrow(picture, one, look(one))),
    ),
    element(
      'g',
      { class: 'g-nodes' },
      ...nodes.map((one) =>
        drawNode(picture, one, {
          selected: one.node.key === marks.selected,
          near: calm || around.has(one.node.key),
        }),
      ),
    ),
    element('g', { class: 'g-way' }, ...marked),
  ];
}

function drawHeading({ x, y, text }: PlacedPicture['headings'][number]): SvgElement {
  return element(
    'text',
    { class: 'g-heading', x, y: y + 10, 'text-anchor': 'middle', 'font-size': 12.5, fill: '#505a66' },
    text,
  );
}

/** The keys of nodes that stand out: those of the way that is marked, or the selected one with its neighbours. */
function neighbourhood({ arrows }: PlacedPicture, { selected, steps }: Marks): ReadonlySet<string> {
  if (steps.length > 0) return new Set(steps.flatMap(({ from, to }) => [from, to]));
  const touching = arrows.filter(({ arrow }) => arrow.from === selected || arrow.to === selected);
  return new Set([
    ...(selected === null ? [] : [selected]),
    ...touching.flatMap(({ arrow }) => [arrow.from, arrow.to]),
  ]);
}

function markedArrow(placed: PlacedPicture, step: MarkedStep, at: number, { taken }: Marks): SvgElement {
  const when = at + 1 < taken ? 'done' : at + 1 === taken ? 'now' : 'next';
  const look: ArrowLook = { near: true, step: at + 1, when, role: step.role };
  const known = placed.arrows.find(({ arrow }) => isSame(arrow, step));
  const from = placed.nodes.find(({ node }) => node.key === step.from);
  const to = placed.nodes.find(({ node }) => node.key === step.to);
  if (known !== undefined) return drawArrow(placed.picture, known, look);
  if (from === undefined || to === undefined) return element('g', { class: 'g-missing' });
  const arrow = { from: step.from, to: step.to, movers: step.movers, improving: false, label: '' };
  return drawArrow(placed.picture, { arrow, curve: directCurve(from, to), label: null }, look);
}

function isSame(
  arrow: { readonly from: string; readonly to: string; readonly movers: readonly number[] },
  step: MarkedStep,
) {
  return arrow.from === step.from && arrow.to === step.to && arrow.movers.join() === step.movers.join();
}
