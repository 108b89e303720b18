import type { Edit, Span } from '../../text/index.ts';
import type { Answer } from '../engine/answer.ts';
import type { Engine } from '../engine/client.ts';
import type { Draft, Drafts } from '../files/drafts.ts';
import { type Loaded, type Place, placeName, type ShelfProblem, type Shelves } from '../files/shelf.ts';
import { type FileText, fromFile, toFile } from '../files/text.ts';
import type { Articles } from '../reading/articles.ts';
import type { ReadingQueries } from '../reading/queries/index.ts';
import { type Doc, edit, openDoc, redo, replaceText, type, undo } from '../store/history.ts';
import { createStore, type Store } from '../store/store.ts';
import type { Words } from '../words/index.ts';
import { keepAnswers } from './answers.ts';
import { findSelected, type Selection, selectionOf } from './selection.ts';
import type { ViewId } from './view-ids.ts';

/** The model that is open. */
export interface OpenModel {
  readonly place: Place;
  readonly doc: Doc;
  /** The text as the file has it; what differs is not saved. */
  readonly savedText: string;
  /** The version of the file that a save replaces; null where there is none or it is not known. */
  readonly version: string | null;
  readonly file: Omit<FileText, 'text'>;
  readonly saving: boolean;
  /** Why the last save failed. */
  readonly problem: ShelfProblem | null;
}

