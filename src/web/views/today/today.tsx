import { Blocks } from '../../blocks/blocks.tsx';
import { StateChips } from '../../states/state-chips.tsx';
import type { ViewProps } from '../view.ts';

/** Is it stuck, and why? */
export function Today({ answer, table }: ViewProps) {
  // The heading of the place asks the question already, and today is drawn instead of written.
  const blocks = answer.today.slice(table.statusQuo === null ? 0 : 2);
  return (
    <article className="today">
      {table.statusQuo !== null && (
        <p className="today-state">
          <StateChips table={table} state={table.statusQuo} />
        </p>
      )}
      <Blocks blocks={blocks} table={table} level={3} />
    </article>
  );
}
