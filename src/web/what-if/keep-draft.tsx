import { type FormEvent, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { NoScenario } from '../../format/index.ts';
import { useModel, useWorkbench } from '../app/context.ts';
import { download } from '../files/disk-shelf.ts';
import { placeName } from '../files/shelf.ts';
import { toFile } from '../files/text.ts';

/** Asks what the scenario is called that the draft becomes; says why it cannot be one, and what else can be done. */
export function KeepDraft({ close }: { readonly close: () => void }) {
  const { words, keepDraft, adoptDraft } = useWorkbench();
  const { whatIf } = words;
  const open = useModel();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<NoScenario | null>(null);
  if (open === null) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = keepDraft(title);
    setProblem(found);
    if (found === null) close();
  };
  return (
    <form onSubmit={submit}>
      <Heading slot="title">{whatIf.keepTitle}</Heading>
      <p className="muted">{whatIf.keepAbout}</p>
      <label className="field">
        <span>{whatIf.keepName}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog asks for this alone
          autoFocus
          value={title}
          placeholder={whatIf.keepExample}
          onChange={(event) => setTitle(event.target.value)}
          dir="auto"
          required
        />
      </label>
      <div role="alert">
        {problem !== null && <p className="bad">{whyWords(problem, whatIf.why)}</p>}
        {problem?.kind === 'beyond' && <p>{whatIf.otherWays}</p>}
      </div>
      <p className="row end">
        {problem?.kind === 'beyond' && (
          <>
            <button
              type="button"
              className="button quiet"
              onClick={() => download(placeName(open.place), toFile({ text: open.doc.text, ...open.file }))}
            >
              {whatIf.download}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                close();
                adoptDraft();
              }}
            >
              {whatIf.adopt}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={close}>
          {words.frame.cancel}
        </button>
        <button type="submit" className="button primary">
          {whatIf.keepNow}
        </button>
      </p>
    </form>
  );
}

type Why = ReturnType<typeof useWorkbench>['words']['whatIf']['why'];

function whyWords(problem: NoScenario, why: Why): string {
  return problem.kind === 'beyond' ? why.beyond(problem.parts) : why[problem.kind];
}
