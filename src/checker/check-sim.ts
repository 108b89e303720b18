import type { Step } from '../engine/types.ts';
import { generateMoves } from './generate-steps.ts';
import { type Board, isBetter } from './set-out.ts';

/** Whether simultaneous stability says anything about the conflict: no merged states, guards or joint steps. */
export function simIsDefined({ conflict, numbering }: Board): boolean {
  const guarded = conflict.options.some(({ needs }) => needs.take.length > 0 || needs.reverse.length > 0);
  const decided = conflict.bodies.some(({ decides }) => decides.length > 0);
  return numbering.merged.size === 0 && !guarded && !decided && conflict.joint.length === 0;
}

/** What is wrong with an answer at once: one step from the state by all who move, the party among them. */
export function checkAtOnce(
  board: Board,
  party: number,
  state: number,
  to: number,
  sanction: readonly Step[],
): 'step-starts-elsewhere' | 'sanction-not-at-once' | 'sanction-leaves-party-better' | null {
  const [step, ...more] = sanction;
  if (step === undefined || more.length > 0) return 'sanction-not-at-once';
  if (step.from !== state) return 'step-starts-elsewhere';
  const moving = whoMovesAtOnce(board, party, state, to, step.to, improvementsOfOpponents(board, party, state));
  if (moving === null || moving.length !== step.movers.length || moving.some((one) => !step.movers.includes(one)))
    return 'sanction-not-at-once';
  return isBetter(board, party, step.to, state) ? 'sanction-leaves-party-better' : null;
}

/** Whether some opponents, each improving from the state at the same time, leave the party no better than at `measure`. */
export function hasAnswerAtOnce(board: Board, party: number, state: number, to: number, measure: number): boolean {
  const improving = improvementsOfOpponents(board, party, state);
  for (let end = 0; end < board.numbering.count; end++) {
    if (isBetter(board, party, end, measure)) continue;
    if (whoMovesAtOnce(board, party, state, to, end, improving) !== null) return true;
  }
  return false;
}

/** For each opponent the settings of its own options that it improves to, as bits. */
function improvementsOfOpponents(board: Board, party: number, state: number): ReadonlyMap<number, ReadonlySet<number>> {
  const opponents = [...board.conflict.parties.keys()].filter((other) => other !== party);
  return new Map(
    opponents.map((other) => {
      const better = [...generateMoves(board, other, state)].filter((to) => isBetter(board, other, to, state));
      return [
        other,
        new Set(better.map((to) => (board.numbering.standsAs[to] ?? 0) & optionsOf(board, other))),
      ] as const;
    }),
  );
}

/**
 * Who moves at once so that the state becomes `end` while the party makes its change to `to`: the party and at least one
 * opponent, each changing only what one of its improvements changes; null where nobody can make it so.
 */
function whoMovesAtOnce(
  { numbering, conflict }: Board,
  party: number,
  state: number,
  to: number,
  end: number,
  improving: ReadonlyMap<number, ReadonlySet<number>>,
): readonly number[] | null {
  const [start, target, last] = [state, to, end].map((one) => numbering.standsAs[one]);
  if (start === undefined || target === undefined || last === undefined) return null;
  const moving = [party];
  for (const other of conflict.parties.keys()) {
    const own = optionsIn(conflict.parties[other]?.options ?? []);
    if (other === party) {
      if ((last & own) !== (target & own)) return null;
    } else if ((last & own) !== (start & own)) {
      if (!improving.get(other)?.has(last & own)) return null;
      moving.push(other);
    }
  }
  return moving.length > 1 ? moving : null;
}

function optionsOf({ conflict }: Board, party: number): number {
  return optionsIn(conflict.parties[party]?.options ?? []);
}

function optionsIn(options: readonly number[]): number {
  return options.reduce((bits, option) => bits | (1 << option), 0);
}
