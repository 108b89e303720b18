import { useAnswered, useModel, useTable, useView, useWorkbench } from '../app/context.ts';
import { type Asked, useAsk } from '../app/use-ask.ts';
import { Blocks } from '../blocks/blocks.tsx';
import type { StateTable } from '../engine/answer.ts';
import type { ChangesReply } from '../engine/queries/changes.ts';

/** What was changed in the draft, and what that changes in the answer. */
export function Changed() {
  const { words } = useWorkbench();
  const { whatIf } = words;
  const { shownText: after } = useAnswered();
  const { scenario, asked: question } = useView();
  const table = useTable();
  const before = useModel()?.aside?.text ?? '';
  const asked = useAsk('changes', table === null ? null : { before, after, scenario, question });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keys
    <section className="what-if-body" tabIndex={0} aria-label={whatIf.show}>
      <section aria-labelledby="what-if-done">
        <h2 id="what-if-done">{whatIf.done}</h2>
        <Done said={before === after ? [] : (asked.reply?.said ?? [])} table={table} />
      </section>
      <section aria-labelledby="what-if-answer">
        <h2 id="what-if-answer">{whatIf.answer}</h2>
        <AnswerChanges asked={asked} table={table} />
      </section>
    </section>
  );
}

/** The changes as they were made, and what the draft says otherwise in the end. */
function Done({ said, table }: { readonly said: ChangesReply['said']; readonly table: StateTable | null }) {
  const { words } = useWorkbench();
  const past = useModel()?.doc.past ?? [];
  if (past.length === 0) return <p className="muted">{words.whatIf.nothingDone}</p>;
  return (
    <>
      <ol>
        {past.map(({ label, start }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other identity
          <li key={`${at} ${start}`} dir="auto">
            {label}
          </li>
        ))}
      </ol>
      {table !== null && <Blocks blocks={said} table={table} level={3} />}
    </>
  );
}

interface AnswerProps {
  readonly asked: Asked<ChangesReply | null>;
  readonly table: StateTable | null;
}

function AnswerChanges({ asked: { reply, current }, table }: AnswerProps) {
  const { words } = useWorkbench();
  if (table === null || (current && reply === null)) return <p className="muted">{words.whatIf.noAnswer}</p>;
  return (
    <div role="status" aria-busy={!current}>
      {reply === null ? words.frame.working : <Blocks blocks={reply.answer} table={table} level={3} />}
    </div>
  );
}
