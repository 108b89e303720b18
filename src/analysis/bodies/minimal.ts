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
  const reaching = countMinimalReaching(free, tooHeavy);
  const count = vetoes.length + reaching;
  const singles = free.filter(({ weight }) => weight >= tooHeavy).map(({ place }) => [place]);
  const alone = [...vetoes, ...singles].toSorted(([a = 0], [b = 0]) => a - b).slice(0, limit);
  const wanted = Math.min(limit, count) - alone.length;
  const several =
    reaching <= fewEnough ? allMinimalReaching(free, tooHeavy) : listMinimalReaching(free, tooHeavy, wanted);
  return { count, list: [...alone, ...several.slice(0, wanted)] };
}

/** So many sets are all made and put in order; of more, the first are looked for size by size. */
const fewEnough = 100_000;

/**
 * All minimal sets of two or more members that reach the bound, by size, then by places. Heaviest first a set is minimal when it
 * reaches the bound with its last member; whatever can still reach it does, so the work is that of writing the sets down.
 */
function allMinimalReaching(members: readonly Placed[], bound: bigint): number[][] {
  const ordered = members.toSorted((a, b) => (a.weight < b.weight ? 1 : a.weight > b.weight ? -1 : 0));
  const found: number[][] = [];
  function extend(places: readonly number[], at: number, weight: bigint, rest: bigint): void {
    const next = ordered[at];
    if (next === undefined || weight + rest < bound) return;
    const taken = [...places, next.place];
    if (weight + next.weight >= bound) found.push(taken.toSorted((a, b) => a - b));
    else extend(taken, at + 1, weight + next.weight, rest - next.weight);
    extend(places, at + 1, weight, rest - next.weight);
  }
  extend([], 0, 0n, totalWeight(ordered));
  return found.filter(({ length }) => length > 1).toSorted(bySizeThenPlaces);
}

function bySizeThenPlaces(left: readonly number[], right: readonly number[]): number {
  if (left.length !== right.length) return left.length - right.length;
  return left.map((place, at) => place - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
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
  const heaviest = sumsAfter(members, (a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const lightest = sumsAfter(members, (a, b) => (a < b ? -1 : a > b ? 1 : 0));

  function extend(set: Partial, from: number, missing: number): void {
    if (missing === 0) {
      if (set.weight >= bound) found.push([...set.places]);
      return;
    }
    for (let at = from; at + missing <= members.length && found.length < limit; at += 1) {
      const member = members[at];
      if (member === undefined || set.weight + (heaviest[at]?.[missing] ?? 0n) < bound) return;
      const least = member.weight < set.lightest ? member.weight : set.lightest;
      const weight = set.weight + member.weight;
      if (spared(weight, least, at + 1, missing - 1) >= bound) continue;
      extend({ places: [...set.places, member.place], weight, lightest: least }, at + 1, missing - 1);
    }
  }

  /** The least that a set grown by so many members from `at` on can weigh without its lightest one. */
  function spared(weight: bigint, least: bigint, at: number, missing: number): bigint {
    const next = lightest[at]?.[1] ?? least;
    return weight + (lightest[at]?.[missing] ?? 0n) - (missing > 0 && next < least ? next : least);
  }

  const start: Partial = { places: [], weight: 0n, lightest: totalWeight(members) + 1n };
  for (let size = 2; size <= members.length && found.length < limit; size += 1) extend(start, 0, size);
  return found;
}

/** `[at][n]`: the weight of the first n members from `at` on in the order of their weights. */
function sumsAfter(
  members: readonly Placed[],
  order: (a: bigint, b: bigint) => number,
): readonly (readonly bigint[])[] {
  return members.map((_, at) => {
    const weights = members
      .slice(at)
      .map(({ weight }) => weight)
      .toSorted(order);
    const sums = [0n];
    for (const weight of weights) sums.push((sums.at(-1) ?? 0n) + weight);
    return sums;
  });
}
