import type { Step } from '../engine/types.ts';
import type { Concept } from '../model/index.ts';
import { gainingMovers, meantBy } from './check-steps.ts';
import { type Generated, generateSteps, isImprovementFor, isSingle } from './generate-steps.ts';
import type { Group } from './group.ts';
import { deterrentOfMove, deterrentOfStep } from './search-deterrents.ts';
import type { Board } from './set-out.ts';

/** What keeps steps from being undeterred improvements one after another. */
export function faultOfGains(board: Board, concept: Concept, from: number, steps: readonly Step[]): string | null {
  const meant = meantBy(board, steps, from, everybody(board), (step) => isUndeterred(board, concept, step));
  return typeof meant === 'string' ? meant : null;
}

/** Whether the step improves all who take it, and nothing deters them where it starts. Definitions §6. */
export function isUndeterred(board: Board, concept: Concept, step: Generated): boolean {
  if (!isImprovementFor(board, step, everybody(board))) return false;
  const { owners, from, to } = step;
  if (isSingle(step)) return !deterrentOfMove(board, concept, owners[0] ?? -1, from, to, from);
  return !deterrentOfStep(board, concept, gainingMovers(board, step, everybody(board)), to, from);
}

/** The states that legal sequences of undeterred improvements lead to: by single moves alone, or by steps of every kind. */
export function gainsReach(
  board: Board,
  concept: Concept,
  start: number,
  kinds: 'single' | 'every',
): ReadonlySet<number> {
  const known = new Map<number, readonly Generated[]>();
  const stepsFrom = (state: number): readonly Generated[] => {
    const found =
      known.get(state) ??
      [...generateSteps(board, state)].filter(
        (step) => (kinds === 'every' || isSingle(step)) && isUndeterred(board, concept, step),
      );
    known.set(state, found);
    return found;
  };
  const seen = new Set<string>();
  const reached = new Set<number>();
  const waiting: { readonly state: number; readonly colour: number | string | null }[] = [
    { state: start, colour: null },
  ];
  for (const { state, colour } of waiting) {
    for (const step of stepsFrom(state)) {
      const key = `${step.to} ${step.colour}`;
      if (step.colour === colour || seen.has(key)) continue;
      seen.add(key);
      reached.add(step.to);
      waiting.push({ state: step.to, colour: step.colour });
    }
  }
  return reached;
}

function everybody({ conflict }: Board): Group {
  return new Set(conflict.parties.keys());
}
