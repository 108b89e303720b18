import { type Member, missingWeight, type SimpleGame, totalWeight } from './simple-game.ts';
import { countSubsets } from './subset-sums.ts';

/** Sets of members that reach a weight and none of whose members could be left out. */
export interface MinimalSets {
  readonly count: number;
  /** The first of them: smaller ones first, then by their members' places. Places in the game, ascending. */
  readonly list: readonly (readonly number[])[];
}

/** How many winning coalitions need every one of their members. */
export function countMinimalWinning(game: SimpleGame): number {
  const free = game.members.filter(({ veto }) => !veto);
  return countMinimalReaching(free, missingWeight(game));
}

/**
 * The coalitions whose no is enough to stop a vote and needs every one of them: each veto holder alone, and minimal sets of
 * others whose weight leaves the rest short of the quota. At most `limit` are listed.
 */
export function minimalBlocking(game: SimpleGame, limit: number): MinimalSets {
  const { members, quota } = game;
  const tooHeavy = totalWeight(members) - quota + 1n;
  if (tooHeavy <= 0n) return { count: 1, list: limit > 0 ? [[]] : [] };
  const vetoes = members.flatMap(({ veto }, place) => (veto ? [[place]] : []));
  const free = members.flatMap((member, place) => (member.veto ? [] : [{ ...member, place }]));
  const count = vetoes.length + countMinimalReaching(free, tooHeavy);
  const singles = free.filter(({ weight }) => weight >= tooHeavy).map(({ place }) => [place]);
  const alone = [...vetoes, ...singles].toSorted(([a = 0], [b = 0]) => a - b).slice(0, limit);
  return { count, list: [...alone, ...listMinimalReaching(free, tooHeavy, Math.min(limit, count) - alone.length)] };
}

/** The last member of a minimal set, heaviest first, is one without which the rest falls short: each set is counted there. */
function countMinimalReaching(members: readonly Member[], bound: bigint): number {
  if (bound <= 0n) return 1;
  const weights = members.map(({ weight }) => weight).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  return weights.reduce((sum, weight, place) => {
    const others = countSubsets(weights.slice(0, place), bound - weight, bound);
    return sum + others.reduce((all, count) => all + count, 0);
  }, 0);
}

interface Placed extends Member {
  readonly place: number;
}

interface Partial {
  readonly places: readonly number[];
  readonly weight: bigint;
  readonly lightest: bigint;
}

/** Minimal sets of two or more members that reach the bound, by size, then by places; at most `limit`. */
function listMinimalReaching(members: readonly Placed[], bound: bigint, limit: number): number[][] {
  const found: number[][] = [];
  const heaviest = heaviestAfter(members);

  function extend(set: Partial, from: number, missing: number): void {
    if (missing === 0) {
      if (set.weight >= bound) found.push([...set.places]);
      return;
    }
    for (let at = from; at + missing <= members.length && found.length < limit; at += 1) {
      const member = members[at];
      if (member === undefined || set.weight + (heaviest[at]?.[missing] ?? 0n) < bound) return;
      const lightest = member.weight < set.lightest ? member.weight : set.lightest;
      const weight = set.weight + member.weight;
      if (weight - lightest >= bound) continue;
      extend({ places: [...set.places, member.place], weight, lightest }, at + 1, missing - 1);
    }
  }

  const start: Partial = { places: [], weight: 0n, lightest: totalWeight(members) + 1n };
  for (let size = 2; size <= members.length && found.length < limit; size += 1) extend(start, 0, size);
  return found;
}

/** `[at][n]`: the weight of the n heaviest members from `at` on. */
function heaviestAfter(members: readonly Placed[]): readonly (readonly bigint[])[] {
  return members.map((_, at) => {
    const weights = members
      .slice(at)
      .map(({ weight }) => weight)
      .toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
    const sums = [0n];
    for (const weight of weights) sums.push((sums.at(-1) ?? 0n) + weight);
    return sums;
  });
}
