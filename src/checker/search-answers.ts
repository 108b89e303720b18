import { type Generated, generateSteps, isImprovementFor, isLegalFor } from './generate-steps.ts';
import type { Group } from './group.ts';
import type { Board } from './set-out.ts';

/**
 * The states that legal sequences of the group's steps lead to from any of the starts, each once. Definitions §1: no colour
 * twice running. A state reached with one last colour lets every other colour follow; a second last colour frees the first.
 */
export function* searchAnswers(
  board: Board,
  group: Group,
  starts: readonly number[],
  credible: boolean,
): Generator<number> {
  const firstColour = new Map<number, number | string>();
  const freed = new Set<number>();
  const isKnown = ({ to, colour }: Generated) => firstColour.get(to) === colour || freed.has(to);
  const may = (step: Generated) => (credible ? isImprovementFor(board, step, group) : isLegalFor(step, group));
  const waiting: Generated[] = starts.flatMap((start) => [...generateSteps(board, start)].filter(may));
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (isKnown(step)) continue;
    const { to, colour } = step;
    const first = firstColour.get(to);
    if (first === undefined) {
      firstColour.set(to, colour);
      yield to;
    } else freed.add(to);
    for (const next of generateSteps(board, to)) {
      const follows = first === undefined ? next.colour !== colour : next.colour === first;
      if (follows && !isKnown(next) && may(next)) waiting.push(next);
    }
  }
}
