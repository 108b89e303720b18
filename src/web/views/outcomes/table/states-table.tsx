import { useEffect, useMemo, useState } from 'react';
import { useAnswered, useSelected, useStore, useView, useWords } from '../../../app/context.ts';
import { useAsk } from '../../../app/use-ask.ts';
import type { StateTable } from '../../../engine/answer.ts';
import type { MatchingReply } from '../../../engine/queries/matching.ts';
import { Filters } from './filters.tsx';
import { Grid, mostRows } from './grid.tsx';
import { rowsOf } from './rows.ts';
import { noWishes, wishes } from './wishes.ts';

/** All states: which hold for whom, how each party ranks them, to be chosen and put in order. */
export function StatesTable({ table }: { readonly table: StateTable }) {
  const { outcomes: words } = useWords();
  const wished = useStore(wishes);
  const { typed, flags } = useTyped(table, wished.where);
  const { heldBy, concept, outcome, sort, descending } = wished;
  const found = useMemo(
    () => rowsOf(table, { heldBy, concept, outcome, sort, descending }, flags),
    [table, heldBy, concept, outcome, sort, descending, flags],
  );
  const rows = useMemo(() => found.subarray(0, mostRows), [found]);
  return (
    <section className="states-table" aria-label={words.allStates}>
      <Filters table={table} typed={typed} />
      <Told table={table} found={found} rows={rows} />
      {rows.length > 0 && <Grid table={table} rows={rows} />}
    </section>
  );
}

/** What was typed, by the engine; while it has a mistake, what held before it. */
function useTyped(table: StateTable, where: string): { typed: MatchingReply | null; flags: Uint8Array | null } {
  const { shownText } = useAnswered();
  const { scenario } = useView();
  const nothing = where.trim() === '';
  const { reply } = useAsk('matching', nothing ? null : { text: shownText, scenario, where });
  const [last, setLast] = useState<Uint8Array | null>(null);
  useEffect(() => {
    if (nothing) setLast(null);
    else if (reply?.states != null) setLast(reply.states);
  }, [nothing, reply]);
  return { typed: reply, flags: last?.length === table.count ? last : null };
}

interface ToldProps {
  readonly table: StateTable;
  readonly found: Uint32Array;
  readonly rows: Uint32Array;
}

/** How many states there are to see, and what of the selection. */
function Told({ table, found, rows }: ToldProps) {
  const { outcomes: words } = useWords();
  const selected = useSelected(table);
  const hidden = selected !== null && !rows.includes(selected);
  return (
    <p className="row told">
      <span role="status">
        {words.found(found.length, table.count)}
        {rows.length < found.length && ` ${words.tooMany(rows.length)}`}
        {found.length === 0 && ` ${words.noneFound}`}
        {hidden && found.length > 0 && ` ${words.selectedHidden}`}
      </span>
      {rows.length > 0 && <small className="muted">{words.marks}</small>}
      {found.length < table.count && (
        <button
          type="button"
          className="button quiet"
          onClick={() => wishes.put({ ...noWishes, sort: wishes.get().sort, descending: wishes.get().descending })}
        >
          {words.showAll}
        </button>
      )}
    </p>
  );
}
