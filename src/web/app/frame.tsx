import { Suspense, useEffect } from 'react';
import { views } from '../views/index.ts';
import { WhatIfBar } from '../what-if/bar.tsx';
import type { Words } from '../words/index.ts';
import { useAnswered, useModel, useView, useWords, useWorkbench } from './context.ts';
import { Header } from './header.tsx';
import { dialog } from './keyboard.ts';
import { ModelPane } from './model-pane.tsx';
import { Reasons } from './reasons.tsx';
import { SheetBar } from './sheet-bar.tsx';
import type { OpenModel } from './workbench.ts';

/** The frame around an open model: left the model, in the middle the answer, right the reasons. */
export function Frame() {
  const words = useWords().frame;
  const { sheet, view } = useView();
  return (
    <div className="frame" data-sheet={sheet} data-view={view}>
      <button type="button" className="skip" onClick={() => document.getElementById('answer')?.focus()}>
        {words.skip}
      </button>
      <Header />
      <WhatIfBar />
      <section className="pane model-pane" aria-label={words.model}>
        <ModelPane />
      </section>
      <main className="pane answer-pane" id="answer" tabIndex={-1} aria-label={words.answer}>
        <Answer />
      </main>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keys */}
      <aside className="pane reasons-pane" aria-label={words.reasons} tabIndex={0}>
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
      <Changed />
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

/** Says that the file is another one by now, and what can be done. */
function Changed() {
  const { words, loadOther, lookAgain, say } = useWorkbench();
  const open = useModel();
  useEffect(() => {
    const look = () => void lookAgain();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [lookAgain]);
  if (open?.problem !== 'changed') return null;
  const load = async () => {
    const problem = await loadOther();
    if (problem !== null) say(words.files.problems[problem], 'bad');
  };
  return (
    <div className="notice bad">
      <span>{changedWords(open, words.files)}</span>
      <button type="button" className="button" onClick={() => void load()}>
        {words.files.loadOther}
      </button>
      <button type="button" className="button" onClick={() => dialog.set('save-as')}>
        {words.frame.saveAs}
      </button>
    </div>
  );
}

function changedWords({ aside, doc, savedText }: OpenModel, words: Words['files']): string {
  if (aside !== null) return words.changedDraft;
  return doc.text === savedText ? words.changedBehind : words.changedMeanwhile;
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
  // A model that was only begun has no mistake: it says what comes next.
  if (first !== undefined && ['no-parties', 'no-options'].includes(first.code)) {
    return (
      <p className="notice" role="status">
        <span>
          {words.notYet} {first.message}
        </span>
      </p>
    );
  }
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
