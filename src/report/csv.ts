import type { Analysis } from '../analysis/index.ts';
import { holdsUnder } from './firmness.ts';
import { outcomeNames } from './names.ts';
import { topPayoff } from './top-payoff.ts';

/** The states as CSV (RFC 4180): number, pattern, outcomes, each party's rank from the top, and the concepts it holds under. */
export function statesCsv({ graph, assessment }: Analysis): string {
  const { conflict, states } = graph;
  const tops = graph.payoffs.map(topPayoff);
  const head = ['state', 'pattern', 'outcomes', ...conflict.options.map(({ id }) => id)];
  const lines = [[...head, ...conflict.parties.map(({ id }) => `rank ${id}`), 'holds under']];
  for (let state = 0; state < states.count; state += 1) {
    const pattern = states.pattern(state);
    lines.push([
      String(state + 1),
      pattern,
      outcomeNames(graph, state).join('; '),
      ...pattern,
      ...graph.payoffs.map((payoffs, party) => String((tops[party] ?? 0) - (payoffs[state] ?? 0) + 1)),
      holdsUnder(assessment, state).join(' '),
    ]);
  }
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. A leading apostrophe disarms `= + - @`. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && text !== '-' ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
