import type { Analysis } from '../../analysis/index.ts';
import { improvements } from '../../engine/index.ts';
import { holdsUnder } from '../firmness.ts';
import { outcomeNames } from '../names.ts';
import { topPayoff } from '../top-payoff.ts';

/** A table of plain cells: what CSV and LaTeX are written from. */
export interface PlainTable {
  /** One word: the name of a file. */
  readonly id: TableId;
  readonly title: string;
  readonly head: readonly string[];
  /** Columns of numbers, by index. */
  readonly numbers: readonly number[];
  /** Columns of patterns and ids, by index. */
  readonly codes: readonly number[];
  /** Columns whose cells may be long, by index. */
  readonly long: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** What of the conflict and its answer is not in it. */
  readonly leftOut: string;
}

/** The tables that can be handed over, in the order in which they are listed. */
export const tableIds = ['states', 'moves'] as const;

export type TableId = (typeof tableIds)[number];

/** The table of that name. */
export function tableOf(id: TableId, analysis: Analysis): PlainTable {
  return id === 'states' ? statesTable(analysis) : movesTable(analysis);
}

/** A row a state: number, pattern, outcomes, each option, each party's rank from the top, and the concepts it holds under. */
export function statesTable({ graph, assessment }: Analysis): PlainTable {
  const { conflict, states } = graph;
  const tops = graph.payoffs.map(topPayoff);
  const options = conflict.options.map(({ id }) => id);
  const ranks = conflict.parties.map(({ id }) => `rank ${id}`);
  return {
    id: 'states',
    title: 'All states, with their rank for each party (1 is best)',
    head: ['state', 'pattern', 'outcomes', ...options, ...ranks, 'holds under'],
    numbers: [0, ...ranks.map((_, party) => 3 + options.length + party)],
    codes: [1, ...options.map((_, option) => 3 + option)],
    long: [2],
    leftOut: 'moves; why states hold; reasons and evidence',
    rows: Array.from({ length: states.count }, (_, state) => {
      const pattern = states.pattern(state);
      const rank = graph.payoffs.map((payoffs, party) => String((tops[party] ?? 0) - (payoffs[state] ?? 0) + 1));
      const outcomes = outcomeNames(graph, state).join('; ');
      return [String(state + 1), pattern, outcomes, ...pattern, ...rank, holdsUnder(assessment, state).join(' ')];
    }),
  };
}

/** A row a move that a party can make alone, and whether it gains by it. */
export function movesTable({ graph }: Analysis): PlainTable {
  const rows: string[][] = [];
  graph.conflict.parties.forEach(({ id }, party) => {
    for (let state = 0; state < graph.states.count; state += 1) {
      const gains = new Set(improvements(graph, party, state));
      for (const to of graph.moves(party, state)) {
        rows.push([id, String(state + 1), String(to + 1), gains.has(to) ? 'yes' : 'no']);
      }
    }
  });
  return {
    id: 'moves',
    title: 'Every move that a party can make alone, and whether it gains by it',
    head: ['party', 'from', 'to', 'improvement'],
    numbers: [1, 2],
    codes: [0],
    long: [],
    rows,
    leftOut: `${graph.steps === null ? '' : 'steps of several parties; '}what holds and why; reasons and evidence`,
  };
}
