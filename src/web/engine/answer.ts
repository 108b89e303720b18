import type { Assessment, Payoffs } from '../../engine/index.ts';
import type { Reference } from '../../format/index.ts';
import type { Conflict, Model } from '../../model/index.ts';
import type { Block } from '../../report/index.ts';
import type { Fix, Severity, Span } from '../../text/index.ts';

/*
 * What crosses from the worker to the page: plain data alone. A state is its index from 0; people see index + 1.
 */

/** Something to tell about the text, in words. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span | null;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** The states of a conflict with everything that tables and pictures show of them. */
export interface StateTable {
  readonly conflict: Conflict;
  readonly count: number;
  /** 2^options, written out. */
  readonly raw: string;
  readonly statusQuo: number | null;
  /** The patterns one after another, a byte a letter: state s, option o at `s * options + o`. */
  readonly patterns: Uint8Array;
  /** One entry a party: higher is better. */
  readonly payoffs: readonly Payoffs[];
  /** One entry an outcome: 1 where the state belongs to it. */
  readonly outcomes: readonly Uint8Array[];
  readonly assessment: Assessment;
}

/** What is known of one text and scenario. */
export interface Answer {
  readonly remarks: readonly Remark[];
  /** Every name in the text that means something, in the order of their places. */
  readonly references: readonly Reference[];
  /** Null where the text has errors. */
  readonly model: Model | null;
  readonly scenario: string | null;
  /** Null where the text has errors or its states cannot be laid out. */
  readonly table: StateTable | null;
  /** Whether today is a standstill, in words. */
  readonly today: readonly Block[];
}

/** The pattern of a state, such as `YN-`. */
export function patternOf({ patterns, conflict }: StateTable, state: number): string {
  const { length } = conflict.options;
  return String.fromCharCode(...patterns.subarray(state * length, (state + 1) * length));
}

/** The options taken in a state, by index. */
export function takenIn(table: StateTable, state: number): readonly number[] {
  const pattern = patternOf(table, state);
  return table.conflict.options.flatMap((_, option) => (pattern[option] === 'Y' ? [option] : []));
}

/** The indices of the outcomes that a state belongs to. */
export function outcomesOf({ outcomes }: StateTable, state: number): readonly number[] {
  return outcomes.flatMap((flags, outcome) => (flags[state] === 1 ? [outcome] : []));
}

/** The rank of a state for a party: 1 is best. */
export function rankOf({ payoffs }: StateTable, party: number, state: number): number {
  const own = payoffs[party];
  if (own === undefined) return 1;
  return top(own) - (own[state] ?? 0) + 1;
}

const tops = new WeakMap<Payoffs, number>();

function top(payoffs: Payoffs): number {
  const known = tops.get(payoffs);
  if (known !== undefined) return known;
  let found = 0;
  for (const payoff of payoffs) found = Math.max(found, payoff);
  tops.set(payoffs, found);
  return found;
}
