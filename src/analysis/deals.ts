import type { Analysis } from './analyze.ts';
import { mostStatesForAgreement } from './compare.ts';
import { goalReached } from './move.ts';

/** An outcome with a name, seen as a deal: whether today could give way to it. */
export interface Deal {
  /** The outcome's id. */
  readonly id: string;
  readonly name: string;
  /** Its states, ascending. */
  readonly states: readonly number[];
  /** Whether today is one of them. */
  readonly isToday: boolean;
  /** Whether a state of it is better than today for somebody and worse for nobody; null without a today. */
  readonly suits: boolean | null;
  /** The parties for whom all of it is worse than today. */
  readonly losers: readonly number[];
  /**
   * Whether a path to it holds under `seq` with nothing promised; null without a today, above `mostStatesForAgreement` states,
   * and where there are too many steps to list.
   */
  readonly path: boolean | null;
}

/** The named outcomes of an analysed conflict that have states, in the file's order, as deals. */
export function dealsOf({ graph, today }: Analysis): readonly Deal[] {
  const { conflict, outcomes, payoffs, states } = graph;
  const start = today?.state ?? null;
  const preferred = new Set(today?.preferred.map(({ state }) => state));
  return conflict.outcomes.flatMap(({ id, name }, outcome): Deal[] => {
    const flags = outcomes[outcome] ?? new Uint8Array();
    const own = [...flags.keys()].filter((state) => flags[state] === 1);
    if (own.length === 0) return [];
    const isWorse = (party: number) =>
      start !== null && own.every((state) => (payoffs[party]?.[state] ?? 0) < (payoffs[party]?.[start] ?? 0));
    const asked = { goal: 'hold', concept: 'seq', targets: own } as const;
    return [
      {
        id,
        name,
        states: own,
        isToday: start !== null && own.includes(start),
        suits: start === null ? null : own.some((state) => preferred.has(state)),
        losers: [...conflict.parties.keys()].filter(isWorse),
        path: start === null || states.count > mostStatesForAgreement ? null : goalReached(graph, asked, start),
      },
    ];
  });
}
