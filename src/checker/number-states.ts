import type { Conflict } from '../model/index.ts';
import { compileCondition, type Test } from './compile-condition.ts';

/** How many options the checker goes through one by one: 2^20 raw states. */
export const mostOptions = 20;

/** The feasible states, numbered from 0 as contract §2 says. */
export interface Numbering {
  readonly count: number;
  /** For each raw state its state, -1 where infeasible; length 2^options. */
  readonly stateOf: Int32Array;
  /** For each state the raw state it stands as: its last member. */
  readonly standsAs: Uint32Array;
  /** The members of the merged states, ascending; other states are alone. */
  readonly merged: ReadonlyMap<number, readonly number[]>;
}

/** Numbers the states of a conflict of at most 20 options by going through all raw states. */
export function numberStates(conflict: Conflict): Numbering {
  const raws = 1 << conflict.options.length;
  const infeasible = conflict.infeasible.map(({ when }) => compileCondition(when, conflict));
  const feasible = new Uint8Array(raws);
  for (let raw = 0; raw < raws; raw++) feasible[raw] = infeasible.some((test) => test(raw)) ? 0 : 1;
  const rules = conflict.merged.map(({ when }) => compileCondition(when, conflict));
  const classes = membersByRule(rules, feasible);
  const classOf = new Map(classes.flatMap((members) => members.map((raw) => [raw, members] as const)));
  const standsAs: number[] = [];
  const merged = new Map<number, readonly number[]>();
  const stateOf = new Int32Array(raws).fill(-1);
  for (let raw = 0; raw < raws; raw++) {
    if (feasible[raw] === 0) continue;
    const members = classOf.get(raw);
    if (members !== undefined && members.at(-1) !== raw) continue;
    const state = standsAs.push(raw) - 1;
    for (const member of members ?? [raw]) stateOf[member] = state;
    if (members !== undefined && members.length > 1) merged.set(state, members);
  }
  return { count: standsAs.length, stateOf, standsAs: Uint32Array.from(standsAs), merged };
}

/** The members of each merged state: rules that fewer than two states satisfy drop out, the first of the others claims. */
function membersByRule(rules: readonly Test[], feasible: Uint8Array): readonly (readonly number[])[] {
  const satisfying = rules.map((rule) => {
    const raws: number[] = [];
    for (let raw = 0; raw < feasible.length; raw++) if (feasible[raw] === 1 && rule(raw)) raws.push(raw);
    return raws;
  });
  const claimed = new Uint8Array(rules.length === 0 ? 0 : feasible.length);
  return satisfying
    .filter((raws) => raws.length >= 2)
    .map((raws) => {
      const members = raws.filter((raw) => claimed[raw] === 0);
      for (const raw of members) claimed[raw] = 1;
      return members;
    });
}

/** The raw states that a state stands for, ascending. */
export function membersOf(numbering: Numbering, state: number): readonly number[] {
  return numbering.merged.get(state) ?? [numbering.standsAs[state] ?? 0];
}
