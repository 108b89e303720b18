import type { Conflict, Direction, Literal, Preference } from '../model/index.ts';
import type { Together } from './check-equilibrium.ts';
import type { Board } from './set-out.ts';
import { setOut } from './set-out.ts';

/** A guarantee as an answer states it. Definitions §6, Guarantees. */
export type ClaimedPromise =
  | { readonly kind: 'lock'; readonly option: number }
  | { readonly kind: 'consent'; readonly option: number; readonly from: readonly number[] }
  | { readonly kind: 'joint'; readonly literals: readonly Literal[] }
  | {
      readonly kind: 'commit';
      readonly option: number;
      readonly then: readonly { readonly party: number; readonly preference: Preference }[];
    };

/** A conflict changed by guarantees. */
export interface Changed {
  readonly conflict: Conflict;
  /** Literals that come true only in the joint step of exactly their set. */
  readonly together: Together;
  /** Where paths start. */
  readonly from: number;
  /** The parties that have committed themselves. */
  readonly committed: ReadonlySet<number>;
}

/** The conflict with the promises kept, for paths to `end`; null where one of them is about nothing that such a path changes. */
export function applyPromises(conflict: Conflict, end: number, promises: readonly ClaimedPromise[]): Changed | null {
  let changed: Conflict = conflict;
  const committed = new Set<number>();
  for (const promise of promises) {
    if (promise.kind !== 'commit') continue;
    const kept = commit(changed, promise);
    if (kept === null) return null;
    changed = kept;
    committed.add(conflict.options[promise.option]?.party ?? -1);
  }
  const board = setOut(conflict);
  const from = typeof board === 'string' ? -1 : startOf(board, changed);
  if (typeof board === 'string' || from < 0) return null;
  const wanted = differences(board, changed, end);
  const together: (readonly Literal[])[] = [];
  for (const promise of promises) {
    if (promise.kind === 'commit') continue;
    if (promise.kind === 'joint') {
      if (!isAmong(promise.literals, wanted, conflict)) return null;
      together.push(promise.literals);
    } else {
      const literal = wanted.find(({ option }) => option === promise.option);
      if (literal === undefined) return null;
      changed = keep(changed, literal, promise);
    }
  }
  return { conflict: changed, together, from, committed };
}

function commit(conflict: Conflict, { option, then }: Extract<ClaimedPromise, { kind: 'commit' }>): Conflict | null {
  const { statusQuo } = conflict;
  const before = conflict.options[option];
  if (statusQuo === null || before === undefined || before.moves === 'back' || statusQuo.taken.includes(option))
    return null;
  const parties = conflict.parties.map((party, at) => {
    const fresh = then.find((one) => one.party === at);
    return fresh === undefined ? party : { ...party, preference: fresh.preference };
  });
  const taken = [...statusQuo.taken, option];
  return { ...withMoves(conflict, option, 'forward'), parties, statusQuo: { ...statusQuo, taken } };
}

function startOf({ numbering }: Board, { statusQuo }: Conflict): number {
  return statusQuo === null ? -1 : (numbering.stateOf[rawOf(statusQuo.taken)] ?? -1);
}

function rawOf(taken: readonly number[]): number {
  return taken.reduce((bits, option) => bits | (1 << option), 0);
}

/** What a path from the start has to make true. */
function differences({ numbering }: Board, { options, statusQuo }: Conflict, end: number): readonly Literal[] {
  const start = rawOf(statusQuo?.taken ?? []);
  const last = numbering.standsAs[end] ?? 0;
  return options.flatMap((_, option) => {
    const taken = (last >> option) % 2 === 1;
    return ((start >> option) % 2 === 1) === taken ? [] : [{ option, taken }];
  });
}

function isAmong(literals: readonly Literal[], wanted: readonly Literal[], { options }: Conflict): boolean {
  const owners = new Set(literals.map(({ option }) => options[option]?.party));
  const has = (one: Literal) => wanted.some(({ option, taken }) => option === one.option && taken === one.taken);
  return owners.size >= 2 && literals.every(has);
}

/** The option, once as the literal says, stays so, or changes back only with those named; empty where it never becomes so. */
function keep(
  conflict: Conflict,
  { option, taken }: Literal,
  promise: Extract<ClaimedPromise, { kind: 'lock' | 'consent' }>,
): Conflict {
  const before = conflict.options[option];
  const back: Direction = taken ? 'back' : 'forward';
  if (before === undefined || before.moves === back) return conflict;
  if (promise.kind === 'lock') return withMoves(conflict, option, taken ? 'forward' : 'back');
  const side = taken ? 'reverse' : 'take';
  const named = [...new Set([...before.needs[side], ...promise.from])].sort((a, b) => a - b);
  const options = conflict.options.map((one, at) =>
    at === option ? { ...one, needs: { ...one.needs, [side]: named } } : one,
  );
  return { ...conflict, options };
}

function withMoves(conflict: Conflict, option: number, moves: Direction): Conflict {
  return { ...conflict, options: conflict.options.map((one, at) => (at === option ? { ...one, moves } : one)) };
}
