import { useAnswered, useModel, useView, useWords } from '../../app/context.ts';
import { useAsk } from '../../app/use-ask.ts';
import { Blocks } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';

/** What the changes that are not saved yet change in the answer; nothing where there are none, or no saved version. */
export function SinceSaved({ table }: { readonly table: StateTable }) {
  const words = useWords().time;
  const { shownText } = useAnswered();
  const open = useModel();
  const { scenario } = useView();
  const before = open?.savedText ?? '';
  // What a draft beside the model changes stands in its own bar.
  const after = open?.aside?.text ?? shownText;
  const { reply } = useAsk('changes', before === '' || before === after ? null : { before, after, scenario });
  if (reply === null) return null;
  return (
    <section className="since-saved" aria-label={words.sinceSaved}>
      <h3>{words.sinceSaved}</h3>
      <Blocks blocks={reply} table={table} level={3} />
    </section>
  );
}
