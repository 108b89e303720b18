import type { Concept, Conflict } from '../../src/model/index.ts';
import { type Item, menuFor, pathsUnder, worldUnder } from './guarantees.ts';
import { type Defection, defections, leavingTheEnd } from './path-holds.ts';
import { statusQuo, type World } from './world.ts';

/** A defection in words. */
const told = ({ at, parties, how, to }: Defection) => `${at} ${how} ${parties} ${to}`;

/** Every defection on the shortest paths to the target, in the conflict changed by those of the guarantees that can be given. */
function defectionsUnder(conflict: Conflict, concept: Concept, target: number, guarantees: readonly Item[]) {
  const given: Item[] = [];
  for (const item of guarantees) {
    const world = worldUnder(conflict, target, given.concat(item));
    if (world !== null && statusQuo(world) !== null) given.push(item);
  }
  const all = pathsUnder(conflict, target, given).flatMap(({ world, path }) => defections(world, concept, path));
  return new Map(all.map((one) => [told(one), one]));
}

/** The defections of the unchanged conflict, each with the guarantees without which it comes back. Contract §6. */
export function stoppedBy(
  conflict: Conflict,
  concept: Concept,
  target: number,
  set: readonly Item[],
): Readonly<Record<string, readonly number[]>> {
  const without = set.map((_, left) => defectionsUnder(conflict, concept, target, set.toSpliced(left, 1)));
  const now = [...defectionsUnder(conflict, concept, target, []).keys()];
  return Object.fromEntries(now.map((one) => [one, [...set.keys()].filter((at) => without[at]?.has(one) === true)]));
}

/** Who would leave the deal for where, by the owner of what changes. */
function leaversOf(world: World | null, concept: Concept, target: number): ReadonlySet<string> {
  if (world === null) return new Set();
  return new Set(leavingTheEnd(world, concept, target).map(({ parties, to }) => `${parties[0]} to ${to}`));
}

/** The threats that single guarantees, and votes, take from the deal: who leaves it with them and not without. */
export function threatsRemoved(conflict: Conflict, concept: Concept, target: number): readonly string[] {
  const now = leaversOf(worldUnder(conflict, target, []), concept, target);
  const byItem = menuFor(conflict, concept, target)
    .filter(({ kind }) => kind !== 'commit')
    .flatMap((item) => {
      const then = leaversOf(worldUnder(conflict, target, [item]), concept, target);
      return [...then].filter((leaver) => !now.has(leaver)).map((leaver) => `${item.key}: ${leaver}`);
    });
  const byBody = conflict.bodies.flatMap((body, at) => {
    const bodies = conflict.bodies.with(at, { ...body, decides: [] });
    const without = leaversOf(worldUnder({ ...conflict, bodies }, target, []), concept, target);
    return [...now].filter((leaver) => !without.has(leaver)).map((leaver) => `${body.id}: ${leaver}`);
  });
  return [...byItem, ...byBody];
}
