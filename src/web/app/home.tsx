import { useEffect, useState } from 'react';
import type { Draft, Drafts } from '../files/drafts.ts';
import type { Listed, Place, ShelfProblem } from '../files/shelf.ts';
import { goToGallery } from '../gallery/at-gallery.ts';
import { TourOffer } from '../tour/offer.tsx';
import { useWorkbench } from './context.ts';
import { newModelText } from './new-model.ts';

type Folder = { readonly name: string; readonly files: readonly Listed[] } | ShelfProblem | null;

/** The list of models: the person's own, those not saved, and the published ones. */
export function Home() {
  const workbench = useWorkbench();
  const { words, shelves } = workbench;
  const [folder, setFolder] = useState<Folder>(null);
  useEffect(() => {
    void shelves.folder?.list().then(setFolder);
  }, [shelves]);
  const open = async (place: Place) => {
    const problem = await workbench.open(place);
    if (problem !== null && problem !== 'cancelled') workbench.say(words.files.problems[problem], 'bad');
  };
  const openDisk = async () => {
    const found = await shelves.disk.open();
    if (typeof found === 'string') {
      if (found !== 'cancelled') workbench.say(words.files.problems[found], 'bad');
    } else workbench.openLoaded(found.place, found.loaded);
  };
  return (
    <main className="home">
      <header>
        <h1>{words.frame.product}</h1>
        <p>{words.home.about}</p>
        <p className="row">
          <button
            type="button"
            className="button primary"
            onClick={() => {
              workbench.start({ kind: 'new', name: words.files.untitled }, newModelText);
              workbench.go({ model: 'forms', sheet: 'model' });
            }}
          >
            {words.files.newConflict}
          </button>
          <button type="button" className="button" onClick={() => void openDisk()}>
            {words.files.openFile}
          </button>
        </p>
      </header>
      <TourOffer />
      <OwnFiles folder={folder} open={open} />
      <LeftOver />
      <section aria-labelledby="catalogue">
        <h2 id="catalogue">{words.files.catalogue}</h2>
        <p className="muted">{words.files.catalogueAbout}</p>
        {shelves.catalogue.names.includes('korea-2019') && (
          <p>
            <button type="button" className="button" onClick={() => goToGallery()}>
              {words.gallery.enter}
            </button>
          </p>
        )}
        <ul className="files">
          {shelves.catalogue.names.map((name) => (
            <li key={name}>
              <button type="button" className="link" onClick={() => void open({ kind: 'catalogue', name })}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function OwnFiles({ folder, open }: { readonly folder: Folder; readonly open: (place: Place) => Promise<void> }) {
  const { words, shelves } = useWorkbench();
  if (shelves.folder === null) return null;
  if (folder === null) return <p className="muted">{words.frame.loading}</p>;
  if (typeof folder === 'string') {
    return (
      <p role="alert" className="notice bad">
        {folder === 'no-session' ? words.files.linkNeeded : words.files.problems[folder]}
      </p>
    );
  }
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words.files.yours(folder.name)}</h2>
      {folder.files.length === 0 ? (
        <p className="muted">{words.files.none}</p>
      ) : (
        <ul className="files">
          {folder.files.map(({ path, modified }) => (
            <li key={path}>
              <button type="button" className="link" onClick={() => void open({ kind: 'folder', path })}>
                {path}
              </button>{' '}
              <small className="muted">{whenWords(modified)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Drafts of models that were never saved anywhere, or whose file this page cannot reach. */
function LeftOver() {
  const { words, drafts, start } = useWorkbench();
  const [all, setAll] = useState(() => unsaved(drafts));
  useEffect(() => {
    // Another tab changed what the browser keeps.
    const look = () => setAll(unsaved(drafts));
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [drafts]);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{words.files.drafts}</h2>
      <p className="muted">{words.files.draftsAbout}</p>
      <ul className="files">
        {all.map((draft) => {
          const name = words.files.draftOf(draft.name, whenWords(draft.at));
          return (
            <li key={`${draft.kind}${draft.name}${draft.at}`} className="row">
              <button
                type="button"
                className="link"
                onClick={() => start({ kind: 'new', name: draft.name }, draft.text, draft.whatIf)}
              >
                {name}
              </button>
              <button
                type="button"
                className="button quiet"
                aria-label={words.files.forget(name)}
                onClick={() => {
                  drafts.forget(draft);
                  setAll(unsaved(drafts));
                }}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function unsaved(drafts: Drafts): readonly Draft[] {
  return drafts.all().filter(({ text, savedText, whatIf }) => text !== savedText || whatIf !== undefined);
}

function whenWords(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
