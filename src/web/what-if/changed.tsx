import { useAnswered, useModel, useTable, useView, useWorkbench } from '../app/context.ts';
import { useAsk } from '../app/use-ask.ts';
import { Blocks } from '../blocks/blocks.tsx';

/** What was changed in the draft, and what that changes in the answer. */
export function Changed() {
  const { words } = useWorkbench();
  const { whatIf } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keys
    <section className="what-if-body" tabIndex={0} aria-label={whatIf.show}>
      <section aria-labelledby="what-if-done">
        <h2 id="what-if-done">{whatIf.done}</h2>
        <Done />
      </section>
      <section aria-labelledby="what-if-answer">
        <h2 id="what-if-answer">{whatIf.answer}</h2>
        <AnswerChanges />
      </section>
    </section>
  );
}

function Done() {
  const { words } = useWorkbench();
  const past = useModel()?.doc.past ?? [];
  if (past.length === 0) return <p className="muted">{words.whatIf.nothingDone}</p>;
  return (
    <ol>
      {past.map(({ label, start }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other identity
        <li key={`${at} ${start}`} dir="auto">
          {label}
        </li>
      ))}
    </ol>
  );
}

function AnswerChanges() {
  const { words } = useWorkbench();
  const { shownText: after } = useAnswered();
  const { scenario } = useView();
  const table = useTable();
  const before = useModel()?.aside?.text ?? '';
  const { reply, current } = useAsk('changes', table === null ? null : { before, after, scenario });
  if (table === null || (current && reply === null)) return <p className="muted">{words.whatIf.noAnswer}</p>;
  return (
    <div role="status" aria-busy={!current}>
      {reply === null ? words.frame.working : <Blocks blocks={reply} table={table} level={3} />}
    </div>
  );
}
