import { useId } from 'react';
import { isConcept } from '../../../../model/index.ts';
import { applyEdits } from '../../../../text/index.ts';
import { useStore, useWords } from '../../../app/context.ts';
import type { StateTable } from '../../../engine/answer.ts';
import type { MatchingReply } from '../../../engine/queries/matching.ts';
import { wishes } from './wishes.ts';

interface FiltersProps {
  readonly table: StateTable;
  readonly typed: MatchingReply | null;
}

/** What chooses the states: for whom they hold, the outcome, and what is typed. */
export function Filters({ table, typed }: FiltersProps) {
  const { outcomes: words } = useWords();
  return (
    <fieldset className="filters" aria-label={words.filters}>
      <HeldBy table={table} />
      <OutcomeFilter table={table} />
      <Where typed={typed} />
    </fieldset>
  );
}

function HeldBy({ table: { conflict, assessment } }: { readonly table: StateTable }) {
  const { outcomes: words } = useWords();
  const { heldBy, concept } = useStore(wishes);
  const chosen = heldBy === null ? '' : heldBy === 'all' ? '*' : heldBy.party;
  return (
    <>
      <label className="filter">
        <span>{words.heldBy}</span>
        <select
          value={chosen}
          onChange={({ target: { value } }) =>
            wishes.put({ heldBy: value === '' ? null : value === '*' ? 'all' : { party: value } })
          }
        >
          <option value="">{words.anyState}</option>
          <option value="*">{words.everybody}</option>
          {conflict.parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="filter">
        <span>{words.under}</span>
        <select
          value={concept ?? ''}
          disabled={heldBy === null}
          onChange={({ target: { value } }) => wishes.put({ concept: isConcept(value) ? value : null })}
        >
          <option value="">{words.anyConcept}</option>
          {assessment.concepts.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function OutcomeFilter({ table: { conflict } }: { readonly table: StateTable }) {
  const { outcomes: words } = useWords();
  const { outcome } = useStore(wishes);
  if (conflict.outcomes.length === 0) return null;
  const chosen = outcome === null ? '' : outcome === 'none' ? '*' : outcome.id;
  return (
    <label className="filter">
      <span>{words.outcome}</span>
      <select
        value={chosen}
        onChange={({ target: { value } }) =>
          wishes.put({ outcome: value === '' ? null : value === '*' ? 'none' : { id: value } })
        }
      >
        <option value="">{words.anyOutcome}</option>
        {conflict.outcomes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="*">{words.noOutcome}</option>
      </select>
    </label>
  );
}

function Where({ typed }: { readonly typed: MatchingReply | null }) {
  const { outcomes: words } = useWords();
  const { where } = useStore(wishes);
  const told = useId();
  const problem = where.trim() === '' ? null : (typed?.problem ?? null);
  return (
    <div className="filter where">
      <label>
        <span>{words.where}</span>
        <input
          value={where}
          placeholder={words.whereExample}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={told}
          onChange={({ target }) => wishes.put({ where: target.value })}
        />
      </label>
      <p id={told} role="status" className="bad">
        {problem}{' '}
        {problem !== null &&
          typed?.fixes.map(({ label, edits }) => (
            <button
              key={label}
              type="button"
              className="link"
              onClick={() => wishes.put({ where: applyEdits(where, edits) })}
            >
              {label}
            </button>
          ))}
      </p>
    </div>
  );
}
