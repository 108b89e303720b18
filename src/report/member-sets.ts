import type { Conflict } from '../model/index.ts';
import { enumerate, type Text } from './block.ts';
import { partyName } from './names.ts';

/** Members of a body who are alike: one may stand for another in every vote. Places among the members, ascending. */
export type Alike = readonly number[];

/** Groups the members by a name that only those alike share, in the order of their first. */
export function alikeMembers(names: readonly string[]): readonly Alike[] {
  const groups = new Map<string, number[]>();
  names.forEach((name, place) => {
    groups.set(name, [...(groups.get(name) ?? []), place]);
  });
  return [...groups.values()];
}

/** How many of each group of members alike a set takes; sets that take as many of each are of one kind. */
export type SetKind = readonly number[];

/** The kinds of the sets, each once, in the order in which they first come up. */
export function kindsOf(sets: readonly (readonly number[])[], groups: readonly Alike[]): readonly SetKind[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((place): [number, number] => [place, at])));
  const kinds = new Map<string, SetKind>();
  for (const set of sets) {
    const taken = groups.map((_, at) => set.filter((place) => groupOf.get(place) === at).length);
    kinds.set(taken.join(), taken);
  }
  return [...kinds.values()];
}

/** A kind of set in words: any 2 of France, Italy and Germany, with Belgium. `parties`: each member's party. */
export function kindWords(
  conflict: Conflict,
  kind: SetKind,
  groups: readonly Alike[],
  parties: readonly number[],
): Text {
  const parts = kind.flatMap((count, at): Text[] => {
    const group = groups[at] ?? [];
    if (count === 0) return [];
    const names = group.map((place): Text => [partyName(conflict, parties[place] ?? -1)]);
    if (count === group.length) return [enumerate(names)];
    return [[`any ${count} of `, ...enumerate(names)]];
  });
  return parts.flatMap((part, at) => (at === 0 ? part : [' with ', ...part]));
}
