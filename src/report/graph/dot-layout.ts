import { impossible } from '../../text/index.ts';
import { labelOf, ringRoom } from './label.ts';
import { textWidth } from './measure.ts';
import type { Picture, PictureArrow, PictureNode, PlacedArrow, PlacedNode, PlacedPicture, Point } from './types.ts';

/**
 * Graphviz's `dot`: from a graph in its language to the same with places, as its `json`. Handed in by whoever has it, for
 * it is large and loaded when needed.
 */
export type Dot = (source: string) => string;

/** Room around the picture. */
const margin = 16;
/** Room above it for the names of layers. */
const headingRoom = 30;

/** How the layers of a picture follow one another. */
export interface Course {
  /** From top to bottom; else from left to right. */
  readonly down: boolean;
  /** The most nodes beside one another in a layer: what is more goes on beside it. */
  readonly most: number;
}

const usualCourse: Course = { down: false, most: Number.POSITIVE_INFINITY };

/** Lays a picture out from left to right, or as is wanted, layer by layer where it has layers. */
export function layOutByDot(picture: Picture, dot: Dot, course = usualCourse): PlacedPicture {
  const ranks = ranksOf(picture, course);
  const laid = readDot(dot(dotSource(picture, ranks, course)));
  const top = picture.layers.length > 0 && !course.down ? headingRoom : 0;
  const left = course.down ? Math.max(0, ...picture.layers.map((text) => Math.ceil(textWidth(text, 13)) + 12)) : 0;
  const place = ({ x, y }: Point): Point => ({ x: round(x + margin + left), y: round(laid.height - y + margin + top) });
  const nodes = picture.nodes.map((node): PlacedNode => {
    const { width, height } = labelOf(node, picture.kind);
    return { node, ...place(laid.nodes.get(node.key) ?? impossible('every node is laid out')), width, height };
  });
  const arrows = picture.arrows.flatMap((arrow, at): readonly PlacedArrow[] => {
    if (!isWeighed(picture, arrow)) return [directArrow(arrow, nodes)];
    const edge = laid.edges.get(String(at)) ?? impossible('every arrow with a say is laid out');
    const curve = edge.curve.map(place);
    const label = edge.label === null ? null : place(edge.label);
    return [{ arrow, curve: isBackward(ranks, arrow) ? curve.toReversed() : curve, label }];
  });
  return {
    picture,
    width: Math.ceil(laid.width + 2 * margin + left),
    height: Math.ceil(laid.height + 2 * margin + top),
    nodes,
    arrows,
    headings: headingsOf(picture, nodes, course),
  };
}

type Ranks = readonly (readonly PictureNode[])[];

/** The nodes rank by rank: a layer of more nodes than stand beside one another takes several, as even as may be. */
function ranksOf({ nodes, layers }: Picture, { most }: Course): Ranks {
  return layers.flatMap((_, layer) => {
    const inside = nodes.filter((node) => node.layer === layer);
    const ranks = Math.max(1, Math.ceil(inside.length / most));
    const each = Math.ceil(inside.length / ranks);
    return Array.from({ length: ranks }, (_, at) => inside.slice(at * each, (at + 1) * each));
  });
}

/** Above or beside the middle of a layer. */
function headingsOf({ layers }: Picture, nodes: readonly PlacedNode[], { down }: Course): PlacedPicture['headings'] {
  return layers.flatMap((text, layer) => {
    const inside = nodes.filter(({ node }) => node.layer === layer).map(({ x, y }) => (down ? y : x));
    if (inside.length === 0) return [];
    const middle = round((Math.min(...inside) + Math.max(...inside)) / 2);
    const start = round(margin + textWidth(text, 13) / 2);
    return [down ? { text, x: start, y: middle - 5 } : { text, x: middle, y: margin }];
  });
}

/** A curve from box to box for a step that the layout did not weigh. */
export function directArrow(arrow: PictureArrow, nodes: readonly PlacedNode[]): PlacedArrow {
  const from = nodes.find(({ node }) => node.key === arrow.from) ?? impossible('an arrow starts at a node');
  const to = nodes.find(({ node }) => node.key === arrow.to) ?? impossible('an arrow ends at a node');
  return { arrow, curve: directCurve(from, to), label: null };
}

/** From the side of one box that faces the other to the side of the other, bent so that the way back is another curve. */
export function directCurve(from: PlacedNode, to: PlacedNode): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(48, 14 + length * 0.1);
  const [nx, ny] = [(-dy / length) * bend, (dx / length) * bend];
  const inner = (share: number): Point => ({ x: from.x + dx * share + nx, y: from.y + dy * share + ny });
  const [first, second] = [inner(0.3), inner(0.7)];
  return [edgeOf(from, first), first, second, edgeOf(to, second)].map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

