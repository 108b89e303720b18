import { Blocks } from '../blocks/blocks.tsx';
import { StateChips } from '../states/state-chips.tsx';
import { useAnswered, useSelected, useStore, useTable, useWords, useWorkbench } from './context.ts';
import { useAsk } from './use-ask.ts';

/** Why the selected state holds or breaks; today where none is selected. */
export function Reasons() {
  const words = useWords();
  const { view } = useWorkbench();
  const { scenario } = useStore(view);
  const { shownText } = useAnswered();
  const table = useTable();
  const selected = useSelected(table);
  const state = selected ?? table?.statusQuo ?? null;
  const { reply } = useAsk('explain', state === null ? null : { text: shownText, scenario, state });
  if (table === null || state === null) return <p className="muted empty">{words.frame.nothingSelected}</p>;
  // The first three blocks name the model, the state and the verdict: the state is drawn instead.
  const [, , verdict, ...rest] = reply?.blocks ?? [];
  return (
    <>
      <header className="view-head">
        <h2>{words.frame.reasons}</h2>
        <StateChips table={table} state={state} />
      </header>
      {verdict !== undefined && <Blocks blocks={[verdict, ...rest]} table={table} level={3} />}
    </>
  );
}
