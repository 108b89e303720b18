import { Suspense } from 'react';
import { useView, useWorkbench } from './context.ts';
import { later } from './later.ts';

const Editor = later(async () => ({ default: (await import('../editor/editor.tsx')).Editor }));
const Forms = later(async () => ({ default: (await import('../forms/forms.tsx')).Forms }));

const kinds = ['text', 'forms'] as const;

/** The model, as text or as forms: both are the same text. */
export function ModelPane() {
  const { words, go } = useWorkbench();
  const { model } = useView();
  const names = { text: words.frame.asText, forms: words.frame.asForms };
  return (
    <>
      <fieldset className="switch" aria-label={words.frame.modelAs}>
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={model === kind} onClick={() => go({ model: kind })}>
            {names[kind]}
          </button>
        ))}
      </fieldset>
      <Suspense fallback={<p className="muted">{words.frame.loading}</p>}>
        {model === 'text' ? <Editor /> : <Forms />}
      </Suspense>
    </>
  );
}
