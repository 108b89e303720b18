import { firmness, holdsUnder } from '../../../report/index.ts';
import { useSelected, useWords, useWorkbench } from '../../app/context.ts';
import type { StateTable } from '../../engine/answer.ts';
import { PartyMark } from '../../states/party-mark.tsx';
import { StateChips } from '../../states/state-chips.tsx';
import { againstToday, type Group, groupsOf } from './groups.ts';
import { noWishes, wishes } from './table/wishes.ts';

/** States listed for one outcome; the table has them all. */
const shown = 12;

/** What could hold, by the outcomes that people have names for. */
export function ByOutcome({ table }: { readonly table: StateTable }) {
  const { outcomes: words } = useWords();
  const groups = groupsOf(table);
  const open = groups.filter(({ holding }) => holding.length > 0);
  const closed = groups.filter(({ outcome, holding }) => outcome !== null && holding.length === 0);
  return (
    <article className="outcomes">
      {open.length === 0 && <p>{words.nothing}</p>}
      {open.map((group) => (
        <OutcomeGroup key={group.outcome} table={table} group={group} />
      ))}
      {closed.length > 0 && (
        <section aria-label={words.holdsNowhere}>
          <h3>{words.holdsNowhere}</h3>
          <ul>
            {closed.map(({ outcome, count }) => (
              <li key={outcome}>
                <bdi>{table.conflict.outcomes[outcome ?? 0]?.name}</bdi>{' '}
                <span className="muted">{words.noneOf(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function OutcomeGroup({
  table,
  group: { outcome, count, holding },
}: {
  readonly table: StateTable;
  readonly group: Group;
}) {
  const { outcomes: words } = useWords();
  const named = outcome === null ? undefined : table.conflict.outcomes[outcome];
  const name = named?.name ?? (table.outcomes.length === 0 ? words.whatHolds : words.noOutcome);
  return (
    <section aria-label={name}>
      <h3>
        <bdi>{name}</bdi> <small className="muted">{words.holdOf(holding.length, count)}</small>
      </h3>
      <ul className="state-list">
        {holding.slice(0, shown).map((state) => (
          <StateLine key={state} table={table} state={state} />
        ))}
      </ul>
      {holding.length > shown && <More rest={holding.length - shown} outcome={named?.id ?? null} />}
    </section>
  );
}

function More({ rest, outcome }: { readonly rest: number; readonly outcome: string | null }) {
  const { words, go } = useWorkbench();
  const look = () => {
    wishes.set({ ...noWishes, heldBy: 'all', outcome: outcome === null ? null : { id: outcome }, sort: 'holds' });
    go({ as: 'table' });
  };
  return (
    <button type="button" className="link" onClick={look}>
      {words.outcomes.more(rest)}
    </button>
  );
}

interface StateProps {
  readonly table: StateTable;
  readonly state: number;
}

function StateLine({ table, state }: StateProps) {
  const { select, go } = useWorkbench();
  const selected = useSelected(table) === state;
  const found = firmness(table.assessment, state);
  return (
    <li>
      <button
        type="button"
        className="state-button"
        aria-pressed={selected}
        onClick={() => {
          select(selected ? null : state);
          if (!selected) go({ sheet: 'reasons' });
        }}
      >
        <StateChips table={table} state={state} />
        <span className="holding">
          <strong>{found?.firmness}</strong>{' '}
          <small className="muted">{holdsUnder(table.assessment, state).join(' ')}</small>
        </span>
        <Against table={table} state={state} />
      </button>
    </li>
  );
}

/** For whom the state is better than today, and for whom worse. */
function Against({ table, state }: StateProps) {
  const { outcomes: words } = useWords();
  const sides = againstToday(table, state);
  if (sides === null) return null;
  const { better, worse } = sides;
  const everybody = better.length === table.conflict.parties.length;
  return (
    <span className="against">
      {everybody && words.betterForAll}
      {!everybody && better.length > 0 && <Parties table={table} parties={better} lead={words.betterFor} />}
      {worse.length > 0 && <Parties table={table} parties={worse} lead={words.worseFor} />}
      {better.length + worse.length === 0 && words.sameForAll}
    </span>
  );
}

interface PartiesProps {
  readonly table: StateTable;
  readonly parties: readonly number[];
  readonly lead: string;
}

function Parties({ table, parties, lead }: PartiesProps) {
  return (
    <span className="side">
      {lead}{' '}
      {parties.map((party, at) => (
        <span key={party}>
          {at > 0 && ', '}
          <PartyMark party={party} name={table.conflict.parties[party]?.name ?? ''} />
        </span>
      ))}
    </span>
  );
}
