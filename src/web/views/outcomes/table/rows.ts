import type { Concept } from '../../../../model/index.ts';
import { rankOf, type StateTable } from '../../../engine/answer.ts';
import { degreeOf } from '../groups.ts';
import type { SortKey, Wishes } from './wishes.ts';

/** The states to show in their order; `matching` is 1 where what was typed holds, null where nothing was typed. */
export function rowsOf(table: StateTable, wishes: Omit<Wishes, 'where'>, matching: Uint8Array | null): Uint32Array {
  const { count } = table;
  const tests = [heldTest(table, wishes), outcomeTest(table, wishes), flagTest(matching)].filter(
    (test) => test !== null,
  );
  const found = new Uint32Array(count);
  let size = 0;
  for (let state = 0; state < count; state++) {
    if (tests.every((test) => test(state))) found[size++] = state;
  }
  return inOrder(table, found.subarray(0, size), wishes);
}

type Test = (state: number) => boolean;

function flagTest(flags: Uint8Array | null | undefined): Test | null {
  return flags == null ? null : (state) => flags[state] === 1;
}

/** Null where the wish is none, or names a party that is not there any more. */
function heldTest(
  { assessment, conflict }: StateTable,
  { heldBy, concept }: Pick<Wishes, 'heldBy' | 'concept'>,
): Test | null {
  if (heldBy === null) return null;
  const under: readonly Concept[] = concept === null ? assessment.concepts : [concept];
  const party = heldBy === 'all' ? -1 : conflict.parties.findIndex(({ id }) => id === heldBy.party);
  if (heldBy !== 'all' && party < 0) return null;
  const flags = under.flatMap(
    (one) => (heldBy === 'all' ? assessment.equilibria[one] : assessment.stable[one]?.[party]) ?? [],
  );
  return (state) => flags.some((own) => own[state] === 1);
}

function outcomeTest({ outcomes, conflict }: StateTable, { outcome }: Pick<Wishes, 'outcome'>): Test | null {
  if (outcome === null) return null;
  if (outcome === 'none') return (state) => outcomes.every((flags) => flags[state] !== 1);
  return flagTest(outcomes[conflict.outcomes.findIndex(({ id }) => id === outcome.id)]);
}

/** Ties keep the order of their numbers, whichever way the key goes. */
function inOrder(
  table: StateTable,
  states: Uint32Array,
  { sort, descending }: Pick<Wishes, 'sort' | 'descending'>,
): Uint32Array {
  if (sort === 'number') return descending ? states.toReversed() : states;
  const key = keyOf(table, sort);
  const sign = descending ? -1 : 1;
  // Key and state in one number, which sorts natively: both are below 2^26.
  const tagged = Float64Array.from(states, (state) => sign * key(state) * 2 ** 26 + state).sort();
  return Uint32Array.from(tagged, (both) => ((both % 2 ** 26) + 2 ** 26) % 2 ** 26);
}

function keyOf(table: StateTable, sort: Exclude<SortKey, 'number'>): (state: number) => number {
  if (sort === 'holds') return (state) => degreeOf(table, state);
  const party = table.conflict.parties.findIndex(({ id }) => id === sort.party);
  return (state) => rankOf(table, party, state);
}
