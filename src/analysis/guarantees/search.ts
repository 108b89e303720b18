import type { Step } from '../../engine/index.ts';
import { toCommonScale } from '../../model/index.ts';
import type { Ground } from './ground.ts';
import type { Item } from './item.ts';
import { isRelevant, judge } from './judge.ts';

/** A minimal set of guarantees with the first path that holds under it. */
export interface GuaranteeSet {
  /** In the order of the menu. */
  readonly items: readonly Item[];
  readonly end: number;
  readonly path: readonly Step[];
}

/** What a search found, and whether it went through everything it was asked for. */
export interface Found {
  /** By count, then cost, then the order of the menu. */
  readonly sets: readonly GuaranteeSet[];
  readonly complete: boolean;
  /** Sets of up to so many guarantees were all looked at. */
  readonly upTo: number;
  /** How many sets were judged. */
  readonly judged: number;
}

/** How far a search may go. */
export interface SearchLimits {
  /** The most guarantees in a set. */
  readonly most: number;
  /** Ends the search as soon as one set is found. */
  readonly first?: boolean;
  /** Gives up once so many sets were judged. */
  readonly effort?: number;
  /** Asked before each set is judged. */
  readonly stop?: () => boolean;
  /** Told how many sets were judged. */
  readonly progress?: (judged: number) => void;
}

/** Sets waiting to be judged for one end: indices into the menu, ascending. */
type Waiting = Map<string, readonly number[]>;

/**
 * Every minimal set of guarantees under which some shortest path to one of the ends holds, among all subsets of the menu. Sets
 * grow one item at a time, and only by items that could matter to what keeps the smaller set from holding (see
 * `Judgement.relevant`): a set that holds grows so from every smaller one, since none of its subsets holds.
 */
export function findGuarantees(ground: Ground, limits: SearchLimits): Found {
  const sets: (GuaranteeSet & { readonly indices: readonly number[] })[] = [];
  let waiting = new Map<number, Waiting>(ground.targets.map((end) => [end, new Map([['', []]])]));
  const most = limits.effort ?? Number.POSITIVE_INFINITY;
  let judged = 0;
  for (let size = 0; size <= limits.most; size += 1) {
    const next = new Map<number, Waiting>();
    for (const [end, candidates] of waiting) {
      const grown: Waiting = new Map();
      next.set(end, grown);
      for (const indices of candidates.values()) {
        if (sets.some((found) => found.indices.every((index) => indices.includes(index)))) continue;
        if (limits.stop?.() === true || judged >= most) return finish(sets, false, size - 1, judged);
        judged += 1;
        limits.progress?.(judged);
        const items = itemsAt(ground, indices);
        const { path, relevant } = judge(ground, end, items);
        if (path === null) {
          if (size < limits.most) grow(ground, end, indices, (item) => isRelevant(relevant, item), grown);
          continue;
        }
        sets.push({ items, end, path, indices });
        if (limits.first === true) return finish(sets, true, size, judged);
      }
    }
    waiting = next;
  }
  return finish(sets, true, limits.most, judged);
}

function itemsAt({ menu }: Ground, indices: readonly number[]): readonly Item[] {
  return indices.flatMap((index) => menu[index] ?? []);
}

function grow(
  ground: Ground,
  end: number,
  indices: readonly number[],
  matters: (item: Item) => boolean,
  into: Waiting,
): void {
  const offered = ground.menuOf.get(end);
  ground.menu.forEach((item, index) => {
    if (offered?.has(item.key) !== true || indices.includes(index) || !matters(item)) return;
    const larger = [...indices, index].toSorted((a, b) => a - b);
    into.set(larger.join(), larger);
  });
}

function finish(
  sets: readonly (GuaranteeSet & { readonly indices: readonly number[] })[],
  complete: boolean,
  upTo: number,
  judged: number,
): Found {
  const costs = costsOf(sets.map(({ items }) => items));
  const order = [...sets.keys()].toSorted((a, b) => {
    const [one, other] = [sets[a]?.indices ?? [], sets[b]?.indices ?? []];
    return one.length - other.length || compareCosts(costs[a] ?? 0n, costs[b] ?? 0n) || compareLists(one, other);
  });
  return {
    sets: order.flatMap((at) => {
      const found = sets[at];
      return found === undefined ? [] : [{ items: found.items, end: found.end, path: found.path }];
    }),
    complete,
    upTo,
    judged,
  };
}

/** What each set costs, in one common unit. */
function costsOf(sets: readonly (readonly Item[])[]): readonly bigint[] {
  const { values } = toCommonScale(sets.flatMap((items) => items.map(({ cost }) => cost)));
  let at = 0;
  return sets.map((items) => {
    let sum = 0n;
    for (const _ of items) {
      sum += values[at] ?? 0n;
      at += 1;
    }
    return sum;
  });
}

function compareCosts(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other);
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
