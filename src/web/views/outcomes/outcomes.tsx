import { equilibriaOfAny, firmness, firmnessWords, holdsUnder } from '../../../report/index.ts';
import { useSelected, useWords, useWorkbench } from '../../app/context.ts';
import type { StateTable } from '../../engine/answer.ts';
import { StateChips } from '../../states/state-chips.tsx';
import type { ViewProps } from '../view.ts';

/** States listed for one degree of firmness. */
const shown = 50;

/** What could hold, and how firmly. */
export function Outcomes({ table }: ViewProps) {
  const words = useWords().outcomes;
  const all = equilibriaOfAny(table.assessment);
  if (all.length === 0) return <p>{words.nothing}</p>;
  return (
    <article className="outcomes">
      {firmnessWords.map(({ firmness: degree, because }) => {
        const states = all.filter((state) => firmness(table.assessment, state)?.firmness === degree);
        if (states.length === 0) return null;
        return (
          <section key={degree} aria-label={degree}>
            <h3>
              {degree} <small className="muted">{because}</small>
            </h3>
            <ul className="state-list">
              {states.slice(0, shown).map((state) => (
                <StateLine key={state} table={table} state={state} />
              ))}
            </ul>
            {states.length > shown && <p className="muted">{words.more(states.length - shown)}</p>}
          </section>
        );
      })}
    </article>
  );
}

function StateLine({ table, state }: { readonly table: StateTable; readonly state: number }) {
  const { select, go } = useWorkbench();
  const selected = useSelected(table) === state;
  return (
    <li>
      <button
        type="button"
        className="state-button"
        aria-pressed={selected}
        onClick={() => {
          select(selected ? null : state);
          go({ sheet: 'reasons' });
        }}
      >
        <StateChips table={table} state={state} />
        <small className="muted">{holdsUnder(table.assessment, state).join(' ')}</small>
      </button>
    </li>
  );
}