/** Where the straight line from a box's centre to a point leaves the box with its rings. */
function edgeOf(box: PlacedNode, towards: Point): Point {
  const room = ringRoom(box.node) + 1;
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const across = Math.abs(dx) / (box.width / 2 + room);
  const down = Math.abs(dy) / (box.height / 2 + room);
  const share = 1 / Math.max(across, down, 1e-9);
  return { x: box.x + dx * Math.min(1, share), y: box.y + dy * Math.min(1, share) };
}

/** The picture in dot's language: sizes and layers, no words. */
function dotSource(picture: Picture, ranks: Ranks, { down }: Course): string {
  const lines = [
    'digraph {',
    `rankdir=${down ? 'TB' : 'LR'}; nodesep=${down ? 0.36 : 0.24}; ranksep=${picture.arrows.some(({ label }) => label !== '') ? 0.5 : down ? 0.6 : 1.3};`,
    'node [shape=box, fixedsize=true, label=""];',
  ];
  lines.push('edge [arrowhead=none];');
  for (const node of picture.nodes) {
    const { width, height } = labelOf(node, picture.kind);
    const room = 2 * ringRoom(node);
    lines.push(`${node.key} [width=${inches(width + room)}, height=${inches(height + room)}];`);
  }
  ranks.forEach((inside, at) => {
    lines.push(
      `{ rank=same; rank${at} [style=invis, width=0.01, height=0.01]; ${inside.map(({ key }) => `${key};`).join(' ')} }`,
    );
    if (at > 0) lines.push(`rank${at - 1} -> rank${at} [style=invis, weight=0];`);
  });
  picture.arrows.forEach((arrow, at) => {
    if (!isWeighed(picture, arrow)) return;
    const [from, to] = isBackward(ranks, arrow) ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
    const label = arrow.label === '' ? '' : `, label="${arrow.label.replace(/[^\w ]/g, '')}", fontsize=13`;
    lines.push(`${from} -> ${to} [id="${at}"${label}];`);
  });
  return [...lines, '}'].join('\n');
}

/** Whether an arrow has a say in the layout: steps without gain come and go on demand, and then nothing else may move. */
function isWeighed({ kind }: Picture, { improving }: PictureArrow): boolean {
  return improving || kind === 'matters' || kind === 'summary';
}

/** Whether the arrow leads back to an earlier rank: dot is told the other direction, so that it keeps the ranks. */
function isBackward(ranks: Ranks, { from, to }: PictureArrow): boolean {
  const rankOf = (key: string) => ranks.findIndex((inside) => inside.some((node) => node.key === key));
  return rankOf(to) < rankOf(from);
}

function inches(pixels: number): string {
  return (pixels / 72).toFixed(4);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Laid {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  /** By the id that the source gave. */
  readonly edges: ReadonlyMap<string, { readonly curve: readonly Point[]; readonly label: Point | null }>;
}

/** Reads dot's `json`. */
function readDot(json: string): Laid {
  const graph: unknown = JSON.parse(json);
  const box = field(graph, 'bb').split(',').map(Number);
  return {
    width: box[2] ?? 0,
    height: box[3] ?? 0,
    nodes: new Map(listed(graph, 'objects').flatMap((node) => pointsIn(node, 'name'))),
    edges: new Map(
      listed(graph, 'edges').map((edge) => [
        field(edge, 'id'),
        { curve: pointsOf(field(edge, 'pos')), label: pointsOf(field(edge, 'lp'))[0] ?? null },
      ]),
    ),
  };
}

function pointsIn(node: unknown, name: string): readonly (readonly [string, Point])[] {
  const [point] = pointsOf(field(node, 'pos'));
  return point === undefined ? [] : [[field(node, name), point]];
}

function pointsOf(pos: string): readonly Point[] {
  return pos.split(' ').flatMap((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    return Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
  });
}

function listed(holder: unknown, name: string): readonly unknown[] {
  const found = typeof holder === 'object' && holder !== null ? Object.entries(holder) : [];
  const [, list] = found.find(([key]) => key === name) ?? [];
  return Array.isArray(list) ? list : [];
}

function field(holder: unknown, name: string): string {
  const found = typeof holder === 'object' && holder !== null ? Object.entries(holder) : [];
  const [, value] = found.find(([key]) => key === name) ?? [];
  return typeof value === 'string' ? value : '';
}
