import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseModel } from '../../src/format/index.ts';
import { type Dot, layOut, type PictureKind, type PlacedNode, pictureOf } from '../../src/report/index.ts';
import { type Direction, neighbour } from '../../src/web/graph/neighbour.ts';
import { fitted, revealing, zoomed } from '../../src/web/graph/viewport.ts';
import { judge, loadDot, plainWish } from '../report/support/pictures.ts';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
const cases = ['korea-2019', 'garrison', 'elmira', 'cuban-missiles', 'syria-iraq', 'chicken'];

describe('law: arrow keys in the graph', () => {
  let dot: Dot;
  beforeAll(async () => {
    dot = await loadDot();
  });

  const nodesOf = (name: string, kind: PictureKind): readonly PlacedNode[] => {
    const { model } = parseModel(readFileSync(join('catalogue', `${name}.yaml`), 'utf8'));
    const judged = model === null ? null : judge(model.base);
    return judged === null ? [] : layOut(pictureOf(judged, { ...plainWish, kind }), dot).nodes;
  };
  const reached = (nodes: readonly PlacedNode[], start: PlacedNode): ReadonlySet<PlacedNode> => {
    const seen = new Set([start]);
    for (const node of seen) {
      for (const direction of directions) {
        const next = neighbour(nodes, node, direction);
        if (next !== null) seen.add(next);
      }
    }
    return seen;
  };

  it.each(cases)('lead from every node to every other: %s', (name) => {
    for (const kind of ['all', 'layers', 'matters', 'outcomes', 'equilibria'] as const) {
      const nodes = nodesOf(name, kind);
      expect(nodes.length).toBeGreaterThan(0);
      for (const start of nodes) expect([kind, reached(nodes, start).size]).toEqual([kind, nodes.length]);
    }
  });
});

describe('law: what is seen of the graph', () => {
  const frame = { width: 500, height: 400 };

  it('is all of it where that can be read, and no larger than life', () => {
    expect(fitted({ width: 1000, height: 400 }, frame, null)).toEqual({ x: 0, y: -200, scale: 0.5 });
    expect(fitted({ width: 100, height: 100 }, frame, null).scale).toBe(1);
  });

  it('is the part around today where all of it would be too small', () => {
    const { x, y, scale } = fitted({ width: 9000, height: 9000 }, frame, { x: 100, y: 8000 });
    expect(scale).toBe(0.3);
    expect(x).toBe(0);
    expect(y).toBeLessThan(8000);
    expect(y + frame.height / scale).toBeGreaterThan(8000);
  });

  it('grows around the point under the pointer', () => {
    const before = { x: 10, y: 20, scale: 0.5 };
    const after = zoomed(before, 2, { x: 100, y: 60 });
    expect(after.scale).toBe(1);
    expect([after.x + 100, after.y + 60]).toEqual([10 + 100 / 0.5, 20 + 60 / 0.5]);
  });

  it('moves no further than it must for a node to be seen', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(revealing(view, frame, { x: 250, y: 200, width: 100, height: 40 })).toEqual(view);
    expect(revealing(view, frame, { x: 700, y: 200, width: 100, height: 40 })).toEqual({ x: 274, y: 0, scale: 1 });
  });
});
