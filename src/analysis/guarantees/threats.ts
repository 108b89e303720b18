import type { Graph } from '../../engine/index.ts';
import { holdingAt, rulesOf } from '../../engine/index.ts';
import { changeBy } from './changed.ts';
import { type Defection, endDefections } from './defections.ts';
import type { Ground } from './ground.ts';
import type { Item } from './item.ts';

/**
 * A threat that held the deal and is gone: with the guarantee, or because a body decides, somebody leaves whom the others
 * would otherwise have deterred.
 */
export interface LostThreat {
  readonly end: number;
  readonly by:
    | { readonly kind: 'guarantee'; readonly item: Item }
    /** Index of a body. */
    | { readonly kind: 'body'; readonly body: number };
  /** The defection that is there with it and not without. */
  readonly defection: Defection;
}

/**
 * The threats that single guarantees, and the votes of single bodies, take away: who leaves the end with it and not without
 * it.
 */
export function lostThreats(ground: Ground, end: number): readonly LostThreat[] {
  const now = leavers(ground, end, []);
  const known = new Set(now.map(key));
  const byItem = ground.menu
    .filter((item) => item.kind !== 'commit' && ground.menuOf.get(end)?.has(item.key) === true)
    .flatMap((item) =>
      leavers(ground, end, [item])
        .filter((defection) => !known.has(key(defection)))
        .map((defection): LostThreat => ({ end, by: { kind: 'guarantee', item }, defection })),
    );
  const byBody = ground.graph.conflict.bodies.flatMap((_, body): readonly LostThreat[] => {
    const without = new Set(leavers(withoutBody(ground, body), end, []).map(key));
    const gone = now.filter((defection) => !without.has(key(defection)));
    return gone.map((defection): LostThreat => ({ end, by: { kind: 'body', body }, defection }));
  });
  return [...byBody, ...byItem];
}

/** Who leaves the end, whether or not a path leads there. */
function leavers(ground: Ground, end: number, items: readonly Item[]): readonly Defection[] {
  const changed = changeBy(ground, end, items);
  if (typeof changed === 'string') return [];
  return endDefections(holdingAt(changed.system, ground.concept, end, ground.combine), end);
}

/** A leaver is the same whoever has to vote for it: told by where, by whose options, and where to. */
function key({ at, parties, to }: Defection): string {
  return `${at} ${parties[0]} ${to}`;
}

function withoutBody(ground: Ground, body: number): Ground {
  const { conflict } = ground.graph;
  const bodies = conflict.bodies.map((entry, at) => (at === body ? { ...entry, decides: [] } : entry));
  const graph: Graph = { ...ground.graph, conflict: { ...conflict, bodies } };
  return { ...ground, graph, rules: rulesOf(graph.conflict) };
}
