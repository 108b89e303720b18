import type { PlacedArrow, PlacedNode, PlacedPicture, Point } from '../graph/types.ts';
import { captionOf } from './caption.ts';
import { type Handover, madeLines } from './handover.ts';
import { latexText, oneLine } from './latex.ts';

/** The graph as TikZ, with the places that it has on the screen; the colours are those of the parties. */
export function pictureTikz(handover: Handover, placed: PlacedPicture): string {
  const { picture } = placed;
  return [
    '% Needs \\usepackage{tikz} and \\usetikzlibrary{arrows.meta}.',
    ...madeLines(handover).map((line) => `% ${oneLine(line)}`),
    `% ${captionOf(placed)}`,
    ...picture.parties.map(({ colour, letter, name }) => {
      return `\\definecolor{party${letter}}{HTML}{${colour.slice(1).toUpperCase()}} % ${letter}: ${oneLine(name)}`;
    }),
    '\\begin{tikzpicture}[x=0.75pt, y=-0.75pt, font=\\scriptsize,',
    '  state/.style={draw, rounded corners=2pt, align=center, inner sep=1pt},',
    '  move/.style={-{Stealth[length=4pt]}, semithick},',
    '  letter/.style={fill=white, inner sep=0.5pt, font=\\tiny}]',
    ...placed.headings.map(({ x, y, text }) => `  \\node[font=\\tiny] at ${at({ x, y: y + 6 })} {${latexText(text)}};`),
    ...placed.arrows.map((one) => arrowTikz(placed, one)),
    ...placed.nodes.map(nodeTikz),
    '\\end{tikzpicture}',
    '',
  ].join('\n');
}

function nodeTikz({ node, x, y, width, height }: PlacedNode): string {
  const names = [
    ...(node.today ? ['today'] : []),
    ...node.outcomes.filter((name) => !(node.today && name === 'today')),
  ];
  const taken = node.chips.length > 0 ? node.chips.map(({ text }) => text).join(' · ') : node.note;
  const lines = [
    `\\textbf{${latexText(node.label)}} ${latexText(node.pattern)}`.trim(),
    ...(names.length > 0 ? [`\\textbf{${latexText(names.join(', '))}}`] : []),
    ...(taken === '' ? [] : [latexText(taken)]),
  ];
  const size = `minimum width=${round(width * 0.75)}pt, minimum height=${round(height * 0.75)}pt, text width=${round(Math.max(20, width * 0.75 - 6))}pt`;
  const rings = node.rings === 0 ? '' : `, double, line width=${0.3 + 0.3 * node.rings}pt`;
  return `  \\node[state, ${size}${rings}] (${node.key}) at ${at({ x, y })} {${lines.join(' \\\\ ')}};`;
}

function arrowTikz({ picture }: PlacedPicture, { arrow, curve }: PlacedArrow): string {
  const letters = arrow.movers.map((mover) => picture.parties[mover]?.letter ?? '?');
  const colour = letters.length === 1 ? `party${letters[0]}` : 'black';
  const dash = arrow.improving ? '' : ', densely dotted';
  const middle = curve[Math.floor(curve.length / 2)];
  const label = middle === undefined ? '' : ` \\node[letter, ${colour}] at ${at(middle)} {${letters.join('+')}};`;
  return `  \\draw[move, ${colour}${dash}] ${wayOf(curve)};${label}`;
}

function wayOf([start, ...rest]: readonly Point[]): string {
  const parts = start === undefined ? [] : [at(start)];
  for (let index = 0; index + 2 < rest.length; index += 3) {
    const [first, second, end] = rest.slice(index, index + 3);
    if (first === undefined || second === undefined || end === undefined) break;
    parts.push(`.. controls ${at(first)} and ${at(second)} .. ${at(end)}`);
  }
  return parts.join(' ');
}

function at({ x, y }: Point): string {
  return `(${round(x)},${round(y)})`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
