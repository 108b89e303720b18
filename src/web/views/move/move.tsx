import { useState } from 'react';
import { useAnswered, useView, useWords } from '../../app/context.ts';
import { type Asked, useAsk } from '../../app/use-ask.ts';
import { Blocks } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import type { MoveReply } from '../../engine/queries/move.ts';
import { Offers } from '../../what-if/offers.tsx';
import type { ViewProps } from '../view.ts';
import { firstQuestion, type MoveFormQuestion, QuestionForm } from './question-form.tsx';

/** Is there a deal, on whom does it depend, what must be promised? */
export function Move({ table }: ViewProps) {
  const words = useWords().move;
  const { shownText } = useAnswered();
  const { scenario } = useView();
  const [question, setQuestion] = useState<MoveFormQuestion>(() => firstQuestion(table.conflict));
  const [round, setRound] = useState(0);
  const { to } = question;
  const ask = to.trim() === '' ? null : { ...question, text: shownText, scenario };
  const asked = useAsk('move', ask, { long: true, round });
  return (
    <article className="move">
      <QuestionForm
        conflict={table.conflict}
        question={question}
        onChange={setQuestion}
        problems={asked.current ? (asked.reply?.problems ?? []) : []}
      />
      {ask === null ? (
        <p className="muted">{words.askFirst}</p>
      ) : (
        <MoveAnswerParts asked={asked} question={question} table={table} again={() => setRound(round + 1)} />
      )}
    </article>
  );
}

interface PartsProps {
  readonly asked: Asked<MoveReply>;
  readonly question: MoveFormQuestion;
  readonly table: StateTable;
  readonly again: () => void;
}

function MoveAnswerParts({ asked, question: { to, goal, concept }, table, again }: PartsProps) {
  const { reply, broken } = asked;
  const words = useWords();
  if (broken !== null) return <p className="notice bad">{words.frame.engineBroken(broken)}</p>;
  return (
    <>
      <Work asked={asked} again={again} />
      <div aria-busy={!asked.current && !asked.stopped}>
        {(reply?.parts ?? []).map(({ part, blocks }) => (
          <section key={part} className={`move-part move-${part}`}>
            <Blocks blocks={blocks} table={table} level={3} />
            <Offers
              offers={(reply?.offers ?? []).filter((offer) => offer.part === part)}
              asked={{ to, goal, concept }}
              table={table}
            />
          </section>
        ))}
      </div>
    </>
  );
}

/** How far the work has come, with a way to end it; once it was ended, that the answer is partial. */
function Work({ asked, again }: Pick<PartsProps, 'asked' | 'again'>) {
  const words = useWords().move;
  const { current, stopped, progress, stop } = asked;
  if (stopped)
    return (
      <div className="notice" role="status">
        <span>{words.stopped}</span>
        <button type="button" className="button" onClick={again}>
          {words.goOn}
        </button>
      </div>
    );
  if (current) return null;
  const { part = '', done = 0, total = null } = progress ?? {};
  return (
    <div className="notice work">
      <span>
        <span role="status">{words.working(part)}…</span>{' '}
        {progress !== null && done > 0 && <small className="muted numbers">{words.amount(done, total)}</small>}
        {total !== null && total > 0 && <progress aria-label={words.working(part)} value={done} max={total} />}
      </span>
      <button type="button" className="button" onClick={stop}>
        {words.stop}
      </button>
    </div>
  );
}
