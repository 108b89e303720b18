/** A value that changes and tells who listens. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Replaces some fields. */
  readonly put: (some: Partial<T>) => void;
  /** Calls back after every change; gives the way to stop. */
  readonly subscribe: (listen: () => void) => () => void;
}

/** A store that holds a value. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listen of [...listeners]) listen();
  };
  return {
    get: () => value,
    set,
    put: (some) => set({ ...value, ...some }),
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
