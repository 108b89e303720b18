import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { impossible } from '../../text/index.ts';
import type { StateTable } from '../engine/answer.ts';
import type { Store } from '../store/store.ts';
import type { Words } from '../words/index.ts';
import { findSelected } from './selection.ts';
import type { Answered, OpenModel, View, Workbench } from './workbench.ts';

/** Hands the workbench down; every view gets at it with the hooks below. */
export const WorkbenchContext = createContext<Workbench | null>(null);

/** The workbench: what can be done. */
export function useWorkbench(): Workbench {
  return useContext(WorkbenchContext) ?? impossible('every view stands inside the workbench');
}

/** The value of a store, followed. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The words to show. */
export function useWords(): Words {
  return useWorkbench().words;
}

/** The open model; null where none is. */
export function useModel(): OpenModel | null {
  return useStore(useWorkbench().model);
}

/** Where one is. */
export function useView(): View {
  return useStore(useWorkbench().view);
}

/** The answer on the screen. */
export function useAnswered(): Answered {
  return useStore(useWorkbench().answered);
}

/** The states of the answer on the screen; null where there is none. */
export function useTable(): StateTable | null {
  return useAnswered().shown?.table ?? null;
}

/** The selected state of a table; null where none is. */
export function useSelected(table: StateTable | null): number | null {
  const { selection } = useView();
  return useMemo(() => (table === null ? null : findSelected(table, selection)), [table, selection]);
}
