import type { Generated } from './generate-steps.ts';
import { generateSteps, isLegalFor } from './generate-steps.ts';
import type { Board } from './set-out.ts';

/** The length of the shortest legal paths of all parties; null where none leads there. Definitions §5. */
export function shortestLength(board: Board, from: number, end: number): number | null {
  const everybody = new Set(board.conflict.parties.keys());
  const seen = new Set<string>();
  let length = 0;
  let layer: readonly { readonly state: number; readonly colour: Generated['colour'] | null }[] = [
    { state: from, colour: null },
  ];
  while (layer.length > 0) {
    if (layer.some(({ state }) => state === end)) return length;
    length += 1;
    layer = layer.flatMap(({ state, colour }) =>
      [...generateSteps(board, state)].flatMap((step) => {
        const key = `${step.to} ${step.colour}`;
        if (step.colour === colour || seen.has(key) || !isLegalFor(step, everybody)) return [];
        seen.add(key);
        return [{ state: step.to, colour: step.colour }];
      }),
    );
  }
  return null;
}
