import { memo } from 'react';
import type { StateTable } from '../../../engine/answer.ts';
import { CellContent, useCellLabel } from './cells.tsx';
import type { Column } from './columns.ts';

interface RowProps {
  readonly table: StateTable;
  readonly columns: readonly Column[];
  readonly state: number;
  /** Its place among the rows, from 0. */
  readonly index: number;
  /** Where it begins, pixels. */
  readonly top: number;
  readonly selected: boolean;
  /** The column that the keys are at, where they are in this row. */
  readonly at: number | null;
}

/** The id of a cell, by which the grid says where the keys are. */
export function cellId(index: number, column: number): string {
  return `cell-${index}-${column}`;
}

/** Rows of the head, which count among all. */
export const headRows = 2;

// biome-ignore-start lint/a11y/noRedundantRoles: roles are said because the style sheet lays the table out as something else
// biome-ignore-start lint/a11y/useSemanticElements: roles are said because the style sheet lays the table out as something else

/** A state as a row; drawn anew only when something of it changes, so that scrolling stays smooth. */
export const Row = memo(function Row({ table, columns, state, index, top, selected, at }: RowProps) {
  return (
    <tr role="row" aria-rowindex={index + 1 + headRows} aria-selected={selected} data-index={index} style={{ top }}>
      {columns.map((column, place) => (
        <Cell
          key={column.id}
          table={table}
          state={state}
          column={column}
          place={place}
          id={cellId(index, place)}
          active={at === place}
        />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly table: StateTable;
  readonly state: number;
  readonly column: Column;
  readonly place: number;
  readonly id: string;
  readonly active: boolean;
}

function Cell({ table, state, column, place, id, active }: CellProps) {
  const label = useCellLabel({ table, state, column });
  return (
    <td
      id={id}
      aria-colindex={place + 1}
      aria-label={label}
      className={`cell ${column.kind}`}
      data-column={place}
      data-active={active ? '' : undefined}
    >
      <CellContent table={table} state={state} column={column} />
    </td>
  );
}

// biome-ignore-end lint/a11y/noRedundantRoles: roles are said because the style sheet lays the table out as something else
// biome-ignore-end lint/a11y/useSemanticElements: roles are said because the style sheet lays the table out as something else
