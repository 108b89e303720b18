import type { Edit, Span } from '../../text/index.ts';
import type { Answer } from '../engine/answer.ts';
import type { Engine } from '../engine/client.ts';
import type { DealAsk } from '../engine/queries/changes.ts';
import type { Draft, Drafts } from '../files/drafts.ts';
import type { Loaded, Place, ShelfProblem, Shelves } from '../files/shelf.ts';
import type { FileText } from '../files/text.ts';
import type { Articles } from '../reading/articles.ts';
import type { ReadingQueries } from '../reading/queries/index.ts';
import { type Doc, edit, redo, replaceText, type, undo } from '../store/history.ts';
import { createStore, type Store } from '../store/store.ts';
import type { Words } from '../words/index.ts';
import { keepAnswers } from './answers.ts';
import { createFiling } from './filing.ts';
import { keepDrafts } from './keep-drafts.ts';
import { findSelected, type Selection, selectionOf } from './selection.ts';
import type { ViewId } from './view-ids.ts';
import { createWhatIf, type WhatIf } from './what-if.ts';

/** The model that is open. */
export interface OpenModel {
  readonly place: Place;
  /** What is worked on and answered: the model's text, or that of the draft beside it. */
  readonly doc: Doc;
  /** The model while a draft beside it is worked on; null where there is none. */
  readonly aside: Doc | null;
  /** The text as the file has it; what differs is not saved. */
  readonly savedText: string;
  /** The version of the file that a save replaces; null where there is none or it is not known. */
  readonly version: string | null;
  readonly file: Omit<FileText, 'text'>;
  readonly saving: boolean;
  /** Why the last save failed. */
  readonly problem: ShelfProblem | null;
}

/** The model's own text and changes, whether or not a draft beside it is worked on. */
export function modelDoc({ doc, aside }: OpenModel): Doc {
  return aside ?? doc;
}

/** Where one is in the model. */
export interface View {
  readonly view: ViewId;
  readonly scenario: string | null;
  readonly selection: Selection | null;
  /** How the view shows it, such as `table`; the view's own choice where null. */
  readonly as: string | null;
  /** What is asked of the deal that the draft tries to bring about; null where nothing is. */
  readonly asked: DealAsk | null;
  /** The sheet in front where there is no room for all. */
  readonly sheet: 'model' | 'answer' | 'reasons';
  /** The model as text or as forms. */
  readonly model: 'text' | 'forms';
}

/** The answer on the screen. */
export interface Answered {
  /** The last answer; null before the first. */
  readonly answer: Answer | null;
  /** The last answer that has states: the same one, unless the text has errors. */
  readonly shown: Answer | null;
  /** The text that `shown` belongs to. */
  readonly shownText: string;
  /** Whether `answer` belongs to the text as it is. */
  readonly current: boolean;
  /** Why the engine broke, where it did: our own fault. */
  readonly broken: string | null;
}

