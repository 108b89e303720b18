import type { Conflict, StateReference } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { diagnose } from './diagnose.ts';
import { findState, isTaken, type Layout, type Listing, type Product } from './layout.ts';
import type { States } from './types.ts';

/** What other rooms see of the states of a layout. */
export function statesOfLayout(layout: Layout): States {
  const { conflict, states, merging } = layout;
  const size = (state: number) =>
    merging === null ? 1 : (merging.start[state + 1] ?? 0) - (merging.start[state] ?? 0);
  const merged = (state: number) => size(state) > 1;
  const pattern = (state: number) =>
    merging !== null && merged(state)
      ? commonPattern(merging.raw, conflict, membersOf(layout, state))
      : patternOf(states, conflict, state);
  return {
    count: states.count,
    raw: 2n ** BigInt(conflict.options.length),
    taken: (state, option) => isTaken(states, conflict, state, option),
    pattern,
    matching: (asked) => matching(layout, pattern, asked),
    merged,
  };
}

/** The raw feasible states that are this state, ascending (indices into `merging.raw`). */
export function membersOf(layout: Layout, state: number): Uint32Array {
  const { merging } = layout;
  if (merging === null) return Uint32Array.of(state);
  return merging.members.subarray(merging.start[state], merging.start[state + 1]);
}

/** One letter an option: Y or N. */
export function patternOf(states: Product | Listing, conflict: Conflict, state: number): string {
  return conflict.options.map((_, option) => (isTaken(states, conflict, state, option) ? 'Y' : 'N')).join('');
}

function commonPattern(raw: Listing, conflict: Conflict, members: Uint32Array): string {
  return conflict.options
    .map((_, option) => {
      const first = isTaken(raw, conflict, members[0] ?? 0, option);
      if (members.some((member) => isTaken(raw, conflict, member, option) !== first)) return '-';
      return first ? 'Y' : 'N';
    })
    .join('');
}

/** The state that prints exactly so, else all states in which a raw state matches, `-` matching both. Contract §2. */
function matching(layout: Layout, pattern: (state: number) => string, asked: string): readonly number[] {
  const { conflict, states, merging } = layout;
  if (asked.length !== conflict.options.length || /[^YN-]/.test(asked)) return [];
  const raw = merging?.raw ?? states;
  if (!asked.includes('-')) {
    const found = findState(raw, wordsFor(asked));
    return found < 0 ? [] : [merging?.stateOf[found] ?? found];
  }
  const matches = new Set<number>();
  for (let at = 0; at < raw.count; at += 1) {
    if (agrees(raw, conflict, at, asked)) matches.add(merging?.stateOf[at] ?? at);
  }
  const exact = [...matches].filter((state) => pattern(state) === asked);
  return exact.length > 0 ? exact : [...matches].toSorted((a, b) => a - b);
}

function wordsFor(pattern: string): Uint32Array {
  const words = new Uint32Array(Math.max(1, Math.ceil(pattern.length / 32)));
  for (let option = 0; option < pattern.length; option += 1) {
    if (pattern[option] === 'Y') words[option >>> 5] = (words[option >>> 5] ?? 0) | (1 << (option & 31));
  }
  return words;
}

function agrees(raw: Product | Listing, conflict: Conflict, state: number, asked: string): boolean {
  for (let option = 0; option < asked.length; option += 1) {
    const letter = asked[option];
    if (letter !== '-' && isTaken(raw, conflict, state, option) !== (letter === 'Y')) return false;
  }
  return true;
}

/** The state that a person means by a number or a pattern, or why there is none. */
export function findReferred(
  states: States,
  reference: StateReference,
): { readonly state: number | null; readonly diagnostic: Diagnostic | null } {
  const fail = (code: string, facts: Diagnostic['facts']) => ({
    state: null,
    diagnostic: diagnose(code, 'error', reference.span, facts),
  });
  if (reference.kind === 'number') {
    const state = reference.number - 1;
    if (Number.isInteger(state) && state >= 0 && state < states.count) return { state, diagnostic: null };
    return fail('state-out-of-range', { number: reference.number, states: states.count });
  }
  const { pattern } = reference;
  const [state, ...others] = states.matching(pattern);
  if (state === undefined) return fail('pattern-none', { pattern });
  if (others.length === 0) return { state, diagnostic: null };
  const candidates = [state, ...others]
    .slice(0, 10)
    .map((candidate) => `${candidate + 1} ${states.pattern(candidate)}`);
  return fail('pattern-ambiguous', { pattern, candidates, count: others.length + 1 });
}
