import type { Concept } from '../../../../model/index.ts';
import { firmness } from '../../../../report/index.ts';
import { useWords } from '../../../app/context.ts';
import { outcomesOf, patternOf, rankOf, type StateTable } from '../../../engine/answer.ts';
import { OptionChips } from '../../../states/state-chips.tsx';
import type { Column } from './columns.ts';

interface CellProps {
  readonly table: StateTable;
  readonly state: number;
  readonly column: Column;
}

/** What stands in a cell. */
export function CellContent({ table, state, column }: CellProps) {
  const words = useWords();
  switch (column.kind) {
    case 'number':
      return state + 1;
    case 'state':
      return <StateInLine table={table} state={state} />;
    case 'pattern':
      return <code>{patternOf(table, state)}</code>;
    case 'holds':
      return firmness(table.assessment, state)?.firmness ?? <span className="muted">{words.outcomes.holdsNot}</span>;
    case 'rank':
      return rankOf(table, column.party, state);
    case 'stable':
      return marksOf(table, state, column);
  }
}

type StableColumn = Extract<Column, { readonly kind: 'stable' }>;

/** What a screen reader says in place of marks; nothing where the content says it. */
export function useCellLabel({ table, state, column }: CellProps): string | undefined {
  const { outcomes } = useWords();
  if (column.kind !== 'stable') return undefined;
  const under = column.concepts.filter((concept) => isStable(table, state, column.party, concept));
  return under.length === 0 ? outcomes.unstable : outcomes.stable(under.join(', '));
}

/** A mark for each concept: letters that every font of even widths has, so that they stand below the concepts' names. */
function marksOf(table: StateTable, state: number, { concepts, party }: StableColumn): string {
  return concepts.map((concept) => (isStable(table, state, party, concept) ? '+' : '·')).join('');
}

function isStable({ assessment }: StateTable, state: number, party: number, concept: Concept): boolean {
  return assessment.stable[concept]?.[party]?.[state] === 1;
}

/** A state in one line: today, its outcomes and the options taken. */
function StateInLine({ table, state }: Omit<CellProps, 'column'>) {
  const { states } = useWords();
  return (
    <>
      {state === table.statusQuo && <strong className="today-mark">{states.today}</strong>}
      {outcomesOf(table, state).map((outcome) => (
        <strong key={outcome} className="outcome-mark" dir="auto">
          {table.conflict.outcomes[outcome]?.name}
        </strong>
      ))}
      <OptionChips table={table} state={state} />
    </>
  );
}
