import { formAt, type Holding, holdingAt, type Onward, type RoadPlace, type Step } from '../../engine/index.ts';
import { type Changed, changeBy, roadsOf } from './changed.ts';
import type { Ground } from './ground.ts';
import type { Item } from './item.ts';
import { offThePath, stepOf } from './judge.ts';

/** Who spoils a path, and where: does not take part in the next step, or goes somewhere else. Definitions §6, Guarantees. */
export interface Defection {
  readonly at: number;
  /** One party; for a step of several its owners first, then the others who want it. */
  readonly parties: readonly number[];
  readonly how: 'stays' | 'leaves';
  /** Where they leave to; null for those who stay. */
  readonly to: number | null;
}

/** A path with everything that keeps it from holding. */
export interface JudgedPath {
  readonly steps: readonly Step[];
  readonly defections: readonly Defection[];
}

/** Equal defections, equal keys. */
export function defectionKey({ at, parties, how, to }: Defection): string {
  return `${at} ${how} ${parties} ${to}`;
}

/** The shortest legal paths of the unchanged conflict to the end, up to a limit, each with its defections. */
export function judgePaths(ground: Ground, end: number, limit: number): readonly JudgedPath[] {
  const changed = changeBy(ground, end, []);
  return typeof changed === 'string' ? [] : judgeRoads(ground, changed, limit);
}

function judgeRoads(ground: Ground, changed: Changed, limit: number): readonly JudgedPath[] {
  const roads = roadsOf(changed);
  if (roads === null) return [];
  const holding = holdingAt(changed.system, ground.concept, changed.end, ground.combine);
  const atEnd = endDefections(holding, changed.end);
  const paths: JudgedPath[] = [];
  function follow(place: RoadPlace, { steps, defections }: JudgedPath): void {
    if (paths.length >= limit) return;
    if (place.onward.length === 0) paths.push({ steps, defections: distinct([...defections, ...atEnd]) });
    for (const onward of place.onward) {
      follow(onward.place, {
        steps: [...steps, stepOf(changed, place.state, onward)],
        defections: [...defections, ...stepDefections(holding, place, onward)],
      });
    }
  }
  follow(roads.start, { steps: [], defections: [] });
  return paths;
}

/** Everything that keeps any shortest path of the changed conflict from holding; items that do not apply are left out. */
export function allDefections(ground: Ground, end: number, items: readonly Item[]): readonly Defection[] {
  const changed = changeBy(ground, end, applicable(ground, end, items));
  if (typeof changed === 'string') return [];
  if (changed.start === end && changed.committed.size > 0) return [];
  const roads = roadsOf(changed);
  const start = roads === null ? null : openRoads(changed, roads.start);
  if (start === null) return [];
  const holding = holdingAt(changed.system, ground.concept, end, ground.combine);
  return distinct([...roadDefections(holding, start), ...endDefections(holding, end)]);
}

/** The roads on which no party that has committed itself takes part in a step; null where there is none. */
function openRoads({ system, committed, end }: Changed, start: RoadPlace): RoadPlace | null {
  const kept = new Map<RoadPlace, RoadPlace | null>();
  const isOpen = ({ form }: Onward) => !formAt(system, form).parties.some((party) => committed.has(party));
  function keep(place: RoadPlace): RoadPlace | null {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const onward = place.onward.filter(isOpen).flatMap((one) => {
      const next = keep(one.place);
      return next === null ? [] : [{ ...one, place: next }];
    });
    const open = onward.length > 0 || (place.onward.length === 0 && place.state === end);
    const result = open ? { ...place, onward } : null;
    kept.set(place, result);
    return result;
  }
  return keep(start);
}

/** The items that still apply one after another. */
function applicable(ground: Ground, end: number, items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (typeof changeBy(ground, end, [...kept, item]) !== 'string') kept.push(item);
  }
  return kept;
}

function roadDefections(holding: Holding, start: RoadPlace): readonly Defection[] {
  const places = new Set([start]);
  const found: Defection[] = [];
  for (const place of places) {
    for (const onward of place.onward) {
      found.push(...stepDefections(holding, place, onward));
      places.add(onward.place);
    }
  }
  return found;
}

function stepDefections(
  holding: Holding,
  { state }: RoadPlace,
  onward: RoadPlace['onward'][number],
): readonly Defection[] {
  return [
    ...holding
      .stayers(state, onward.form)
      .map((party): Defection => ({ at: state, parties: [party], how: 'stays', to: null })),
    ...offThePath(holding.deviations(state), onward).map(
      ({ parties, to }): Defection => ({ at: state, parties, how: 'leaves', to }),
    ),
  ];
}

/** Who leaves the end, and where to: none exactly where it is an equilibrium. */
export function endDefections(holding: Holding, end: number): readonly Defection[] {
  return holding.deviations(end).map(({ parties, to }): Defection => ({ at: end, parties, how: 'leaves', to }));
}

function distinct(defections: readonly Defection[]): readonly Defection[] {
  return [...new Map(defections.map((defection) => [defectionKey(defection), defection])).values()];
}
