import type { Conflict } from '../model/index.ts';
import { type Diagnostic, hasErrors } from '../text/index.ts';
import { countBits, toBytes } from './bits.ts';
import { diagnose } from './diagnose.ts';
import { findState, type Layout, type Listing, type Product } from './layout.ts';
import { bytesNeeded } from './memory.ts';
import { mergeStates } from './merge.ts';
import { warnOfDifferences } from './merged-warnings.ts';
import type { Pool } from './pool.ts';
import { rankStates } from './preferences.ts';
import { rankTogether } from './rank-together.ts';
import { feasibleSpace, shapeOf } from './space.ts';
import { statesOfLayout } from './states.ts';
import { layOutSteps } from './steps/index.ts';
import { type Truth, truthOver } from './truth.ts';
import type { Expanded, Graph } from './types.ts';

/** More states than this are refused unless the caller allows them: with six parties they need about 2 GiB. */
export const defaultMaxStates = 2 ** 25;

/** How many states may be listed and what they may take, and the threads that help, here and when the graph is judged. */
export interface ExpandLimits {
  readonly maxStates?: number;
  /** Bytes of memory that judging the states may take. */
  readonly maxBytes?: number;
  readonly pool?: Pool | null;
}

/**
 * Lays a conflict out for analysis. Errors, with the spans of the model's objects: `no-parties`, `no-options`,
 * `no-feasible-state`, `too-many-states`, `status-quo-infeasible`, `ranking-missing`, `ranking-repeats`, `pattern-none`,
 * `pattern-ambiguous`, `state-out-of-range`, `too-many-steps`; warnings: `merged-overlap`, `merged-nothing`, `merged-preference-differs`,
 * `merged-outcome-differs`, `outcome-empty`.
 */
export function expand(conflict: Conflict, limits: ExpandLimits = {}): Expanded {
  const refusals = refuse(conflict);
  if (refusals.length > 0) return { graph: null, diagnostics: refusals };
  const limit = limits.maxStates ?? defaultMaxStates;
  const space = feasibleSpace(conflict, limit);
  const threads = limits.pool?.threads ?? 1;
  if (space.kind === 'too-many') {
    const bytes = bytesNeeded(conflict, space.count, space.shape, threads);
    return { graph: null, diagnostics: [tooMany(space, bytes, { limit })] };
  }
  if (space.states.count === 0) {
    const span = conflict.infeasible.at(-1)?.span ?? null;
    return { graph: null, diagnostics: [diagnose('no-feasible-state', 'error', span)] };
  }
  const { maxBytes } = limits;
  const count = BigInt(space.states.count);
  const bytes = maxBytes === undefined ? 0n : bytesNeeded(conflict, count, shapeOf(space.states), threads);
  if (maxBytes !== undefined && bytes > BigInt(maxBytes)) {
    return { graph: null, diagnostics: [tooMany({ count, exact: true }, bytes, { memory: String(maxBytes) })] };
  }
  return layOut(conflict, space.states, limits.pool ?? null);
}

function refuse(conflict: Conflict): readonly Diagnostic[] {
  if (conflict.parties.length === 0) return [diagnose('no-parties', 'error', null)];
  if (conflict.options.length === 0) return [diagnose('no-options', 'error', null)];
  return [];
}

function tooMany(
  { count, exact }: { readonly count: bigint; readonly exact: boolean },
  bytes: bigint,
  bound: Diagnostic['facts'],
): Diagnostic {
  const facts = { states: String(count), bound: exact ? 'exactly' : 'at least', bytes: String(bytes), ...bound };
  return diagnose('too-many-states', 'error', null, facts);
}

function layOut(conflict: Conflict, raw: Product | Listing, pool: Pool | null): Expanded {
  const diagnostics: Diagnostic[] = [];
  const { layout, ruleOf } = mergeStates(raw, conflict, diagnostics);
  const states = statesOfLayout(layout);
  const truth = truthOver(layout.states, conflict);
  const together = pool === null || layout.states.kind === 'list' ? null : rankTogether(pool, conflict, layout.states);
  const payoffs = together ?? conflict.parties.map((party) => rankStates(party, states, truth, diagnostics).payoffs);
  if (!hasErrors(diagnostics)) diagnostics.push(...warnOfDifferences(layout, ruleOf));
  const graph: Graph = {
    conflict,
    states,
    statusQuo: locateStatusQuo(layout, diagnostics),
    payoffs,
    outcomes: outcomesOf(layout, truth, diagnostics),
    layout,
    pool,
    ...layOutSteps(layout, payoffs, diagnostics),
  };
  return { graph: hasErrors(diagnostics) ? null : graph, diagnostics };
}

function locateStatusQuo({ conflict, states, merging }: Layout, diagnostics: Diagnostic[]): number | null {
  const { statusQuo } = conflict;
  if (statusQuo === null) return null;
  const words = new Uint32Array(Math.max(1, Math.ceil(conflict.options.length / 32)));
  for (const option of statusQuo.taken) words[option >>> 5] = (words[option >>> 5] ?? 0) | (1 << (option & 31));
  const found = findState(merging?.raw ?? states, words);
  if (found >= 0) return merging?.stateOf[found] ?? found;
  diagnostics.push(diagnose('status-quo-infeasible', 'error', statusQuo.span));
  return null;
}

function outcomesOf({ conflict, states }: Layout, truth: Truth, diagnostics: Diagnostic[]): readonly Uint8Array[] {
  return conflict.outcomes.map((outcome, at) => {
    const holds = truth.of({ kind: 'outcome', outcome: at });
    if (countBits(holds) === 0) {
      diagnostics.push(diagnose('outcome-empty', 'warning', outcome.span, { outcome: outcome.id }));
    }
    return toBytes(holds, states.count);
  });
}
