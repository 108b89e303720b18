import type { Statement } from '../../model/index.ts';

/** What may become of one statement of a list. */
export interface Item {
  /** How far its final place may be from its place in the file; null: it keeps its order among those that stay. */
  readonly reach: number | null;
  readonly eitherSign: boolean;
  readonly strong: boolean;
}

/** What may become of the statements of one party. `reach`: how many places a `place` statement may move. Definitions §6, Doubt. */
export function itemsOf(statements: readonly Statement[], reach: number): readonly Item[] {
  const reaches = { no: null, sign: null, place: reach, both: Number.POSITIVE_INFINITY } as const;
  return statements.map(({ unsure, strong }) => ({
    reach: reaches[unsure],
    eitherSign: unsure === 'sign' || unsure === 'both',
    strong,
  }));
}

/**
 * The orders a list may have, as a graph of what stands so far: from the top, the next is the first of those that stay or any that
 * moves. Orders are counted without being listed: of statements that may stand anywhere only their number matters.
 */
export interface Orders {
  readonly count: bigint;
  /** Goes through all orders; an order lists places in the file from the top. */
  forEach(visit: (order: readonly number[]) => void): void;
  /** The order with this number, from 0 to `count` - 1: the same numbers stand for the same orders every time. */
  at(number: bigint): readonly number[];
}

/** The orders of the items that keep the sure ones in order, the strong ones on top and the movers within reach. */
export function listOrders(items: readonly Item[]): Orders {
  const known = new Map<string, bigint>();
  const start: Placed = { order: [], taken: new Set() };

  function countFrom(placed: Placed): bigint {
    if (placed.order.length === items.length) return 1n;
    const name = nameOf(items, placed);
    const before = known.get(name);
    if (before !== undefined) return before;
    const count = candidates(items, placed).reduce((sum, next) => sum + countFrom(withNext(placed, next)), 0n);
    known.set(name, count);
    return count;
  }

  function visitFrom(placed: Placed, visit: (order: readonly number[]) => void): void {
    if (placed.order.length === items.length) return visit(placed.order);
    for (const next of candidates(items, placed)) {
      const extended = withNext(placed, next);
      if (countFrom(extended) > 0n) visitFrom(extended, visit);
    }
  }

  function orderAt(number: bigint): readonly number[] {
    let placed = start;
    let left = number;
    while (placed.order.length < items.length) {
      const before = placed;
      for (const next of candidates(items, before)) {
        placed = withNext(before, next);
        const count = countFrom(placed);
        if (left < count) break;
        left -= count;
      }
    }
    return placed.order;
  }

  return { count: countFrom(start), forEach: (visit) => visitFrom(start, visit), at: orderAt };
}

interface Placed {
  /** Places in the file, from the top of the new order. */
  readonly order: readonly number[];
  readonly taken: ReadonlySet<number>;
}

function withNext({ order, taken }: Placed, next: number): Placed {
  return { order: [...order, next], taken: new Set(taken).add(next) };
}

/** Who may stand next: nobody weak while a strong one is missing, and nobody further from its place than it may be. */
function candidates(items: readonly Item[], { order, taken }: Placed): readonly number[] {
  const missing = [...items.keys()].filter((at) => !taken.has(at));
  const strongMissing = missing.some((at) => items[at]?.strong === true);
  const firstThatStays = missing.find((at) => items[at]?.reach === null);
  return missing.filter((at) => {
    const { reach = null, strong = false } = items[at] ?? {};
    if (strongMissing && !strong) return false;
    return reach === null ? at === firstThatStays : Math.abs(order.length - at) <= reach;
  });
}

/** What the count of the rest depends on: which of the held movers stand already and how many of each interchangeable kind. */
function nameOf(items: readonly Item[], { taken }: Placed): string {
  let held = '';
  const kinds = { stays: 0, strongAnywhere: 0, weakAnywhere: 0 };
  items.forEach(({ reach, strong }, at) => {
    if (reach !== null && Number.isFinite(reach)) held += taken.has(at) ? '1' : '0';
    else if (taken.has(at)) kinds[reach === null ? 'stays' : strong ? 'strongAnywhere' : 'weakAnywhere'] += 1;
  });
  return `${held} ${kinds.stays} ${kinds.strongAnywhere} ${kinds.weakAnywhere}`;
}
