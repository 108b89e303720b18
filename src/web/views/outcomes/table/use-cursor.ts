import { type KeyboardEvent, useMemo, useState } from 'react';
import { useSelected, useWorkbench } from '../../../app/context.ts';
import type { StateTable } from '../../../engine/answer.ts';

/** Where the keys are in the table: the selected state's row, so that the selection follows them. */
export interface Cursor {
  /** The row; -1 where there is none. */
  readonly row: number;
  readonly column: number;
  /** The row of the selected state; -1 where it is not among the rows. */
  readonly selectedRow: number;
  readonly goTo: (row: number, column?: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keys of a table whose rows are states; `page`: rows that fit on the screen. */
export function useCursor(table: StateTable, rows: Uint32Array, columns: number, page: () => number): Cursor {
  const { select, go } = useWorkbench();
  const selected = useSelected(table);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const places = useMemo(() => placesOf(rows, table.count), [rows, table.count]);
  const selectedRow = selected === null ? -1 : (places[selected] ?? 0) - 1;
  const row = selectedRow >= 0 ? selectedRow : Math.min(at.row, rows.length - 1);
  const column = Math.min(at.column, columns - 1);
  const goTo = (to: number, toColumn = column) => {
    const next = Math.max(0, Math.min(to, rows.length - 1));
    setAt({ row: next, column: Math.max(0, Math.min(toColumn, columns - 1)) });
    const state = rows[next];
    if (state !== undefined && state !== selected) select(state);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || rows.length === 0) return;
    if (event.target instanceof HTMLButtonElement) return;
    const target = targetOf(event.key, { row, column, selectedRow, page: page(), last: rows.length - 1 });
    if (target === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (target !== null) goTo(target.row, target.column);
    else if (selectedRow >= 0) go({ sheet: 'reasons' });
    else goTo(row);
  };
  return { row, column, selectedRow, goTo, onKeyDown };
}

/** One more than the row of each state; 0 where it has none. */
function placesOf(rows: Uint32Array, count: number): Uint32Array {
  const places = new Uint32Array(count);
  rows.forEach((state, row) => {
    places[state] = row + 1;
  });
  return places;
}

interface At {
  readonly row: number;
  readonly column: number;
  readonly selectedRow: number;
  readonly page: number;
  readonly last: number;
}

/** Where a key leads; with nothing selected, the first step takes up the row where the keys are. */
function targetOf(key: string, { row, column, selectedRow, page, last }: At) {
  const step = (by: number) => ({ row: selectedRow < 0 && Math.abs(by) === 1 ? row : row + by, column });
  switch (key) {
    case 'ArrowDown':
      return step(1);
    case 'ArrowUp':
      return step(-1);
    case 'PageDown':
      return step(page);
    case 'PageUp':
      return step(-page);
    case 'Home':
      return { row: 0, column };
    case 'End':
      return { row: last, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    default:
      return null;
  }
}
