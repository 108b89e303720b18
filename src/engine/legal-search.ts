import { asStep, type ColouredStep, type StepSource } from './steps.ts';
import type { Step } from './types.ts';

/** A place in a legal sequence: the state reached, by which step, and the place before it. */
interface Place {
  readonly state: number;
  readonly by: ColouredStep | null;
  readonly before: Place | null;
}

/**
 * The shortest legal sequence from the start to a state that will do, breadth first over (state, colour of the last step);
 * null when there is none. At least one step is taken. Nothing is kept but what was visited. Where
 * steps are transitive the state alone will do: what its last mover could do next, it could have done at once.
 */
export function findLegal(
  source: StepSource,
  start: number,
  willDo: (state: number) => boolean,
): readonly Step[] | null {
  const seen = new Set<number>();
  let edge: Place[] = [{ state: start, by: null, before: null }];
  while (edge.length > 0) {
    const next: Place[] = [];
    for (const place of edge) {
      for (const step of source.stepsFrom(place.state)) {
        if (step.colour === place.by?.colour) continue;
        const key = source.transitive ? step.to : step.to * source.colours + step.colour;
        if (seen.has(key)) continue;
        seen.add(key);
        const reached: Place = { state: step.to, by: step, before: place };
        if (willDo(step.to)) return stepsTo(reached);
        next.push(reached);
      }
    }
    edge = next;
  }
  return null;
}

function stepsTo(place: Place): readonly Step[] {
  const steps: Step[] = [];
  for (let at = place; at.before !== null && at.by !== null; at = at.before) steps.push(asStep(at.before.state, at.by));
  return steps.reverse();
}

/** Fewest steps of a legal sequence from the start to each state; -1 where there is none, 0 at the start. */
export function legalDistances(source: StepSource, start: number, count: number): Int32Array {
  const steps = new Int32Array(count).fill(-1);
  for (const { state, distance } of layers(source, start, count)) {
    if (steps[state] === -1) steps[state] = distance;
  }
  return steps;
}

/** The (state, colour) places that legal sequences reach, nearest first; the start comes first with colour -1. */
export function* layers(
  source: StepSource,
  start: number,
  count: number,
): Generator<{ readonly state: number; readonly colour: number; readonly distance: number }> {
  const seen = new Uint8Array(count * source.colours);
  let edge = [{ state: start, colour: -1, distance: 0 }];
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const place of edge) {
      yield place;
      for (const { to, colour } of source.stepsFrom(place.state)) {
        if (colour === place.colour || seen[to * source.colours + colour] === 1) continue;
        seen[to * source.colours + colour] = 1;
        next.push({ state: to, colour, distance: place.distance + 1 });
      }
    }
    edge = next;
  }
}
