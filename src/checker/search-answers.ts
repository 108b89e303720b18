import { type Generated, generateStepsOf, isImprovementFor, isLegalFor } from './generate-steps.ts';
import type { Group } from './group.ts';
import type { Board } from './set-out.ts';

/** A state that was reached, and the steps from it that are to be looked at: of one colour, or of all but one. */
interface Arrival {
  readonly state: number;
  readonly colour: Colour;
  readonly again: boolean;
}

type Colour = Generated['colour'];

/**
 * The states that legal sequences of the group's steps lead to from a start, each once. Definitions §1: no colour twice
 * running. A state reached with one last colour lets every other colour follow; a second last colour frees the first.
 */
export function* searchAnswers(board: Board, group: Group, start: number, credible: boolean): Generator<number> {
  const firstColour = new Map<number, Colour>();
  const freed = new Set<number>();
  const waiting: Arrival[] = [];
  const may = (step: Generated) => (credible ? isImprovementFor(board, step, group) : isLegalFor(step, group));
  const take = (step: Generated) => {
    const { to, colour } = step;
    const first = firstColour.get(to);
    if (first === colour || freed.has(to) || !may(step)) return;
    if (first === undefined) firstColour.set(to, colour);
    else freed.add(to);
    waiting.push({ state: to, colour: first ?? colour, again: first !== undefined });
  };
  for (const step of generateStepsOf(board, start, group)) take(step);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { state, colour, again } = at;
    if (!again) yield state;
    const owners = again && typeof colour === 'number' ? [colour] : group;
    for (const step of generateStepsOf(board, state, owners)) if ((step.colour === colour) === again) take(step);
  }
}
