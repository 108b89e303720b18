import { type Generated, generateSteps, isImprovementFor, isLegalFor } from './generate-steps.ts';
import type { Group } from './group.ts';
import type { Board } from './set-out.ts';

/**
 * The states that legal sequences of the group's steps lead to from a start, each once. Definitions §1: no colour twice
 * running. A state reached with one last colour lets every other colour follow; a second last colour frees the first.
 */
export function* searchAnswers(board: Board, group: Group, start: number, credible: boolean): Generator<number> {
  const firstColour = new Map<number, number | string>();
  const freed = new Set<number>();
  const may = (step: Generated) => (credible ? isImprovementFor(board, step, group) : isLegalFor(step, group));
  const waiting: Generated[] = [...generateSteps(board, start)].filter(may);
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { to, colour } = step;
    const first = firstColour.get(to);
    if (first === colour || freed.has(to)) continue;
    const follows = [...generateSteps(board, to)].filter(may);
    if (first === undefined) {
      firstColour.set(to, colour);
      yield to;
      waiting.push(...follows.filter((next) => next.colour !== colour));
    } else {
      freed.add(to);
      waiting.push(...follows.filter((next) => next.colour === first));
    }
  }
}
