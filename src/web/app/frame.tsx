import { Suspense } from 'react';
import { views } from '../views/index.ts';
import { useAnswered, useView, useWords, useWorkbench } from './context.ts';
import { Header } from './header.tsx';
import { ModelPane } from './model-pane.tsx';
import { Reasons } from './reasons.tsx';
import { SheetBar } from './sheet-bar.tsx';

/** The frame around an open model: left the model, in the middle the answer, right the reasons. */
export function Frame() {
  const words = useWords().frame;
  const { sheet } = useView();
  return (
    <div className="frame" data-sheet={sheet}>
      <button type="button" className="skip" onClick={() => document.getElementById('answer')?.focus()}>
        {words.skip}
      </button>
      <Header />
      <section className="pane model-pane" aria-label={words.model}>
        <ModelPane />
      </section>
      <main className="pane answer-pane" id="answer" tabIndex={-1} aria-label={words.answer}>
        <Answer />
      </main>
      <aside className="pane reasons-pane" aria-label={words.reasons}>
        <Reasons />
      </aside>
      <SheetBar />
    </div>
  );
}

function Answer() {
  const { view } = useView();
  const { shown } = useAnswered();
  const words = useWords();
  const { Content } = views.find(({ id }) => id === view) ?? views[0];
  return (
    <>
      <AnswerState />
      <header className="view-head">
        <h2>{words.places[view].asks}</h2>
      </header>
      <Suspense fallback={<p className="muted">{words.frame.loading}</p>}>
        {shown?.table != null && <Content answer={shown} table={shown.table} />}
      </Suspense>
    </>
  );
}

/** What stands between the text and its answer, where something does. */
function AnswerState() {
  const { answer, shown, current, broken } = useAnswered();
  const workbench = useWorkbench();
  const words = workbench.words.frame;
  if (broken !== null) return <p className="notice bad">{words.engineBroken(broken)}</p>;
  const mistaken = answer !== null && answer.table === null;
  if (!mistaken) return shown === null && !current ? <p className="muted">{words.working}</p> : null;
  const first = answer.remarks.find(({ severity }) => severity === 'error');
  return (
    <div className="notice bad" role="status">
      <span>
        {shown === null ? words.firstMistake : words.older} {first?.message}
      </span>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          workbench.go({ model: 'text', sheet: 'model' });
          if (first?.span != null) workbench.showInText(first.span);
        }}
      >
        {words.olderButton}
      </button>
    </div>
  );
}
