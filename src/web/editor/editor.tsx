import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useAnswered, useStore, useWorkbench } from '../app/context.ts';
import { wantsEditor } from '../app/keyboard.ts';
import { createEditor, showRemarks, showSpan, showText } from './create-editor.ts';

/** The text of the model, with what is wrong in it. */
export function Editor() {
  const workbench = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const view = createEditor(place.current, workbench);
    editor.current = view;
    const follow = () => showText(view, workbench.model.get()?.doc.text ?? '');
    const remark = () => {
      const { answer, current } = workbench.answered.get();
      if (current && answer !== null) showRemarks(view, workbench, answer.remarks);
    };
    const show = () => {
      const span = workbench.wanted.get();
      if (span === null) return;
      workbench.wanted.set(null);
      showSpan(view, span);
    };
    remark();
    show();
    const ends = [
      workbench.model.subscribe(follow),
      workbench.answered.subscribe(remark),
      workbench.wanted.subscribe(show),
      wantsEditor.subscribe(() => view.focus()),
    ];
    return () => {
      for (const end of ends) end();
      view.destroy();
      editor.current = null;
    };
  }, [workbench]);
  return (
    <>
      <div className="editor" ref={place} />
      <Remarks />
    </>
  );
}

/** How many mistakes there are, and the way to the next one. */
function Remarks() {
  const { words, showInText, model } = useWorkbench();
  const { answer } = useAnswered();
  useStore(model);
  const remarks = answer?.remarks ?? [];
  const count = (severity: string) => remarks.filter((remark) => remark.severity === severity).length;
  const first =
    remarks.find(({ span, severity }) => span !== null && severity === 'error') ??
    remarks.find(({ span }) => span !== null);
  return (
    <div className="editor-foot">
      <span role="status">{words.editor.remarks(count('error'), count('warning'))}</span>
      {first?.span != null && (
        <button type="button" className="button quiet" onClick={() => first.span !== null && showInText(first.span)}>
          {words.editor.next}
        </button>
      )}
    </div>
  );
}
