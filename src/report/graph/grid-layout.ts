import { directArrow } from './dot-layout.ts';
import { labelOf, ringGap } from './label.ts';
import type { Picture, PlacedNode, PlacedPicture } from './types.ts';

const margin = 16;
const headingRoom = 30;
/** From one small box to the next; three rings fit between. */
const gap = { across: 30, down: 26, layers: 64 } as const;

/** Lays out many small nodes: each layer is a block of columns, so that the whole is about as high as it is wide. */
export function layOutInBlocks(picture: Picture): PlacedPicture {
  const sizes = picture.nodes.map((node) => labelOf(node, picture.kind));
  const cell = {
    width: Math.max(...sizes.map(({ width }) => width), 0) + gap.across,
    height: Math.max(...sizes.map(({ height }) => height), 0) + gap.down,
  };
  const rows = rowsFor(picture, cell);
  const nodes: PlacedNode[] = [];
  const headings: PlacedPicture['headings'][number][] = [];
  let left = margin + 3 * ringGap;
  picture.layers.forEach((text, layer) => {
    const inside = picture.nodes.filter((node) => node.layer === layer);
    if (inside.length === 0) return;
    const columns = Math.ceil(inside.length / rows);
    const height = Math.ceil(inside.length / columns);
    const top = margin + headingRoom + 3 * ringGap + ((rows - height) * cell.height) / 2;
    inside.forEach((node, at) => {
      const { width, height: tall } = labelOf(node, picture.kind);
      const x = left + (Math.floor(at / height) + 0.5) * cell.width - gap.across / 2;
      nodes.push({ node, x, y: top + ((at % height) + 0.5) * cell.height - gap.down / 2, width, height: tall });
    });
    headings.push({ text, x: left + (columns * cell.width - gap.across) / 2, y: margin });
    left += columns * cell.width - gap.across + gap.layers;
  });
  return {
    picture,
    width: Math.ceil(left - gap.layers + 3 * ringGap + margin),
    height: Math.ceil(2 * margin + headingRoom + 6 * ringGap + rows * cell.height - gap.down),
    nodes,
    arrows: picture.arrows.map((arrow) => directArrow(arrow, nodes)),
    headings,
  };
}

/** As many rows as make the picture about four by three. */
function rowsFor({ nodes, layers }: Picture, cell: { readonly width: number; readonly height: number }): number {
  const counts = layers.map((_, layer) => nodes.filter((node) => node.layer === layer).length);
  const most = Math.max(1, ...counts);
  for (let rows = 1; rows < most; rows += 1) {
    const columns = counts.reduce((sum, count) => sum + Math.ceil(count / rows), 0);
    if (columns * cell.width <= (rows * cell.height * 4) / 3) return rows;
  }
  return most;
}
