/** Positions of states in one order: higher is better, equal is a tie. */
type Positions = ArrayLike<number>;

/** Measures how far orders are from one order, reusing what it works out about that one. */
export interface DistanceFrom {
  /**
   * The number of pairs of states whose order differs, half for a tie made or broken. O(m log m). `tiers`: all positions of
   * `other` are below it.
   */
  to(other: Positions, tiers: number): number;
}

/** Distances from a given order of m states. Definitions §6, Dependence. */
export function distanceFrom(base: Positions): DistanceFrom {
  const ascending = Array.from(base, (_, state) => state).toSorted((a, b) => (base[a] ?? 0) - (base[b] ?? 0));
  const count = ascending.length;
  const starts = ascending.flatMap((state, at) => (at > 0 && base[state] === base[ascending[at - 1] ?? 0] ? [] : [at]));
  const ends = [...starts.slice(1), count];
  const tiedInBase = ends.reduce((sum, end, tier) => sum + pairs(end - (starts[tier] ?? 0)), 0);
  return {
    to(other, tiers) {
      const seen = new Uint32Array(tiers + 1);
      const total = new Uint32Array(tiers);
      const inTier = new Uint32Array(tiers);
      let turned = 0;
      let tiedInBoth = 0;
      let before = 0;
      starts.forEach((start, tier) => {
        const end = ends[tier] ?? count;
        for (let at = start; at < end; at += 1) turned += before - countUpTo(seen, other[ascending[at] ?? 0] ?? 0);
        for (let at = start; at < end; at += 1) {
          const position = other[ascending[at] ?? 0] ?? 0;
          tiedInBoth += inTier[position] ?? 0;
          inTier[position] = (inTier[position] ?? 0) + 1;
          total[position] = (total[position] ?? 0) + 1;
          add(seen, position);
        }
        for (let at = start; at < end; at += 1) inTier[other[ascending[at] ?? 0] ?? 0] = 0;
        before = end;
      });
      const tiedInOther = total.reduce((sum, size) => sum + pairs(size), 0);
      return turned + (tiedInBase + tiedInOther - 2 * tiedInBoth) / 2;
    },
  };
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

/** How many positions at or below this one were added (a Fenwick tree, from 1). */
function countUpTo(tree: Uint32Array, position: number): number {
  let sum = 0;
  for (let at = position + 1; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}

function add(tree: Uint32Array, position: number): void {
  for (let at = position + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}
