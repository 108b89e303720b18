import { type LabelLine, labelOf, lineHeight, padding, ringGap, shapeRoom, sizes } from './label.ts';
import { textWidth, wrapText } from './measure.ts';
import { drawShape, tidy } from './shapes.ts';
import { element, type SvgElement } from './svg.ts';
import type { Picture, PlacedNode } from './types.ts';
import { nodeWords } from './words.ts';

/** What stands out about a node. */
export interface NodeLook {
  readonly selected: boolean;
  /** Whether it is on the way that is marked or at an arrow of what is selected. */
  readonly near: boolean;
}

/** A node: its rings, its box, and what is written in it. */
export function drawNode(picture: Picture, placed: PlacedNode, { selected, near }: NodeLook): SvgElement {
  const { node, x, y, width, height } = placed;
  const classes = ['g-node', node.today ? 'g-today' : '', selected ? 'g-selected' : '', near ? 'g-near' : 'g-far'];
  const label = labelOf(node, picture.kind);
  return element(
    'g',
    {
      class: classes.filter(Boolean).join(' '),
      transform: `translate(${tidy(x - width / 2)} ${tidy(y - height / 2)})`,
    },
    ...drawRings(placed),
    element(
      'g',
      { class: 'g-hit', 'data-key': node.key },
      element('title', {}, nodeWords(node)),
      drawBox(placed, selected),
    ),
    element(
      'g',
      { class: picture.kind === 'layers' ? 'g-detail g-small' : 'g-detail', 'pointer-events': 'none' },
      ...drawLabel(picture, placed, label),
    ),
    ...(picture.kind === 'layers' ? [] : [drawBrief(placed)]),
  );
}

function drawBox({ node, width, height }: PlacedNode, selected: boolean): SvgElement {
  return element('rect', {
    class: 'g-box',
    width,
    height,
    rx: 6,
    fill: '#ffffff',
    stroke: '#505a66',
    'stroke-width': selected ? 3 : node.today ? 2.2 : 1.2,
  });
}

function drawRings({ node, width, height }: PlacedNode): readonly SvgElement[] {
  return Array.from({ length: node.rings }, (_, at) => {
    const out = (at + 1) * ringGap;
    return element('rect', {
      class: 'g-ring',
      x: -out,
      y: -out,
      width: width + 2 * out,
      height: height + 2 * out,
      rx: 6 + out,
      fill: 'none',
      stroke: '#1a1f26',
      'stroke-width': 1.4,
    });
  }).toReversed();
}

function drawLabel(picture: Picture, { node, width }: PlacedNode, label: ReturnType<typeof labelOf>) {
  const small = picture.kind === 'layers';
  const lines = label.lines.flatMap((line, at) => {
    const y = small ? 23 : padding.y + at * lineHeight + 13;
    const middle = small ? { x: width / 2, 'text-anchor': 'middle' } : { x: padding.x + line.inset };
    const text = element('text', { class: `g-${line.kind}`, y, ...middle, ...lookOf(line, small) }, line.text);
    const party = line.party === null ? undefined : picture.parties[line.party];
    if (party === undefined || line.party === null) return [text];
    return [drawShape(party, line.party, padding.x + (shapeRoom - 5) / 2, y - 4.5, 4.6), text];
  });
  const today = node.today && !small ? drawToday(textWidth(node.label, sizes.head)) : [];
  const aside =
    label.aside === ''
      ? []
      : [
          element(
            'text',
            {
              class: 'g-aside',
              x: width - padding.x,
              y: padding.y + 13,
              'text-anchor': 'end',
              'font-size': sizes.aside,
              'font-family': mono,
              fill: '#505a66',
            },
            label.aside,
          ),
        ];
  return [...lines, ...today, ...aside];
}

const mono = "'DejaVu Sans Mono', Consolas, Menlo, monospace";

function drawToday(after: number): readonly SvgElement[] {
  const x = padding.x + after + 6;
  return [
    element('rect', { class: 'g-badge', x: tidy(x), y: padding.y + 1, width: 40, height: 16, rx: 8, fill: '#1a1f26' }),
    element(
      'text',
      {
        class: 'g-badge-text',
        x: tidy(x + 20),
        y: padding.y + 12.5,
        'text-anchor': 'middle',
        'font-size': 11,
        fill: '#ffffff',
      },
      'today',
    ),
  ];
}

function lookOf({ kind }: LabelLine, small: boolean): SvgElement['attributes'] {
  const bold = kind === 'head' || kind === 'outcome' ? { 'font-weight': 'bold' } : {};
  const muted = kind === 'note' ? { 'font-style': 'italic', fill: '#505a66' } : { fill: '#1a1f26' };
  return { 'font-size': small ? sizes.small : sizes[kind], 'unicode-bidi': 'plaintext', ...bold, ...muted };
}

/** The number alone, or the outcome, for where the picture is too small for more: the page shows one or the other. */
function drawBrief({ node, width, height }: PlacedNode): SvgElement {
  const names = node.state === null ? node.outcomes.slice(0, 2) : [];
  const lines = names
    .flatMap((name) => wrapText(name, briefSize, width - 8, 2))
    .slice(0, Math.floor(height / briefSize));
  const size = Math.min(34, height * 0.62, (width * 1.5) / Math.max(2, node.label.length));
  return element(
    'g',
    { class: 'g-brief', 'pointer-events': 'none', display: 'none' },
    ...(lines.length > 0
      ? lines.map((line, at) => briefLine(line, briefSize, at - (lines.length - 1) / 2))
      : [briefLine(node.label, size, 0)]),
  );

  function briefLine(text: string, size: number, line: number): SvgElement {
    const y = height / 2 + size * (0.36 + line);
    const look = { 'text-anchor': 'middle', 'font-size': tidy(size), 'font-weight': 'bold', fill: '#1a1f26' };
    return element('text', { x: width / 2, y: tidy(y), ...look }, text);
  }
}

/** The size of an outcome's name in a picture that is seen small. */
const briefSize = 19;