/** Where one is in the model. */
export interface View {
  readonly view: ViewId;
  readonly scenario: string | null;
  readonly selection: Selection | null;
  /** How the view shows it, such as `table`; the view's own choice where null. */
  readonly as: string | null;
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
export interface Workbench extends Surroundings {
  readonly model: Store<OpenModel | null>;
  readonly view: Store<View>;
  readonly answered: Store<Answered>;
  readonly notices: Store<readonly Notice[]>;
  readonly open: (place: Place) => Promise<ShelfProblem | null>;
  /** Opens what was read already. */
  readonly openLoaded: (place: Place, loaded: Loaded) => void;
  /** Opens a text that is saved nowhere yet. */
  readonly start: (place: Place, text: string) => void;
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
  /** Takes over the file as it is by now, as one change that undo takes back; a later save replaces that version. */
  readonly loadOther: () => Promise<ShelfProblem | null>;
  readonly rename: (path: string) => Promise<ShelfProblem | null>;
  /** Takes up an unsaved draft that another tab left. */
  readonly takeUp: (draft: Draft) => void;
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
  sheet: 'answer',
  model: 'text',
};

const nothingAnswered: Answered = { answer: null, shown: null, shownText: '', current: false, broken: null };

/** A workbench with nothing open. */
export function createWorkbench(surroundings: Surroundings): Workbench {
  const { shelves, drafts, words, now } = surroundings;
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
  const startWith = (open: OpenModel) => {
    answered.set(nothingAnswered);
    model.set(open);
  };
  const step = (take: typeof undo, told: (label: string) => string, nothing: string) => {
    const open = model.get();
    const taken = open === null ? null : take(open.doc);
    if (taken === null) return say(nothing);
    setDoc(taken.doc);
    say(told(taken.change.label));
  };
  const write = async (open: OpenModel, place: Place, replaces: string | null) => {
    const text = open.doc.text;
    model.set({ ...open, saving: true });
    const written = await writeTo(shelves, place, toFile({ text, ...open.file }), replaces);
    const after = model.get();
    if (after === null) return typeof written === 'string' ? written : null;
    if (typeof written === 'string') {
      model.set({ ...after, saving: false, problem: written });
      return written;
    }
    drafts.drop(open.place.kind, placeName(open.place));
    model.set({ ...after, ...written, savedText: text, saving: false, problem: null });
    say(words.files.saved(placeName(written.place)));
    return null;
  };

  const workbench: Workbench = {
    ...surroundings,
    model,
    view,
    answered,
    notices,
    open: async (place) => {
      const loaded = await load(shelves, place);
      const own = drafts.find(place.kind, placeName(place));
      if (typeof loaded === 'string' && !(own?.own === true && loaded !== 'not-found')) {
        if (own?.own !== true) return loaded;
      }
      if (own?.own === true) startWith(fromDraft(place, own.draft, typeof loaded === 'string' ? null : loaded));
      else if (typeof loaded !== 'string') startWith(fromLoaded(place, loaded));
      return null;
    },
    openLoaded: (place, loaded) => startWith(fromLoaded(place, loaded)),
    start: (place, text) => startWith({ ...fromLoaded(place, { text, version: null }), savedText: '' }),
    close: () => {
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
    save: async () => {
      const open = model.get();
      if (open === null) return 'cancelled';
      const { place, version, doc, savedText } = open;
      const own = place.kind === 'folder' || (place.kind === 'disk' && place.handle !== null);
      if (!own || (place.kind === 'folder' && version === null)) return 'elsewhere';
      if (doc.text === savedText && open.problem === null) {
        say(words.files.nothingToSave);
        return 'saved';
      }
      return (await write(open, place, version)) ?? 'saved';
    },
    saveTo: async (place) => {
      const open = model.get();
      return open === null ? 'cancelled' : write(open, place, null);
    },
    loadOther: async () => {
      const open = model.get();
      const loaded = open === null ? 'not-found' : await load(shelves, open.place);
      const now = model.get();
      if (now === null || typeof loaded === 'string') return typeof loaded === 'string' ? loaded : null;
      const { text, ...file } = fromFile(loaded.text);
      const doc = replaceText(now.doc, words.files.loadedOther, text);
      model.set({ ...now, doc, file, savedText: text, version: loaded.version, problem: null });
      return null;
    },
    rename: async (path) => {
      const open = model.get();
      if (open === null || open.place.kind !== 'folder' || open.version === null || shelves.folder === null)
        return 'refused';
      const renamed = await shelves.folder.rename(open.place.path, path, open.version);
      if (typeof renamed === 'string') return renamed;
      drafts.drop('folder', open.place.path);
      model.set({ ...(model.get() ?? open), place: { kind: 'folder', path } });
      say(words.files.renamed(path));
      return null;
    },
    takeUp: (draft) => {
      const open = model.get();
      if (open === null) return;
      setDoc(replaceText(open.doc, words.changes.draftTaken, draft.text));
      drafts.forget(draft);
    },
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

function fromLoaded(place: Place, { text: written, version }: Loaded): OpenModel {
  const { text, ...file } = fromFile(written);
  return { place, doc: openDoc(text), savedText: text, version, file, saving: false, problem: null };
}

/** A model with changes that were not saved: against the file as it is, or as it was where it cannot be read. */
function fromDraft(place: Place, draft: Draft, loaded: Loaded | null): OpenModel {
  const { text, past, future, savedText, version } = draft;
  const base = fromLoaded(place, { text: loaded?.text ?? savedText, version });
  return { ...base, savedText, doc: { text, past, future, typing: null } };
}

async function load(shelves: Shelves, place: Place): Promise<Loaded | ShelfProblem> {
  switch (place.kind) {
    case 'folder':
      return shelves.folder === null ? 'no-server' : shelves.folder.read(place.path);
    case 'catalogue':
      return shelves.catalogue.read(place.name);
    default:
      return 'not-found';
  }
}

async function writeTo(shelves: Shelves, place: Place, text: string, replaces: string | null) {
  if (place.kind === 'folder') {
    if (shelves.folder === null) return 'no-server';
    const written = await shelves.folder.write(place.path, text, replaces);
    return typeof written === 'string' ? written : { place, version: written.version };
  }
  return shelves.disk.save(place.kind === 'disk' ? place : null, placeName(place), text, replaces);
}

/** Keeps what is not saved in the browser, after every change. */
function keepDrafts({ model, drafts, now }: Workbench): void {
  let last: OpenModel | null = null;
  model.subscribe(() => {
    const open = model.get();
    if (open === null || open.doc === last?.doc) return;
    last = open;
    const { place, doc, savedText, version } = open;
    const { kind } = place;
    if (doc.text === savedText && doc.past.length === 0) drafts.drop(kind, placeName(place));
    else
      drafts.keep({
        kind,
        name: placeName(place),
        text: doc.text,
        savedText,
        version,
        past: doc.past,
        future: doc.future,
        at: now(),
      });
  });
}
