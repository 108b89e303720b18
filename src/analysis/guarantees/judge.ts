import {
  type Deviation,
  everyone,
  formAt,
  type Holding,
  holdingAt,
  isReachable,
  literalsOf,
  type Onward,
  opposite,
  optionOf,
  type RoadPlace,
  type Roads,
  type Step,
  voters,
} from '../../engine/index.ts';
import { type Changed, changeBy, roadsOf } from './changed.ts';
import type { Ground } from './ground.ts';
import type { Item } from './item.ts';

/** Whether some shortest path to an end holds under guarantees, and what more could make one hold. */
export interface Judgement {
  /** The first path that holds; null where none does. */
  readonly path: readonly Step[] | null;
  /**
   * Where none holds: an item is relevant when it is of one of these. No set of guarantees that adds only others holds
   * either, for none of them changes the shortest paths or what keeps each from holding.
   */
  readonly relevant: Relevant;
}

/** Options whose locks and consents matter, or all of them; joint steps and commitments. */
export interface Relevant {
  readonly options: ReadonlySet<number> | 'all';
  readonly joint: boolean;
  readonly commit: boolean;
}

const nothing: Relevant = { options: new Set(), joint: false, commit: false };
const onlyCommits: Relevant = { ...nothing, commit: true };
const everything: Relevant = { options: 'all', joint: true, commit: true };

/** Whether the relevance covers an item. */
export function isRelevant({ options, joint, commit }: Relevant, item: Item): boolean {
  if (item.kind === 'joint') return joint;
  if (item.kind === 'commit') return commit;
  return options === 'all' || options.has(item.option);
}

/** Judges the shortest paths to the end in the conflict changed by the items. */
export function judge(ground: Ground, end: number, items: readonly Item[]): Judgement {
  const changed = changeBy(ground, end, items);
  if (changed === 'infeasible') return { path: null, relevant: onlyCommits };
  if (changed === 'inapplicable') return { path: null, relevant: nothing };
  if (changed.start === end && changed.committed.size > 0) return { path: null, relevant: onlyCommits };
  const roads = roadsOf(changed);
  if (roads === null) {
    const lost = !isReachable(changed.system, changed.start, end);
    return { path: null, relevant: lost ? { ...everything, options: new Set() } : everything };
  }
  const holding = holdingAt(changed.system, ground.concept, end, ground.combine);
  const leaving = holding.deviations(end);
  const walk = walkRoads(changed, holding, roads.start);
  if (leaving.length === 0 && walk.path !== null) return { path: walk.path, relevant: nothing };
  if (!roads.steady) return { path: null, relevant: everything };
  const atEnd = leaving.map((deviation) => stoppers(changed, holding, end, deviation));
  const options = smallest([...atEnd, ...(walk.path === null ? [walk.stoppers] : [])]);
  return { path: null, relevant: { ...everything, options } };
}

/** The first of the roads that holds in the changed conflict; null where none does. */
export function heldPath({ concept, combine }: Ground, changed: Changed, roads: Roads): readonly Step[] | null {
  const holding = holdingAt(changed.system, concept, changed.end, combine);
  return holding.deviations(changed.end).length > 0 ? null : walkRoads(changed, holding, roads.start).path;
}

type Options = ReadonlySet<number> | 'all';

/** The options whose lock or consent takes the deviation away, as long as no lock or consent could deter it. */
function stoppers({ system, difference }: Changed, holding: Holding, state: number, deviation: Deviation): Options {
  if (!holding.isHopeless(state, deviation)) return 'all';
  const literals = literalsOf(system, state, deviation.to, deviation.form);
  return new Set(difference.filter((literal) => literals.has(opposite(literal))).map(optionOf));
}

function smallest(choices: readonly Options[]): Options {
  const size = (options: Options) => (options === 'all' ? Number.POSITIVE_INFINITY : options.size);
  return choices.reduce((least, other) => (size(other) < size(least) ? other : least), 'all');
}

function union(sets: readonly Options[]): Options {
  const all = new Set<number>();
  for (const set of sets) {
    if (set === 'all') return 'all';
    for (const option of set) all.add(option);
  }
  return all;
}

/** Follows the steps that everybody takes; the rest is the front at which every path is kept from holding. */
function walkRoads(
  changed: Changed,
  holding: Holding,
  start: RoadPlace,
): { path: readonly Step[] | null; stoppers: Options } {
  const front: Options[] = [];
  const seen = new Set<RoadPlace>();
  function walk(place: RoadPlace): readonly Step[] | null {
    if (place.state === changed.end && place.onward.length === 0) return [];
    if (seen.has(place)) return null;
    seen.add(place);
    for (const onward of place.onward) {
      const blocked = blockers(changed, holding, place.state, onward);
      if (blocked !== null) front.push(blocked);
      else {
        const rest = walk(onward.place);
        if (rest !== null) return [stepOf(changed, place.state, onward), ...rest];
      }
    }
    return null;
  }
  return { path: walk(start), stoppers: union(front) };
}

/** What could unblock a step of a path; null where everybody takes it. */
function blockers(changed: Changed, holding: Holding, state: number, onward: Onward): Options | null {
  const { parties } = formAt(changed.system, onward.form);
  if (parties.some((party) => changed.committed.has(party))) return new Set();
  if (holding.stayers(state, onward.form).length > 0) return new Set();
  const leaving = offThePath(holding.deviations(state), onward);
  return leaving.length === 0 ? null : smallest(leaving.map((found) => stoppers(changed, holding, state, found)));
}

/** The deviations that are not the next step itself. */
export function offThePath(deviations: readonly Deviation[], { to, form }: Onward): readonly Deviation[] {
  return deviations.filter((deviation) => deviation.to !== to || deviation.form !== form);
}

/** A step of a path as other rooms see it. */
export function stepOf({ system }: Changed, from: number, { to, form }: Onward): Step {
  return { from, to, movers: voters(system, formAt(system, form), everyone(system)) };
}
