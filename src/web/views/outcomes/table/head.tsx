import { memo } from 'react';
import { conceptWords } from '../../../../report/index.ts';
import { useStore, useWords } from '../../../app/context.ts';
import type { StateTable } from '../../../engine/answer.ts';
import { PartyMark } from '../../../states/party-mark.tsx';
import type { Column } from './columns.ts';
import { type SortKey, sameKey, wishes } from './wishes.ts';

interface HeadProps {
  readonly table: StateTable;
  readonly columns: readonly Column[];
}

// biome-ignore-start lint/a11y/noRedundantRoles: roles are said because the style sheet lays the table out as something else
// biome-ignore-start lint/a11y/useSemanticElements: roles are said because the style sheet lays the table out as something else

/** The head of the table: the parties over their columns, and the columns with their order. */
export const Head = memo(function Head({ table, columns }: HeadProps) {
  const { outcomes: words } = useWords();
  const first = columns.findIndex(({ kind }) => kind === 'rank');
  const each = columns.filter((column) => 'party' in column && column.party === 0).length;
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th
          scope="colgroup"
          role="columnheader"
          className="cell"
          aria-colindex={1}
          aria-colspan={first}
          style={span(1, first)}
        >
          <span className="unseen">{words.theState}</span>
        </th>
        {table.conflict.parties.map(({ id, name }, party) => (
          <th
            key={id}
            scope="colgroup"
            role="columnheader"
            className="cell party-head"
            aria-colindex={first + 1 + party * each}
            aria-colspan={each}
            style={span(first + 1 + party * each, each)}
            title={name}
          >
            <PartyMark party={party} name={name} />
          </th>
        ))}
      </tr>
      <tr role="row" aria-rowindex={2}>
        {columns.map((column, place) => (
          <ColumnHead key={column.id} table={table} column={column} place={place} />
        ))}
      </tr>
    </thead>
  );
});

function span(start: number, length: number) {
  return { gridColumn: `${start} / span ${length}` };
}

interface ColumnHeadProps {
  readonly table: StateTable;
  readonly column: Column;
  readonly place: number;
}

function ColumnHead({ table, column, place }: ColumnHeadProps) {
  const { outcomes: words } = useWords();
  const { sort, descending } = useStore(wishes);
  const sorted = column.sort !== null && sameKey(column.sort, sort);
  const party = 'party' in column ? (table.conflict.parties[column.party]?.name ?? '') : '';
  const name = words.columns[column.kind];
  return (
    <th
      scope="col"
      role="columnheader"
      className={`cell ${column.kind}`}
      aria-colindex={place + 1}
      aria-label={column.kind === 'stable' ? `${name}: ${party}` : undefined}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      {column.kind === 'stable' &&
        column.concepts.map((concept) => (
          <span key={concept} title={conceptWords[concept].holds}>
            {concept}
          </span>
        ))}
      {column.sort !== null && (
        <SortButton sort={column.sort} name={name} label={party === '' ? name : `${name}: ${party}`} />
      )}
      {column.sort === null && column.kind !== 'stable' && <span>{name}</span>}
    </th>
  );
}

interface SortButtonProps {
  readonly sort: SortKey;
  readonly name: string;
  readonly label: string;
}

function SortButton({ sort, name, label }: SortButtonProps) {
  const { sort: now, descending } = useStore(wishes);
  const { outcomes: words } = useWords();
  const sorted = sameKey(sort, now);
  return (
    <button
      type="button"
      className="sort"
      aria-label={words.sortBy(label)}
      onClick={() => wishes.put({ sort, descending: sorted && !descending })}
    >
      {name}
      <span aria-hidden="true">{sorted ? (descending ? ' ▼' : ' ▲') : ''}</span>
    </button>
  );
}

// biome-ignore-end lint/a11y/noRedundantRoles: roles are said because the style sheet lays the table out as something else
// biome-ignore-end lint/a11y/useSemanticElements: roles are said because the style sheet lays the table out as something else
