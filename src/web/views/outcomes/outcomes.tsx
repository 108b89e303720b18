import { useView, useWords, useWorkbench } from '../../app/context.ts';
import type { ViewProps } from '../view.ts';
import { ByOutcome } from './by-outcome.tsx';
import { StatesTable } from './table/states-table.tsx';

/** What could hold: by named outcome, or all states as a table. */
export function Outcomes({ table }: ViewProps) {
  const { go } = useWorkbench();
  const { outcomes: words } = useWords();
  const asTable = useView().as === 'table';
  return (
    <>
      <fieldset className="switch in-view" aria-label={words.shownAs}>
        <button type="button" aria-pressed={!asTable} onClick={() => go({ as: null })}>
          {words.asGroups}
        </button>
        <button type="button" aria-pressed={asTable} onClick={() => go({ as: 'table' })}>
          {words.asTable}
        </button>
      </fieldset>
      {asTable ? <StatesTable table={table} /> : <ByOutcome table={table} />}
    </>
  );
}
