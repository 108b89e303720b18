/** An order of states as every list of the same order has it: positions 0..tiers-1 without gaps, higher is better. */
export interface CanonicalOrder {
  readonly positions: Uint32Array;
  readonly tiers: number;
}

/** Keys above this are renumbered by sorting instead of in a table. */
const tableSize = 2 ** 18;

/** Renumbers keys without gaps, keeping their order. */
export function canonicalOrder(keys: Uint32Array): CanonicalOrder {
  let greatest = 0;
  for (let at = 0; at < keys.length; at += 1) greatest = Math.max(greatest, keys[at] ?? 0);
  return greatest < tableSize ? byTable(keys, greatest) : bySorting(keys);
}

function byTable(keys: Uint32Array, greatest: number): CanonicalOrder {
  const place = new Uint32Array(greatest + 1);
  for (let at = 0; at < keys.length; at += 1) place[keys[at] ?? 0] = 1;
  let tiers = 0;
  for (let key = 0; key <= greatest; key += 1) {
    const used = place[key] ?? 0;
    place[key] = tiers;
    tiers += used;
  }
  const positions = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) positions[at] = place[keys[at] ?? 0] ?? 0;
  return { tiers, positions };
}

function bySorting(keys: Uint32Array): CanonicalOrder {
  const distinct = [...new Set(keys.toSorted())];
  const place = new Map(distinct.map((key, at) => [key, at]));
  return { tiers: distinct.length, positions: keys.map((key) => place.get(key) ?? 0) };
}

/**
 * A name that orders share only when they are the same: the positions themselves for few states, else 128 bits of hash, which two
 * of a million orders share with a chance below 10^-26.
 */
export function orderName({ positions }: CanonicalOrder): string {
  if (positions.length <= 64) return positions.join();
  const hash = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hashOf(positions, seed));
  return hash.map((word) => word.toString(36)).join('.');
}

function hashOf(positions: Uint32Array, seed: number): number {
  let hash = seed;
  for (let at = 0; at < positions.length; at += 1) {
    hash = Math.imul(hash ^ (positions[at] ?? 0), 0x01000193 ^ (seed << 1));
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
