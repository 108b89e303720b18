import type { PlacedNode } from '../../report/index.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The node that an arrow key leads to: the nearest in that direction, what lies askew counting as further. */
export function neighbour(nodes: readonly PlacedNode[], from: PlacedNode, direction: Direction): PlacedNode | null {
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: PlacedNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const ahead = sign * (across ? node.x - from.x : node.y - from.y);
    const aside = Math.abs(across ? node.y - from.y : node.x - from.x);
    const distance = ahead + 2 * aside;
    if (ahead < 4 || (aside > ahead * 3 && !across) || distance >= least) continue;
    best = node;
    least = distance;
  }
  return best;
}
