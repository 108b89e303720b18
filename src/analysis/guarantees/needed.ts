import { allDefections, type Defection, defectionKey } from './defections.ts';
import type { Ground } from './ground.ts';
import type { Found, GuaranteeSet } from './search.ts';

/** A minimal set with the defections of the unchanged conflict and what stops each. */
export interface NeededSet extends GuaranteeSet {
  readonly defections: readonly (Defection & {
    /** Indices into `items` without each of which the defection returns, ascending. */
    readonly stoppedBy: readonly number[];
  })[];
}

/** What each of the sets found stops: the defections on the unchanged conflict's shortest paths to the same state. */
export function neededSets(ground: Ground, { sets }: Found): readonly NeededSet[] {
  const ends = [...new Set(sets.map(({ end }) => end))];
  const unchanged = new Map(ends.map((end) => [end, allDefections(ground, end, [])]));
  return sets.map((set) => ({ ...set, defections: stopped(ground, set, unchanged.get(set.end) ?? []) }));
}

function stopped(ground: Ground, { items, end }: GuaranteeSet, defections: readonly Defection[]) {
  const without = items.map((_, left) => {
    const rest = items.filter((_, at) => at !== left);
    return new Set(allDefections(ground, end, rest).map(defectionKey));
  });
  return defections.map((defection) => ({
    ...defection,
    stoppedBy: [...items.keys()].filter((at) => without[at]?.has(defectionKey(defection)) === true),
  }));
}
