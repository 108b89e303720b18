import { createStore, type Store } from '../store/store.ts';

/** The step of the forms that something else wants to be shown, from 0; null once it is. */
export const wantedStep: Store<number | null> = createStore<number | null>(null);
