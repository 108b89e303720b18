import { useWords } from '../app/context.ts';
import { outcomesOf, patternOf, type StateTable, takenIn } from '../engine/answer.ts';
import { partyClass, partyShape } from './party-mark.tsx';

interface StateProps {
  readonly table: StateTable;
  readonly state: number;
  /** Show only what differs from this state. */
  readonly from?: number;
}

/** A state as people read it: its outcomes, the options taken as chips, and small its number and pattern. */
export function StateChips({ table, state }: StateProps) {
  const words = useWords().states;
  const { conflict, statusQuo } = table;
  const names = outcomesOf(table, state).map((outcome) => conflict.outcomes[outcome]?.name ?? '');
  const pattern = patternOf(table, state);
  return (
    <span className="state">
      {state === statusQuo && <strong className="today-mark">{words.today}</strong>}
      {names.map((name) => (
        <strong key={name} className="outcome" dir="auto">
          {name}
        </strong>
      ))}
      <OptionChips table={table} state={state} />
      <small className="muted numbers">
        {state + 1} <code>{pattern}</code>
      </small>
    </span>
  );
}

/** The options taken, each with its party's colour and shape. */
export function OptionChips({ table, state }: StateProps) {
  const words = useWords().states;
  const { conflict } = table;
  const taken = takenIn(table, state);
  const merged = patternOf(table, state).includes('-');
  return (
    <span className="chips">
      {taken.length === 0 && !merged && <em className="muted">{words.nothing}</em>}
      {taken.map((option) => {
        const { name, party } = conflict.options[option] ?? { name: '?', party: 0 };
        return (
          <span key={option} className={`chip ${partyClass(party)}`} title={conflict.parties[party]?.name}>
            <span className="party-shape" aria-hidden="true">
              {partyShape(party)}
            </span>
            <bdi>{name}</bdi>
          </span>
        );
      })}
      {merged && <em className="muted">{words.merged}</em>}
    </span>
  );
}
