import type { Concept } from '../../../../model/index.ts';
import { createStore, type Store } from '../../../store/store.ts';

/** What the states are put in order by: their number, how firmly they hold, or a party's rank. */
export type SortKey = 'number' | 'holds' | { readonly party: string };

/** Which states the table is to show, and in which order. Names are ids, so that they outlive a change of the model. */
export interface Wishes {
  /** Those that hold for everybody or for one party; null for all. */
  readonly heldBy: 'all' | { readonly party: string } | null;
  /** Under this concept; null for any. */
  readonly concept: Concept | null;
  /** Those of an outcome, or of none; null for all. */
  readonly outcome: 'none' | { readonly id: string } | null;
  /** A pattern, a number or an expression; empty for all. */
  readonly where: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** All states in the order of their numbers. */
export const noWishes: Wishes = {
  heldBy: null,
  concept: null,
  outcome: null,
  where: '',
  sort: 'number',
  descending: false,
};

/** What is wished for now; it stays while one looks elsewhere. */
export const wishes: Store<Wishes> = createStore(noWishes);

/** Whether two ways to sort are the same. */
export function sameKey(a: SortKey, b: SortKey): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.party === b.party;
}
