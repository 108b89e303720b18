import { lazy, Suspense } from 'react';
import { useWords } from './context.ts';

const Editor = lazy(async () => ({ default: (await import('../editor/editor.tsx')).Editor }));

/** The model: its text. */
export function ModelPane() {
  const { frame } = useWords();
  return (
    <Suspense fallback={<p className="muted">{frame.loading}</p>}>
      <Editor />
    </Suspense>
  );
}
