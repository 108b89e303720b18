import type { Conflict } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { type Bits, countBits, emptyBits, hasBit, statesOf } from './bits.ts';
import { bucket } from './bucket.ts';
import { diagnose } from './diagnose.ts';
import type { Layout, Listing, Merging, Product } from './layout.ts';
import { listed } from './space.ts';
import { type Truth, truthOver } from './truth.ts';

/** The layout of a conflict's feasible states once those that are one state are merged. Contract §1, "Merged". */
export function mergeStates(
  raw: Product | Listing,
  conflict: Conflict,
  diagnostics: Diagnostic[],
): { readonly layout: Layout; readonly ruleOf: ReadonlyMap<number, number> } {
  const lasts = conflict.merged.length === 0 ? null : membersByRule(raw, conflict, diagnostics);
  if (lasts === null || lasts.every((rule) => rule.length < 2)) {
    return { layout: { conflict, states: raw, merging: null }, ruleOf: new Map() };
  }
  return lay(listed(raw, conflict), conflict, lasts);
}

/** The members of each merged state, ascending, the first condition winning; empty where a condition changes nothing. */
function membersByRule(raw: Product | Listing, conflict: Conflict, diagnostics: Diagnostic[]): readonly number[][] {
  const truth: Truth = truthOver(raw, conflict);
  const claimed: Bits = emptyBits(raw.count);
  return conflict.merged.map((rule, at) => {
    const holds = truth.of(rule.when);
    if (countBits(holds) < 2) {
      diagnostics.push(diagnose('merged-nothing', 'warning', rule.span, { rule: at + 1, states: countBits(holds) }));
      return [];
    }
    const own = holds.map((word, place) => word & ~(claimed[place] ?? 0));
    const shared = countBits(holds) - countBits(own);
    if (shared > 0)
      diagnostics.push(diagnose('merged-overlap', 'warning', rule.span, { rule: at + 1, states: shared }));
    for (let word = 0; word < claimed.length; word += 1) claimed[word] = (claimed[word] ?? 0) | (holds[word] ?? 0);
    return statesOf(own);
  });
}

function lay(raw: Listing, conflict: Conflict, rules: readonly (readonly number[])[]) {
  const lastOf = new Int32Array(raw.count).fill(-1);
  for (const members of rules) for (const member of members) lastOf[member] = members.at(-1) ?? -1;
  const hidden = emptyBits(raw.count);
  for (let at = 0; at < raw.count; at += 1) {
    if ((lastOf[at] ?? -1) > at) hidden[at >>> 5] = (hidden[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  const count = raw.count - countBits(hidden);
  const words = raw.words.map((column) => column.filter((_, at) => !hasBit(hidden, at)));
  const merging = mergingOf(raw, lastOf, hidden, count);
  const ruleOf = new Map<number, number>();
  rules.forEach((members, rule) => {
    if (members.length > 1) ruleOf.set(merging.stateOf[members.at(-1) ?? 0] ?? 0, rule);
  });
  return { layout: { conflict, states: { kind: 'list' as const, count, words }, merging }, ruleOf };
}

function mergingOf(raw: Listing, lastOf: Int32Array, hidden: Bits, count: number): Merging {
  const stateOf = new Uint32Array(raw.count);
  let next = 0;
  for (let at = 0; at < raw.count; at += 1) {
    if (hasBit(hidden, at)) continue;
    stateOf[at] = next;
    next += 1;
  }
  for (let at = 0; at < raw.count; at += 1) if (hasBit(hidden, at)) stateOf[at] = stateOf[lastOf[at] ?? 0] ?? 0;
  return { raw, stateOf, ...bucket(stateOf, count) };
}
