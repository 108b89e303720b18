import { improvingSteps, legalSteps } from './reach.ts';
import type { Happening } from './steps.ts';
import type { World } from './world.ts';

/** Which steps a path is made of. */
export type Kind = 'legal' | 'improving';

type StepsAt = (state: number) => readonly Happening[];

function stepsAt(world: World, kind: Kind): StepsAt {
  const among = kind === 'legal' ? legalSteps : improvingSteps;
  return (state) => among(world, world.parties, state);
}

/** Where a legal sequence stands: the state, and the colour that may not come next. */
interface Place {
  readonly state: number;
  readonly colour: string | null;
}

const key = ({ state, colour }: Place) => `${state} ${colour}`;

/** Fewest steps of a legal sequence from a state to every (state, last colour). */
function distances(from: number, at: StepsAt): ReadonlyMap<string, number> {
  const distance = new Map<string, number>([[key({ state: from, colour: null }), 0]]);
  let front: Place[] = [{ state: from, colour: null }];
  for (let length = 1; front.length > 0; length++) {
    front = front.flatMap((place) =>
      following(place, at).flatMap(({ to, colour }) => {
        const next = { state: to, colour };
        if (distance.has(key(next))) return [];
        distance.set(key(next), length);
        return [next];
      }),
    );
  }
  return distance;
}

function following(place: Place, at: StepsAt): readonly Happening[] {
  return at(place.state).filter(({ colour }) => colour !== place.colour);
}

/** Fewest steps of a legal path to each state that has one: 0 to the start. Definitions §5. */
export function shortestLengths(world: World, from: number, kind: Kind): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const [place, length] of distances(from, stepsAt(world, kind))) {
    const state = Number(place.split(' ')[0]);
    lengths.set(state, Math.min(length, lengths.get(state) ?? length));
  }
  return lengths;
}

/** All shortest legal paths to one state. */
export function shortestPaths(world: World, from: number, to: number, kind: Kind): readonly (readonly Happening[])[] {
  const at = stepsAt(world, kind);
  const distance = distances(from, at);
  const length = shortestLengths(world, from, kind).get(to);
  if (length === undefined) return [];
  let paths: (readonly Happening[])[] = [[]];
  for (let k = 1; k <= length; k++) {
    paths = paths.flatMap((path) => {
      const last = path.at(-1);
      const place = last === undefined ? { state: from, colour: null } : { state: last.to, colour: last.colour };
      return following(place, at)
        .filter((step) => distance.get(key({ state: step.to, colour: step.colour })) === k)
        .map((step) => [...path, step]);
    });
  }
  return paths.filter((path) => (path.at(-1)?.to ?? from) === to);
}
