import { legalForms } from './group-steps.ts';
import { everyone, type StepSystem, stepsAt } from './system.ts';

/** A place on a shortest road: the state, and the steps that lead on, each on a shortest legal path to the end. */
export interface RoadPlace {
  readonly state: number;
  readonly onward: readonly Onward[];
}

export interface Onward {
  readonly to: number;
  /** Index into the system's forms. */
  readonly form: number;
  readonly place: RoadPlace;
}

/** All shortest legal paths from a state to another, as one net of places. */
export interface Roads {
  readonly length: number;
  readonly start: RoadPlace;
  /**
   * Whether these are still all shortest paths when steps that make one of `opposites` true are lost or change colour:
   * no shortest sequence of steps, whatever its colours, makes use of one, and the shortest are legal.
   */
  readonly steady: boolean;
}

interface Growing {
  readonly state: number;
  readonly colour: number;
  readonly onward: Onward[];
}

/** The shortest roads; null where no legal sequence leads to the end. `opposites` are literals, for `steady`. */
export function shortestRoads(
  system: StepSystem,
  start: number,
  end: number,
  opposites: ReadonlySet<number> = new Set(),
): Roads | null {
  const first: Growing = { state: start, colour: -1, onward: [] };
  if (start === end) return { length: 0, start: first, steady: true };
  const legal = legalForms(system, everyone(system));
  const layers = grow(system, first, end, legal);
  if (layers === null) return null;
  keepUseful(layers, end);
  return {
    length: layers.length - 1,
    start: first,
    steady: isSteady(system, start, end, layers.length - 1, legal, opposites),
  };
}

/** The places by distance, up to the first layer that holds the end; each with every step to the next layer. */
function grow(system: StepSystem, first: Growing, end: number, legal: Uint8Array): readonly Growing[][] | null {
  const distanceOf = new Map<number, number>();
  const layers: Growing[][] = [[first]];
  for (let layer = layers[0] ?? []; layer.length > 0; layer = layers.at(-1) ?? []) {
    const next = new Map<number, Growing>();
    for (const place of layer) {
      for (const { to, form } of stepsAt(system, place.state)) {
        const colour = system.colourOf[form] ?? 0;
        if (legal[form] !== 1 || colour === place.colour) continue;
        const key = to * system.colours + colour;
        if ((distanceOf.get(key) ?? layers.length) < layers.length) continue;
        distanceOf.set(key, layers.length);
        const reached = next.get(key) ?? { state: to, colour, onward: [] };
        next.set(key, reached);
        place.onward.push({ to, form, place: reached });
      }
    }
    layers.push([...next.values()]);
    if (layers.at(-1)?.some(({ state }) => state === end)) return layers;
  }
  return null;
}

/** Drops the steps that do not lead to the end in time. */
function keepUseful(layers: readonly Growing[][], end: number): void {
  for (let at = layers.length - 2; at >= 0; at -= 1) {
    const last = at === layers.length - 2;
    for (const { onward } of layers[at] ?? []) {
      const useful = onward.filter(({ place }) => (last ? place.state === end : place.onward.length > 0));
      onward.splice(0, onward.length, ...useful);
    }
  }
}

function isSteady(
  system: StepSystem,
  start: number,
  end: number,
  length: number,
  legal: Uint8Array,
  opposites: ReadonlySet<number>,
): boolean {
  const { table, formOf } = system;
  const away = distances(system, start, legal);
  if (away[end] !== length) return false;
  let layer = new Set([end]);
  for (let left = length - 1; left >= 0; left -= 1) {
    const before = new Set<number>();
    for (let state = 0; state < table.count; state += 1) {
      if (away[state] !== left) continue;
      for (let at = table.start[state] ?? 0; at < (table.start[state + 1] ?? 0); at += 1) {
        const change = table.change[at] ?? 0;
        const form = formOf[change] ?? -1;
        if (form < 0 || legal[form] !== 1 || !layer.has(table.to[at] ?? 0)) continue;
        if (table.changes[change]?.some((literal) => opposites.has(literal))) return false;
        before.add(state);
      }
    }
    layer = before;
  }
  return true;
}

/** Fewest steps from the start, whatever their colours; -1 where unreachable. */
function distances({ table, formOf }: StepSystem, start: number, legal: Uint8Array): Int32Array {
  const away = new Int32Array(table.count).fill(-1);
  away[start] = 0;
  const queue = [start];
  for (const state of queue) {
    for (let at = table.start[state] ?? 0; at < (table.start[state + 1] ?? 0); at += 1) {
      const form = formOf[table.change[at] ?? 0] ?? -1;
      const to = table.to[at] ?? 0;
      if (form < 0 || legal[form] !== 1 || away[to] !== -1) continue;
      away[to] = (away[state] ?? 0) + 1;
      queue.push(to);
    }
  }
  return away;
}

/** Whether some sequence of steps leads there, whatever their colours. */
export function isReachable(system: StepSystem, start: number, end: number): boolean {
  return distances(system, start, legalForms(system, everyone(system)))[end] !== -1;
}
