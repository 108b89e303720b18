import type { Condition, Conflict } from '../model/index.ts';
import { impossible } from '../text/index.ts';
import type { Product } from './layout.ts';
import { doTogether, fewestForPool, type Pool, sliceStates, slicesIn } from './pool.ts';
import { keysByWindows, keysToRanks, numberPlaces, takesWindows } from './ranks.ts';
import { feasibleSpace } from './space.ts';
import { truthOver } from './truth.ts';
import type { Payoffs } from './types.ts';

/** Two steps, each a task for every slice of every party's states: all keys are to be known before they are numbered. */
export interface Ranking {
  readonly kind: 'keys' | 'ranks';
  readonly conflict: Conflict;
  readonly payoffs: readonly Uint16Array<SharedArrayBuffer>[];
  /** For each party a mark, then a rank, of each key. */
  readonly places: readonly Uint32Array<SharedArrayBuffer>[];
}

/** The ranks of all states for every party, by the pool; null where it is no help. */
export function rankTogether(pool: Pool, conflict: Conflict, states: Product): readonly Payoffs[] | null {
  const { count } = states;
  const lists = conflict.parties.map((_, party) => conditionsOf(conflict, party));
  if (count < fewestForPool || lists.some((own) => own === null || !takesWindows(own.length, count))) return null;
  const payoffs = lists.map(() => new Uint16Array(new SharedArrayBuffer(2 * count)));
  const places = lists.map((own) => new Uint32Array(new SharedArrayBuffer(4 * 2 ** (own?.length ?? 0))));
  const tasks = lists.length * slicesIn(count);
  for (const kind of ['keys', 'ranks'] as const) {
    const work: Ranking = { kind, conflict, payoffs, places };
    if (doTogether(pool, work, tasks, () => rankingTask(work)).length > 0) return null;
    if (kind === 'keys') places.forEach(numberPlaces);
  }
  return payoffs;
}

/** What to do of each task. */
export function rankingTask({ kind, conflict, payoffs, places }: Ranking): (task: number) => void {
  const each = (
    task: number,
    act: (party: number, own: Uint16Array, place: Uint32Array, from: number, to: number) => void,
  ) => {
    const party = task % payoffs.length;
    const [own, place] = [payoffs[party], places[party]];
    if (own === undefined || place === undefined) return impossible('room for every party');
    const from = sliceStates * Math.floor(task / payoffs.length);
    act(party, own, place, from, Math.min(own.length, from + sliceStates));
  };
  if (kind === 'ranks') return (task) => each(task, (_, own, place, from, to) => keysToRanks(own, place, from, to));
  const space = feasibleSpace(conflict, Number.MAX_SAFE_INTEGER);
  const truth = truthOver(space.kind === 'states' ? space.states : impossible('the caller has states'), conflict);
  return (task) =>
    each(task, (party, own, place, from, to) =>
      keysByWindows(conditionsOf(conflict, party) ?? [], truth, own, place, from, to),
    );
}

function conditionsOf({ parties }: Conflict, party: number): readonly Condition[] | null {
  const preference = parties[party]?.preference;
  return preference?.kind === 'statements' ? preference.statements.map(({ condition }) => condition) : null;
}
