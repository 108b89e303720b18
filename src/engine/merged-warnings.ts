import type { Conflict } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { hasBit } from './bits.ts';
import { diagnose } from './diagnose.ts';
import type { Layout } from './layout.ts';
import { rankByConditions, ranksByConditions } from './preferences.ts';
import { membersOf } from './states.ts';
import { truthOver } from './truth.ts';
import type { Payoffs } from './types.ts';

/** Warns where the last member of a merged state does not speak for the others. Contract §1, "Merged". */
export function warnOfDifferences(layout: Layout, ruleOf: ReadonlyMap<number, number>): readonly Diagnostic[] {
  const { conflict, merging } = layout;
  if (merging === null) return [];
  const truth = truthOver(merging.raw, conflict);
  const warnings: Diagnostic[] = [];
  conflict.parties.forEach((party, at) => {
    if (!ranksByConditions(conflict, at)) return;
    const { payoffs, tiers } = rankByConditions(party, merging.raw.count, truth);
    const standing = standingBelow(layout, payoffs, tiers);
    for (const [state, rule] of ruleOf) {
      if (ranksDifferently(layout, state, payoffs, standing)) {
        warnings.push(warning('merged-preference-differs', conflict, rule, { party: party.id, state: state + 1 }));
      }
    }
  });
  conflict.outcomes.forEach((outcome, at) => {
    const holds = truth.of({ kind: 'outcome', outcome: at });
    for (const [state, rule] of ruleOf) {
      const truths = new Set(Array.from(membersOf(layout, state), (member) => hasBit(holds, member)));
      if (truths.size > 1) {
        warnings.push(warning('merged-outcome-differs', conflict, rule, { outcome: outcome.id, state: state + 1 }));
      }
    }
  });
  return warnings;
}

function warning(code: string, conflict: Conflict, rule: number, facts: Diagnostic['facts']): Diagnostic {
  return diagnose(code, 'warning', conflict.merged[rule]?.span ?? null, { rule: rule + 1, ...facts });
}

/** How many states stand (by their last member) below each position of the raw order. */
function standingBelow(layout: Layout, payoffs: Payoffs, tiers: number): Uint32Array {
  const below = new Uint32Array(tiers + 1);
  for (let state = 0; state < layout.states.count; state += 1) {
    const next = (payoffs[membersOf(layout, state).at(-1) ?? 0] ?? 0) + 1;
    below[next] = (below[next] ?? 0) + 1;
  }
  for (let tier = 0; tier < tiers; tier += 1) below[tier + 1] = (below[tier + 1] ?? 0) + (below[tier] ?? 0);
  return below;
}

/** A member and the last one compare differently with exactly the states that stand between their positions, ends included. */
function ranksDifferently(layout: Layout, state: number, payoffs: Payoffs, standing: Uint32Array): boolean {
  const members = membersOf(layout, state);
  const own = payoffs[members.at(-1) ?? 0] ?? 0;
  return members.some((member) => {
    const other = payoffs[member] ?? 0;
    if (other === own) return false;
    const between = (standing[Math.max(own, other) + 1] ?? 0) - (standing[Math.min(own, other)] ?? 0);
    return between > 1;
  });
}
