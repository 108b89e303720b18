import type { Condition } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import { optionsIn, truthSoFar } from './condition-parts.ts';
import type { Constraints } from './constraints.ts';
import { type Node, no } from './decision-diagrams.ts';

/** Settings of some options, each a bit string over their places, in 32-bit words from the lowest places up. */
export interface Settings {
  readonly count: number;
  /** `words[w][x]` holds places 32w..32w+31 of setting x; settings ascend by value. */
  readonly words: readonly Uint32Array[];
}

/**
 * Lists the feasible settings of the options (ascending; whole components only), highest place first, so that they come
 * out ascending. `expected` is their number where it is known. Null as soon as there are more than `limit`.
 */
export function listSettings(
  options: readonly number[],
  constraints: Constraints,
  expected: number | null,
  limit: number,
): Settings | null {
  const output = makeOutput(Math.max(1, Math.ceil(options.length / 32)), expected ?? 1024, limit);
  const walk = makeWalk(options, constraints);
  let full = false;
  const current = new Uint32Array(output.width);
  function descend(place: number): void {
    if (place < 0) {
      full ||= !output.add(current);
      return;
    }
    const word = place >>> 5;
    const before = current[word] ?? 0;
    for (let taken = 0; taken < 2 && !full; taken += 1) {
      if (!walk.enter(place, taken === 1)) continue;
      current[word] = taken === 1 ? before | (1 << (place & 31)) : before;
      descend(place - 1);
      walk.leave(place);
    }
    current[word] = before;
  }
  if (constraints.possible) descend(options.length - 1);
  return full ? null : output.settings();
}

function makeOutput(width: number, size: number, limit: number) {
  let words: Uint32Array[] = Array.from({ length: width }, () => new Uint32Array(size));
  let count = 0;
  return {
    width,
    add(current: Uint32Array): boolean {
      if (count >= limit) return false;
      if (count >= (words[0]?.length ?? 0)) words = words.map((column) => widened(column, limit));
      for (let word = 0; word < width; word += 1) {
        const column = words[word] ?? impossible('as many columns as words');
        column[count] = current[word] ?? 0;
      }
      count += 1;
      return true;
    },
    settings: (): Settings => ({ count, words: words.map((column) => column.subarray(0, count)) }),
  };
}

function widened(column: Uint32Array, limit: number): Uint32Array {
  const wider = new Uint32Array(Math.min(limit, column.length * 2));
  wider.set(column);
  return wider;
}

/** Follows all diagrams at once; `enter` tells whether something can still come of it, and then `leave` undoes it. */
function makeWalk(options: readonly number[], constraints: Constraints) {
  const { diagrams, outcomes } = constraints;
  const inside = constraints.components.filter((component) =>
    component.options.some((option) => options.includes(option)),
  );
  const roots = inside.flatMap((component) => component.roots);
  const loose = inside.flatMap((component) => component.loose);
  const rootsAt = options.map((option) =>
    roots.flatMap((_, at) =>
      inside.find((part) => part.options.includes(option))?.roots.includes(roots[at] ?? no) ? [at] : [],
    ),
  );
  const looseAt = options.map((option) => loose.filter((condition) => optionsIn(condition, outcomes).has(option)));
  const at: Node[] = [...roots];
  const undo: Node[][] = options.map(() => []);
  const taken: (boolean | null)[] = options.map(() => null);
  const placeOf = new Map(options.map((option, place) => [option, place]));
  const isTaken = (option: number) => taken[placeOf.get(option) ?? -1] ?? null;
  const refuted = (condition: Condition) => truthSoFar(condition, outcomes, isTaken) === true;

  function leave(place: number): void {
    const ids = rootsAt[place] ?? [];
    for (let k = 0; k < ids.length; k += 1) at[ids[k] ?? 0] = undo[place]?.[k] ?? no;
    taken[place] = null;
  }

  function enter(place: number, take: boolean): boolean {
    const option = options[place] ?? -1;
    const ids = rootsAt[place] ?? [];
    const saved = undo[place] ?? impossible('a place for each option');
    let alive = true;
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      const node = at[id] ?? no;
      saved[k] = node;
      const next = diagrams.level(node) === option ? diagrams.child(node, take) : node;
      at[id] = next;
      if (next === no) alive = false;
    }
    taken[place] = take;
    if (alive) alive = !(looseAt[place] ?? []).some(refuted);
    if (!alive) leave(place);
    return alive;
  }

  return { enter, leave };
}
