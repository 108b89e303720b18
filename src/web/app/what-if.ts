import type { Trial } from '../../analysis/index.ts';
import { keepAsScenario, type NoScenario, parseModel } from '../../format/index.ts';
import { applyEdits } from '../../text/index.ts';
import type { DealAsk } from '../engine/queries/changes.ts';
import { idFor } from '../forms/ids.ts';
import { endDraft, openDoc, replaceText } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import { wantsBar } from './keyboard.ts';
import type { OpenModel, Surroundings, View, Workbench } from './workbench.ts';

/*
 * A draft beside the model: while there is one, it is what is shown, answered and changed, and the model stays as it is.
 * Every way to end it is one change of the model that undo takes back, and the draft is there again.
 */

/** Something to try in a draft, and what is asked of it. */
export interface Attempt {
  readonly trial: Trial;
  /** What undo calls it. */
  readonly label: string;
  /** The text that the trial is about. */
  readonly text: string;
  readonly asked: DealAsk;
}

/** Of the workbench, what concerns the draft beside the model. */
export interface WhatIf {
  /** Begins a draft beside the model; goes to its bar where there is one. */
  readonly whatIf: () => void;
  /** Makes the model what the draft is, as one change. */
  readonly adoptDraft: () => void;
  /** Ends the draft and leaves the model as it is. */
  readonly dropDraft: () => void;
  /** Makes what the draft changes a scenario of the model and ends the draft; else says why it cannot be one. */
  readonly keepDraft: (title: string) => NoScenario | null;
  /** Makes a change in the draft, which is begun where there is none. */
  readonly tryOut: (attempt: Attempt) => Promise<void>;
}

/** What a draft works on. */
interface Desk {
  readonly model: Store<OpenModel | null>;
  readonly view: Store<View>;
  readonly say: Workbench['say'];
}

/** The draft beside the model. */
export function createWhatIf({ words, engine }: Surroundings, { model, view, say }: Desk): WhatIf {
  /** Ends the draft with the text that the model has then. */
  const end = (label: string, text: string) => {
    const open = model.get();
    if (open === null || open.aside === null) return;
    model.set({ ...open, doc: endDraft(open.aside, open.doc, label, text), aside: null });
    say(words.whatIf.ended(label));
  };
  const drop = () => {
    const open = model.get();
    if (open === null || open.aside === null) return;
    const { past, future } = open.doc;
    if (past.length > 0 || future.length > 0) return end(words.whatIf.dropped, open.aside.text);
    model.set({ ...open, doc: open.aside, aside: null });
    say(words.whatIf.endedEmpty);
  };
  return {
    whatIf: () => {
      const open = model.get();
      if (open === null) return;
      if (open.aside === null) {
        view.put({ asked: null });
        model.set({ ...open, doc: openDoc(open.doc.text), aside: open.doc });
      }
      wantsBar.set(wantsBar.get() + 1);
    },
    adoptDraft: () => {
      const open = model.get();
      if (open !== null) end(words.whatIf.adopted, open.doc.text);
    },
    dropDraft: drop,
    keepDraft: (title) => {
      const open = model.get();
      if (open === null || open.aside === null) return { kind: 'same' };
      const { text } = open.aside;
      const over = view.get().scenario;
      const known = new Set(parseModel(text).model?.scenarios.map(({ id }) => id));
      const id = idFor(title, known, 'scenario');
      const kept = keepAsScenario(text, open.doc.text, { id, title: title.trim() === id ? null : title.trim(), over });
      if ('kind' in kept) return kept;
      end(words.whatIf.kept(title.trim()), applyEdits(text, kept));
      return null;
    },
    tryOut: async ({ trial, label, text, asked }) => {
      const tried = await engine.ask('tryOut', { text, scenario: view.get().scenario, trial });
      const open = model.get();
      if (open === null || open.doc.text !== text) return say(words.whatIf.changedMeanwhile, 'bad');
      if (tried === null) return say(words.whatIf.cannotSay, 'bad');
      view.put({ asked });
      const draft = open.aside === null ? openDoc(text) : open.doc;
      model.set({ ...open, doc: replaceText(draft, label, tried), aside: open.aside ?? open.doc });
      wantsBar.set(wantsBar.get() + 1);
    },
  };
}
