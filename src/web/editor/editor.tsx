import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { Reference } from '../../format/index.ts';
import { useAnswered, useStore, useWorkbench } from '../app/context.ts';
import { wantsEditor } from '../app/keyboard.ts';
import { createEditor, showRemarks, showSpan, showText } from './create-editor.ts';
import { referenceAtCursor } from './hover.ts';
import { Rename } from './rename.tsx';

/** The text of the model, with what is wrong in it. */
export function Editor() {
  const workbench = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const [renaming, setRenaming] = useState<Reference | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const rename = (at: EditorView) => {
      const found = referenceAtCursor(at, workbench);
      if (found === null) workbench.say(workbench.words.editor.nothingToRename);
      setRenaming(found);
    };
    const view = createEditor(place.current, workbench, rename);
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
      <Rename reference={renaming} close={() => setRenaming(null)} />
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
