import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Workbench } from '../app/workbench.ts';
import type { Remark } from '../engine/answer.ts';

/** Shows what is wrong in the text, with the fixes there are. The remarks belong to the text as it stands. */
export function showRemarks(view: EditorView, workbench: Workbench, remarks: readonly Remark[]): void {
  const { length } = view.state.doc;
  const diagnostics = remarks.map((remark): Diagnostic => {
    const from = Math.min(remark.span?.start ?? 0, length);
    const to = Math.min(Math.max(remark.span?.end ?? 0, from), length);
    return {
      from,
      to,
      severity: remark.severity === 'note' ? 'info' : remark.severity,
      source: remark.code,
      message: remark.message,
      actions: actionsOf(remark, workbench),
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** A fix is an edit like any other: of the text that the remark was made of, and undone like the rest. */
function actionsOf({ fixes }: Remark, { edit, words, model }: Workbench): readonly Action[] {
  const madeOf = model.get()?.doc.text;
  return fixes.map(({ label, edits }) => ({
    name: label,
    apply: () => void edit(words.changes.fix(label), (text) => (text === madeOf ? edits : null)),
  }));
}