/** Something said in passing. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
}

/** What the workbench needs from outside. */
export interface Surroundings {
  readonly shelves: Shelves;
  readonly drafts: Drafts;
  readonly engine: Engine;
  /** For what takes longer. */
  readonly longEngine: Engine;
  /** Reads articles. */
  readonly reader: Engine<ReadingQueries>;
  readonly articles: Articles;
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The state of the workbench and what can be done with it. */
export interface Workbench extends Surroundings, WhatIf {
  readonly model: Store<OpenModel | null>;
  readonly view: Store<View>;
  readonly answered: Store<Answered>;
  readonly notices: Store<readonly Notice[]>;
  readonly open: (place: Place) => Promise<ShelfProblem | null>;
  /** Opens what was read already. */
  readonly openLoaded: (place: Place, loaded: Loaded) => void;
  /** Opens a text that is saved nowhere yet, with a draft beside it where there is one. */
  readonly start: (place: Place, text: string, whatIf?: Draft['whatIf']) => void;
  readonly close: () => void;
  /** Changes the text by edits that something made of the text as it is; null edits change nothing and give false. */
  readonly edit: (label: string, make: (text: string) => readonly Edit[] | null) => boolean;
  /** Replaces the whole text as one change. */
  readonly replace: (label: string, text: string) => void;
  /** Takes over what was typed in an editor. */
  readonly type: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves where the model came from; `elsewhere` when there is no such place. */
  readonly save: () => Promise<'saved' | 'elsewhere' | ShelfProblem>;
  readonly saveTo: (place: Place) => Promise<ShelfProblem | null>;
  /** Looks whether the file is still the version that a save replaces. */
  readonly lookAgain: () => Promise<void>;
  /** Takes over the file as it is by now, as one change that undo takes back; a later save replaces that version. */
  readonly loadOther: () => Promise<ShelfProblem | null>;
  readonly rename: (path: string) => Promise<ShelfProblem | null>;
  readonly go: (some: Partial<View>) => void;
  readonly select: (state: number | null) => void;
  readonly selected: () => number | null;
  /** Shows a stretch of the text in the editor. */
  readonly showInText: (span: Span) => void;
  /** The stretch that the editor is to show next; null once it did. */
  readonly wanted: Store<Span | null>;
  readonly say: (text: string, tone?: Notice['tone']) => void;
  readonly hush: (id: number) => void;
}

const firstView: View = {
  view: 'today',
  scenario: null,
  selection: null,
  as: null,
  asked: null,
  sheet: 'answer',
  model: 'text',
};

/** Before anything is asked of a model. */
export const nothingAnswered: Answered = { answer: null, shown: null, shownText: '', current: false, broken: null };

/** A workbench with nothing open. */
export function createWorkbench(surroundings: Surroundings): Workbench {
  const { words, now } = surroundings;
  const model = createStore<OpenModel | null>(null);
  const view = createStore<View>(firstView);
  const answered = createStore<Answered>(nothingAnswered);
  const notices = createStore<readonly Notice[]>([]);
  const wanted = createStore<Span | null>(null);
  let noticeId = 0;

  const say: Workbench['say'] = (text, tone = 'plain') => {
    noticeId += 1;
    notices.set([...notices.get().slice(-2), { id: noticeId, text, tone }]);
  };
  const setDoc = (doc: Doc) => {
    const open = model.get();
    if (open !== null && doc !== open.doc) model.set({ ...open, doc });
  };
  const leave = () => {
    if (model.get()?.aside != null) say(words.whatIf.left);
  };
  const startWith = (open: OpenModel) => {
    leave();
    answered.set(nothingAnswered);
    model.set(open);
  };
  const step = (take: typeof undo, told: (label: string) => string, nothing: string) => {
    const open = model.get();
    const taken = open === null ? null : take(open.doc);
    if (open === null || taken === null) return say(nothing);
    const { draft } = taken.change;
    if (take === undo && draft !== undefined) model.set({ ...open, doc: draft, aside: taken.doc });
    else setDoc(taken.doc);
    say(told(taken.change.label));
  };
  const filing = createFiling(surroundings, { model, startWith, say });

  const workbench: Workbench = {
    ...surroundings,
    model,
    view,
    answered,
    notices,
    ...filing,
    ...createWhatIf(surroundings, { model, view, say }),
    close: () => {
      leave();
      model.set(null);
      view.set(firstView);
      answered.set(nothingAnswered);
    },
    edit: (label, make) => {
      const open = model.get();
      const edits = open === null ? null : make(open.doc.text);
      if (open === null || edits === null) return false;
      setDoc(edit(open.doc, label, edits));
      return true;
    },
    replace: (label, text) => {
      const open = model.get();
      if (open !== null) setDoc(replaceText(open.doc, label, text));
    },
    type: (text) => {
      const open = model.get();
      if (open !== null) setDoc(type(open.doc, words.changes.typing, text, now()));
    },
    undo: () => step(undo, words.changes.undone, words.changes.nothingToUndo),
    redo: () => step(redo, words.changes.redone, words.changes.nothingToRedo),
    go: (some) => view.put(some),
    select: (state) => {
      const table = answered.get().shown?.table ?? null;
      const selection = table === null || state === null ? null : selectionOf(table, state);
      view.put({ selection });
    },
    selected: () => {
      const table = answered.get().shown?.table ?? null;
      return table === null ? null : findSelected(table, view.get().selection);
    },
    wanted,
    showInText: (span) => {
      view.put({ model: 'text', sheet: 'model' });
      wanted.set(span);
    },
    say,
    hush: (id) => notices.set(notices.get().filter((notice) => notice.id !== id)),
  };
  keepAnswers(workbench);
  keepDrafts(workbench);
  return workbench;
}
