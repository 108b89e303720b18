import { useWorkbench } from '../../app/context.ts';
import { Blocks } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import { StateChips } from '../../states/state-chips.tsx';
import type { ViewProps } from '../view.ts';

/** Is it stuck, and why? */
export function Today({ answer, table }: ViewProps) {
  // The heading of the place asks the question already, and today is drawn instead of written.
  const blocks = answer.today.slice(table.statusQuo === null ? 0 : 2);
  const without = withoutWishes(table);
  return (
    <article className="today">
      {table.statusQuo !== null && (
        <p className="today-state">
          <StateChips table={table} state={table.statusQuo} />
        </p>
      )}
      {without.length > 0 && <Unfinished table={table} without={without} />}
      {without.length < table.conflict.parties.length && <Blocks blocks={blocks} table={table} level={3} />}
    </article>
  );
}

/** The parties to whom everything is the same, since the model says nothing of what they want. */
function withoutWishes({ conflict }: StateTable): readonly string[] {
  return conflict.parties
    .filter(
      ({ preference }) =>
        preference.kind === 'indifferent' || (preference.kind === 'statements' && preference.statements.length === 0),
    )
    .map(({ name }) => name);
}

/** Says what is missing for an answer that means something: of a model that was only begun, every state holds. */
function Unfinished({ table, without }: { readonly table: StateTable; readonly without: readonly string[] }) {
  const { words, go } = useWorkbench();
  const all = without.length === table.conflict.parties.length;
  return (
    <div className="notice" role="status">
      <span>{all ? words.today.nobodyWants : words.today.wantNothing(without)}</span>
      <button type="button" className="button" onClick={() => go({ model: 'forms', sheet: 'model' })}>
        {words.today.sayWants}
      </button>
    </div>
  );
}
