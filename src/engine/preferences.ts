import { type Conflict, type Party, type StateReference, toCommonScale } from '../model/index.ts';
import type { Diagnostic, Span } from '../text/index.ts';
import { diagnose } from './diagnose.ts';
import {
  denseRanks,
  indifferentRanks,
  type Ranks,
  rankBySums,
  rankByTruths,
  rankByWindows,
  takesWindows,
} from './ranks.ts';
import { findReferred } from './states.ts';
import type { Truth } from './truth.ts';
import type { States } from './types.ts';

/** One party's order of the states over which the truth is laid. Rankings are read off the states' names. */
export function rankStates(party: Party, states: States, truth: Truth, diagnostics: Diagnostic[]): Ranks {
  const { preference } = party;
  if (preference.kind === 'ranking') return rankByList(party, preference, states, diagnostics);
  return rankByConditions(party, states.count, truth);
}

/** The order that statements or weights make of so many states; indifferent where the party has neither. */
export function rankByConditions(party: Party, count: number, truth: Truth): Ranks {
  const { preference } = party;
  switch (preference.kind) {
    case 'statements': {
      const conditions = preference.statements.map(({ condition }) => condition);
      if (takesWindows(conditions.length, count)) return rankByWindows(conditions, truth, count);
      return rankByTruths(conditions.map(truth.of), count);
    }
    case 'weights': {
      const { values } = toCommonScale(preference.weights.map((weight) => weight.weight));
      return rankBySums(
        preference.weights.map((weight) => truth.of(weight.condition)),
        values,
        count,
      );
    }
    default:
      return indifferentRanks(count);
  }
}

interface Ranking {
  readonly tiers: readonly (readonly StateReference[])[];
  readonly span: Span | null;
}

function rankByList(party: Party, ranking: Ranking, states: States, diagnostics: Diagnostic[]): Ranks {
  const keys = new Uint32Array(states.count);
  const worst = ranking.tiers.length;
  ranking.tiers.forEach((tier, at) => {
    for (const reference of tier) {
      const { state, diagnostic } = findReferred(states, reference);
      if (diagnostic !== null) diagnostics.push(diagnostic);
      if (state === null) continue;
      if (keys[state] !== 0) {
        const facts = { party: party.id, state: state + 1, pattern: states.pattern(state) };
        diagnostics.push(diagnose('ranking-repeats', 'error', reference.span ?? ranking.span, facts));
      }
      keys[state] = worst - at;
    }
  });
  reportMissing(party, ranking, states, keys, diagnostics);
  return denseRanks(keys, worst + 1);
}

function reportMissing(party: Party, ranking: Ranking, states: States, keys: Uint32Array, diagnostics: Diagnostic[]) {
  const missing: string[] = [];
  let count = 0;
  for (let state = 0; state < states.count; state += 1) {
    if (keys[state] !== 0) continue;
    count += 1;
    if (missing.length < 10) missing.push(`${state + 1} ${states.pattern(state)}`);
  }
  if (count > 0) {
    diagnostics.push(diagnose('ranking-missing', 'error', ranking.span, { party: party.id, states: missing, count }));
  }
}

/** Whether the party's order is made from conditions, so that raw states can be ranked too. */
export function ranksByConditions(conflict: Conflict, party: number): boolean {
  const kind = conflict.parties[party]?.preference.kind;
  return kind === 'statements' || kind === 'weights';
}
