import { createStore } from '../store/store.ts';

/** What the browser remembers of the tour. */
export interface TourMemory {
  /** The stop one is at, from 0. */
  readonly at: number;
  /** Whether the first page has offered it, and it was taken or declined. */
  readonly answered: boolean;
  /** The fragment of the page's address before the tour. */
  readonly from: string;
}

const key = 'standstill:tour';
const fresh: TourMemory = { at: 0, answered: false, from: '' };

/** What is remembered; in a browser without storage as long as the page lasts. */
export const tourMemory = createStore<TourMemory>(read());

/** Remembers some of it. */
export function remember(some: Partial<TourMemory>): void {
  tourMemory.put(some);
  try {
    localStorage.setItem(key, JSON.stringify(tourMemory.get()));
  } catch {
    // A browser that keeps nothing: the tour begins anew after a reload.
  }
}

function read(): TourMemory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return fresh;
    const { at, answered, from } = { ...fresh, ...kept };
    const sound = Number.isSafeInteger(at) && at >= 0 && typeof from === 'string';
    return sound ? { at, answered: answered === true, from } : fresh;
  } catch {
    return fresh;
  }
}
