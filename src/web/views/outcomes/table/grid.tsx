import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useWords, useWorkbench } from '../../../app/context.ts';
import type { StateTable } from '../../../engine/answer.ts';
import { columnsOf, leastWidth, templateOf } from './columns.ts';
import { Head } from './head.tsx';
import { cellId, headRows, Row } from './row.tsx';
import { type Cursor, useCursor } from './use-cursor.ts';

/** Rows that may stand in one page: browsers draw nothing below some tens of millions of pixels. */
export const mostRows = 300_000;

/** Rows drawn above and below those in sight. */
const overscan = 10;

/** The height of a row, rem; the style sheet has it too. */
const rowHeight = 2.25;

interface GridProps {
  readonly table: StateTable;
  /** The states in their order. */
  readonly rows: Uint32Array;
}

// biome-ignore-start lint/a11y/noRedundantRoles: roles are said because the style sheet lays the table out as something else

/** The states as a table of which only what is in sight is drawn. */
export function Grid({ table, rows }: GridProps) {
  const { outcomes: words } = useWords();
  const columns = useMemo(() => columnsOf(table), [table]);
  const scroller = useRef<HTMLDivElement>(null);
  const height = remPixels() * rowHeight;
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 3);
  const cursor = useCursor(table, rows, columns.length, page);
  const virtual = useRows(scroller, rows.length, height, cursor.row);
  useInSight(virtual, scroller, cursor, rows);
  const pick = usePick(cursor);
  const style = { '--columns': templateOf(columns), minWidth: `${leastWidth(columns)}rem` } as CSSProperties;
  return (
    <div ref={scroller} className="states-grid">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked with the keys is a grid
        role="grid"
        aria-label={words.allStates}
        aria-rowcount={rows.length + headRows}
        aria-colcount={columns.length}
        aria-activedescendant={cursor.row < 0 ? undefined : cellId(cursor.row, cursor.column)}
        tabIndex={0}
        style={style}
        onKeyDown={cursor.onKeyDown}
        onClick={pick}
      >
        <Head table={table} columns={columns} />
        <tbody role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Row
              key={index}
              table={table}
              columns={columns}
              state={rows[index] ?? 0}
              index={index}
              top={start}
              selected={index === cursor.selectedRow}
              at={index === cursor.row ? cursor.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useRows(
  scroller: React.RefObject<HTMLDivElement | null>,
  count: number,
  height: number,
  kept: number,
): Virtualizer<HTMLDivElement, Element> {
  return useVirtualizer({
    count,
    overscan,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => height, [height]),
    // The row where the keys are is always there, for the grid points at it.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const found = defaultRangeExtractor(range);
        if (kept < 0 || kept >= range.count || found.includes(kept)) return found;
        return [...found, kept].toSorted((a, b) => a - b);
      },
      [kept],
    ),
  });
}

/** Brings the selected row into sight when it changes place, and the cell where the keys are. */
function useInSight(
  virtual: Virtualizer<HTMLDivElement, Element>,
  scroller: React.RefObject<HTMLDivElement | null>,
  { selectedRow, row, column }: Cursor,
  rows: Uint32Array,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may put the selected one elsewhere
  useEffect(() => {
    const body = scroller.current;
    if (selectedRow < 0 || body === null) return;
    const head = body.querySelector('thead')?.clientHeight ?? 0;
    const top = selectedRow * (virtual.options.estimateSize(0) ?? 0);
    const bottom = top + virtual.options.estimateSize(0);
    const room = body.clientHeight - head;
    if (top < body.scrollTop) body.scrollTop = top;
    else if (bottom > body.scrollTop + room) body.scrollTop = bottom - room;
  }, [selectedRow, rows]);
  useEffect(() => {
    if (column > 0)
      document.getElementById(cellId(row, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [row, column]);
}

/** Selects the state whose cell is clicked, and shows its reasons. */
function usePick(cursor: Cursor): (event: MouseEvent) => void {
  const { go } = useWorkbench();
  return ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.parentElement?.dataset.index;
    if (cell == null || row === undefined) return;
    cursor.goTo(Number(row), Number(cell.dataset.column));
    go({ sheet: 'reasons' });
  };
}

function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

// biome-ignore-end lint/a11y/noRedundantRoles: roles are said because the style sheet lays the table out as something else
