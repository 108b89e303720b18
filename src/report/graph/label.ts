import { fitted, textWidth, wrapText } from './measure.ts';
import type { PictureKind, PictureNode } from './types.ts';

/** A line of text inside a node. */
export interface LabelLine {
  readonly kind: 'head' | 'outcome' | 'chip' | 'note';
  readonly text: string;
  /** The party of a chip; null elsewhere, and in a chip's second line. */
  readonly party: number | null;
  /** The distance of its left edge from the box's. */
  readonly inset: number;
}

/** What is written in a node and how large its box is for that, rings not counted. */
export interface Label {
  readonly lines: readonly LabelLine[];
  /** Written small at the end of the first line; empty where there is no room. */
  readonly aside: string;
  readonly width: number;
  readonly height: number;
}

/** Sizes of text, pixels. */
export const sizes = { head: 14, outcome: 13, chip: 13, note: 13, aside: 10.5, small: 20 } as const;

export const lineHeight = 18;
export const padding = { x: 9, y: 6 } as const;
/** What a party's shape takes before its chip. */
export const shapeRoom = 16;
/** Between a box and its first ring, and from ring to ring. */
export const ringGap = 4;

/** How much broader bold letters are. */
const bold = 1.14;

/** The widest line of text. */
const widest = 228;
const todayRoom = 48;
const smallest = { all: 64, small: 48 } as const;

/** The label of a node; in pictures of all states by layers it is the number alone. */
export function labelOf(node: PictureNode, kind: PictureKind): Label {
  if (kind === 'layers') {
    const line: LabelLine = { kind: 'head', text: node.label, party: null, inset: 0 };
    const width = Math.max(smallest.small, textWidth(node.label, sizes.small) + 2 * padding.x);
    return { lines: [line], aside: '', width: Math.ceil(width), height: 32 };
  }
  const lines = [headLine(node), ...node.outcomes.flatMap(outcomeLines), ...bodyLines(node)];
  const head = textWidth(node.label, sizes.head) + (node.today ? todayRoom : 0);
  const pattern = textWidth(node.pattern, sizes.aside) * 1.12 + 10;
  const aside = node.pattern !== '' && head + pattern <= widest ? node.pattern : '';
  const widths = lines.map(({ kind, text, inset }, at) =>
    at === 0
      ? head + (aside === '' ? 0 : pattern)
      : inset + textWidth(text, sizes[kind]) * (kind === 'outcome' ? bold : 1),
  );
  const width = Math.ceil(Math.max(smallest.all, ...widths) + 2 * padding.x);
  return { lines, aside, width, height: lines.length * lineHeight + 2 * padding.y };
}

function headLine({ label }: PictureNode): LabelLine {
  return { kind: 'head', text: fitted(label, sizes.head, widest), party: null, inset: 0 };
}

function outcomeLines(name: string): readonly LabelLine[] {
  return wrapText(name, sizes.outcome * bold, widest, 2).map((text) => ({
    kind: 'outcome',
    text,
    party: null,
    inset: 0,
  }));
}

function bodyLines({ chips, note }: PictureNode): readonly LabelLine[] {
  const lines = chips.flatMap(({ text, party }) =>
    wrapText(text, sizes.chip, widest - shapeRoom, 2).map(
      (line, at): LabelLine => ({ kind: 'chip', text: line, party: at === 0 ? party : null, inset: shapeRoom }),
    ),
  );
  return note === '' ? lines : [...lines, { kind: 'note', text: note, party: null, inset: 0 }];
}

/** What the rings around a box take on each side. */
export function ringRoom({ rings }: PictureNode): number {
  return rings * ringGap;
}
