import { useMemo } from 'react';
import { useAnswered, useTable, useWords, useWorkbench } from '../app/context.ts';
import { rankOf, type StateTable } from '../engine/answer.ts';
import { StateChips } from '../states/state-chips.tsx';

/** States shown. */
const shown = 24;

/** How a party ranks the states, as its statements stand at this moment; the best first. */
export function Ranking({ party, name }: { readonly party: number; readonly name: string }) {
  const { forms } = useWords();
  const { select, go } = useWorkbench();
  const { answer, shown: last } = useAnswered();
  const table = useTable();
  const order = useMemo(() => (table === null ? [] : ordered(table, party)), [table, party]);
  if (table === null || table.payoffs[party] === undefined) return null;
  return (
    <section className="ranking" aria-label={forms.wants.ranking(name)}>
      <h4>{forms.wants.ranking(name)}</h4>
      {answer !== last && <p className="muted">{forms.wants.stale}</p>}
      <ol>
        {order.slice(0, shown).map((state) => (
          <li key={state}>
            <span className="rank">
              <span className="unseen">{forms.wants.rank} </span>
              {rankOf(table, party, state)}
            </span>
            <button
              type="button"
              className="state-button"
              onClick={() => {
                select(state);
                go({ sheet: 'reasons' });
              }}
            >
              <StateChips table={table} state={state} />
            </button>
          </li>
        ))}
      </ol>
      {order.length > shown && <p className="muted">{forms.wants.rankingMore(order.length - shown)}</p>}
    </section>
  );
}

function ordered(table: StateTable, party: number): readonly number[] {
  const payoffs = table.payoffs[party];
  if (payoffs === undefined) return [];
  return Array.from({ length: table.count }, (_, state) => state).sort(
    (a, b) => (payoffs[b] ?? 0) - (payoffs[a] ?? 0) || a - b,
  );
}
