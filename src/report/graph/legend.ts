import { textWidth } from './measure.ts';
import { drawShape, tidy } from './shapes.ts';
import { element, type SvgElement } from './svg.ts';
import type { Picture } from './types.ts';
import { ringWords } from './words.ts';

const size = 12.5;
const rowHeight = 22;

interface Item {
  readonly sign: (x: number, y: number) => SvgElement;
  readonly signWidth: number;
  readonly text: string;
}

/** What the signs of a picture mean, in rows of at most that width. */
export function drawLegend(picture: Picture, width: number): { readonly drawing: SvgElement; readonly height: number } {
  const drawn: SvgElement[] = [];
  let [x, y] = [0, rowHeight];
  for (const { sign, signWidth, text } of itemsOf(picture)) {
    const needed = signWidth + 6 + textWidth(text, size) + 22;
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    drawn.push(
      sign(x, y - 4),
      element(
        'text',
        { class: 'g-legend-text', x: tidy(x + signWidth + 6), y, 'font-size': size, fill: '#1a1f26' },
        text,
      ),
    );
    x += needed;
  }
  return { drawing: element('g', { class: 'g-legend' }, ...drawn), height: y + 8 };
}

function itemsOf({ parties, nodes, arrows }: Picture): readonly Item[] {
  const rings = ([3, 2, 1] as const).filter((count) => nodes.some((node) => node.rings === count));
  return [
    ...parties.map((party, at) => ({
      sign: (x: number, y: number) => drawShape(party, at, x + 6, y, 5),
      signWidth: 12,
      text: party.name,
    })),
    ...(arrows.some(({ improving }) => improving) ? [lineItem('a step that its movers gain by', false)] : []),
    ...(arrows.some(({ improving }) => !improving) ? [lineItem('any other step', true)] : []),
    ...rings.map((count) => ({ sign: ringSign(count), signWidth: 26, text: ringWords(count) })),
  ];
}

function lineItem(text: string, dashed: boolean): Item {
  const look = dashed ? { 'stroke-dasharray': '6 4' } : {};
  return {
    sign: (x, y) =>
      element(
        'g',
        {},
        element('line', { x1: x, x2: x + 20, y1: y, y2: y, stroke: '#1a1f26', 'stroke-width': 1.5, ...look }),
        element('polygon', { points: `${x + 28},${y} ${x + 19},${y - 4} ${x + 19},${y + 4}`, fill: '#1a1f26' }),
      ),
    signWidth: 28,
    text,
  };
}

function ringSign(count: number): Item['sign'] {
  return (x, y) =>
    element(
      'g',
      {},
      ...Array.from({ length: count + 1 }, (_, at) => {
        const out = at * 2.6;
        return element('rect', {
          x: tidy(x + 9 - out),
          y: tidy(y - 2 - out),
          width: tidy(8 + 2 * out),
          height: tidy(4 + 2 * out),
          rx: 2 + out,
          fill: 'none',
          stroke: '#1a1f26',
        });
      }),
    );
}
