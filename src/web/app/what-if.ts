import { endDraft, openDoc } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import type { Words } from '../words/index.ts';
import { wantsBar } from './keyboard.ts';
import type { OpenModel, Workbench } from './workbench.ts';

/*
 * A draft beside the model: while there is one, it is what is shown, answered and changed, and the model stays as it is.
 * Every way to end it is one change of the model that undo takes back, and the draft is there again.
 */

/** Of the workbench, what concerns the draft beside the model. */
export interface WhatIf {
  /** Begins a draft beside the model; goes to its bar where there is one. */
  readonly whatIf: () => void;
  /** Makes the model what the draft is, as one change. */
  readonly adoptDraft: () => void;
  /** Ends the draft and leaves the model as it is. */
  readonly dropDraft: () => void;
}

/** What a draft works on. */
interface Desk {
  readonly model: Store<OpenModel | null>;
  readonly say: Workbench['say'];
}

/** The draft beside the model. */
export function createWhatIf(words: Words, { model, say }: Desk): WhatIf {
  /** Ends the draft with the text that the model has then. */
  const end = (label: string, textOf: (open: OpenModel) => string | undefined) => {
    const open = model.get();
    if (open === null || open.aside === null) return;
    const { past, future } = open.doc;
    if (past.length === 0 && future.length === 0) {
      model.set({ ...open, doc: open.aside, aside: null });
      return say(words.whatIf.endedEmpty);
    }
    const text = textOf(open) ?? open.aside.text;
    const doc = endDraft(open.aside, open.doc, label, text);
    model.set({ ...open, doc, aside: null });
    say(words.whatIf.ended(label));
  };
  return {
    whatIf: () => {
      const open = model.get();
      if (open === null) return;
      if (open.aside === null) model.set({ ...open, doc: openDoc(open.doc.text), aside: open.doc });
      wantsBar.set(wantsBar.get() + 1);
    },
    adoptDraft: () => end(words.whatIf.adopted, ({ doc }) => doc.text),
    dropDraft: () => end(words.whatIf.dropped, () => undefined),
  };
}
