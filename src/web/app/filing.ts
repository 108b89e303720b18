import type { Draft } from '../files/drafts.ts';
import { type Loaded, type Place, placeName, type ShelfProblem, type Shelves } from '../files/shelf.ts';
import { fromFile, toFile } from '../files/text.ts';
import { endDraft, openDoc, replaceText } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import { modelDoc, type OpenModel, type Surroundings, type Workbench } from './workbench.ts';

/** Of the workbench, what reads and writes files. */
export type Filing = Pick<
  Workbench,
  'open' | 'openLoaded' | 'start' | 'save' | 'saveTo' | 'lookAgain' | 'loadOther' | 'rename'
>;

/** What filing changes of the workbench. */
interface Desk {
  readonly model: Store<OpenModel | null>;
  readonly startWith: (open: OpenModel) => void;
  readonly say: Workbench['say'];
}

/** Where models come from and go to. A file that is another one by now is never written over. */
export function createFiling({ shelves, drafts, words }: Surroundings, { model, startWith, say }: Desk): Filing {
  const write = async (open: OpenModel, place: Place, replaces: string | null) => {
    const { text } = modelDoc(open);
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

  return {
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
    start: (place, text, whatIf) =>
      startWith(withDraft({ ...fromLoaded(place, { text, version: null }), savedText: '' }, whatIf)),
    save: async () => {
      const open = model.get();
      if (open === null) return 'cancelled';
      const { place, version, savedText, aside } = open;
      const own = place.kind === 'folder' || (place.kind === 'disk' && place.handle !== null);
      if (!own || (place.kind === 'folder' && version === null)) return 'elsewhere';
      if (modelDoc(open).text === savedText && open.problem === null) {
        say(aside === null ? words.files.nothingToSave : words.whatIf.nothingToSave);
        return 'saved';
      }
      return (await write(open, place, version)) ?? 'saved';
    },
    saveTo: async (place) => {
      const open = model.get();
      return open === null ? 'cancelled' : write(open, place, null);
    },
    lookAgain: async () => {
      const before = model.get();
      if (before === null || before.place.kind !== 'folder' || before.version === null) return;
      const loaded = await load(shelves, before.place);
      const open = model.get();
      if (typeof loaded === 'string' || open === null || open.saving) return;
      if (open.place !== before.place || open.version !== before.version) return;
      const problem = loaded.version === open.version ? null : 'changed';
      if (problem !== open.problem && (problem ?? open.problem) === 'changed') model.set({ ...open, problem });
    },
    loadOther: async () => {
      const open = model.get();
      const loaded = open === null ? 'not-found' : await load(shelves, open.place);
      const now = model.get();
      if (now === null || typeof loaded === 'string') return typeof loaded === 'string' ? loaded : null;
      const { text, ...file } = fromFile(loaded.text);
      const label = words.files.loadedOther;
      const doc = now.aside === null ? replaceText(now.doc, label, text) : endDraft(now.aside, now.doc, label, text);
      const { version } = loaded;
      model.set({ ...now, doc, aside: null, file, savedText: text, version, problem: null });
      if (now.aside !== null) say(words.whatIf.ended(label));
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
  };
}

function fromLoaded(place: Place, { text: written, version }: Loaded): OpenModel {
  const { text, ...file } = fromFile(written);
  return { place, doc: openDoc(text), aside: null, savedText: text, version, file, saving: false, problem: null };
}

/** A model with changes that were not saved: against the file as it is, or as it was where it cannot be read. */
function fromDraft(place: Place, draft: Draft, loaded: Loaded | null): OpenModel {
  const { text, past, future, savedText, version, whatIf } = draft;
  const base = fromLoaded(place, { text: loaded?.text ?? savedText, version });
  const changed = loaded !== null && version !== null && loaded.version !== version;
  const doc = { text, past, future, typing: null };
  return withDraft({ ...base, savedText, doc, problem: changed ? 'changed' : null }, whatIf);
}

/** The model with the draft beside it that was kept with it. */
function withDraft(open: OpenModel, whatIf: Draft['whatIf']): OpenModel {
  return whatIf === undefined ? open : { ...open, doc: { ...whatIf, typing: null }, aside: open.doc };
}

async function load(shelves: Shelves, place: Place): Promise<Loaded | ShelfProblem> {
  switch (place.kind) {
    case 'folder':
      return shelves.folder === null ? 'no-server' : shelves.folder.read(place.path);
    case 'catalogue':
    case 'tour':
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
