import type { Graph } from '../../engine/index.ts';
import { rulesOf } from '../../engine/index.ts';
import { allDefections, type Defection } from './defections.ts';
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
 * The threats that single guarantees, and the votes of single bodies, take away from paths to the end: who leaves at a
 * state of the path with it and not without it.
 */
export function lostThreats(ground: Ground, end: number): readonly LostThreat[] {
  const now = leavers(ground, end, []);
  const known = new Set(now.map(key));
  const byItem = ground.menu
    .filter((item) => item.kind !== 'commit' && ground.menuOf.get(end)?.has(item.key) === true)
    .flatMap((item) =>
      leavers(ground, end, [item])
        .filter((defection) => defection.at === end && !known.has(key(defection)))
        .map((defection): LostThreat => ({ end, by: { kind: 'guarantee', item }, defection })),
    );
  const byBody = ground.graph.conflict.bodies.flatMap((_, body): readonly LostThreat[] => {
    const without = new Set(leavers(withoutBody(ground, body), end, []).map(key));
    const gone = now.filter((defection) => defection.at === end && !without.has(key(defection)));
    return gone.map((defection): LostThreat => ({ end, by: { kind: 'body', body }, defection }));
  });
  return [...byBody, ...byItem];
}

function leavers(ground: Ground, end: number, items: readonly Item[]): readonly Defection[] {
  return allDefections(ground, end, items).filter(({ how }) => how === 'leaves');
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
